public import FundAccounts
public import Quantities

extension FundFlows {
  /// The contribution rate that would meet each year's cost with no use of the reserve.
  ///
  ///     PAYG(t) = cost(t) / insurable earnings(t)
  ///
  /// Cost is benefits, health contributions paid for pensioners and administration, nominal, of the
  /// calendar year. A year without insurable earnings has no cost rate.
  ///
  /// Source: P. Plamondon et al., *Actuarial practice in social security*, ILO/ISSA (2002).
  public var paygCostRate: YearSeries<Double?> {
    cost.ratio(to: insurableEarnings)
  }

  /// The pay-as-you-go cost rate of the benefits and transfers alone.
  ///
  ///     (cost(t) − administration(t)) / insurable earnings(t)
  ///
  /// Source: as `paygCostRate`.
  public var paygCostRateWithoutAdministration: YearSeries<Double?> {
    YearSeries(over: years) { benefits[$0] + transfers[$0] }.ratio(to: insurableEarnings)
  }
}

/// The pay-as-you-go cost rate taken apart into persons and amounts.
///
///     PAYG(t) = demographic ratio(t) × financial ratio(t) + rate outside pensions(t)
///
/// Pensions are the expenditure that `pensioners` share; lump sums, grants, transfers and
/// administration lie outside.
///
/// Source: P. Plamondon et al., *Actuarial practice in social security*, ILO/ISSA (2002).
public struct PaygCostFactors: Sendable {
  /// Pensioners per contributor, both average of the year.
  public let demographicRatio: YearSeries<Double?>
  /// Mean pension over mean insurable earnings, both per person and year.
  public let financialRatio: YearSeries<Double?>
  /// Expenditure outside pensions over insurable earnings.
  public let costRateOutsidePensions: YearSeries<Double?>

  /// Takes the cost rate of a fund apart.
  ///
  /// - Parameters:
  ///   - flows: The fund's flows.
  ///   - pensions: Pensions paid to those counted as pensioners, money.
  ///   - pensioners: Persons receiving a pension, average of the year.
  ///   - contributors: Persons contributing, average of the year.
  public init(
    of flows: FundFlows, pensions: YearSeries<Double>, pensioners: YearSeries<Double>,
    contributors: YearSeries<Double>
  ) {
    let earnings = flows.insurableEarnings
    let cost = flows.cost
    demographicRatio = YearSeries(over: flows.years) {
      pensioners[$0].ratio(to: contributors[$0])
    }
    financialRatio = YearSeries(over: flows.years) { year in
      guard let pension = pensions[year].ratio(to: pensioners[year]) else { return nil }
      return earnings[year].ratio(to: contributors[year]).flatMap { pension.ratio(to: $0) }
    }
    costRateOutsidePensions = YearSeries(over: flows.years) {
      (cost[$0] - pensions[$0]).ratio(to: earnings[$0])
    }
  }
}
