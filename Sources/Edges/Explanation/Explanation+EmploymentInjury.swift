import Assumptions
import Coverage
import Economy
import Law
import Projection
import Quantities
import Scheme
import Valuation

/// Branch `employmentInjury`: cases by group, sex and age, and pensions in payment (MODEL 7).
extension Draft {
  private static let flows = [
    "temporaryInjuries": "x * i₁",
    "temporaryInjuryBenefits": "x * i₁ * D * w / 12 / dv * pay",
    "injuryLumpSumRecipients": "x * i₂",
    "injuryLumpSums": "x * i₂ * U",
    "newInjuryPensions": "x * (iₚ + iₛ)",
    "fatalInjuries": "x * i₀",
  ]

  var employmentInjury: Formula? {
    guard let branch = explainer.assumptions.employmentInjury else { return nil }
    if let flow = Self.flows[measure] {
      setTemporary(branch)
      return total(.ofCells, cases(branch), flow)
    }
    let law = "law.employmentInjury"
    let path = "assumptions.employmentInjury"
    let (rules, own) = (branch.law, branch.behaviour)
    func value(_ series: YearSeries<Double>) -> Double { series.heldConstant(at: year) }
    switch measure {
    case "deathGrants":
      setReference(branch)
      parameter("G", "\(law).deathGrant", value: value(rules.deathGrant))
      return formula("fatalInjuries * G * Lᵣ")
    case "injuryPrevention":
      parameter("s", "\(path).preventionShare", value: value(own.preventionShare))
      parameter("z", "\(law).prevention.maximumShare", value: value(rules.maximumPreventionShare))
      return formula("min(s; z) * contributions")
    case "injuryConvalescenceRecipients":
      parameter("s", "\(path).convalescence.share", value: value(own.convalescenceShare))
      return formula("s * (injuryLumpSumRecipients + newInjuryPensions)")
    case "injuryConvalescence":
      setReference(branch)
      setRest("employmentInjury", rules.convalescence, own.convalescenceDays)
      return formula("injuryConvalescenceRecipients * dc * zc * Lᵣ")
    case "injurySurvivors":
      if isFirstYear {
        return parameter(
          "S₀", "opening.employmentInjury.survivors", value: branch.opening.survivors)
      }
      setSurvivors(branch, in: previous)
      return formula("injurySurvivors(t-1) * (1 - y) + fatalInjuries(t-1) * s * (1 - 0.5 * y)")
    case "injurySurvivorsPensions":
      setReference(branch)
      setSurvivors(branch, in: year)
      parameter("b", "\(law).survivors.amount", value: value(rules.survivorAmount))
      return formula(
        "12 * b * Lᵣ * (injurySurvivors * (1 - 0.5 * y) + 0.5 * fatalInjuries * s)")
    case "injuryPensioners", "attendanceRecipients": return injured
    case "injuryPensions":
      state(.pensionIndex, injuryIndex(branch))
      relate("law.pension.indexation.rule", "law.pension.indexation.granted")
      total(
        .unitsPaid, stocks(in: year), "Z * (1 - 0.5 * q) + 0.5 * Z′ + Y * (1 - 0.5 * qₛ) + 0.5 * Y′"
      )
      return formula("I * units")
    case "attendanceAllowances":
      setReference(branch)
      parameter("z", "\(law).attendanceAllowance", value: value(rules.attendanceAllowance))
      total(.severeYears, stocks(in: year), "S * (1 - 0.5 * qₛ) + 0.5 * S′")
      return formula("12 * z * Lᵣ * Nₛ")
    default: return nil
    }
  }

  /// What the branch pays to health insurance for pensioners outside work.
  var injuryTransfer: Formula? {
    guard let branch = explainer.assumptions.employmentInjury else { return nil }
    setReference(branch)
    parameter(
      "z", "law.employmentInjury.healthContributionRate",
      value: branch.law.healthContributionRate.heldConstant(at: year))
    parameter(
      "s", "assumptions.employmentInjury.healthContributionShare",
      value: branch.behaviour.healthContributionShare.heldConstant(at: year))
    total(
      .injuredYears, stocks(in: year),
      "R * (1 - 0.5 * q) + 0.5 * R′ + S * (1 - 0.5 * qₛ) + 0.5 * S′")
    return formula("12 * z * Lᵣ * s * N")
  }

  // MARK: - Cases

  private func setReference(_ branch: EmploymentInjuryAssumptions) {
    parameter(
      "Lᵣ", "law.referenceAmount",
      value: explainer.objects.indices?.amounts(of: branch.law.referenceAmount)
        .heldConstant(at: year))
  }

  private func setTemporary(_ branch: EmploymentInjuryAssumptions) {
    guard measure == "temporaryInjuryBenefits" else { return }
    let law = branch.law.temporary
    let mean = branch.behaviour.temporaryDays.heldConstant(at: year)
    state(
      .injuryDays,
      law.maximumDays.heldConstant(at: year).weighted {
        CappedDays.expected(mean: mean, maximum: $0)
      })
    relate(
      "assumptions.employmentInjury.temporaryDays", "law.employmentInjury.temporary.maximumDays")
    parameter(
      "dv", "law.employmentInjury.temporary.dailyDivisor",
      value: law.dailyDivisor.heldConstant(at: year))
    parameter(
      "pay", "law.employmentInjury.temporary.replacement",
      value: law.replacement.heldConstant(at: year))
  }

