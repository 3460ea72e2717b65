import Assumptions
import Economy
import Law
import Projection
import Quantities
import Scheme
import Valuation

/// Branch `unemployment`: claims and credit by cohort (MODEL 8).
extension Draft {
  /// Claims of a cell of members or of those who stopped.
  private static let claims = "M * (1 - q) * c"
  private static let credited = "M * (1 - 0.5 * (1 - (1 - q) * (1 - c) * (1 - ξ))) * (1 - v)"
  private static let gap = "max(0; Ā - n)"

  var unemployment: Formula? {
    guard let branch = explainer.assumptions.unemployment else { return nil }
    if let identity = identity(branch) { return identity }
    switch measure {
    case "unemploymentClaims", "unemploymentRecipients", "beneficiaryMonths",
      "unemploymentBenefits":
      if group == "all" { return sumOfGroups }
      guard let index = position(of: group) else { return nil }
      relateClaims()
      return ofGroup(index, branch)
    case "membersWithoutCredit", "returningMembers", "leaversWithoutClaim": return moved(branch)
    case "stoppedMembers": return total(.ofCells, creditCells(in: year), "M * v")
    case "meanCreditedYears":
      total(.creditTotal, creditCells(in: year), "\(Self.credited) * j")
      return formula("Σj / membersByCredit")
    case "membersByCredit":
      if group == "all" { return sumOfGroups }
      let credit = Int(group.filter(\.isNumber)) ?? 0
      return total(.ofCells, creditCells(in: year) { $0.credit == credit }, Self.credited)
    case "coverageOfWorkingAgeLabourForce":
      return coverage
    case "contributions" where group == "stateRule": return stateRule(branch)
    case "reliefPayments", "reliefRecipients", "reliefRecipientsStopped": return relief(branch)
    default: return nil
    }
  }

  /// Members over the labour force below the pensionable age, which only runs with the long-term
  /// branch have a line of.
  private var coverage: Formula? {
    if explainer.series(named("labour.labourForceWorkingAge")) != nil {
      return formula("contributors / labour.labourForceWorkingAge")
    }
    guard let cells = activeByAge else { return nil }
    total(.activeOfWorkingAge, cells, Self.activeBelowPensionableAge)
    return formula("contributors / L")
  }

  /// Services to persons, and means of other lines.
  private func identity(_ branch: UnemploymentAssumptions) -> Formula? {
    let own = branch.behaviour
    let path = "assumptions.unemployment"
    func share(_ name: String, _ service: UnemploymentBehaviour.ServiceToPersons) {
      parameter("s", "\(path).\(name).share", value: service.share.heldConstant(at: year))
    }
    func cost(_ name: String, _ service: UnemploymentBehaviour.ServiceToPersons) {
      let amounts = service.cost.flatMap { explainer.objects.indices?.amounts(of: $0) }
      parameter("k", "\(path).\(name).cost", value: amounts?.heldConstant(at: year) ?? 0)
    }
    switch measure {
    case "meanUnemploymentBenefit":
      return formula("unemploymentBenefits / beneficiaryMonths")
    case "trainedPersons":
      share("training", own.training)
      return formula("s * unemploymentClaims")
    case "trainingBenefits":
      cost("training", own.training)
      return formula("trainedPersons * k")
    case "jobServices":
      share("jobServices", own.jobServices)
      cost("jobServices", own.jobServices)
      return formula("s * unemploymentClaims * k")
    case "employerTraining":
      share("employerTraining", own.employerTraining)
      cost("employerTraining", own.employerTraining)
      return formula("s * contributors * k")
    default: return nil
    }
  }

  // MARK: - Claims

  private func ofGroup(_ index: Int, _ branch: UnemploymentAssumptions) -> Formula? {
    let now = creditCells(in: year) { $0.group == index }
    if measure == "unemploymentClaims" { return total(.ofCells, now, Self.claims) }
    let before = creditCells(in: yearBefore(branch)) { $0.group == index }
    switch measure {
    case "beneficiaryMonths":
      total(.thisYear, now, "\(Self.claims) * s₁")
      total(.lastYear, before, "\(Self.claims) * s₂")
      return formula("now + before")
    case "unemploymentRecipients":
      total(.thisYear, now, "\(Self.claims) * s₀")
      total(.lastYear, before, "\(Self.claims) * (s₁ + s₂) / 12")
      return formula("now + before")
    default:
      total(.thisYear, withBenefit(now, index, branch, in: year), "\(Self.claims) * s₁ * b")
      let start = explainer.years.lowerBound
      let paidIn = isFirstYear ? start : previous
      total(.lastYear, withBenefit(before, index, branch, in: paidIn), "\(Self.claims) * s₂ * b")
      guard isFirstYear, let indices = explainer.objects.indices else {
        return formula("now + before")
      }
      state(
        .wagesBefore, indices.wages(in: start.advanced(by: -1)) / indices.wages(in: start))
      return formula("now + before * W₀")
    }
  }

