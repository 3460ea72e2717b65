import Diagnostics
import Law
import Quantities

extension Resolver {
  /// Tells changes of amounts that are multiples of others which can only have meant money, or
  /// which mean a multiple for some groups and money for others.
  func checkMultiples(_ problems: Problems) {
    for (index, change) in changes.enumerated() {
      guard case .money? = Catalogue.spec(change.path)?.kind,
        case .numbers(let inner, let growth) = change.action
      else { continue }
      let unit = ChangedUnit(resolver: self, index: index, change: change, inner: inner)
      unit.checkGroups(problems)
      unit.checkRange(problems)
      if case .own(.some) = growth { unit.checkGrowth(problems) }
    }
  }
}

/// One change of an amount that may be a multiple of another one.
private struct ChangedUnit {
  let resolver: Resolver
  let index: Int
  let change: ScenarioChange
  let inner: Change<Parameter.Figure>

  /// Those whose values the change touches; nothing for the general value.
  private var groups: [String?] {
    if let groups = change.groups { return groups }
    var result: [String?] = [nil]
    var named: Set<String> = []
    if case .numbers(let numbers)? = resolver.parameters[change.path]?.value {
      named.formUnion(numbers.byGroup.keys)
      if numbers.general == nil, !named.isEmpty { result = [] }
    }
    for other in resolver.changes where other.path == change.path {
      named.formUnion(other.groups ?? [])
    }
    if !named.isEmpty, named.isSuperset(of: resolver.groups) { result = [] }
    return result + named.sorted()
  }

  private func number(_ group: String?, first count: Int) -> DatedNumber? {
    resolver.number(change.path, group: group, first: count)
  }

  /// Days on which a number of the change takes over whatever unit is in force, and the number.
  private var plain: [(day: CalendarDate, place: SourcePlace?)] {
    switch inner.operation {
    case .set(let values):
      return values.entries.compactMap { entry in
        guard let figure = entry.value, figure.keepsUnit, figure.number != 0 else { return nil }
        return (day(entry.start), entry.provenance.place)
      }
    case .add(let number):
      guard number != 0 else { return [] }
      return turningDays.map { ($0, change.provenance.place) }
    case .multiply: return []
    }
  }

  /// A day of the change at which something may begin; the first of the projection for what has
  /// no date.
  private func day(_ start: CalendarDate) -> CalendarDate {
    let first = max(start, inner.period.from ?? start)
    return first == .beginning ? CalendarDate(startOf: resolver.years.lowerBound) : first
  }

  /// The days on which the change may give another value, those before the projection last.
  private var turningDays: [CalendarDate] {
    let first = CalendarDate(startOf: resolver.years.lowerBound)
    let all = groups.flatMap { number($0, first: index + 1)?.turningDays ?? [] } + [first]
    let days = Set((all + [inner.period.from ?? .beginning]).map { day($0) })
      .filter { inner.period.contains($0) }.sorted()
    return days.filter { $0 >= first } + days.filter { $0 < first }
  }

  private var amounts: String {
    resolver.references(of: change.path).sorted().joined(separator: " or ")
  }

  /// Where plain numbers are multiples for some groups and money for others.
  func checkGroups(_ problems: Problems) {
    for (day, place) in plain {
      let kinds = groups.compactMap { group -> (name: String, isMultiple: Bool)? in
        guard let unit = number(group, first: index)?.unit(on: day) else { return nil }
        let name = group ?? "other groups"
        if case .multiple = unit { return (name, true) }
        return (name, false)
      }
      let multiples = kinds.filter(\.isMultiple).map(\.name)
      let money = kinds.filter { !$0.isMultiple }.map(\.name)
      guard !multiples.isEmpty, !money.isEmpty else { continue }
      problems.error(
        at: place,
        "on \(day) this is a multiple of \(amounts) for \(multiples.joined(separator: ", ")), but "
          + "money for \(money.joined(separator: ", "))", subject: change.path,
        hint: "name the groups with 'groups: […]', or write { value: …, multipleOf: … } or "
          + "{ value: …, unit: money }")
      return
    }
  }

  /// Multiples that no law has: somebody meant money.
  func checkRange(_ problems: Problems) {
    for group in groups {
      guard let after = number(group, first: index + 1) else { continue }
      for day in turningDays {
        guard let (multiple, provenance) = after.multiple(on: day),
          multiple > ClosedRange<Double>.factor.upperBound
        else { continue }
        problems.error(
          at: provenance.place,
          "\(NumberText.short(multiple)) on \(day) is outside 0 to "
            + "\(NumberText.short(ClosedRange<Double>.factor.upperBound)) (multiple)",
          subject: change.path,
          hint: "this is a multiple of \(amounts); for money write { value: …, unit: money }")
        return
      }
    }
  }

  /// Growth of a number that follows another amount.
  func checkGrowth(_ problems: Problems) {
    guard case .set(let values) = inner.operation, let last = values.entries.last,
      last.value?.keepsUnit == true
    else { return }
    for group in groups {
      guard case .multiple? = number(group, first: index)?.unit(on: day(last.start)) else {
        continue
      }
      problems.error(
        at: change.provenance.place,
        "a multiple of \(amounts) has no growth of its own", subject: change.path,
        hint: "leave 'growth' out, or write { value: …, unit: money }")
      return
    }
  }
}
