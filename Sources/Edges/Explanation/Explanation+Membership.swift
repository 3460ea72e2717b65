import Assumptions
import Coverage
import Projection
import Quantities
import Scheme
import Valuation

/// Insured persons, earnings and contributions of a branch beside the long-term one (MODEL 5).
extension Draft {
  var membership: Formula? {
    guard let valuation = explainer.branch(branch), let terms = explainer.membership(of: branch)
    else { return nil }
    switch measure {
    case "contributors":
      if group == "all" { return sumOfGroups }
      return position(of: group).map { insured(valuation, terms, $0) }
    case "insurableEarnings":
      if group == "all" { return sumOfGroups }
      return position(of: group).map { payroll(valuation, terms, $0) }
    case "contributions": return contributions(valuation, terms)
    case "contributionArrears", "contributionsForgone":
      if group == "all" { return sumOfGroups }
      return position(of: group).map { unpaid(terms, $0) }
    case "meanInsurableEarnings": return meanEarnings(valuation)
    case "benefits":
      let lines = valuation.lines.benefits.map { "\($0.measure)" }
      return formula(lines.joined(separator: " + "))
    case "transfersPaid", "transfersReceived": return transfers(valuation)
    default: return nil
    }
  }

  // MARK: - Persons

  /// Insured persons: min(1, scale · share) · Ā.
  private func insured(
    _ valuation: BranchValuation, _ terms: BranchMembership, _ group: Int
  ) -> Formula {
    let name = groupNames[group]
    let share = terms.insuredShare[group].heldConstant(at: year)
    let list = "assumptions.groups.\(name).branches"
    let isNamed = explainer.words(of: list, in: year)?.contains(branch) ?? true
    parameter(
      "share", isNamed ? "assumptions.\(branch).insuredShare" : list, list, group: name,
      value: share)
    relate(
      "assumptions.\(branch).coverage.path", "assumptions.\(branch).coverage.persons",
      "assumptions.\(branch).observedContributors",
      "assumptions.groups.\(name).coverage.path", "assumptions.groups.\(name).coverage.persons",
      "assumptions.groups.\(name).pattern", group: name)
    guard let persons = explainer.objects.branches?.basis.contributors.persons[group][year] else {
      return 0
    }
    let found = valuation.lines.members.insured[group][year].total
    var cells = AgeCells(AgeCell.all.filter { persons[$0.sex, $0.age] > 0 })
    cells.add(.contributorsOfPath, .state, persons)
    let whole = persons.total
    let scale = whole > 0 && share > 0 ? found / whole / share : 1
    solved(
      .coverageScale, meeting: "assumptions.\(branch).coverage.path",
      "assumptions.\(branch).observedContributors", "assumptions.\(branch).insuredShare",
      group: name, value: scale)
    total(.contributorsOfGroup, cells.source, "Ā")
    return formula("min(1; κ * share) * C")
  }

  /// Payroll: Σ insured · δ · w.
  private func payroll(
    _ valuation: BranchValuation, _ terms: BranchMembership, _ group: Int
  ) -> Formula {
    total(
      .payroll, insuredCells(valuation, groups: [group], terms: terms), "n * δ * w")
  }

  /// Insured persons of some groups with density and earnings.
  private func insuredCells(
    _ valuation: BranchValuation, groups: [Int], terms: BranchMembership?
  ) -> CellSource {
    let members = valuation.lines.members
    let year = year
    let names = groups.map { groupNames[$0] }
    var cells = AgeCells(groups: names) {
      members.insured[groups[$0.group]][year][$0.sex, $0.age] > 0
    }
    let densities = groups.map { explainer.assumptions.groups[$0].contributionDensity[year] }
    cells.add(.insured) { members.insured[groups[$0.group]][year][$0.sex, $0.age] }
    cells.add(
      .density, names.count == 1 ? file("assumptions.groups.\(names[0]).density") : .state
    ) {
      densities[$0.group].crossing($0.sex, $0.age)
    }
    cells.add(.earnings) { members.earnings[groups[$0.group]][year][$0.sex, $0.age] }
    for name in names {
      relate("assumptions.groups.\(name).density")
      relateEarnings(name)
    }
    return cells.source
  }

  /// What the earnings of a group follow from.
  func relateEarnings(_ name: String) {
    relate(
      "assumptions.groups.\(name).earnings.observedMean",
      "assumptions.groups.\(name).earnings.profile",
      "assumptions.groups.\(name).earnings.dispersion")
    for limit in ["floor", "ceiling"] {
      relate(
        "law.\(branch).insurableEarnings.\(limit)", "law.pension.insurableEarnings.\(limit)",
        group: name)
    }
  }

  private func meanEarnings(_ valuation: BranchValuation) -> Formula? {
    let groups = group == "all" ? Array(groupNames.indices) : position(of: group).map { [$0] } ?? []
    guard !groups.isEmpty else { return nil }
    total(.contributionYears, insuredCells(valuation, groups: groups, terms: nil), "n * δ")
    let base = group == "all" ? "insurableEarnings" : "insurableEarnings:\(group)"
    return formula("\(base) / (12 * N)")
  }

  // MARK: - Contributions

