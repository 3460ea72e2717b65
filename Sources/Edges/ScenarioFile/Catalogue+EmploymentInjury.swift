import Law

extension Catalogue {
  /// Law, behaviour and stocks of employment injury.
  static let employmentInjury: [ParameterSpec] = []

  static let employmentInjuryMeanings: [String: String] = [:]
}
