import Coverage
import Foundation
import Quantities

/// What is common to all service cells of a row that retires in a year.
struct Retirement<L: Lane> {
  /// h · take-up.
  var pension: L
  /// (1 − h) · early hazard.
  var early: L
  /// Share of the pension lost by those who retire early.
  var reduction: L
  /// h · share of the ineligible who take the lump sum.
  var lumpSum: L
  var hasMinimum: Bool
}

/// What a row's awards of a year add up to.
private struct AwardSums<L: Lane> {
  var awarded = L.zero
  var early = L.zero
  /// Annual amount at award.
  var amount = L.zero
  var service = L.zero
  var reference = L.zero
  var beyond = L.zero
  var beyondRecipients = L.zero
  var lumpSums = L.zero
  var lumpSumRecipients = L.zero
}

extension Generation {
  /// Awards of a row of members or dormants; `earned` holds reference earnings × lives.
  ///
  ///     pension = max(minimum, rate(x + r) · RE · (1 − reduction))
  ///
  /// Half of it is paid in the year of award; units = pension / I(t) are carried on. Each year of
  /// service beyond the maximum pays its months of RE once, to all who are awarded.
  mutating func award(
    _ retirement: Retirement<L>, _ columns: ServiceColumns<L>, _ row: GenerationMemory<L>.Row
  ) {
    var sums = AwardSums<L>()
    let earned = memory.earned
    for k in 0...top {
      let lives = row.lives[k]
      let eligible = columns[.eligible][k]
      let withLumpSum = (L.one - eligible) * retirement.lumpSum
      sums.lumpSums += earned[k] * withLumpSum * columns[.lumpSum][k]
      sums.lumpSumRecipients += lives * withLumpSum

      let atAge = lives * eligible * retirement.pension
      let early = lives * retirement.early * columns[.earlyEligible][k]
      let awarded = atAge + early
      guard awarded.isAnyPositive else { continue }
      let reference = earned[k].dividedOrZero(by: lives)
      let full = columns[.rate][k] * reference
      var protected = L.zero
      if retirement.hasMinimum {
        protected = columns[.minimumPension][k]
        if plan.minimumPensionForLegacyOnly { protected *= row.legacy[k].dividedOrZero(by: lives) }
      }
      sums.amount += atAge * lifted(full, protected)
      if early.isAnyPositive {
        sums.amount += early * lifted(full * (L.one - retirement.reduction), protected)
      }
      sums.awarded += awarded
      sums.early += early
      sums.service += awarded * columns[.service][k]
      sums.reference += awarded * reference
      let beyond = columns[.beyondMaximum][k]
      sums.beyond += awarded * beyond * reference
      sums.beyondRecipients += awarded * (L.one - L.zero.atLeast(beyond))
    }
    pensioners.award(
      sums.awarded, units: sums.amount.dividedOrZero(by: plan.pensionIndex[t]))
    count(.newOldAgePensions, sums.awarded)
    count(.newEarlyPensions, sums.early)
    count(.newOldAgePensionAmount, sums.amount)
    count(.serviceAtAward, sums.service)
    count(.referenceEarningsAtAward, sums.reference)
    count(.lumpSumsBeyondMaximum, sums.beyond)
    count(.beyondMaximumRecipients, sums.beyondRecipients)
    count(.ineligibleLumpSums, sums.lumpSums)
    count(.ineligibleLumpSumRecipients, sums.lumpSumRecipients)
  }

  /// The pension with the minimum for the share of the awarded who have it.
  ///
  /// With a dispersion of pensions within the cell, E[max(X, minimum)] of a lognormal X.
  @inline(__always)
  private func lifted(_ pension: L, _ share: L) -> L {
    guard share.isAnyPositive else { return pension }
    let minimum = plan.minimumPension[t]
    guard plan.pensionDispersion > 0 else {
      return pension + share * (L.maximum(pension, minimum) - pension)
    }
    var protected = L.zero
    for lane in 0..<L.laneCount {
      protected[lane: lane] = LimitedEarnings.expected(
        mean: pension[lane: lane], dispersion: plan.pensionDispersion,
        floor: minimum[lane: lane], ceiling: nil)
    }
    return pension + share * (protected - pension)
  }

  /// Final-years averages of a group in this year, from sums along the generation's life.
  func averageFinalYears(_ group: Int) {
    let now = AveragingPlan<L>.historyLength + t
    for position in plan.averaging.averagesOfGroup[group] {
      let average = plan.averaging.averages[position]
      let sums = averageSums(group, position)
      let total = sums[now + 1] - sums[now + 1 - average.years]
      memory.averages[position] =
        total * plan.averaging.index[position][now] * L(1 / Double(average.years))
    }
  }

  /// Σ w/J' up to each year, `[year − (T0 − history)]`, one longer than the years.
  func averageSums(_ group: Int, _ average: Int) -> UnsafeMutablePointer<L> {
    let lifeSpan = AveragingPlan<L>.historyLength + plan.yearCount + 1
    let averages = max(1, plan.averaging.averages.count)
    return memory.averageSums + (group * averages + average) * lifeSpan
  }
}
