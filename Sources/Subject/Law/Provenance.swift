public import Diagnostics

/// Where a value stands, what it is taken from, and how sure it is.
public struct Provenance: Hashable, Sendable {
  /// How a value came to the file.
  public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
    /// Read in the source.
    case seen
    /// Written from memory; the source is still to be read.
    case memory
    /// Chosen by the actuary.
    case assumed
  }

  public var place: SourcePlace?
  public var citations: [Citation]
  public var basis: Basis

  public init(place: SourcePlace? = nil, citations: [Citation] = [], basis: Basis = .seen) {
    self.place = place
    self.citations = citations
    self.basis = basis
  }

  /// The titles joined, with `(memory)` or `(assumed)` after them.
  public var text: String {
    let titles = citations.map(\.title).joined(separator: "; ")
    guard basis != .seen else { return titles }
    return titles.isEmpty ? "(\(basis.rawValue))" : "\(titles) (\(basis.rawValue))"
  }
}
