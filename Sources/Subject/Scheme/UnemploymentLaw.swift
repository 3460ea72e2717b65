public import Law
public import Quantities

/// Unemployment insurance as the law has it, resolved by year.
///
/// Amounts and rates are day-weighted means; thresholds and durations act by share of the year.
/// Every list by group is in the order of the insured groups.
public struct UnemploymentLaw: Sendable {
  /// Share of earnings that a month of benefit replaces, by year.
  public var replacement: YearSeries<Double>
  /// Highest benefit of a month by group; nothing where there is none.
  public var benefitCeiling: [IndexedAmount?]
  /// Months contributed without which there is no claim.
  public var qualifyingMonths: YearSeries<ShareOfYear<Double>>
  /// The months before the loss of work in which they must lie.
  public var qualifyingWindow: Double
  /// Months of benefit by months credited, in steps.
  public var duration: YearSeries<ShareOfYear<RateScale>>
  /// Days between the claim and the first day paid.
  public var waitingDays: YearSeries<Double>
  /// Years for which who stops without claiming keeps the credit; nothing where it never lapses.
  public var creditKept: Int?
  /// Share of the year in which those who may draw a pension are excluded.
  public var pensionEligibleExcluded: YearSeries<Double>
  /// Health contribution that the fund pays, as a share of the benefit.
  public var healthContributionRate: YearSeries<Double>

  public init(
    replacement: YearSeries<Double>, benefitCeiling: [IndexedAmount?],
    qualifyingMonths: YearSeries<ShareOfYear<Double>>, qualifyingWindow: Double,
    duration: YearSeries<ShareOfYear<RateScale>>, waitingDays: YearSeries<Double>,
    creditKept: Int?, pensionEligibleExcluded: YearSeries<Double>,
    healthContributionRate: YearSeries<Double>
  ) {
    self.replacement = replacement
    self.benefitCeiling = benefitCeiling
    self.qualifyingMonths = qualifyingMonths
    self.qualifyingWindow = qualifyingWindow
    self.duration = duration
    self.waitingDays = waitingDays
    self.creditKept = creditKept
    self.pensionEligibleExcluded = pensionEligibleExcluded
    self.healthContributionRate = healthContributionRate
  }

  /// What decides how long a claim of one year is paid.
  public struct OfYear: Sendable {
    public var duration: ShareOfYear<RateScale>
    /// Months between the claim and the first day paid.
    public var waitingMonths: Double

    public init(duration: ShareOfYear<RateScale>, waitingMonths: Double) {
      self.duration = duration
      self.waitingMonths = waitingMonths
    }
  }

  /// The durations of a year; those of the first year before it.
  public func claims(in year: Year) -> OfYear {
    OfYear(
      duration: duration.heldConstant(at: year),
      waitingMonths: waitingDays.heldConstant(at: year) * 12 / 365)
  }

  /// The share of leavers of a class who have contributed long enough.
  public func entitledShare(of credit: CreditedMonths, in year: Year) -> Double {
    qualifyingMonths.heldConstant(at: year).weighted { credit.share(atLeast: $0) }
  }
}
