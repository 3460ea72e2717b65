import Diagnostics
import Law
import Quantities

/// The parameters with the scenario's changes applied, by path and group.
struct Resolver: Sendable {
  var parameters: [String: Parameter]
  var changes: [ScenarioChange]
  /// The names of the insured groups, in order.
  let groups: [String]
  var years: ClosedRange<Year>
  /// Where folders and mappings stand.
  let folders: [String: SourcePlace]
  /// Every path that the files state, those whose values could not be read included.
  let stated: Set<String>
  /// Paths below which a file could not be read.
  let unread: Set<String>
  let start: SourcePlace
  /// T1 without the changes that set `lastYear`.
  var lastYearOfHead: Year?

  /// Whether the files or a change say anything of a parameter.
  func has(_ path: String) -> Bool {
    parameters[path] != nil || changes.contains { $0.path == path }
  }

  /// Whether a parameter is stated, though perhaps with an error that was told already.
  func isStated(_ path: String) -> Bool {
    stated.contains(path) || changes.contains { $0.path == path }
      || unread.contains { path == $0 || path.hasPrefix($0 + ".") }
  }

  /// Whether anything below a path is stated.
  func hasAny(below prefix: String) -> Bool {
    stated.contains { $0.hasPrefix(prefix + ".") }
      || changes.contains { $0.path.hasPrefix(prefix + ".") }
  }

  /// The names below a path, for example the classes of assets.
  func names(below prefix: String) -> [String] {
    let depth = prefix.split(separator: ".").count
    let names = stated.filter { $0.hasPrefix(prefix + ".") }.map {
      String($0.split(separator: ".")[depth])
    }
    return Array(Set(names)).sorted()
  }

  /// Where to point for what is missing: the nearest mapping or folder above it.
  func parent(of path: String) -> SourcePlace {
    var parts = path.split(separator: ".").map(String.init)
    while !parts.isEmpty {
      parts.removeLast()
      if let place = folders[parts.joined(separator: ".")] { return place }
    }
    return start
  }

  private func changes(
    of path: String, group: String?, first count: Int? = nil
  ) -> [ScenarioChange] {
    changes.prefix(count ?? changes.count).filter { change in
      guard change.path == path else { return false }
      guard let only = change.groups else { return true }
      return group.map { only.contains($0) } ?? false
    }
  }

  // MARK: - Numbers

  /// A number with the changes that touch the group; nothing if nobody states it.
  ///
  /// - Parameters:
  ///   - path: The parameter.
  ///   - group: The insured group whose values go before the general ones.
  ///   - count: How many of the changes are applied; all where it is left out.
  ///   - substitutes: Amounts by the path of those in whose place multiples take them.
  ///   - outer: The multiples on the way here.
  /// - Returns: The number with all that it is a multiple of.
  func number(
    _ path: String, group: String? = nil, first count: Int? = nil,
    substitutes: [String: String] = [:], within outer: [String] = []
  ) -> DatedNumber? {
    guard !outer.contains(path), let spec = Catalogue.spec(path), let form = spec.numberForm
    else { return nil }
    let stack = outer + [path]
    var numbers = Parameter.Numbers(interpolation: form.interpolation)
    if case .numbers(let found)? = parameters[path]?.value { numbers = found }
    var general = group.flatMap { numbers.byGroup[$0] } ?? numbers.general
    if general == nil, case .number(let value) = spec.standard {
      general = DatedValues(always: Parameter.Figure(number: value))
    }
    func figures(_ values: DatedValues<Parameter.Figure>) -> DatedValues<DatedNumber.Figure> {
      values.map { figure in
        var unit: DatedNumber.Unit? = .own
        if let named = figure.multipleOf {
          let amount = substitutes[named.path] ?? named.path
          guard
            let other = number(amount, group: group, substitutes: substitutes, within: stack)
          else { return nil }
          unit = .multiple(of: other)
        } else if figure.keepsUnit {
          unit = nil
        }
        return DatedNumber.Figure(figure.number, unit: unit)
      }
    }
    var applied: [(change: Change<DatedNumber.Figure>, growth: DatedNumber.Growth?)] = []
    for change in changes(of: path, group: group, first: count) {
      guard case .numbers(let inner, let choice) = change.action else { continue }
      let operation: Change<DatedNumber.Figure>.Operation
      var growth: DatedNumber.Growth?
      switch inner.operation {
      case .set(let values):
        operation = .set(figures(values))
        growth = self.growth(choice, parameter: numbers, values: values)
      case .add(let number): operation = .add(number)
      case .multiply(let number): operation = .multiply(number)
      }
      applied.append(
        (Change(operation, during: inner.period, provenance: inner.provenance), growth))
    }
    guard general != nil || !applied.isEmpty else { return nil }
    return DatedNumber(
      general.map(figures) ?? DatedValues([]), interpolation: numbers.interpolation,
      growth: numbers.growth, changes: applied)
  }

