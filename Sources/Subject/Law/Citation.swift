/// Where a value comes from: an article of a law, a table of a publication, or a stated assumption.
public struct Citation: Hashable, Sendable, Codable {
  public var title: String
  public var href: String?

  public init(title: String, href: String? = nil) {
    self.title = title
    self.href = href
  }
}
