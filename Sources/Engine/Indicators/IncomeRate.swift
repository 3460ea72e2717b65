public import FundAccounts
public import Quantities

extension FundFlows {
  /// Contributions collected as a share of insurable earnings.
  ///
  ///     income rate(t) = contributions(t) / insurable earnings(t)
  ///
  /// Below the statutory rate where collection is incomplete. What other funds pay for their
  /// beneficiaries counts as contributions.
  ///
  /// Source: P. Plamondon et al., *Actuarial practice in social security*, ILO/ISSA (2002).
  public var incomeRate: YearSeries<Double?> {
    contributionIncome.ratio(to: insurableEarnings)
  }

  /// The income rate less the pay-as-you-go cost rate.
  ///
  ///     annual balance(t) = (contributions(t) − cost(t)) / insurable earnings(t)
  ///
  /// Neither other income nor investment income counts.
  ///
  /// Source: US Board of Trustees, *OASDI Trustees Report*, table IV.B1.
  public var annualBalance: YearSeries<Double?> {
    let income = contributionIncome
    let cost = cost
    return YearSeries(over: years) { income[$0] - cost[$0] }.ratio(to: insurableEarnings)
  }
}
