public import Assumptions
import Coverage
import Economy
public import Quantities
public import Scheme

/// The insured persons of one branch, what they earn under its limits and what is paid for them.
///
/// Lists by group are in the order of `BranchBasis.groups`.
public struct BranchMembers: Sendable {
  /// Insured persons by group, year, sex and age on 1 January, average of the year.
  public let insured: [YearSeries<AgeSexGrid>]
  /// Insurable earnings of a full year under the branch's limits, by group, money a year.
  public let earnings: [YearSeries<AgeSexGrid>]
  /// Payroll by group: Σ insured · δ · earnings, money.
  public let payroll: [YearSeries<Double>]
  /// Collected contributions, `[payer][group]`, money.
  public let contributions: [Payer: [YearSeries<Double>]]
  /// Due but not collected, by group, money.
  public let arrears: [YearSeries<Double>]
  /// Dues that a cut of rates waives for those who qualify, by group, money.
  public let forgone: [YearSeries<Double>]
  /// Persons by which a coverage path is missed because no more contribute, by year.
  public let missing: YearSeries<Double>
  /// Insured of T0 before scaling and as observed, persons; nothing without an observation.
  public let calibration: (raw: Double, observed: Double)?

  /// Insures the groups' contributors in a branch.
  ///
  ///     insured(g,s,a,t) = min(1, scale(t) · share(g,t)) · Ā(g,s,a,t)
  ///     Σ insured = path(t), with an observation times observed / raw of T0
  ///
  /// Without a path of the branch's own the path is Σ share · Ā.
  ///     due = (rate − cut · qualifying share) · payroll,  collected = due · χ
  public init(_ basis: BranchBasis, _ membership: BranchMembership) {
    let years = basis.years
    let groups = basis.groups.indices
    let persons = basis.contributors.persons
    func share(_ group: Int, _ year: Year) -> Double {
      membership.insuredShare[group].heldConstant(at: year)
    }
    let raw = YearSeries(over: years) { year in
      groups.reduce(0) { $0 + share($1, year) * persons[$1][year].total }
    }
    let path = YearSeries(over: years) { year in
      membership.coverage.map { basis.persons($0, in: year) } ?? raw[year]
    }
    let start = years.lowerBound
    var factor = 1.0
    if let observed = membership.observedContributors, path[start] > 0 {
      factor = observed / path[start]
      calibration = (raw: path[start], observed: observed)
    } else {
      calibration = nil
    }
    let scales = YearSeries(over: years) { year in
      guard membership.coverage != nil || factor != 1 else { return 1.0 }
      return CappedScaling(
        values: groups.map { share($0, year) }, weights: groups.map { persons[$0][year].total },
        cap: 1
      ).factor(meeting: factor * path[year])
    }
    let insured = groups.map { group in
      YearSeries(over: years) { year in
        let scale = min(share(group, year) * scales[year], 1)
        return persons[group][year].map { scale * $0 }
      }
    }
    self.insured = insured
    missing = YearSeries(over: years) { year in
      max(0, factor * path[year] - groups.reduce(0) { $0 + insured[$1][year].total })
    }
    let earnings = groups.map { group in
      Self.earnings(of: group, limits: membership.limits[group], basis)
    }
    self.earnings = earnings
    let payroll = groups.map { group in
      YearSeries(over: years) { year in
        Self.payroll(
          insured[group][year], earnings[group][year],
          density: basis.groups[group].contributionDensity[year])
      }
    }
    self.payroll = payroll
    var contributions: [Payer: [YearSeries<Double>]] = [:]
    var arrears = groups.map { _ in YearSeries(repeating: 0.0, over: years) }
    var forgone = arrears
    for payer in Payer.allCases {
      contributions[payer] = groups.map { group in
        YearSeries(over: years) { year in
          let rate = membership.rate(payer, group: group, in: year)
          let cut =
            membership.cut(payer, group: group, in: year)
            * membership.qualifyingShare[group].heldConstant(at: year)
          let collected = basis.groups[group].collectionRate.heldConstant(at: year)
          let base = payroll[group][year]
          arrears[group][year] += (rate - cut) * base * (1 - collected)
          forgone[group][year] += cut * base
          return (rate - cut) * base * collected
        }
      }
    }
    self.contributions = contributions
    self.arrears = arrears
    self.forgone = forgone
  }

  /// Insured persons of all groups by year, sex and age on 1 January.
  public func insured(in year: Year) -> AgeSexGrid {
    AgeSexGrid { sex, age in insured.reduce(0) { $0 + $1[year][sex, age] } }
  }

  /// Payroll of all groups, money.
  public func payroll(in year: Year) -> Double { payroll.reduce(0) { $0 + $1[year] } }

  /// Contributions of all payers and groups, money.
  public func contributions(in year: Year) -> Double {
    Payer.allCases.reduce(0) { sum, payer in
      (contributions[payer] ?? []).reduce(sum) { $0 + $1[year] }
    }
  }

  /// Earnings under the branch's limits; where they are the group's own, those already computed.
  private static func earnings(
    of group: Int, limits: BranchMembership.EarningsLimits?, _ basis: BranchBasis
  ) -> YearSeries<AgeSexGrid> {
    guard let limits else { return basis.earnings.annual[group] }
    let bounds = EarningsLimits(
      floor: limits.floor, ceiling: limits.ceiling, indices: basis.indices)
    return YearSeries(over: basis.years) { year in
      let (floor, ceiling) = bounds.annual(in: year)
      return AgeSexGrid { sex, age in
        LimitedEarnings.expected(
          mean: basis.meanEarnings(group, sex, age, in: year),
          dispersion: basis.groups[group].earningsDispersion, floor: floor, ceiling: ceiling)
      }
    }
  }

  private static func payroll(
    _ insured: AgeSexGrid, _ earnings: AgeSexGrid, density: AgeSexGrid
  ) -> Double {
    var sum = 0.0
    for sex in Sex.allCases {
      for age in Age.all {
        let persons = insured[sex, age]
        if persons > 0 { sum += persons * density.crossing(sex, age) * earnings[sex, age] }
      }
    }
    return sum
  }
}