  /// The growth of values that a change sets: it begins after their last date.
  private func growth(
    _ choice: ScenarioChange.GrowthChoice, parameter: Parameter.Numbers,
    values: DatedValues<Parameter.Figure>
  ) -> DatedNumber.Growth? {
    let growth: DatedNumber.Growth? =
      switch choice {
      case .own(let growth): growth
      case .asParameter: parameter.growth.map { DatedNumber.Growth(rule: $0.rule) }
      }
    guard var growth else { return nil }
    if growth.from == nil, values.entries.last?.start == .beginning {
      let last = parameter.general?.entries.last?.start.year ?? years.lowerBound.number
      growth.from = Year(max(last, 1) + 1)
    }
    return growth
  }

  // MARK: - Other kinds

  func scale(_ path: String) -> DatedScale? {
    var values: DatedValues<RateScale>?
    if case .scales(let found)? = parameters[path]?.value { values = found }
    if values == nil, case .number(let number)? = Catalogue.spec(path)?.standard {
      values = DatedValues(always: RateScale([.init(x: 0, y: number)]))
    }
    let applied = changes(of: path, group: nil).compactMap { change -> Change<RateScale>? in
      if case .scale(let inner) = change.action { inner } else { nil }
    }
    if values == nil, let first = applied.first, case .set(let set) = first.operation {
      values = set
    }
    guard let values else { return nil }
    return DatedScale(values, changes: applied)
  }

  func grid(_ path: String) -> DatedGrid? {
    var values: DatedValues<AgeSexGrid>?
    var interpolation = DatedNumber.Interpolation.step
    if case .grids(let found, let how)? = parameters[path]?.value {
      (values, interpolation) = (found, how)
    }
    if values == nil, case .number(let number)? = Catalogue.spec(path)?.standard {
      values = DatedValues(always: AgeSexGrid(repeating: number))
    }
    let applied = gridChanges(path)
    if values == nil, let first = applied.first, case .set(let set) = first.change.operation {
      values = set
    }
    guard let values else { return nil }
    return DatedGrid(values, interpolation: interpolation, changes: applied)
  }

  /// The changes of a table by sex and age, in order.
  func gridChanges(_ path: String) -> [DatedGrid.LimitedChange] {
    changes(of: path, group: nil).compactMap { change in
      if case .grid(let inner) = change.action { inner } else { nil }
    }
  }

  /// Any other value, as the last change leaves it.
  func value(_ path: String) -> Parameter.Value? {
    var value = parameters[path]?.value
    for change in changes where change.path == path {
      switch change.action {
      case .replace(.growth(let new), let period):
        if case .growth(let old)? = value {
          value = .growth(old.replacing(new, during: period))
        } else {
          value = .growth(new)
        }
      case .replace(let new, _): value = new
      case .shift(let factor, let plus):
        if case .integer(let old)? = value {
          // Far outside every range, which is told where the number is used.
          let shifted = (Double(old) * factor + plus).rounded()
          value = .integer(Int(exactly: shifted) ?? (shifted < 0 ? -1_000_000 : 1_000_000))
        }
      default: continue
      }
    }
    return value
  }

  /// Dated figures taken as events, each on its day: increases granted, months by year of service.
  func events(_ path: String) -> [DatedValue<Double>] {
    var values = DatedValues<Parameter.Figure>([])
    if case .numbers(let numbers)? = parameters[path]?.value, let general = numbers.general {
      values = general
    }
    for change in changes where change.path == path {
      guard case .numbers(let inner, _) = change.action else { continue }
      switch inner.operation {
      case .set(let new): values = values.replacing(new, during: inner.period)
      case .add(let number):
        values = values.mapEntries(in: inner.period) { $0.number += number }
      case .multiply(let number):
        values = values.mapEntries(in: inner.period) { $0.number *= number }
      }
    }
    return values.map { $0.number }.entries
  }

  /// Where the last word on a parameter stands.
  func place(_ path: String) -> SourcePlace? {
    changes.last { $0.path == path }?.provenance.place ?? parameters[path]?.provenance.place
  }
}

extension DatedValues {
  func mapEntries(in period: Period, _ edit: (inout Value) -> Void) -> DatedValues {
    DatedValues(
      entries.map { entry in
        guard period.contains(entry.start), var value = entry.value else { return entry }
        edit(&value)
        var entry = entry
        entry.value = value
        return entry
      })
  }
}
