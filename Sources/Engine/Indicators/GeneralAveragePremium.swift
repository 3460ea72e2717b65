extension ValuationPeriod {
  /// The level rate that pays for the period from contributions alone.
  ///
  ///     GAP = PV(cost) / PV(insurable earnings)
  ///
  /// Contributions at this rate are collected in full. Source: P. Plamondon et al., *Actuarial
  /// practice in social security*, ILO/ISSA (2002).
  public var generalAveragePremiumWithoutReserve: Double? {
    cost.ratio(to: insurableEarnings)
  }

  /// The level rate that pays for the period when the opening reserve is used up.
  ///
  ///     GAP = (PV(cost) − F(T0)) / PV(insurable earnings)
  ///
  /// Source: as `generalAveragePremiumWithoutReserve`.
  public var generalAveragePremiumWithReserve: Double? {
    (cost - openingReserve).ratio(to: insurableEarnings)
  }

  /// The level rate that uses the opening reserve and leaves one year's cost at the end.
  ///
  ///     GAP = (PV(cost) + target − F(T0)) / PV(insurable earnings)
  ///
  /// Source: as `generalAveragePremiumWithoutReserve`; the target is that of the US Trustees.
  public var generalAveragePremiumWithReserveAndTarget: Double? {
    target.flatMap { (cost + $0 - openingReserve).ratio(to: insurableEarnings) }
  }

  /// The level contribution rate that, with the reserve and other income, just pays for the period.
  ///
  ///     (PV(cost) − F(T0) − PV(other income)) / PV(insurable earnings)
  ///
  /// Equal to the general average premium with reserve where there is no other income.
  public var requiredContributionRateWithReserve: Double? {
    (cost - openingReserve - otherIncome).ratio(to: insurableEarnings)
  }
}