  /// (rate − cut · qualifying share) · payroll · χ, by group and payer.
  private func contributions(
    _ valuation: BranchValuation, _ terms: BranchMembership
  ) -> Formula? {
    if group == "all" {
      return formula(
        ([Payer.employer, .insuredPerson, .state].map { "contributions:\($0.rawValue)" })
          .joined(separator: " + "))
    }
    if let payer = Payer(rawValue: group) { return paid(by: payer, valuation, terms) }
    if let index = position(of: group) {
      return sum(Payer.allCases.compactMap { due($0, index, terms) })
    }
    return nil
  }

  private func paid(
    by payer: Payer, _ valuation: BranchValuation, _ terms: BranchMembership
  ) -> Formula {
    var parts = groupNames.indices.compactMap { due(payer, $0, terms) }
    if payer == .state, valuation.stateContribution != nil {
      parts.append("contributions:stateRule")
    }
    parts += otherPaid(by: payer, valuation)
    return sum(parts)
  }

  /// What a payer owes for a group, as far as it is collected, in the letters of the formula.
  private func due(_ payer: Payer, _ group: Int, _ terms: BranchMembership) -> String? {
    let name = groupNames[group]
    let path = "law.\(branch).contributionRate.\(payer.rawValue)"
    guard explainer.isStated(path) else { return nil }
    let letter = "r:\(payer.rawValue).\(name)"
    parameter(letter, path, group: name, value: terms.rate(payer, group: group, in: year))
    parameter(
      "χ:\(name)", "assumptions.groups.\(name).collectionRate",
      value: explainer.assumptions.groups[group].collectionRate.heldConstant(at: year))
    return "(\(letter)\(cut(payer, group, terms))) * insurableEarnings:\(name) * χ:\(name)"
  }

  /// The cut of a rate for those who qualify; nothing where there is none.
  private func cut(_ payer: Payer, _ group: Int, _ terms: BranchMembership) -> String {
    let name = groupNames[group]
    let cut = terms.cut(payer, group: group, in: year)
    guard cut > 0 else { return "" }
    parameter(
      "z:\(payer.rawValue).\(name)", "law.\(branch).rateCut.\(payer.rawValue)", group: name,
      value: cut)
    parameter(
      "ψ:\(name)", "assumptions.\(branch).qualifyingShare", group: name,
      value: terms.qualifyingShare[group].heldConstant(at: year))
    return " - z:\(payer.rawValue).\(name) * ψ:\(name)"
  }

  /// Arrears, or what cuts of rates waive, of a group.
  private func unpaid(_ terms: BranchMembership, _ group: Int) -> Formula {
    let name = groupNames[group]
    let letters = Payer.allCases.compactMap { payer -> (String, String)? in
      let path = "law.\(branch).contributionRate.\(payer.rawValue)"
      guard explainer.isStated(path) else { return nil }
      let letter = "r:\(payer.rawValue)"
      parameter(letter, path, group: name, value: terms.rate(payer, group: group, in: year))
      return (letter, cut(payer, group, terms))
    }
    guard !letters.isEmpty else { return none() }
    guard measure == "contributionArrears" else {
      let cuts = letters.map(\.1).filter { !$0.isEmpty }
      relate("law.\(branch).rateCut.employer", "law.\(branch).rateCut.insuredPerson", group: name)
      return cuts.isEmpty
        ? formula("0 * insurableEarnings:\(name)")
        : formula("(0\(cuts.joined().replacing(" - ", with: " + "))) * insurableEarnings:\(name)")
    }
    parameter(
      "χ", "assumptions.groups.\(name).collectionRate",
      value: explainer.assumptions.groups[group].collectionRate.heldConstant(at: year))
    let rates = letters.map { $0.0 + $0.1 }.joined(separator: " + ")
    return formula("(\(rates)) * insurableEarnings:\(name) * (1 - χ)")
  }

  // MARK: - Transfers

  private func transfers(_ valuation: BranchValuation) -> Formula? {
    let isPaid = measure == "transfersPaid"
    let lines = isPaid ? valuation.lines.transfersPaid : valuation.lines.transfersReceived
    if group == "all" {
      return lines.isEmpty
        ? none()
        : formula(
          lines.map { "\(measure):\(isPaid ? $0.to : $0.from)" }.joined(separator: " + "))
    }
    if !isPaid {
      let measure = group == "pension" ? "healthContributionsOfPensioners" : "transfersPaid"
      return formula("\(group).\(measure)\(group == "pension" ? "" : ":\(branch)")")
    }
    return transferPaid
  }

  /// A line that nothing pays in this run.
  func none() -> Formula {
    convention(.nothing, 0)
    return formula("nothing")
  }
}

extension Explainer {
  func branch(_ name: String) -> BranchValuation? {
    objects.branches?.others.first { $0.lines.branch == name }
  }

  func membership(of branch: String) -> BranchMembership? {
    switch branch {
    case "sicknessMaternity": assumptions.sicknessMaternity?.membership
    case "employmentInjury": assumptions.employmentInjury?.membership
    case "unemployment": assumptions.unemployment?.membership
    case "health": assumptions.health?.membership
    default: nil
    }
  }

}
