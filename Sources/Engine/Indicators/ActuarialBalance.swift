/// Summarized rates and their difference.
///
/// Source: US Board of Trustees, *OASDI Trustees Report*, section IV.B.
extension ValuationPeriod {
  /// Income of the period over earnings: PV(contributions + other income) / PV(earnings).
  public var summarizedIncomeRateWithoutReserve: Double? {
    (contributions + otherIncome).ratio(to: insurableEarnings)
  }

  /// The same with the opening reserve: (F(T0) + PV(contributions + other income)) / PV(earnings).
  public var summarizedIncomeRateWithReserve: Double? {
    (openingReserve + contributions + otherIncome).ratio(to: insurableEarnings)
  }

  /// Cost of the period over earnings: PV(cost) / PV(earnings).
  public var summarizedCostRateWithoutTarget: Double? {
    cost.ratio(to: insurableEarnings)
  }

  /// The same with one year's cost at the end: (PV(cost) + target) / PV(earnings).
  public var summarizedCostRateWithTarget: Double? {
    target.flatMap { (cost + $0).ratio(to: insurableEarnings) }
  }

  /// What the contribution rate could fall by, and still leave one year's cost at the end.
  ///
  ///     (F(T0) + PV(contributions + other income) − PV(cost) − target) / PV(earnings)
  ///
  /// Negative: what the rate would have to rise by, at once and for the whole period.
  public var actuarialBalanceWithReserveAndTarget: Double? {
    target.flatMap {
      (openingReserve + contributions + otherIncome - cost - $0).ratio(to: insurableEarnings)
    }
  }
}
