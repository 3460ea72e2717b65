import Law

extension Catalogue {
  /// Law, behaviour and stocks of sickness and maternity.
  static let sicknessMaternity: [ParameterSpec] = []

  static let sicknessMaternityMeanings: [String: String] = [:]
}
