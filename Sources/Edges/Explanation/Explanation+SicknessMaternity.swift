import Assumptions
import Coverage
import Economy
import Law
import Projection
import Quantities
import Scheme
import Valuation

/// Branch `sicknessMaternity`: leave and grants by group, sex and age (MODEL 7).
extension Draft {
  /// Births per cell: women their own, men those of women younger by the years between spouses.
  private static let births = "n * f * Q * ν"
  /// What is paid or counted in each cell.
  private static let flows = [
    "sicknessRecipients": "n * φ * σ",
    "childCareRecipients": "n * φ * σᶜ",
    "sicknessBenefits": "n * φ * σ * (D * ϱ + H) * w / 12 / dv",
    "childCareBenefits": "n * φ * σᶜ * Dᶜ * ϱ * w / 12 / dv",
    "birthsToInsured": "F * \(births)",
    "maternityBenefits": "F * \(births) * pay * (mo / 12 + vi * vd / 12 / dv) * w",
    "transfersPaid": "F * \(births) * mo / 12 * w * hc",
    "paternityRecipients": "(1 - F) * \(births) * τ",
    "paternityBenefits": "(1 - F) * \(births) * τ * pd * pay * w / 12 / dv",
    "birthGrantRecipients": "\(births) * (F + (1 - F) * fo)",
    "convalescenceRecipients": "n * φ * σ * cₛ + F * \(births) * cₘ",
    "sicknessMaternityTurns": """
    n * φ * σ * (tₛ + cₛ) + n * φ * σᶜ * tᶜ + F * \(births) * (1 + vi + cₘ) \
    + (1 - F) * \(births) * τ
    """,
  ]

  var sicknessMaternity: Formula? {
    guard let branch = explainer.assumptions.sicknessMaternity else { return nil }
    switch measure {
    case "birthGrants":
      setReference(branch)
      parameter(
        "G", "law.sicknessMaternity.maternity.grant",
        value: branch.law.maternity.grant.heldConstant(at: year))
      return formula("birthGrantRecipients * G * Lᵣ")
    case "convalescence":
      setReference(branch)
      setRest("sicknessMaternity", branch.law.convalescence, branch.behaviour.convalescenceDays)
      return formula("convalescenceRecipients * dc * zc * Lᵣ")
    case "stateBirthGrants", "stateBirthGrantRecipients": return stateGrants(branch)
    default:
      guard measure != "transfersPaid", let flow = Self.flows[measure] else { return nil }
      return cellTotal(branch, flow)
    }
  }

  /// What the branch pays to health insurance.
  var sicknessTransfer: Formula? {
    explainer.assumptions.sicknessMaternity.flatMap { branch in
      Self.flows["transfersPaid"].map { cellTotal(branch, $0) }
    }
  }

  private func cellTotal(_ branch: SicknessMaternityAssumptions, _ flow: String) -> Formula {
    guard let valuation = explainer.branch("sicknessMaternity") else { return 0 }
    let members = valuation.lines.members
    let cells = SicknessCells(
      self, branch, insured: { members.insured[$0.group][self.year][$0.sex, $0.age] },
      earnings: { members.earnings[$0.group][self.year][$0.sex, $0.age] })
    setTerms(branch)
    return total(.ofCells, cells.source, flow)
  }

  // MARK: - Terms of all cells

  private func setReference(_ branch: SicknessMaternityAssumptions) {
    parameter(
      "Lᵣ", "law.referenceAmount",
      value: explainer.objects.indices?.amounts(of: branch.law.referenceAmount)
        .heldConstant(at: year))
  }

  /// Days of rest, capped by the law, and what a day pays in reference amounts.
  func setRest(_ branch: String, _ law: ConvalescenceLaw, _ days: YearSeries<Double>) {
    let mean = days.heldConstant(at: year)
    state(.restDays, law.maximumDays.heldConstant(at: year).weighted { min(mean, $0) })
    relate("assumptions.\(branch).convalescence.days", "law.\(branch).convalescence.maximumDays")
    parameter("zc", "law.\(branch).convalescence.rate", value: law.rate.heldConstant(at: year))
  }

