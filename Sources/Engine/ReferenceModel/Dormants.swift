import Law
import Quantities
import Scheme

extension Generation {
  /// 6.9: dormants meet retirement, death and withdrawal, in this order.
  ///
  ///     retiring ρ,   dying (1−ρ)q,   withdrawing (1−ρ)(1−q) · hazard of the lives allowed
  ///
  /// Withdrawal is open to legacy lives with 0 < k < the law's limit and removes them from legacy.
  mutating func settleDormants(
    _ moment: GenerationYear, _ bereaved: inout Bereaved, _ report: inout ReferenceFlows
  ) -> Pensions {
    let behaviour = moment.input.behaviour
    let q = moment.deathProbability(relativity: behaviour.dormantMortalityRelativity)
    let retiring = moment.retirementAge(early: behaviour.dormantEarlyRetirement[moment.sex])
    var awarded = Pensions()
    for k in 0...Self.topService where dormants[k].lives > 0 {
      let claim = moment.claim(ofDormants: dormants[k], service: k)
      let retirement = moment.retirement(
        service: Double(k), at: retiring, takeUp: behaviour.dormantTakeUp,
        lumpSumShare: behaviour.dormantIneligibleLumpSumShare)
      awarded = awarded + moment.award(claim, retirement, &report)

      let deaths = claim.cell.lives * (1 - retirement.total) * q
      report.add(deaths, to: .dormantDeaths, in: moment.year)
      bereaved += moment.bury(claim, deaths: deaths, &report)

      var left = claim.cell * ((1 - retirement.total) * (1 - q))
      let withdrawing = left.legacy * moment.withdrawalHazard(service: k)
      report.add(withdrawing, to: .withdrawalRecipients, in: moment.year)
      report.add(
        withdrawing * moment.lumpSumMonths(claim) / 12 * claim.referenceEarnings,
        to: .withdrawals, in: moment.year)
      if left.lives > 0 { left.credits *= 1 - withdrawing / left.lives }
      left.lives -= withdrawing
      left.legacy -= withdrawing
      dormants[k] = left
    }
    return awarded
  }
}

extension GenerationYear {
  /// The yearly share of those allowed to withdraw at service k who do.
  func withdrawalHazard(service k: Int) -> Double {
    guard k > 0 else { return 0 }
    let hazard =
      crossed(input.behaviour.withdrawalRate[year])
      * input.behaviour.withdrawalByService.value(at: Double(k))
    let open = input.law.withdrawalServiceLimit.heldConstant(at: year)
      .weighted { Double(k) < $0 ? 1 : 0 }
    return min(1, hazard) * open
  }
}
