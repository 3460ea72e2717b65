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

extension Generation {
  /// Awards of one service cell; `earned` holds its reference earnings × lives.
  ///
  ///     pension = max(minimum, rate(x + r) · RE · (1 − reduction))
  ///
  /// Half of it is paid in the year of award; units = pension / I(t) are carried on. Each year of
  /// service beyond the maximum pays its months of RE once, to all who are awarded.
  @inline(__always)
  mutating func award(
    _ retirement: Retirement<L>, _ columns: ServiceColumns<L>, _ k: Int, lives: L, legacy: L
  ) {
    let eligible = columns[.eligible][k]
    let reference = memory.earned[k].dividedOrZero(by: lives)
    let atAge = lives * eligible * retirement.pension
    let early = lives * retirement.early * columns[.earlyEligible][k]
    let awarded = atAge + early
    let full = columns[.rate][k] * reference
    var protected = L.zero
    if retirement.hasMinimum {
      protected = columns[.minimumPension][k]
      if plan.minimumPensionForLegacyOnly { protected *= legacy.dividedOrZero(by: lives) }
    }
    let pension = lifted(full, protected)
    let reduced = lifted(full * (L.one - retirement.reduction), protected)
    let amount = atAge * pension + early * reduced
    pensioners.award(awarded, units: amount.dividedOrZero(by: plan.pensionIndex[t]))
    count(.newOldAgePensions, awarded)
    count(.newEarlyPensions, early)
    count(.newOldAgePensionAmount, amount)
    count(.serviceAtAward, awarded * columns[.service][k])
    count(.referenceEarningsAtAward, awarded * reference)

    let beyond = columns[.beyondMaximum][k]
    count(.lumpSumsBeyondMaximum, awarded * beyond * reference)
    count(.beyondMaximumRecipients, awarded * (L.one - L.zero.atLeast(beyond)))

    let withLumpSum = (L.one - eligible) * retirement.lumpSum
    count(.ineligibleLumpSums, memory.earned[k] * withLumpSum * columns[.lumpSum][k])
    count(.ineligibleLumpSumRecipients, lives * withLumpSum)
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
    for (position, average) in plan.averaging.averages.enumerated() {
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
