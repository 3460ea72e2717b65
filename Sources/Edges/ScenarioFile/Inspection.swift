import Assumptions
public import Diagnostics
import Economy
public import Law
public import Quantities

/// A resolved value of one parameter in one year, with where it comes from.
public struct InspectedValue: Sendable {
  /// The parameter's path, `law.pension.contributionRate.employer`.
  public var path: String
  /// Nothing for the general value.
  public var group: String?
  /// Nothing for a value of the whole run.
  public var year: Year?
  public var value: String
  /// The value where it is one number.
  public var number: Double?
  public var unit: String
  public var place: SourcePlace?
  public var citations: [Citation]
  public var basis: Provenance.Basis
  /// How the value follows from numbers of the files; nothing where it is one of them.
  public var derivation: DatedNumber.Derivation?
  /// The parameter that a multiple counts.
  public var multipleOf: String?
}

extension Scenario {
  /// Where the last word on a parameter stands, for what only a calculation finds.
  public func place(of path: String) -> SourcePlace? { resolver.place(path) }

  /// Every path that the scenario states, in order.
  public var parameterPaths: [String] {
    let changed = resolver.changes.map(\.path)
    return Array(Set(resolver.parameters.keys).union(changed)).sorted()
  }

  /// The path nearest to one that the scenario does not have.
  public func nearestParameter(to path: String) -> String? {
    let starts = parameterPaths.flatMap { full in
      full.indices.filter { full[$0] == "." }.map { String(full[..<$0]) }
    }
    return Suggestion.nearest(to: path, among: Set(parameterPaths + starts))
  }

  /// The resolved values of a parameter, of everything below a path, or of the whole scenario.
  ///
  /// Empty where the scenario has no such parameter; `nearestParameter(to:)` knows what was meant.
  public func inspect(_ parameter: String?) -> [InspectedValue] {
    let paths = parameterPaths.filter { path in
      parameter.map { path == $0 || path.hasPrefix($0 + ".") } ?? true
    }
    return paths.flatMap { inspect(path: $0) } + fits(below: parameter)
  }

  private func inspect(path: String) -> [InspectedValue] {
    guard let spec = Catalogue.spec(path) else { return [] }
    switch spec.kind {
    case .number, .money:
      if path.hasSuffix("indexation.granted") || path.hasSuffix("lumpSum.monthsPerYear") {
        return events(path, spec)
      }
      return numbers(path, spec)
    case .scale: return scales(path, spec)
    case .schedule, .table, .fertility, .opening: return grids(path, spec)
    default: return plain(path, spec)
    }
  }

  private func row(
    _ path: String, _ spec: ParameterSpec, group: String? = nil, year: Year? = nil,
    _ value: String, number: Double? = nil, _ provenance: Provenance?
  ) -> InspectedValue {
    InspectedValue(
      path: path, group: group, year: year, value: value, number: number, unit: spec.unit,
      place: provenance?.place, citations: provenance?.citations ?? [],
      basis: provenance?.basis ?? .seen)
  }

  // MARK: - Numbers

  private func numbers(_ path: String, _ spec: ParameterSpec) -> [InspectedValue] {
    var groups: [String?] = [nil]
    if case .numbers(let numbers)? = resolver.parameters[path]?.value {
      if numbers.general == nil { groups = [] }
      groups += numbers.byGroup.keys.sorted()
    }
    let named = resolver.changes.filter { $0.path == path }.compactMap(\.groups).flatMap { $0 }
    for name in named where !groups.contains(name) { groups.append(name) }
    return groups.flatMap { group -> [InspectedValue] in
      guard let number = resolver.number(path, group: group) else { return [] }
      if spec.weighting == .constant {
        let year = years.lowerBound
        let value = inspected(number, path, spec, group, year, yearShown: nil)
        return [derived(value, from: number, in: year)]
      }
      return span(of: number, path).map { year in
        let value = inspected(number, path, spec, group, year, yearShown: year)
        return derived(value, from: number, in: year)
      }
    }
  }

  /// The projection's years; a history has its own.
  private func span(of number: DatedNumber, _ path: String) -> ClosedRange<Year> {
    guard let first = number.values.entries.first?.start.year, first < years.lowerBound.number
    else { return years }
    if path.contains(".history."), let last = number.values.entries.last?.start.year {
      return Year(first)...Year(last)
    }
    return path.hasSuffix("History") ? Year(first)...Year(years.lowerBound.number - 1) : years
  }

  private func inspected(
    _ number: DatedNumber, _ path: String, _ spec: ParameterSpec, _ group: String?, _ year: Year,
    yearShown: Year?
  ) -> InspectedValue {
    let parts = YearPart.parts(of: year, at: number.turningDays)
    let last = parts.reversed().lazy.compactMap { number.value(on: $0.day) }.first
    let provenance = last?.provenance ?? resolver.parameters[path]?.provenance
    if spec.weighting == .share, let shares = number.shares(in: year) {
      let single = shares.parts.count == 1 ? shares.parts[0].value : nil
      let text = shares.parts.map { part in
        part.weight == 1
          ? NumberText.short(part.value)
          : "\(NumberText.short(part.value)) × \(Self.short(part.weight))"
      }.joined(separator: " + ")
      return row(
        path, spec, group: group, year: yearShown, text.isEmpty ? "none" : text, number: single,
        provenance)
    }
    guard parts.contains(where: { number.value(on: $0.day)?.amount != nil }),
      let mean = number.mean(in: year, holdsFirst: true)
    else {
      return row(path, spec, group: group, year: yearShown, "none", provenance)
    }
    let value = mean.fixed + mean.terms.reduce(0) { $0 + $1.coefficient * growth($1, to: year) }
    return row(
      path, spec, group: group, year: yearShown, NumberText.short(value), number: value,
      provenance)
  }

