public import Quantities

extension Scenario {
  /// What the file of a parameter says that it is, else the one line of the format's reference.
  ///
  /// The reference is in English; nothing where neither knows the path.
  public func wording(of path: String) -> LocalizedText? {
    if let description = resolver.parameters[path]?.description { return description }
    guard let meaning = Catalogue.spec(path)?.meaning, !meaning.isEmpty else { return nil }
    return LocalizedText(en: meaning, vi: meaning)
  }
}
