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
  ///
  /// - Parameters:
  ///   - path: The parameter.
  ///   - day: The day asked for.
  ///   - group: The insured group whose values go before the general ones.
  ///   - region: The region whose minimum wage multiples of it take; nothing for the scenario's.
  /// - Returns: The number with its articles.
  func cited(
    _ path: String, on day: CalendarDate, group: String? = nil, region: String? = nil
  ) -> CitedNumber? {
    typealias Wage = PersonalLaw.MinimumWage
    let substitutes = region.map { [Wage.general: "\(Wage.ofRegion).\($0)"] } ?? [:]
    guard let number = resolver.number(path, group: group, substitutes: substitutes),
      let found = number.value(on: day) ?? number.firstValue, let amount = found.amount
    else { return nil }
    return CitedNumber(
      level(of: amount, in: Year(day.year)),
      law: inForce(found.provenance, of: number.values, on: day))
  }

  /// What the law says of a group on a day, that it says nothing included.
  func citedRule(
    _ path: String, on day: CalendarDate, group: String
  ) -> (value: Double?, law: Provenance)? {
    guard let number = resolver.number(path, group: group),
      let found = number.value(on: day) ?? number.firstValue
    else { return nil }
    return (
      found.amount.map { level(of: $0, in: Year(day.year)) },
      inForce(found.provenance, of: number.values, on: day)
    )
  }

  /// A source with those of its citations that are in force on a day.
  ///
  /// - Parameters:
  ///   - source: The source of one of the values, or of a change.
  ///   - values: The values, whose days tell since when the source holds.
  ///   - day: The day asked for.
  /// - Returns: The source.
  private func inForce<Value>(
    _ source: Provenance, of values: DatedValues<Value>, on day: CalendarDate
  ) -> Provenance {
    let start = values.entries.first { $0.provenance.place == source.place }?.start
    return inForce(source, since: start, on: day)
  }

  private func inForce(
    _ source: Provenance, since start: CalendarDate?, on day: CalendarDate
  ) -> Provenance {
    var source = source
    source.citations = lawInForce.citations(
      source.citations, since: start == .beginning ? nil : start, on: day)
    return source
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
    guard let scales = resolver.scale(path), let found = scales.value(on: day),
      let scale = found.scale
    else { return nil }
    return (scale, inForce(found.provenance, of: scales.values, on: day))
  }

  /// A date that the law states; nothing where it has none.
  func date(_ path: String) -> CalendarDate? {
    if case .date(let date)? = resolver.value(path) { date } else { nil }
  }

  /// Where a value without dates of its own stands.
  func provenance(of path: String, on day: CalendarDate) -> Provenance {
    if let change = resolver.changes.last(where: { $0.path == path }) { return change.provenance }
    guard let parameter = resolver.parameters[path] else { return Provenance() }
    if case .numbers(let numbers) = parameter.value, let values = numbers.general,
      let entry = values.entry(on: day) ?? values.entries.first
    {
      return inForce(entry.provenance, since: entry.start, on: day)
    }
    return inForce(parameter.provenance, since: nil, on: day)
  }

  /// The articles of all dated figures of a parameter that are taken as events.
  func provenanceOfEvents(_ path: String, on day: CalendarDate) -> Provenance {
    let entries = resolver.events(path).filter { $0.start <= day }
    let laws = entries.map { inForce($0.provenance, since: $0.start, on: day) }
    var all = Provenance(joining: laws)
    all.place = resolver.place(path)
    return all
  }
}
