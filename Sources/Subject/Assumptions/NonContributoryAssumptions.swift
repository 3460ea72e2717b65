public import Quantities
public import Scheme

/// What the State pays without contributions, reported beside the funds.
public struct NonContributoryAssumptions: Sendable {
  /// Nothing where the law has no social pension.
  public var socialPension: SocialPensionLaw?
  /// Share of those entitled who are paid, by year.
  public var takeUp: YearSeries<Double>
  /// Share of residents between the two ages who are poor, by year.
  public var poorShare: YearSeries<Double>
  public var statePensions: StatePensions?
  /// In order of name.
  public var transfers: [CashTransfer]

  public init(
    socialPension: SocialPensionLaw?, takeUp: YearSeries<Double>,
    poorShare: YearSeries<Double>, statePensions: StatePensions?, transfers: [CashTransfer]
  ) {
    self.socialPension = socialPension
    self.takeUp = takeUp
    self.poorShare = poorShare
    self.statePensions = statePensions
    self.transfers = transfers
  }
}
