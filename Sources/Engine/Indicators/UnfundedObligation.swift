public import FundAccounts
public import Quantities

extension ValuationPeriod {
  /// What present and future members will receive beyond what they and the reserve bring.
  ///
  ///     PV(cost) − PV(contributions + other income) − F(T0)
  ///
  /// Money of 1 January T0, without a target at the end. Source: US Board of Trustees, *OASDI
  /// Trustees Report*, section IV.B.5; ISAP 2.
  public var openGroupUnfundedObligation: Double? {
    (cost - contributions - otherIncome - openingReserve).finite
  }
}

extension FundStatement {
  /// Assets less liabilities of those who are members or pensioners on 1 January T0.
  ///
  ///     F(T0) + PV(contributions + other income) − PV(cost), of the closed group
  ///
  /// Money of 1 January T0; nobody enters after that day. After the last year of the fund's yields
  /// the last one holds.
  ///
  /// - Parameter closedGroup: The flows of the closed group, from T0 on.
  /// - Returns: Money, negative where liabilities exceed assets.
  public func closedGroupBalance(_ closedGroup: FundFlows) -> Double? {
    let factors = DiscountFactors(yields: yields, heldUntil: closedGroup.years.upperBound)
    guard
      let contributions = factors.presentValue(of: closedGroup.contributionIncome),
      let otherIncome = factors.presentValue(of: closedGroup.otherIncome),
      let cost = factors.presentValue(of: closedGroup.cost)
    else { return nil }
    return (openingReserve + contributions + otherIncome - cost).finite
  }

  /// The liability accrued by 1 January T0: the present value of the benefits earned until then.
  ///
  /// With projected wages the benefits follow the projected rules and careers but only service
  /// before T0 counts; with current wages they stay on the earnings of that day. Which of the two
  /// is meant is a matter of the stream. After the last yield of the fund, that yield holds.
  ///
  /// Source: ISAP 2; IAS 19 and IPSAS 42 use the same words.
  ///
  /// - Parameter benefits: Benefits by year that come from service before T0, money.
  /// - Returns: Money of 1 January T0.
  public func accruedLiability(of benefits: YearSeries<Double>) -> Double? {
    DiscountFactors(yields: yields, heldUntil: benefits.lastYear).presentValue(of: benefits)
  }
}
