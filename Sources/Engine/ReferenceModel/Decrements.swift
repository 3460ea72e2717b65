import Coverage
import Law
import Quantities
import Scheme

/// The ways into retirement, as fractions of those in a cell.
struct Retirement {
  /// e · h · takeUp.
  var atPensionableAge = 0.0
  /// (1 − h) · early · 1[x ≥ k_early].
  var early = 0.0
  /// Mean years before PA of those retiring early.
  var yearsEarly = 0.0
  /// (1 − e) · h · s: leaving without a pension.
  var lumpSum = 0.0

  /// ρ.
  var total: Double { atPensionableAge + early + lumpSum }
}

/// Fractions of those in a cell who leave it in a year, one cause after the other (6.2).
struct Decrements {
  var retirement = Retirement()
  var invalidity = 0.0
  var death = 0.0
  /// Stopping, and becoming dormant.
  var exit = 0.0
  /// Stopping, and taking the lump sum at once.
  var withdrawal = 0.0
  var stay = 1.0

  var leave: Double { 1 - stay }
}

/// What age alone decides about retirement in a year (6.5).
struct RetirementAge {
  /// h: share of those still there who reach PA.
  var reaching = 0.0
  /// (1 − h) · early.
  var early = 0.0
  /// Mean years before PA of those retiring early.
  var yearsEarly = 0.0
}

extension GenerationYear {
  /// The decrements of contributors by group and service.
  var decrementsOfMembers: [[Decrements]] { input.groups.indices.map(decrements) }

  /// Retirement ρ, invalidity ι, death q, exit ξ by service, one after the other (6.2).
  ///
  ///     ρ,  (1−ρ)ι,  (1−ρ)(1−ι)q,  (1−ρ)(1−ι)(1−q)ξ;  the rest stays
  ///
  /// Of those who exit, a share of the group withdraws and the rest becomes dormant.
  func decrements(of group: Int) -> [Decrements] {
    let takeUp = input.behaviour.takeUp
    let lumpSumShare = input.behaviour.ineligibleLumpSumShare
    let retiring = retirementAge(early: input.behaviour.earlyRetirement[sex])
    let halfYear = 0.5 * density(group)
    let invalidity = crossed(input.behaviour.invalidityRate)
    let death = deathProbability(relativity: input.groups[group].mortalityRelativity)
    let exit = crossed(input.groups[group].exitRate[year])
    let withdrawing = input.groups[group].withdrawalAtExit.heldConstant(at: year)
    let abroad = input.groups[group].serviceAbroad.heldConstant(at: year)
    return (0...Generation.topService).map { k in
      let retirement = retirement(
        service: Double(k) + halfYear, abroad: abroad, at: retiring, takeUp: takeUp,
        lumpSumShare: lumpSumShare)
      let remaining = 1 - retirement.total
      let leaving = remaining * (1 - invalidity) * (1 - death) * exit
      return Decrements(
        retirement: retirement, invalidity: remaining * invalidity,
        death: remaining * (1 - invalidity) * death,
        exit: leaving * (1 - withdrawing), withdrawal: leaving * withdrawing,
        stay: remaining * (1 - invalidity) * (1 - death) * (1 - exit))
    }
  }

  /// The ways into retirement of a service, x = k + ½δ for a contributor, k for a dormant (6.5).
  ///
  ///     ρ = e·h·takeUp + (1−h)·early·1[x ≥ k_early] + (1−e)·h·s
  ///
  /// At the last coverage age h = takeUp = s = 1. Service abroad counts towards both periods of
  /// those who have any of their own.
  func retirement(
    service own: Double, abroad: Double = 0, at age: RetirementAge, takeUp: Double,
    lumpSumShare: Double
  ) -> Retirement {
    let x = own > 0 ? own + abroad : own
    let eligible = share(of: x, reaching: input.law.qualifyingPeriod)
    if isLastCoverageAge {
      return Retirement(atPensionableAge: eligible, lumpSum: 1 - eligible)
    }
    let eligibleEarly = share(of: x, reaching: input.law.earlyQualifyingPeriod)
    return Retirement(
      atPensionableAge: eligible * age.reaching * takeUp, early: age.early * eligibleEarly,
      yearsEarly: age.yearsEarly, lumpSum: (1 - eligible) * age.reaching * lumpSumShare)
  }

  /// Who reaches PA or retires early, over the pensionable ages in force in the year (6.5).
  ///
  ///     h = clamp(a + 2 − PA, 0, 1),   (1 − h) · early(PA − (a+1))
  ///
  /// Years early are PA − (a+1) where nobody reaches PA, (PA − a)/2 where some do; their mean is
  /// that of those retiring early.
  func retirementAge(early scale: RateScale?) -> RetirementAge {
    var result = RetirementAge()
    for part in pensionableAge {
      let h = min(max(Double(age + 2) - part.value, 0), 1)
      let before = part.value - Double(age + 1)
      let early = part.weight * (1 - h) * earlyHazard(scale, yearsBefore: before)
      result.reaching += part.weight * h
      result.early += early
      result.yearsEarly += early * (h == 0 ? before : (part.value - Double(age)) / 2)
    }
    if result.early > 0 { result.yearsEarly /= result.early }
    return result
  }

  /// The yearly share retiring a time before PA; none beyond the last point of the scale.
  private func earlyHazard(_ scale: RateScale?, yearsBefore: Double) -> Double {
    guard let scale, let last = scale.points.last, yearsBefore <= last.x else { return 0 }
    return scale.value(at: yearsBefore)
  }
}
