public import Quantities

extension Scenario {
  /// What the file of a parameter says that it is, else the one line of the format's reference.
  ///
  /// Nothing where neither knows the path.
  public func wording(of path: String) -> LocalizedText? {
    if let description = resolver.parameters[path]?.description { return description }
    guard let spec = Catalogue.spec(path), !spec.meaning.isEmpty else { return nil }
    return LocalizedText(
      en: spec.meaning, vi: Catalogue.vietnameseMeanings[spec.name] ?? spec.meaning)
  }
}
