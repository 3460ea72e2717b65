import Quantities

/// The files that rates of the insured lives come from.
extension Draft {
  func memberRates(of group: Int?) -> [String: ExplainedInput.Origin] {
    [
      "ι": file("assumptions.pension.invalidityRate"),
      "q": file("assumptions.mortality.deathRates"),
      "hT": file("assumptions.pension.takeUp"),
      "hE": ofBothSexes("assumptions.pension.earlyRetirement"),
      "hS": file("assumptions.pension.ineligibleLumpSumShare"),
      "e": file("law.pension.qualifyingPeriod.oldAge"),
      "e₂": file("law.pension.qualifyingPeriod.earlyRetirement"),
      "r": ofBothSexes("law.pension.accrual"), "r₁": ofBothSexes("law.pension.accrual"),
      "c": file("law.pension.earlyReduction"), "M": file("law.pension.lumpSum.monthsPerYear"),
      "M₊": file("law.pension.lumpSum.beyondMaximum"),
      "g": file("law.pension.funeralGrant.qualifyingPeriod"),
      "k": file("law.pension.survivors.qualifyingPeriod"),
      "m": file("assumptions.pension.entitledSpouseShare"),
      "κ": file("law.pension.minimumPension.service"),
    ].merging(groupRates(of: group)) { first, _ in first }
  }

  /// Rates that each group states, of one group or of all that are in a table.
  private func groupRates(of group: Int?) -> [String: ExplainedInput.Origin] {
    let names = group.map { [groupNames[$0]] } ?? groupNames
    func ofGroups(_ rate: String) -> ExplainedInput.Origin {
      files(names.map { "assumptions.groups.\($0).\(rate)" })
    }
    return [
      "ξ": ofGroups("exitRate"), "ω": ofGroups("withdrawalAtExit"), "δ": ofGroups("density"),
    ]
  }

  var dormantRates: [String: ExplainedInput.Origin] {
    memberRates(of: nil).merging([
      "υ": file("assumptions.pension.withdrawalRate"),
      "hT": file("assumptions.pension.dormantTakeUp"),
      "q": mortality(of: "dormantMortality"),
      "hE": ofBothSexes("assumptions.pension.dormantEarlyRetirement"),
      "hS": file("assumptions.pension.dormantIneligibleLumpSumShare"),
    ]) { _, own in own }
  }

  var cohortRates: [String: ExplainedInput.Origin] {
    [
      "q": mortality(of: "pensionerMortality"), "qᵥ": mortality(of: "invalidityMortality"),
      "qₛ": file("assumptions.mortality.deathRates"),
      "s": file("assumptions.pension.entitledSpouseShare"),
      "c": file("assumptions.pension.childrenPerDeath"),
      "m": file("assumptions.pension.entitledSpouseShare"),
      "M": file("law.pension.survivors.pensionerLumpSum.initialMonths"),
    ]
  }

  func ofBothSexes(_ path: String) -> ExplainedInput.Origin {
    files(Sex.allCases.map { "\(path).\($0.word)" })
  }

  /// The death rates of all and the factor of some lives on them.
  private func mortality(of factor: String) -> ExplainedInput.Origin {
    files(["assumptions.mortality.deathRates", "assumptions.pension.\(factor)"])
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
