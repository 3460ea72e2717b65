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

  /// Months between the claim and the first day paid.
  public func waitingMonths(in year: Year) -> Double {
    waitingDays.heldConstant(at: year) * 12 / 365
  }

  /// The conditions of a claim in each part of a year; those of the first year before it.
  public func terms(in year: Year) -> [UnemploymentClaimTerms] {
    let months = qualifyingMonths.heldConstant(at: year)
    return months.joined(duration.heldConstant(at: year)).map {
      UnemploymentClaimTerms(
        weight: $0.weight, qualifyingMonths: $0.first, window: qualifyingWindow,
        duration: $0.second)
    }
  }

  /// The highest number of months credited from which a claim or its duration depends.
  public var highestThreshold: Double {
    let months = qualifyingMonths.values.flatMap(\.parts).map(\.value)
    let steps = duration.values.flatMap(\.parts).flatMap { $0.value.points.map(\.x) }
    return (months + steps).max() ?? 0
  }
}

/// The conditions of a claim in one part of a year.
public struct UnemploymentClaimTerms: Sendable {
  /// Share of the year in which they are in force.
  public var weight: Double
  /// Months contributed without which there is no claim.
  public var qualifyingMonths: Double
  /// The months before the loss of work in which they must lie.
  public var window: Double
  /// Months of benefit by months credited, in steps.
  public var duration: RateScale

  public init(weight: Double, qualifyingMonths: Double, window: Double, duration: RateScale) {
    self.weight = weight
    self.qualifyingMonths = qualifyingMonths
    self.window = window
    self.duration = duration
  }

  /// The leavers of a class to whom a benefit is due, by its months.
  ///
  /// - Returns: Shares of the class, each with the months of its step; who has too few months
  ///   contributed, or none of benefit for them, is in none.
  public func entitlements(
    of credit: CreditedMonths
  ) -> [(share: Double, months: Double)] {
    let steps = duration.points
    return steps.indices.compactMap { index in
      guard steps[index].y > 0 else { return nil }
      let above =
        index + 1 < steps.count
        ? credit.share(atLeast: max(qualifyingMonths, steps[index + 1].x)) : 0
      let share = credit.share(atLeast: max(qualifyingMonths, steps[index].x)) - above
      return share > 0 ? (share, steps[index].y) : nil
    }
  }

  /// Of those who stopped, the share for whom the months still fit into the window.
  ///
  ///     clamp((window − months) / 12 − d, 0, 1)
  ///
  /// - Parameter yearsSince: `d`: who stopped evenly over a year did so 12d to 12d + 12 months ago.
  /// - Returns: A share, 0…1.
  public func openShare(yearsSince: Int) -> Double {
    min(max((window - qualifyingMonths) / 12 - Double(yearsSince), 0), 1)
  }
}

extension ShareOfYear {
  /// The parts of the year in which two rules hold together; one that begins within the year holds
  /// to its end.
  func joined<Other>(
    _ other: ShareOfYear<Other>
  ) -> [(weight: Double, first: Value, second: Other)] {
    spans.flatMap { mine in
      other.spans.compactMap { theirs in
        let weight = min(mine.until, theirs.until) - max(mine.from, theirs.from)
        return weight > 1e-9 ? (weight, mine.value, theirs.value) : nil
      }
    }
  }

  private var spans: [(from: Double, until: Double, value: Value)] {
    var from = 1 - parts.reduce(0) { $0 + $1.weight }
    return parts.map { part in
      defer { from += part.weight }
      return (from, from + part.weight, part.value)
    }
  }
}
