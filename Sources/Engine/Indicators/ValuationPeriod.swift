public import FundAccounts
import Quantities

/// The present values of the first years of a fund, from which level premiums are made.
///
/// Money of 1 January T0, discounted at the fund's own yields: see ``DiscountFactors``.
public struct ValuationPeriod: Sendable {
  /// Reserve on 1 January T0.
  public let openingReserve: Double
  /// Present value of the contributions of the period.
  public let contributions: Double
  /// Present value of the other income of the period.
  public let otherIncome: Double
  /// Present value of the cost of the period.
  public let cost: Double
  /// Present value of the insurable earnings of the period; positive.
  public let insurableEarnings: Double
  /// Present value of a reserve of one year's cost, held when the period ends.
  ///
  ///     target = cost(T0+n) · v(T0+n)
  ///
  /// After the last year of the projection the cost goes on at its last growth:
  /// cost(T1+1) = cost(T1)² / cost(T1−1). Nothing where that does not exist.
  public let target: Double?

  /// The first `count` years of a fund.
  ///
  /// - Returns: Nothing when the projection is shorter, a yield of the period is missing, or there
  ///   are no insurable earnings.
  public init?(of statement: FundStatement, years count: Int) {
    let flows = statement.flows
    guard count > 0, count <= flows.years.count else { return nil }
    let factors = DiscountFactors(yields: statement.yields)
    func presentValue(_ series: YearSeries<Double>) -> Double? {
      factors.presentValue(
        of: YearSeries(from: series.firstYear, Array(series.values.prefix(count))))
    }
    guard
      factors.midYear.values.count >= count,
      statement.openingReserve.isFinite,
      let contributions = presentValue(flows.contributionIncome),
      let otherIncome = presentValue(flows.otherIncome),
      let cost = presentValue(flows.cost),
      let earnings = presentValue(flows.insurableEarnings), earnings > 0
    else { return nil }
    openingReserve = statement.openingReserve
    self.contributions = contributions
    self.otherIncome = otherIncome
    self.cost = cost
    insurableEarnings = earnings
    let discount = factors.yearStart.values[count]
    target = Self.cost(after: count, of: flows).flatMap { ($0 * discount).finite }
  }

  /// The cost of the year after the first `count` years.
  private static func cost(after count: Int, of flows: FundFlows) -> Double? {
    let costs = flows.cost.values
    if count < costs.count { return costs[count] }
    guard count >= 2, costs[count - 2] > 0 else { return nil }
    return costs[count - 1] * costs[count - 1] / costs[count - 2]
  }
}
