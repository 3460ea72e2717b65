public import Quantities

extension DatedNumber {
  /// How a number that stands at no line of the files follows from those that do.
  public enum Derivation: Hashable, Sendable {
    /// The number of a year, grown by a rule since.
    case grown(Double, since: Year, by: GrowthRule)
    /// Linear between the numbers of two years.
    case between(Double, Year, Double, Year)
    /// So many times another amount.
    case multiple(Double)
  }
}

extension Provenance {
  /// That of a number between this one and a later one: the weaker basis, the sources of both and
  /// the place of this one.
  func joined(with later: Provenance) -> Provenance {
    var result = self
    let order = Basis.allCases
    let weakest = max(order.firstIndex(of: basis) ?? 0, order.firstIndex(of: later.basis) ?? 0)
    result.basis = order[weakest]
    result.citations += later.citations.filter { !citations.contains($0) }
    return result
  }
}
