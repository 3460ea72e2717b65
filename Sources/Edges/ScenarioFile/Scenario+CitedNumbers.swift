import Assumptions
import Economy
import Law
import Quantities
import Scheme

extension Scenario {
  /// A law number on a day with its article, amounts that grow included.
  ///
  /// The first value holds before its day. Nothing where the scenario states no such number, or
  /// where the rule has ended.
  func cited(_ path: String, on day: CalendarDate, group: String? = nil) -> CitedNumber? {
    guard let number = resolver.number(path, group: group),
      let found = number.value(on: day) ?? number.firstValue, let amount = found.amount
    else { return nil }
    return CitedNumber(level(of: amount, in: Year(day.year)), law: found.provenance)
  }

  private func level(of amount: GrowingAmount, in year: Year) -> Double {
    guard !amount.terms.isEmpty, let economy = built.economy else { return amount.fixed }
    let indices = EconomicIndices(economy, years: years)
    return amount.terms.reduce(amount.fixed) { sum, term in
      let first = term.start.number + 1
      let growth = stride(from: first, through: year.number, by: 1).reduce(1.0) {
        $0 * indices.growth(term.rule, in: Year($1))
      }
      return sum + term.coefficient * growth
    }
  }

  /// A table of the law on a day with its article; nothing where the scenario has none.
  func citedScale(_ path: String, on day: CalendarDate) -> (scale: RateScale, law: Provenance)? {
    guard let found = resolver.scale(path)?.value(on: day), let scale = found.scale
    else { return nil }
    return (scale, found.provenance)
  }

  /// A date that the law states; nothing where it has none.
  func date(_ path: String) -> CalendarDate? {
    if case .date(let date)? = resolver.value(path) { date } else { nil }
  }

  /// Where a value without dates of its own stands.
  func provenance(of path: String) -> Provenance {
    resolver.changes.last { $0.path == path }?.provenance
      ?? resolver.parameters[path].map { parameter in
        if case .numbers(let numbers) = parameter.value,
          let entry = numbers.general?.entries.last
        {
          return entry.provenance
        }
        return parameter.provenance
      } ?? Provenance()
  }

  /// The articles of all dated figures of a parameter that are taken as events.
  func provenanceOfEvents(_ path: String) -> Provenance {
    let entries = resolver.events(path)
    var citations: [Citation] = []
    for citation in entries.flatMap(\.provenance.citations) where !citations.contains(citation) {
      citations.append(citation)
    }
    return Provenance(
      place: resolver.place(path), citations: citations,
      basis: entries.map(\.provenance.basis).first { $0 != .seen } ?? .seen)
  }
}
