import Law

extension Catalogue {
  /// Law, behaviour and stocks of what the State pays beside the funds.
  static let nonContributory: [ParameterSpec] = []

  static let nonContributoryMeanings: [String: String] = [:]
}
