public import Economy
public import Law
public import Quantities

/// Mean insurable earnings of every cell, after floor and ceiling.
public struct InsurableEarnings: Sendable {
  /// w by group, year, sex and age on 1 January, money a year.
  public private(set) var annual: [YearSeries<AgeSexGrid>]
  /// The level of each group before limits in T0, money a year at profile 1.
  public private(set) var levels: [Double]
  /// Mean after limits in T0, money a month: with the level at the observed mean, and observed.
  public private(set) var calibration: [(raw: Double, observed: Double)]

  /// Why a group's observed mean cannot be reached.
  public struct LevelProblem: Error, Sendable {
    public var group: String
    /// Observed mean, money a month.
    public var observed: Double
    public var floor: Double?
    public var ceiling: Double?
  }

  /// Solves each group's level so that the mean after limits in T0 is the observed one.
  ///
  ///     w(g,s,a,t) = E[max(X, F_t) ∧ C_t],   E[X] = W_t · level(g) · ½(profile_a + profile_{a+1})
  ///
  /// The mean of T0 is weighted by contribution-years Ā·δ; a group without contributors in T0 is
  /// weighted by its first year with any. The level then moves with the wage index W alone.
  public init(
    groups: [InsuredGroup], contributors: Contributors, indices: EconomicIndices,
    years: ClosedRange<Year>
  ) throws(LevelProblem) {
    annual = []
    levels = []
    calibration = []
    for (index, group) in groups.enumerated() {
      let limits = EarningsLimits(group: group, indices: indices)
      let cells = Cells(
        group: group, contributors: contributors.persons[index], limits: limits,
        start: years.lowerBound)
      let level = try Self.level(of: group, cells: cells)
      levels.append(level)
      calibration.append(
        (
          raw: cells.mean(level: 12 * group.observedMeanEarnings) / 12,
          observed: group.observedMeanEarnings
        ))
      annual.append(
        YearSeries(over: years) { year in
          let mean = level * indices.wages(in: year)
          let (floor, ceiling) = limits.annual(in: year)
          return AgeSexGrid { sex, age in
            LimitedEarnings.expected(
              mean: mean * group.earningsProfile.crossing(sex, age),
              dispersion: group.earningsDispersion, floor: floor, ceiling: ceiling)
          }
        })
    }
  }

  /// The level at which the mean after limits is the observed one, by bisection.
  private static func level(
    of group: InsuredGroup, cells: Cells
  ) throws(LevelProblem) -> Double {
    let target = 12 * group.observedMeanEarnings
    guard cells.hasMembers else { return target }
    guard target > cells.floor ?? 0, target < cells.ceiling ?? .infinity else {
      throw LevelProblem(
        group: group.name, observed: group.observedMeanEarnings,
        floor: cells.floor.map { $0 / 12 }, ceiling: cells.ceiling.map { $0 / 12 })
    }
    var lower = 0.0
    var upper = target
    while cells.mean(level: upper) < target, upper < 1e6 * target { upper *= 2 }
    while true {
      let middle = 0.5 * (lower + upper)
      if middle <= lower || middle >= upper { return middle }
      if cells.mean(level: middle) < target { lower = middle } else { upper = middle }
    }
  }
}

/// The contribution-years of a group by cell in its first year with any, under T0's limits.
private struct Cells {
  let floor: Double?
  let ceiling: Double?
  private let dispersion: Double
  private var cells: [(weight: Double, profile: Double)] = []

  init(
    group: InsuredGroup, contributors: YearSeries<AgeSexGrid>, limits: EarningsLimits, start: Year
  ) {
    (floor, ceiling) = limits.annual(in: start)
    dispersion = group.earningsDispersion
    let first = contributors.years.first { contributors[$0].total > 0 } ?? start
    for sex in Sex.allCases {
      for age in Age.all {
        let density = group.contributionDensity[first].crossing(sex, age)
        let weight = contributors[first][sex, age] * density
        if weight > 0 { cells.append((weight, group.earningsProfile.crossing(sex, age))) }
      }
    }
  }

  var hasMembers: Bool { !cells.isEmpty }

  /// Mean earnings after limits at a level, money a year; the level itself without members.
  func mean(level: Double) -> Double {
    guard hasMembers else { return level }
    var weights = 0.0
    var earnings = 0.0
    for cell in cells {
      weights += cell.weight
      earnings +=
        cell.weight
        * LimitedEarnings.expected(
          mean: level * cell.profile, dispersion: dispersion, floor: floor, ceiling: ceiling)
    }
    return earnings / weights
  }
}

/// A group's floor and ceiling by year.
public struct EarningsLimits: Sendable {
  private let floor: YearSeries<Double>?
  private let ceiling: YearSeries<Double>?

  public init(group: InsuredGroup, indices: EconomicIndices) {
    self.init(floor: group.earningsFloor, ceiling: group.earningsCeiling, indices: indices)
  }

  /// - Parameters:
  ///   - floor: Lowest insurable earnings, money a month; nothing where there is none.
  ///   - ceiling: Highest insurable earnings, money a month; nothing where there is none.
  ///   - indices: What growing amounts are carried on by.
  public init(floor: IndexedAmount?, ceiling: IndexedAmount?, indices: EconomicIndices) {
    self.floor = floor.map(indices.amounts)
    self.ceiling = ceiling.map(indices.amounts)
  }

  /// Floor and ceiling, money a year; an amount of zero is no limit, and the ceiling never lies
  /// below the floor.
  public func annual(in year: Year) -> (floor: Double?, ceiling: Double?) {
    let lowest = floor.map { 12 * $0.heldConstant(at: year) }.flatMap { $0 > 0 ? $0 : nil }
    let highest = ceiling.map { 12 * $0.heldConstant(at: year) }.flatMap { $0 > 0 ? $0 : nil }
    return (lowest, highest.map { max($0, lowest ?? 0) })
  }
}
