/// One published figure, or one table of them, beside what the program makes of it.
///
/// Of a table the value furthest out is kept, measured by its tolerance.
public struct VerifiedCase: Sendable, Codable, Equatable {
  public var title: String
  public var expected: Double
  /// Nothing where the program has no such value.
  public var got: Double?
  /// Largest difference allowed, in the unit of `expected`.
  public var tolerance: Double
  /// How many values were compared.
  public var values: Int
  /// The year of the value shown; nothing where there is only one.
  public var year: Int?
  public var source: String

  /// Whether the value lies within its tolerance.
  public var isMet: Bool { excess <= 1 }

  /// The difference in tolerances: up to 1 is met.
  var excess: Double {
    guard let got, (got - expected).isFinite else { return .infinity }
    let difference = abs(got - expected)
    return difference == 0 ? 0 : difference / tolerance
  }

  /// A single value.
  init(_ title: String, expected: Double, got: Double?, tolerance: Double, source: String) {
    self.title = title
    self.expected = expected
    self.got = got
    self.tolerance = tolerance
    self.source = source
    values = 1
  }

  /// The value furthest out of several; nothing for none.
  static func worst(_ cases: [VerifiedCase]) -> VerifiedCase? {
    guard var worst = cases.first else { return nil }
    for next in cases.dropFirst() where next.excess > worst.excess { worst = next }
    worst.values = cases.count
    return worst
  }
}
