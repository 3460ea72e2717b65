public import Quantities

/// A dated legal number or assumption with its growth and the changes of the scenario.
public struct DatedNumber: Sendable {
  /// How values between dates are found.
  public enum Interpolation: String, CaseIterable, Sendable {
    /// A value holds from its date until the next.
    case step
    /// Linear between years, constant outside; every day of a year has the year's value.
    case linear
  }

  /// What a number counts.
  public indirect enum Unit: Sendable {
    case own
    /// The number is a multiple of another amount on the same day.
    case multiple(of: DatedNumber)
  }

  /// One entry: a number in the parameter's own unit or a multiple of another amount.
  public struct Figure: Sendable {
    public var number: Double
    /// Nothing where a change keeps the unit that is in force.
    public var unit: Unit?

    public init(_ number: Double, unit: Unit? = .own) {
      self.number = number
      self.unit = unit
    }
  }

  /// What holds on a day.
  public struct InForce: Sendable {
    /// Nothing where the rule has ended.
    public var amount: GrowingAmount?
    public var provenance: Provenance
    /// Nothing where the amount is a number of the files.
    public var derivation: Derivation?
  }

  public struct Growth: Sendable {
    public var rule: GrowthRule
    /// The first year of growth; otherwise the year after the last dated value.
    public var from: Year?

    public init(rule: GrowthRule, from: Year? = nil) {
      self.rule = rule
      self.from = from
    }
  }

  public var values: DatedValues<Figure>
  public var interpolation: Interpolation
  public var growth: Growth?
  /// In the order of the scenario, each with the growth of the values that it sets.
  public var changes: [(change: Change<Figure>, growth: Growth?)]
  /// Every day on which the number may change, those of other amounts included.
  public let turningDays: [CalendarDate]

  public init(
    _ values: DatedValues<Figure>, interpolation: Interpolation = .step, growth: Growth? = nil,
    changes: [(change: Change<Figure>, growth: Growth?)] = []
  ) {
    self.values = values
    self.interpolation = interpolation
    self.growth = growth
    self.changes = changes
    var sets = [values]
    for case .set(let other) in changes.map(\.change.operation) { sets.append(other) }
    let figures = sets.flatMap(\.entries).compactMap(\.value)
    let others = figures.flatMap { figure -> [CalendarDate] in
      if case .multiple(let other)? = figure.unit { other.turningDays } else { [] }
    }
    turningDays = values.turningDays + changes.flatMap(\.change.turningDays) + others
  }

  /// The number in force on a day; nothing before the first entry.
  public func value(on day: CalendarDate) -> InForce? {
    guard let state = state(on: day) else { return nil }
    guard let figure = state.figure else {
      return InForce(amount: nil, provenance: state.provenance)
    }
    if case .multiple(let other) = state.unit {
      let base = other.value(on: day) ?? other.firstValue
      var provenance = state.provenance
      if base?.provenance.basis == .assumed { provenance.basis = .assumed }
      return InForce(
        amount: base?.amount.map { $0 * figure.fixed }, provenance: provenance,
        derivation: .multiple(figure.fixed))
    }
    return InForce(amount: figure, provenance: state.provenance, derivation: state.derivation)
  }

  /// What the first entry says, for the days before it.
  public var firstValue: InForce? {
    values.entries.first.flatMap { value(on: $0.start) }
  }

  /// What a plain number of a day counts: the unit in force, otherwise the one last stated.
  public func unit(on day: CalendarDate) -> Unit { state(on: day)?.unit ?? statedUnit(on: day) }

  /// How often the other amount is counted on a day; nothing where the number is in its own unit.
  public func multiple(on day: CalendarDate) -> (number: Double, provenance: Provenance)? {
    guard let state = state(on: day), case .multiple = state.unit, let figure = state.figure
    else { return nil }
    return (figure.fixed, state.provenance)
  }

  private struct State {
    var figure: GrowingAmount?
    var unit: Unit
    var provenance: Provenance
    var derivation: Derivation?
  }

  private func state(on day: CalendarDate) -> State? {
    var state = state(values, growth, unit: statedUnit(on: day), on: day)
    for (change, growth) in changes where change.period.contains(day) {
      switch change.operation {
      case .set(let figures):
        let unit = state?.unit ?? statedUnit(on: day)
        state = self.state(figures, growth, unit: unit, on: day) ?? state
      case .add(let number):
        guard let figure = state?.figure else { continue }
        state?.figure = figure + GrowingAmount(number)
        state?.provenance = change.provenance
        state?.derivation = nil
      case .multiply(let number):
        guard let figure = state?.figure else { continue }
        state?.figure = figure * number
        state?.provenance = change.provenance
        state?.derivation = nil
      }
    }
    return state
  }

  /// The unit of the last entry with a number, of the first one before any.
  private func statedUnit(on day: CalendarDate) -> Unit {
    let figures = values.entries.filter { $0.value != nil }
    let entry = figures.last { $0.start <= day } ?? figures.first
    return entry?.value?.unit ?? .own
  }

  /// What the entries say on a day, in another unit where they state none; a multiple grows with
  /// its amount and not on its own.
  private func state(
    _ values: DatedValues<Figure>, _ growth: Growth?, unit: Unit, on day: CalendarDate
  ) -> State? {
    if interpolation == .linear { return Self.interpolated(values, unit: unit, on: day) }
    guard let entry = values.entry(on: day) else { return nil }
    var state = State(
      figure: entry.value.map { GrowingAmount($0.number) }, unit: entry.value?.unit ?? unit,
      provenance: entry.provenance)
    if case .multiple = state.unit { return state }
    guard let growth, let number = entry.value?.number, let last = values.entries.last,
      last.start == entry.start
    else { return state }
    let first = growth.from?.number ?? last.start.year + 1
    if day.year >= first {
      let term = GrowingAmount.Term(
        rule: growth.rule, start: Year(first - 1), coefficient: number)
      state.figure = GrowingAmount(0, terms: [term])
      state.provenance.basis = .assumed
      state.derivation = .grown(number, since: Year(first - 1), by: growth.rule)
    }
    return state
  }

  private static func interpolated(
    _ values: DatedValues<Figure>, unit: Unit, on day: CalendarDate
  ) -> State? {
    guard let first = values.entries.first else { return nil }
    let lower = values.entries.last { $0.start.year <= day.year } ?? first
    guard let upper = values.entries.first(where: { $0.start.year > day.year }),
      lower.start.year <= day.year, let low = lower.value?.number, let high = upper.value?.number
    else {
      return State(
        figure: lower.value.map { GrowingAmount($0.number) }, unit: lower.value?.unit ?? unit,
        provenance: lower.provenance)
    }
    let share =
      Double(day.year - lower.start.year) / Double(upper.start.year - lower.start.year)
    let isBetween = day.year > lower.start.year
    return State(
      figure: GrowingAmount(low + (high - low) * share), unit: lower.value?.unit ?? unit,
      provenance: isBetween ? lower.provenance.joined(with: upper.provenance) : lower.provenance,
      derivation: isBetween
        ? .between(low, Year(lower.start.year), high, Year(upper.start.year)) : nil)
  }
}
