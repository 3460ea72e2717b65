public import Quantities

/// A dated table by sex and age with the changes of the scenario.
public struct DatedGrid: Sendable {
  /// A change that may be limited to one sex and some ages.
  public struct LimitedChange: Sendable {
    public var change: Change<AgeSexGrid>
    public var sexes: [Sex]
    public var ages: ClosedRange<Int>

    public init(_ change: Change<AgeSexGrid>, sexes: [Sex], ages: ClosedRange<Int>) {
      self.change = change
      self.sexes = sexes
      self.ages = ages
    }
  }

  public var values: DatedValues<AgeSexGrid>
  public var interpolation: DatedNumber.Interpolation
  public var changes: [LimitedChange]

  public init(
    _ values: DatedValues<AgeSexGrid>, interpolation: DatedNumber.Interpolation,
    changes: [LimitedChange] = []
  ) {
    self.values = values
    self.interpolation = interpolation
    self.changes = changes
  }

  /// The table of a year, each part of the year in its weight.
  public func mean(in year: Year) -> AgeSexGrid? {
    let steps = interpolation == .step ? values.turningDays : []
    let parts = YearPart.parts(of: year, at: steps + changes.flatMap(\.change.turningDays))
    guard let first = value(on: parts[0].day) else { return nil }
    let grids = parts.dropFirst().map { value(on: $0.day) }
    // What does not change within the year has no rounding of its weights.
    if grids.allSatisfy({ $0 == first }) { return first }
    var result = first.map { parts[0].weight * $0 }
    for (part, grid) in zip(parts.dropFirst(), grids) {
      guard let grid else { return nil }
      for index in result.values.indices {
        result.values[index] += part.weight * grid.values[index]
      }
    }
    return result
  }

  /// The table of every year of a range; before the first date the first one holds.
  public func years(_ years: ClosedRange<Year>) -> YearAgeSexGrid {
    YearAgeSexGrid(over: years) { mean(in: $0) ?? values.entries.first?.value ?? AgeSexGrid() }
  }

  private func value(on day: CalendarDate) -> AgeSexGrid? {
    guard var grid = Self.value(of: values, interpolation, on: day) else { return nil }
    for limited in changes where limited.change.period.contains(day) {
      for sex in limited.sexes {
        switch limited.change.operation {
        case .set(let figures):
          guard let first = figures.entries.first, first.start <= day,
            let next = Self.value(of: figures, interpolation, on: day)
          else { continue }
          for age in limited.ages { grid[sex, age] = next[sex, age] }
        case .add(let number):
          for age in limited.ages { grid[sex, age] += number }
        case .multiply(let number):
          for age in limited.ages { grid[sex, age] *= number }
        }
      }
    }
    return grid
  }

  private static func value(
    of values: DatedValues<AgeSexGrid>, _ interpolation: DatedNumber.Interpolation,
    on day: CalendarDate
  ) -> AgeSexGrid? {
    guard interpolation == .linear else {
      return values.entry(on: day)?.value ?? values.entries.first?.value
    }
    let year = day.year
    guard let first = values.entries.first else { return nil }
    let lower = values.entries.last { $0.start.year <= year } ?? first
    guard let low = lower.value, lower.start.year < year,
      let upper = values.entries.first(where: { $0.start.year > year }), let high = upper.value
    else { return lower.value }
    let share = Double(year - lower.start.year) / Double(upper.start.year - lower.start.year)
    return AgeSexGrid { sex, age in
      low[sex, age] + (high[sex, age] - low[sex, age]) * share
    }
  }
}
