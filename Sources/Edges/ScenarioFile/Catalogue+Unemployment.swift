import Law

extension Catalogue {
  /// Law, behaviour and stocks of unemployment insurance.
  static let unemployment: [ParameterSpec] = []

  static let unemploymentMeanings: [String: String] = [:]
}
