import Assumptions
import Diagnostics
import Projection
import Quantities

extension BranchLines {
  /// Sickness and maternity: leave, grants and rest, and what health insurance receives.
  init(_ sicknessMaternity: SicknessMaternityAssumptions, _ basis: BranchBasis) {
    let members = BranchMembers(basis, sicknessMaternity.membership)
    self.init(branch: "sicknessMaternity", members: members)
    let projection = SicknessMaternityProjection(basis, members, sicknessMaternity)
    let flows = projection.flows
    func line(_ measure: String, _ value: (SicknessMaternityFlows) -> Double) -> Line {
      Line(measure: measure, values: flows.map(value))
    }
    benefits = [
      line("sicknessBenefits") { $0.sicknessBenefits },
      line("childCareBenefits") { $0.childCareBenefits },
      line("maternityBenefits") { $0.maternityBenefits },
      line("paternityBenefits") { $0.paternityBenefits },
      line("birthGrants") { $0.birthGrants },
      line("convalescence") { $0.convalescence },
    ]
    transfersPaid = [
      Transfer(
        from: branch, to: "health", values: flows.map { $0.healthContributions })
    ]
    others = [
      line("sicknessRecipients") { $0.sicknessRecipients },
      line("childCareRecipients") { $0.childCareRecipients },
      line("birthsToInsured") { $0.birthsToInsured },
      line("paternityRecipients") { $0.paternityRecipients },
      line("birthGrantRecipients") { $0.birthGrantRecipients },
      line("convalescenceRecipients") { $0.convalescenceRecipients },
      line("sicknessMaternityTurns") { $0.turns },
      line("stateBirthGrants") { $0.stateBirthGrants },
      line("stateBirthGrantRecipients") { $0.stateBirthGrantRecipients },
    ]
    guard let figures = projection.calibration else { return }
    calibration = [
      Calibration.row(
        "sicknessMaternityTurns",
        LocalizedText(
          en: "Sickness and maternity benefits granted (factor on illness)",
          vi: "Lượt hưởng ốm đau, thai sản (hệ số cho ốm đau)"),
        unit: "persons", raw: figures.raw, observed: figures.observed, factor: figures.factor,
        source: sicknessMaternity.observedTurns?.source)
    ]
    let reached = flows[basis.years.lowerBound].turns
    if abs(reached - figures.observed) > 1e-6 * figures.observed {
      warnings = [
        Diagnostic(
          .warning, at: nil,
          "the benefits granted in \(basis.years.lowerBound) cannot be scaled to those observed:"
            + " births alone are more, or nobody is ill",
          subject: "assumptions.sicknessMaternity.turns.observed")
      ]
    }
  }
}
