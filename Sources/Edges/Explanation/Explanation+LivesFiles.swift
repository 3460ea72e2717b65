/// The files that rates of the insured lives come from.
extension Draft {
  func memberRates(of group: Int?) -> [String: ExplainedInput.Origin] {
    [
      "ι": file("assumptions.pension.invalidityRate"),
      "q": file("assumptions.mortality.deathRates"),
      "hT": file("assumptions.pension.takeUp"),
      "hE": file("assumptions.pension.earlyRetirement.male"),
      "hS": file("assumptions.pension.ineligibleLumpSumShare"),
      "e": file("law.pension.qualifyingPeriod.oldAge"),
      "e₂": file("law.pension.qualifyingPeriod.earlyRetirement"),
      "r": file("law.pension.accrual.male"), "r₁": file("law.pension.accrual.male"),
      "c": file("law.pension.earlyReduction"), "M": file("law.pension.lumpSum.monthsPerYear"),
      "M₊": file("law.pension.lumpSum.beyondMaximum"),
      "g": file("law.pension.funeralGrant.qualifyingPeriod"),
      "k": file("law.pension.survivors.qualifyingPeriod"),
      "m": file("assumptions.pension.entitledSpouseShare"),
      "κ": file("law.pension.minimumPension.service"),
    ].merging(groupRates(of: group)) { first, _ in first }
  }

  /// Rates that each group states; where all groups are in a table `related` lists the files.
  private func groupRates(of group: Int?) -> [String: ExplainedInput.Origin] {
    guard let group else { return [:] }
    let name = groupNames[group]
    return [
      "ξ": file("assumptions.groups.\(name).exitRate"),
      "ω": file("assumptions.groups.\(name).withdrawalAtExit"),
      "δ": file("assumptions.groups.\(name).density"),
    ]
  }

  var dormantRates: [String: ExplainedInput.Origin] {
    memberRates(of: nil).merging([
      "υ": file("assumptions.pension.withdrawalRate"),
      "hT": file("assumptions.pension.dormantTakeUp"),
      "hE": file("assumptions.pension.dormantEarlyRetirement.male"),
      "hS": file("assumptions.pension.dormantIneligibleLumpSumShare"),
    ]) { _, own in own }
  }

  var cohortRates: [String: ExplainedInput.Origin] {
    [
      "q": file("assumptions.mortality.deathRates"),
      "qᵥ": file("assumptions.mortality.deathRates"),
      "qₛ": file("assumptions.mortality.deathRates"),
      "s": file("assumptions.pension.entitledSpouseShare"),
      "c": file("assumptions.pension.childrenPerDeath"),
      "m": file("assumptions.pension.entitledSpouseShare"),
      "M": file("law.pension.survivors.pensionerLumpSum.initialMonths"),
    ]
  }

  /// The law and behaviour that rights and moves follow from, beside what the columns name.
  func relateLaw() {
    for sex in ["male", "female"] {
      relate("law.pension.pensionableAge.\(sex)")
      relate("law.pension.accrual.\(sex)")
      relate("assumptions.pension.earlyRetirement.\(sex)")
    }
    relate(
      "law.pension.accrual.maximum", "law.pension.accrual.partYearRounding",
      "law.pension.referenceEarnings.averaging", "law.pension.referenceEarnings.valorizationLag",
      "assumptions.pension.pensionerMortality", "assumptions.pension.dormantMortality",
      "assumptions.pension.lastCoverageAge")
    for name in groupNames {
      relate("assumptions.groups.\(name).exitRate", "assumptions.groups.\(name).density")
    }
  }
}
