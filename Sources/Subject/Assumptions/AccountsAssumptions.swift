public import Quantities

/// A branch whose flows somebody else has projected: only its account is kept here.
public struct AccountsAssumptions: Sendable {
  /// The branch's name in results, for example `health`.
  public var branch: String
  public var timing: CashFlowTiming
  /// Reserve at 1 January of T0, money.
  public var openingReserve: Double
  /// Contributions by year T0…T1, money, as the other lines.
  public var contributions: YearSeries<Double>
  public var otherIncome: YearSeries<Double>
  public var benefits: YearSeries<Double>
  public var administration: YearSeries<Double>
  public var insurableEarnings: YearSeries<Double>
  public var returns: FundReturns
  /// Rate at which a shortfall is carried as debt, by year; nothing where the state meets it.
  public var debtRate: YearSeries<Double>?

  public init(
    branch: String, timing: CashFlowTiming, openingReserve: Double,
    contributions: YearSeries<Double>, otherIncome: YearSeries<Double>,
    benefits: YearSeries<Double>, administration: YearSeries<Double>,
    insurableEarnings: YearSeries<Double>, returns: FundReturns, debtRate: YearSeries<Double>?
  ) {
    self.branch = branch
    self.timing = timing
    self.openingReserve = openingReserve
    self.contributions = contributions
    self.otherIncome = otherIncome
    self.benefits = benefits
    self.administration = administration
    self.insurableEarnings = insurableEarnings
    self.returns = returns
    self.debtRate = debtRate
  }
}

/// What others publish of a fund's return.
public enum FundReturns: Sendable {
  /// `i` by year T0…T1, fractions above −1.
  case rates(YearSeries<Double>)
  /// Compound effective interest factors; those of the years before T0 and after T1 help the ends.
  case interestFactors(YearSeries<Double>)
  /// Income of investments by year T0…T1, money.
  case investmentIncome(YearSeries<Double>)
}
