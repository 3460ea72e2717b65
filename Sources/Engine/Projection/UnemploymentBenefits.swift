public import Assumptions
import Coverage
import Economy
public import Quantities
import Scheme

/// Claims, months and money of the unemployment benefit, by group and year.
///
///     b(g,s,a,t) = r(t) · E[max(w X, F) ∧ min(C, B/r)]        r replacement, B highest benefit
///     benefit    = Σ claims(t) · months in year · b(t) + Σ claims(t−1) · months after · b(t−1)
///
/// `X` are the earnings of the cell before limits, `w` those of claimants relative to it, `F` and
/// `C` the limits of insurable earnings: 60 % of earnings but never more than B, in the mean of a
/// lognormal cell. MODEL 5.3, 8.
public struct UnemploymentBenefits: Sendable {
  /// Claims by group, persons.
  public private(set) var claims: [YearSeries<Double>]
  /// Persons with a benefit in the year: the year's claims that are paid, and those in payment on
  /// 1 January.
  public private(set) var recipients: [YearSeries<Double>]
  /// Months of benefit paid in the year, person-months.
  public private(set) var months: [YearSeries<Double>]
  /// Benefits paid in the year, money.
  public private(set) var paid: [YearSeries<Double>]

  /// Pays what the members of a branch claim.
  ///
  /// Where the branch has a history the claims of the year before T0 go on into it; otherwise that
  /// year is like T0, at its own level of wages.
  public init(
    _ branch: UnemploymentAssumptions, _ basis: BranchBasis, _ members: UnemploymentMembers,
    limits: [BranchMembership.EarningsLimits?]
  ) {
    let years = basis.years
    let start = years.lowerBound
    func zeros() -> [YearSeries<Double>] {
      basis.groups.map { _ in YearSeries(repeating: 0, over: years) }
    }
    claims = zeros()
    recipients = zeros()
    months = zeros()
    paid = zeros()
    let wagesBefore =
      basis.indices.wages(in: start.advanced(by: -1)) / basis.indices.wages(in: start)
    for group in basis.groups.indices {
      let amounts = MonthlyBenefit(branch, basis, group, limits: limits[group])
      let series = members.byGroup[group]
      let first = amounts.grid(in: start)
      let before = series.value(in: start.advanced(by: -1)) ?? series[start]
      var monthsAfter = before.monthsInNextYear.total
      var paidAfter = Self.sum(before.monthsInNextYear, first) * wagesBefore
      var inPayment = (before.monthsInYear.total + before.monthsInNextYear.total) / 12
      for year in years {
        let flow = series[year]
        let benefit = amounts.grid(in: year)
        claims[group][year] = flow.claims.total
        recipients[group][year] = flow.recipients.total + inPayment
        months[group][year] = flow.monthsInYear.total + monthsAfter
        paid[group][year] = Self.sum(flow.monthsInYear, benefit) + paidAfter
        monthsAfter = flow.monthsInNextYear.total
        paidAfter = Self.sum(flow.monthsInNextYear, benefit)
        inPayment = (flow.monthsInYear.total + monthsAfter) / 12
      }
    }
  }

  private static func sum(_ months: AgeSexGrid, _ amounts: AgeSexGrid) -> Double {
    zip(months.values, amounts.values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

/// The mean benefit of a month by sex and age of a group.
public struct MonthlyBenefit {
  private let basis: BranchBasis
  private let group: Int
  private let replacement: YearSeries<Double>
  private let claimantEarnings: Double
  private let limits: EarningsLimits
  private let ceiling: YearSeries<Double>?

  public init(
    _ branch: UnemploymentAssumptions, _ basis: BranchBasis, _ group: Int,
    limits: BranchMembership.EarningsLimits?
  ) {
    self.basis = basis
    self.group = group
    replacement = branch.law.replacement
    claimantEarnings = branch.behaviour.claimantEarnings[group]
    self.limits =
      limits.map { EarningsLimits(floor: $0.floor, ceiling: $0.ceiling, indices: basis.indices) }
      ?? EarningsLimits(group: basis.groups[group], indices: basis.indices)
    ceiling = branch.law.benefitCeiling[group].map(basis.indices.amounts)
  }

  /// Money a month, by sex and age on 1 January.
  public func grid(in year: Year) -> AgeSexGrid {
    let rate = replacement.heldConstant(at: year)
    guard rate > 0 else { return AgeSexGrid() }
    let (floor, highest) = limits.annual(in: year)
    let cap = ceiling.map { 12 * $0.heldConstant(at: year) / rate }
    let upper = [highest, cap].compactMap { $0 }.min()
    let dispersion = basis.groups[group].earningsDispersion
    return AgeSexGrid { sex, age in
      rate / 12
        * Self.limited(
          claimantEarnings * basis.meanEarnings(group, sex, age, in: year),
          dispersion: dispersion, floor: floor, ceiling: upper)
    }
  }

  /// E[max(X, F) ∧ C], where a highest benefit may lie below the lowest earnings.
  private static func limited(
    _ mean: Double, dispersion: Double, floor: Double?, ceiling: Double?
  ) -> Double {
    if let ceiling, let floor, ceiling <= floor { return ceiling }
    return LimitedEarnings.expected(
      mean: mean, dispersion: dispersion, floor: floor, ceiling: ceiling)
  }
}
