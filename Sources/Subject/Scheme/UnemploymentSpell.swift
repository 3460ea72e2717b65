import Foundation
public import Quantities

/// How long those who claim in a year draw benefit, in that year and in the one that follows.
///
///     paid    = s · Σ_{k<m} (1−x)^k = s · (1 − (1−x)^m) / x,   s = (1−x)^w
///     in year = s · Σ_{k<m} (1−x)^k · clamp(1 − (w + k + ½)/12, 0, 1)
///
/// Claims are spread evenly over the year; month `k` of the benefit lies `w + k + ½` months after
/// the claim, `w` the waiting time in months. Who finds work while waiting draws nothing. A part of
/// a month of entitlement counts as that part. MODEL 8.
public struct UnemploymentSpell: Sendable, Equatable {
  /// Months paid in the year of the claim, per claim.
  public var inYear: Double
  /// Months paid in the year after it, per claim.
  public var inNextYear: Double
  /// Share of the claims that are paid at all.
  public var reached: Double

  /// Months paid in all, per claim.
  public var months: Double { inYear + inNextYear }

  public init(inYear: Double = 0, inNextYear: Double = 0, reached: Double = 0) {
    self.inYear = inYear
    self.inNextYear = inNextYear
    self.reached = reached
  }

  /// - Parameters:
  ///   - entitled: `m`, months of entitlement, 0 or more.
  ///   - exitHazard: `x`, probability of leaving unemployment within a month, 0…1.
  ///   - waitingMonths: `w`, months between the claim and the first day paid.
  public init(entitled: Double, exitHazard: Double, waitingMonths: Double) {
    self.init()
    var stay = pow(1 - exitHazard, waitingMonths)
    reached = entitled > 0 ? stay : 0
    var month = 0.0
    while month < entitled {
      let paid = stay * min(1, entitled - month)
      let share = min(max(1 - (waitingMonths + month + 0.5) / 12, 0), 1)
      inYear += paid * share
      inNextYear += paid * (1 - share)
      stay *= 1 - exitHazard
      month += 1
    }
  }

  /// The sum of two spells weighted by their shares of the claims.
  mutating func add(_ other: UnemploymentSpell, share: Double) {
    inYear += share * other.inYear
    inNextYear += share * other.inNextYear
    reached += share * other.reached
  }

  /// The mean spell of those who claim in a year out of a class of credit.
  ///
  /// - Parameters:
  ///   - credit: Months credited to the leavers of the class.
  ///   - law: Law of the branch.
  ///   - year: The year of the claim.
  ///   - exitHazard: `x` of the year.
  public init(
    of credit: CreditedMonths, _ law: UnemploymentLaw, in year: Year, exitHazard: Double
  ) {
    self.init()
    let parts = law.terms(in: year).flatMap { terms in
      terms.entitlements(of: credit).map { (share: terms.weight * $0.share, months: $0.months) }
    }
    let claimants = parts.reduce(0) { $0 + $1.share }
    for part in parts {
      add(
        UnemploymentSpell(
          entitled: part.months, exitHazard: exitHazard,
          waitingMonths: law.waitingMonths(in: year)),
        share: part.share / claimants)
    }
  }
}