  /// The year whose claims are still in payment; without a history the first year stands for it.
  private func yearBefore(_ branch: UnemploymentAssumptions) -> Year {
    guard isFirstYear else { return previous }
    return explainer.credit(of: previous).cells.isEmpty ? year : previous
  }

  private func relateClaims() {
    let path = "assumptions.unemployment"
    relate(
      "\(path).claimRate", "\(path).claimElasticity", "\(path).claimByCredit",
      "\(path).stoppedClaimShare", "law.unemployment.qualifyingMonths",
      "law.unemployment.qualifyingWindow", "law.unemployment.duration",
      "law.unemployment.waitingDays", "\(path).exitHazard")
    relate("\(path).claimRelativity", group: group)
    if measure == "unemploymentBenefits" {
      relate(
        "law.unemployment.replacement", "\(path).claimantEarnings",
        "law.unemployment.benefitCeiling", group: group)
    }
  }

  // MARK: - Cells

  /// Members (v = 0) and those who stopped (v = 1) of a year by cohort and credit.
  private func creditCells(
    in year: Year, where isIn: (UnemploymentRecorder.Cell) -> Bool = { _ in true }
  ) -> CellSource {
    let cells = explainer.credit(of: year).cells.filter(isIn)
    let names = groupNames
    var source = CellSource(
      keys: ["group", "sex", "age", "stopped", "credit"],
      rows: cells.map {
        [
          names[$0.group], $0.sex.word, String($0.age), $0.since.map(String.init) ?? "",
          String($0.credit),
        ]
      })
    let deaths = file("assumptions.mortality.deathRates")
    source.add(.creditPersons) { cells.map(\.persons) }
    source.add(.deathProbability, deaths) { cells.map(\.death) }
    source.add(.claimShare, file("assumptions.unemployment.claimRate")) { cells.map(\.claim) }
    source.add(.leaving) { cells.map(\.exit) }
    source.add(.hasStopped, .convention) { cells.map { $0.since == nil ? 0 : 1 } }
    source.add(.creditYears, .convention) { cells.map { Double($0.credit) } }
    let hazard = file("assumptions.unemployment.exitHazard")
    source.add(.monthsInYear, hazard) { cells.map(\.inYear) }
    source.add(.monthsInNextYear, hazard) { cells.map(\.inNextYear) }
    source.add(.paidAtAll, hazard) { cells.map(\.reached) }
    return source
  }

  private func withBenefit(
    _ source: CellSource, _ group: Int, _ branch: UnemploymentAssumptions, in year: Year
  ) -> CellSource {
    guard let basis = explainer.objects.branches?.basis else { return source }
    let grid = MonthlyBenefit(branch, basis, group, limits: branch.membership.limits[group])
      .grid(in: year)
    var source = source
    let rows = source.rows
    source.add(.monthlyBenefit, file("law.unemployment.replacement")) {
      rows.map { row in
        grid[row[1] == Sex.male.word ? .male : .female, Int(row[2]) ?? 0]
      }
    }
    return source
  }

  // MARK: - Coming and going

  private func moved(_ branch: UnemploymentAssumptions) -> Formula {
    let meetings = explainer.credit(of: year).meetings
    let names = groupNames
    var source = CellSource(
      keys: ["group", "sex", "age"],
      rows: meetings.map { [names[$0.group], $0.sex.word, String($0.age)] })
    source.add(.insuredOfPath) { meetings.map(\.insured) }
    source.add(.membersBefore) { meetings.map(\.members) }
    source.add(.presentBefore) { meetings.map(\.present) }
    source.add(.personsPerYear) { meetings.map { $0.present > 0 ? $0.members / $0.present : 0 } }
    source.add(.awayBefore) { meetings.map(\.away) }
    source.add(.awayYears) { meetings.map(\.awayYears) }
    source.add(.perAwayYear) { meetings.map { $0.awayYears > 0 ? 1 / $0.awayYears : 0 } }
    source.add(.presenceNew) { meetings.map(\.presenceNew) }
    parameter(
      "ρ", "assumptions.unemployment.returnShare", value: branch.behaviour.returnShare)
    let back = "min(ρ; \(Self.gap) * y₁)"
    switch measure {
    case "returningMembers": return total(.ofCells, source, "S * \(back)")
    case "membersWithoutCredit":
      return total(.ofCells, source, "(\(Self.gap) - \(back) * y) / p₀")
    default:
      relate("assumptions.unemployment.leavingRelativity")
      total(.surplus, source, "max(0; N - Ā * N₁)")
      total(
        .exits, creditCells(in: year) { $0.since == nil }, "M * (1 - q) * (1 - c) * ξ")
      return formula("surplus + exits")
    }
  }
}