  private func setTerms(_ branch: SicknessMaternityAssumptions) {
    let path = "assumptions.sicknessMaternity"
    let law = "law.sicknessMaternity"
    let (own, rules) = (branch.behaviour, branch.law)
    func value(_ series: YearSeries<Double>) -> Double { series.heldConstant(at: year) }
    func mixed(_ general: YearSeries<Double>, _ second: YearSeries<Double>) -> Double {
      value(general) + value(own.maternity.secondChildShare) * (value(second) - value(general))
    }
    solved(
      .illnessFactor, meeting: "\(path).turns.observed", value: explainer.illnessFactor)
    parameter("dv", "\(law).sickness.dailyDivisor", value: value(rules.sickness.dailyDivisor))
    parameter("pay", "\(law).maternity.replacement", value: value(rules.maternity.replacement))
    parameter(
      "vd", "\(law).maternity.prenatalDaysPerVisit",
      value: value(rules.maternity.prenatalDaysPerVisit))
    parameter("hc", "\(law).healthContributionRate", value: value(rules.healthContributionRate))
    parameter("τ", "\(path).maternity.paternityTakeUp", value: value(own.maternity.paternityTakeUp))
    parameter(
      "fo", "\(path).maternity.fatherOnlyShare", value: value(own.maternity.fatherOnlyShare))
    parameter("cₛ", "\(path).convalescence.shareOfSick", value: value(own.convalescenceShareOfSick))
    parameter(
      "cₘ", "\(path).convalescence.shareOfMothers", value: value(own.convalescenceShareOfMothers))
    parameter("tₛ", "\(path).sickness.turns", value: value(own.sickness.turns))
    parameter("tᶜ", "\(path).childCare.turns", value: value(own.childCare.turns))
    state(
      .visits, min(value(own.maternity.prenatalVisits), value(rules.maternity.prenatalVisits)))
    state(.leaveMonths, mixed(rules.maternity.months, rules.maternity.monthsSecondChild))
    state(
      .fathersDays, mixed(rules.maternity.paternityDays, rules.maternity.paternityDaysSecondChild))
    relate(
      "\(law).maternity.months", "\(law).maternity.monthsSecondChild",
      "\(law).maternity.paternityDays", "\(law).maternity.paternityDaysSecondChild",
      "\(path).maternity.secondChildShare", "\(law).maternity.prenatalVisits",
      "\(path).maternity.prenatalVisits")
  }

  // MARK: - Grants of the State

  private func stateGrants(_ branch: SicknessMaternityAssumptions) -> Formula {
    guard let basis = explainer.objects.branches?.basis else { return 0 }
    let isMoney = measure == "stateBirthGrants"
    let names = groupNames
    let terms = names.indices.compactMap { group -> String? in
      guard let amount = branch.law.stateBirthGrant[group] else { return nil }
      let money = basis.indices.amounts(of: amount).heldConstant(at: year)
      guard money > 0 else { return nil }
      let cells = SicknessCells(
        self, branch, group: group,
        insured: { basis.contributors.persons[$0.group][self.year][$0.sex, $0.age] },
        earnings: { _ in 0 })
      parameter(
        "fo", "assumptions.sicknessMaternity.maternity.fatherOnlyShare",
        value: branch.behaviour.maternity.fatherOnlyShare.heldConstant(at: year))
      let births = Quantity.stateBirths(names[group])
      total(births, cells.source, "\(Self.births) * (F + (1 - F) * fo)")
      if isMoney {
        parameter(
          "G:\(names[group])", "law.sicknessMaternity.stateBirthGrant", group: names[group],
          value: money)
        return "\(births.symbol) * G:\(names[group])"
      }
      state(
        .inForce(names[group]), branch.law.stateBirthGrantInForce[group].heldConstant(at: year))
      return "\(births.symbol) * ι:\(names[group])"
    }
    return terms.isEmpty ? none() : formula(terms.joined(separator: " + "))
  }
}

extension Explainer {
  /// The factor on illness, which the observed benefits of T0 give.
  var illnessFactor: Double {
    if let known = workings["illness"] as? Double { return known }
    guard let branch = assumptions.sicknessMaternity, let basis = objects.branches?.basis,
      let members = self.branch("sicknessMaternity")?.lines.members
    else { return 1 }
    let found = SicknessMaternityProjection(basis, members, branch).calibration?.factor ?? 1
    workings["illness"] = found
    return found
  }
}