  private static func short(_ share: Double) -> String {
    NumberText.short((share * 10_000).rounded() / 10_000)
  }

  /// The index of a term in a year, 1 in its start year.
  private func growth(_ term: GrowingAmount.Term, to year: Year) -> Double {
    guard let economy = built.economy, term.start < year else { return 1 }
    return (term.start.number + 1...year.number).reduce(1) { product, number in
      let year = Year(number)
      let factor = term.rule.factor(
        inflation: economy.inflation.heldConstant(at: year),
        realWageGrowth: economy.realWageGrowth.heldConstant(at: year))
      return product * factor
    }
  }

  private func events(_ path: String, _ spec: ParameterSpec) -> [InspectedValue] {
    resolver.events(path).map { entry in
      row(
        path, spec, year: Year(entry.start.year),
        "\(entry.start): \(entry.value.map { NumberText.short($0) } ?? "none")",
        number: entry.value, entry.provenance)
    }
  }

  // MARK: - Scales, tables, words

  private func scales(_ path: String, _ spec: ParameterSpec) -> [InspectedValue] {
    guard let scale = resolver.scale(path) else { return [] }
    let shown = spec.weighting == .constant ? years.lowerBound...years.lowerBound : years
    return shown.map { year in
      let parts = YearPart.parts(of: year, at: scale.turningDays)
      let texts = parts.compactMap { part -> String? in
        guard let points = scale.value(on: part.day)?.scale?.points else { return nil }
        let text = points.map { "\(NumberText.short($0.x)): \(NumberText.short($0.y))" }
          .joined(separator: ", ")
        return part.weight == 1 ? text : "(\(text)) × \(Self.short(part.weight))"
      }
      let provenance = parts.last.flatMap { scale.value(on: $0.day)?.provenance }
      return row(
        path, spec, year: spec.weighting == .constant ? nil : year,
        texts.joined(separator: " + "), provenance)
    }
  }

  private func grids(_ path: String, _ spec: ParameterSpec) -> [InspectedValue] {
    guard let grid = resolver.grid(path) else { return [] }
    let shown = spec.weighting == .constant ? years.lowerBound...years.lowerBound : years
    let provenance = resolver.changes.last { $0.path == path }?.provenance
    return shown.compactMap { year in
      guard let plane = grid.mean(in: year) else { return nil }
      let entry = grid.values.entry(on: CalendarDate(startOf: year))
      let texts = Sex.allCases.map { sex in
        let ages = [0, 15, 20, 30, 40, 50, 60, 70, 80, 100].map {
          "\($0): \(Self.digits(plane[sex, $0]))"
        }
        return "\(sex.word) { \(ages.joined(separator: ", ")) }"
      }
      return row(
        path, spec, year: spec.weighting == .constant ? nil : year,
        texts.joined(separator: " "),
        provenance ?? entry?.provenance ?? resolver.parameters[path]?.provenance)
    }
  }

  /// Five significant digits.
  private static func digits(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return NumberText.short(value) }
    var scale = 1.0
    while abs(value) * scale < 10_000 { scale *= 10 }
    return NumberText.short((value * scale).rounded() / scale)
  }

  private func plain(_ path: String, _ spec: ParameterSpec) -> [InspectedValue] {
    guard let value = resolver.value(path) else { return [] }
    let changed = resolver.changes.last { $0.path == path }?.provenance
    let provenance = changed ?? resolver.parameters[path]?.provenance
    switch value {
    case .integer(let number):
      return [row(path, spec, String(number), number: Double(number), provenance)]
    case .word(let word): return [row(path, spec, word, provenance)]
    case .flag(let flag): return [row(path, spec, flag ? "true" : "false", provenance)]
    case .text(let text): return [row(path, spec, text.en, provenance)]
    case .words(let words):
      return [row(path, spec, words.map(\.word).joined(separator: ", "), provenance)]
    case .date(let date): return [row(path, spec, date?.description ?? "none", provenance)]
    case .monthDay(let month, let day):
      let text = CalendarDate(year: 2001, month: month, day: day)?.description.dropFirst(5) ?? ""
      return [row(path, spec, String(text), provenance)]
    case .growth(let rules):
      return rules.entries.map { entry in
        row(
          path, spec, year: entry.start == .beginning ? nil : Year(entry.start.year),
          entry.value.map(Self.text) ?? "none", entry.provenance)
      }
    case .averaging(let averaging):
      let general = row(path, spec, Self.text(averaging.general), provenance)
      return [general]
        + averaging.byGroup.sorted { $0.key < $1.key }.map { group, form in
          row(path, spec, group: group, Self.text(form), provenance)
        }
    default: return []
    }
  }

  private static func text(_ rule: GrowthRule) -> String {
    switch rule {
    case .none: "none"
    case .byPrices: "prices"
    case .byWages: "wages"
    default:
      [("prices", rule.prices), ("real wages", rule.realWages), ("rate", rule.rate)]
        .filter { $0.1 != 0 }.map { "\(NumberText.short($0.1)) × \($0.0)" }
        .joined(separator: " + ")
    }
  }

  private static func text(_ form: Parameter.AveragingForm) -> String {
    guard !form.classes.isEmpty else { return "career" }
    return form.classes.map { item in
      "entry from \(item.from): "
        + (item.years.map { "last \($0) years by \(item.index)" } ?? "career")
    }.joined(separator: "; ")
  }
}