  private func cases(_ branch: EmploymentInjuryAssumptions) -> CellSource {
    let year = year
    let groups = explainer.assumptions.groups
    let path = "assumptions.employmentInjury"
    guard let members = explainer.branch("employmentInjury")?.lines.members else {
      return CellSource(keys: [], rows: [])
    }
    let density = groups.map { $0.contributionDensity[year] }
    func exposed(_ cell: AgeCell) -> Double {
      members.insured[cell.group][year][cell.sex, cell.age]
        * density[cell.group].crossing(cell.sex, cell.age)
        * branch.behaviour.incidenceRelativity[cell.group].heldConstant(at: year)
    }
    var cells = AgeCells(groups: groups.map(\.name)) { exposed($0) > 0 }
    relate("\(path).incidenceRelativity")
    cells.add(.exposed) { exposed($0) }
    cells.add(.earnings) { members.earnings[$0.group][year][$0.sex, $0.age] }
    for (severity, quantity) in Quantity.incidences {
      cells.add(quantity, file("\(path).incidence.\(severity.rawValue)")) { cell in
        branch.behaviour.incidence[severity]?[year].crossing(cell.sex, cell.age) ?? 0
      }
    }
    if measure == "injuryLumpSums" {
      for name in ["atFromDegree", "perFurtherPercent", "firstYearMonths", "furtherYearMonths"] {
        relate("law.employmentInjury.lumpSum.\(name)")
      }
      relate("\(path).lossPercent.lumpSum", "law.referenceAmount")
    }
    let reference =
      explainer.objects.indices?.amounts(of: branch.law.referenceAmount).heldConstant(at: year) ?? 0
    cells.add(.lumpSum) { cell in
      branch.law.lumpSum.amount(
        loss: branch.behaviour.lossPercent[.lumpSum] ?? 0,
        service: groups[cell.group].meanService[cell.sex, cell.age], reference: reference,
        earnings: members.earnings[cell.group][year][cell.sex, cell.age], in: year)
    }
    return cells.source
  }

  // MARK: - In payment

  private func setSurvivors(_ branch: EmploymentInjuryAssumptions, in year: Year) {
    state(.survivorRunOff, min(1, 1 / branch.behaviour.survivorYears))
    relate("assumptions.employmentInjury.survivorYears")
    parameter(
      "s", "assumptions.employmentInjury.survivorsPerDeath", year: year,
      value: branch.behaviour.survivorsPerDeath.heldConstant(at: year))
  }

  private func injuryIndex(_ branch: EmploymentInjuryAssumptions) -> Double? {
    explainer.objects.indices.map { indices in
      PensionIndex(branch.law.indexation, indices: indices, years: explainer.years).mean[year]
    }
  }

  private var injured: Formula {
    let hasAll = measure == "injuryPensioners"
    if isFirstYear {
      relate(
        "opening.employmentInjury.pensioners.total", "opening.employmentInjury.severe.total")
      return total(.ofCohorts, stocks(in: year), hasAll ? "R + S" : "S")
    }
    let severe = "S * (1 - qₛ) + S′ * (1 - 0.5 * qₛ)"
    return total(
      .ofCohorts, stocks(in: previous),
      hasAll ? "R * (1 - q) + R′ * (1 - 0.5 * q) + \(severe)" : severe)
  }

  /// Pensioners and the most severely injured of a year by sex and age.
  private func stocks(in year: Year) -> CellSource {
    guard let states = explainer.injuryStates else { return CellSource(keys: [], rows: []) }
    let state = states[year]
    let opening = file("opening.employmentInjury.pensioners.shape")
    let severe = file("opening.employmentInjury.severe.shape")
    let isOpening = year == explainer.years.lowerBound
    var cells = AgeCells()
    cells.add(Self.stock("R"), isOpening ? opening : .state, state.stocks.pensioners.persons)
    cells.add(Self.stock("Z"), .state, state.stocks.pensioners.units)
    cells.add(Self.stock("R′"), .state, state.awards.pensioners.persons)
    cells.add(Self.stock("Z′"), .state, state.awards.pensioners.units)
    cells.add(Self.stock("S"), isOpening ? severe : .state, state.stocks.severe.persons)
    cells.add(Self.stock("Y"), .state, state.stocks.severe.units)
    cells.add(Self.stock("S′"), .state, state.awards.severe.persons)
    cells.add(Self.stock("Y′"), .state, state.awards.severe.units)
    let deaths = file("assumptions.mortality.deathRates")
    cells.add(Self.stock("q"), deaths, state.deathProbability)
    cells.add(Self.stock("qₛ"), deaths, state.severeDeathProbability)
    relate(
      "assumptions.employmentInjury.mortality.pension",
      "assumptions.employmentInjury.mortality.severe")
    return cells.source
  }

  private static func stock(_ letter: String) -> Quantity {
    Quantity.injured[letter] ?? Quantity(letter, "", letter, letter)
  }
}

extension Explainer {
  /// Injury pensions of every year, calculated once.
  var injuryStates: YearSeries<EmploymentInjuryState>? {
    if let known = workings["injury"] as? YearSeries<EmploymentInjuryState> { return known }
    guard let branch = assumptions.employmentInjury, let basis = objects.branches?.basis,
      let members = self.branch("employmentInjury")?.lines.members
    else { return nil }
    let found = EmploymentInjuryProjection.states(basis, members, branch)
    workings["injury"] = found
    return found
  }
}
