/// What may happen to a group in a year, decided before its pass over service.
protocol PassCase {
  /// Whether anybody may retire or become invalid, or leaves a spouse a share of a pension.
  static var isGeneral: Bool { get }
  static var hasLegacy: Bool { get }
  /// Whether anybody's reference earnings are those of the last years.
  static var hasAverages: Bool { get }
  /// Whether some of the exits take their lump sum at once.
  static var hasWithdrawals: Bool { get }
}

extension PassCase {
  static var hasWithdrawals: Bool { false }
}

enum Passes {
  enum Plain: PassCase {
    static var isGeneral: Bool { false }
    static var hasLegacy: Bool { false }
    static var hasAverages: Bool { false }
  }
  enum Averages: PassCase {
    static var isGeneral: Bool { false }
    static var hasLegacy: Bool { false }
    static var hasAverages: Bool { true }
  }
  enum Legacy: PassCase {
    static var isGeneral: Bool { false }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { false }
  }
  enum LegacyAverages: PassCase {
    static var isGeneral: Bool { false }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { true }
  }
  enum General: PassCase {
    static var isGeneral: Bool { true }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { false }
  }
  enum GeneralAverages: PassCase {
    static var isGeneral: Bool { true }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { true }
  }
  enum Withdrawing: PassCase {
    static var isGeneral: Bool { true }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { false }
    static var hasWithdrawals: Bool { true }
  }
  enum WithdrawingAverages: PassCase {
    static var isGeneral: Bool { true }
    static var hasLegacy: Bool { true }
    static var hasAverages: Bool { true }
    static var hasWithdrawals: Bool { true }
  }
}
