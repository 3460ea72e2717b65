import Assumptions
import Economy
import Projection
import Quantities
import Scheme
import Valuation

/// Branch `health`: members by source and category, their contributions and their care (MODEL 9).
extension Draft {
  var health: Formula? {
    guard let branch = explainer.assumptions.health else { return nil }
    switch measure {
    case "healthMembers": return group == "all" ? sumOfGroups : healthMembers(branch)
    case "healthCareCosts": return group == "all" ? sumOfGroups : careCosts(branch)
    case "meanHealthCost":
      let suffix = group == "all" ? "" : ":\(group)"
      return formula("healthCareCosts\(suffix) / healthMembers\(suffix)")
    case "coverageOfPopulation":
      var cells = AgeCells()
      cells.add(
        .residentsOfYear, .state,
        explainer.objects.branches?.basis.residents(in: year) ?? AgeSexGrid())
      total(.residents, cells.source, "P̄")
      return formula("healthMembers / Σ")
    case "healthCareFund":
      parameter("z", "law.health.careShare", value: branch.law.careShare.heldConstant(at: year))
      return formula("z * (contributions + transfersReceived?)")
    case "contributions": return dues(branch)
    default: return nil
    }
  }

  // MARK: - Members

  private func healthMembers(_ branch: HealthAssumptions) -> Formula? {
    switch HealthSource(rawValue: group) {
    case .workers: return formula("contributors")
    case .pensioners: return formula("pension.oldAgePensionerYears?")
    case .statePensioners: return formula("nonContributory.statePensioners")
    case .unemployed: return formula("unemployment.beneficiaryMonths / 12")
    case nil: return category(branch)
    }
  }

  private func category(_ branch: HealthAssumptions) -> Formula? {
    guard let index = branch.categories.firstIndex(where: { $0.name == group }),
      let members = explainer.healthMembers
    else { return nil }
    let category = branch.categories[index]
    let path = "assumptions.health.categories"
    var cells = HealthCells(branch, members, explainer, in: year).cells
    cells.add(.categoryShare, file("\(path).\(group).share")) { cell in
      category.share[self.year].crossing(cell.sex, cell.age)
    }
    relate("assumptions.health.coverage.path")
    for other in branch.categories { relate("\(path).\(other.name).share") }
    solved(
      .coverageScale, meeting: "assumptions.health.coverage.path", value: members.scale[year])
    if category.members == .socialPension {
      return total(.ofCategory, cells.source, "min(N; V)")
    }
    return total(
      .ofCategory, cells.source,
      category.followsCoverage
        ? "min(κ; Y) * s * max(0; V - min(N; V))"
        : "s / max(1; R) * max(0; V - min(N; V))")
  }

  // MARK: - Costs

  /// Costs: φ · relativity · benefit share · M · Σ members · ½(k(a) + k(a+1)).
  private func careCosts(_ branch: HealthAssumptions) -> Formula? {
    guard let members = explainer.healthMembers else { return nil }
    let source = HealthSource(rawValue: group)
    let index = branch.categories.firstIndex { $0.name == group }
    guard
      let persons = source.flatMap({ members.sources[$0] })
        ?? index.map({ members.categories[$0] })
    else { return nil }
    let costs = branch.costs
    let category = index.map { branch.categories[$0] }
    let relativity = category?.costRelativity ?? source.flatMap { costs.relativity[$0] }
    let share = category?.benefitShare ?? source.flatMap { branch.law.benefitShare[$0] }
    func value(_ series: YearSeries<Double>?) -> Double { series?.heldConstant(at: year) ?? 1 }
    parameter(
      "ϱ", "assumptions.health.costs.relativity.\(group)",
      "assumptions.health.categories.\(group).costRelativity", value: value(relativity))
    parameter(
      "b", "law.health.benefitShare.\(group)", "law.health.categories.\(group).benefitShare",
      value: value(share))
    setCostLevel(costs)
    var cells = AgeCells(AgeCell.all.filter { persons[year][$0.sex, $0.age] > 0 })
    cells.add(.membersOfCell, .state, persons[year])
    cells.add(.costPerMember, file("assumptions.health.costs.perMember")) { cell in
      costs.perMember.crossing(cell.sex, cell.age)
    }
    total(.careAtStart, cells.source, "n * k")
    return formula("φ * ϱ * b * G * all.priceIndex * K")
  }

  /// The factor of T0, and real growth of costs since then.
  private func setCostLevel(_ costs: HealthCosts) {
    solved(
      .costFactor, meeting: "assumptions.health.costs.observed", value: explainer.costFactor)
    let start = explainer.years.lowerBound
    var growth = 1.0
    for other in explainer.years where other > start && other <= year {
      growth *=
        (1 + costs.excessInflation.heldConstant(at: other))
        * (1 + costs.volumeGrowth.heldConstant(at: other))
    }
    state(.costGrowth, growth)
    relate("assumptions.health.costs.excessInflation", "assumptions.health.costs.volumeGrowth")
  }

  // MARK: - Contributions

  /// What members without a wage owe, or the State for them; the rest is of the payroll.
  private func dues(_ branch: HealthAssumptions) -> Formula? {
    if group == HealthSource.statePensioners.rawValue {
      setRate(branch)
      return formula("z * nonContributory.statePensions")
    }
    guard let category = branch.categories.first(where: { $0.name == group }) else { return nil }
    setRate(branch)
    setHealthReference(branch)
    return formula(due(of: category))
  }

  private func due(of category: HealthCategory) -> String {
    let name = category.name
    let path = "law.health.categories.\(name).memberFactors"
    let factor = category.memberFactor.heldConstant(at: year)
    if explainer.isStated(path) {
      // The mean of the factors over the sizes of households.
      state(.memberFactor(name), factor)
      relate(path, "assumptions.health.categories.\(name).householdSizes")
    } else {
      parameter("f:\(name)", path, value: factor)
    }
    return "z * Lₕ * 12 * f:\(name) * healthMembers:\(name)"
  }

  private func setRate(_ branch: HealthAssumptions) {
    parameter(
      "z", "law.health.referenceRate", value: branch.law.referenceRate.heldConstant(at: year))
  }

  private func setHealthReference(_ branch: HealthAssumptions) {
    parameter(
      "Lₕ", "law.health.referenceAmount", "law.referenceAmount",
      value: explainer.objects.indices?.amounts(of: branch.law.referenceAmount)
        .heldConstant(at: year))
  }

  /// What a payer owes beside the payroll, term by term.
  func otherPaid(by payer: Payer, _ valuation: BranchValuation) -> [String] {
    guard branch == "health", payer != .employer, let health = explainer.assumptions.health else {
      return []
    }
    setRate(health)
    setHealthReference(health)
    var terms = health.categories.map { category in
      let share = "g:\(category.name)"
      parameter(
        share, "law.health.categories.\(category.name).statePays",
        value: category.statePays.heldConstant(at: year))
      let part = payer == .state ? share : "(1 - \(share))"
      return "\(part) * \(due(of: category))"
    }
    if payer == .state, explainer.objects.branches?.nonContributory != nil {
      terms.append("z * nonContributory.statePensions")
    }
    return terms
  }

  /// What a branch pays to another fund.
  var transferPaid: Formula? {
    switch branch {
    case "sicknessMaternity": return sicknessTransfer
    case "employmentInjury": return injuryTransfer
    case "unemployment":
      parameter(
        "z", "law.unemployment.healthContributionRate",
        value: explainer.assumptions.unemployment?.law.healthContributionRate
          .heldConstant(at: year))
      return formula("z * unemploymentBenefits")
    default: return nil
    }
  }
}
