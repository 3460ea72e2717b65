import Law

extension Catalogue {
  /// Law, behaviour and stocks of health insurance.
  static let health: [ParameterSpec] = []

  static let healthMeanings: [String: String] = [:]
}
