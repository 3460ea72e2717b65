/// A text for people, in English and Vietnamese.
public struct LocalizedText: Hashable, Sendable, Codable {
  public var en: String
  public var vi: String

  public init(en: String, vi: String) {
    self.en = en
    self.vi = vi
  }
}
