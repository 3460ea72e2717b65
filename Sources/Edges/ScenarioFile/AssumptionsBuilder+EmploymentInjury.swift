import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func employmentInjury() -> EmploymentInjuryAssumptions? {
    let membership = membership("employmentInjury")
    let law = employmentInjuryLaw()
    let behaviour = employmentInjuryBehaviour()
    let pensioners = injuryStock("pensioners")
    let severe = injuryStock("severe")
    let survivors = constant("opening.employmentInjury.survivors")
    let fund = fund("employmentInjury")
    let attendanceFrom = mean("law.employmentInjury.attendance.fromDegree")
    guard let membership, let law, let behaviour, let pensioners, let severe, let survivors,
      let fund, let attendanceFrom
    else { return nil }
    checkLosses(behaviour, law, attendanceFrom: attendanceFrom)
    return EmploymentInjuryAssumptions(
      membership: membership, law: law, behaviour: behaviour,
      opening: EmploymentInjuryOpening(
        pensioners: pensioners, severe: severe, survivors: survivors), fund: fund)
  }

  // MARK: - Law

  private func employmentInjuryLaw() -> EmploymentInjuryLaw? {
    let path = "law.employmentInjury"
    let reference = referenceAmount()
    let temporary = temporaryInjury("\(path).temporary")
    let lumpSum = injuryLumpSum("\(path).lumpSum")
    let monthly = injuryPension("\(path).monthly")
    let attendance = mean("\(path).attendanceAllowance")
    let grant = mean("\(path).deathGrant")
    let survivors = mean("\(path).survivors.amount")
    let convalescence = convalescence("employmentInjury")
    let health = mean("\(path).healthContributionRate")
    let prevention = mean("\(path).prevention.maximumShare")
    let indexation = indexation()
    guard let reference, let temporary, let lumpSum, let monthly, let attendance, let grant,
      let survivors, let convalescence, let health, let prevention, let indexation
    else { return nil }
    return EmploymentInjuryLaw(
      referenceAmount: reference, temporary: temporary, lumpSum: lumpSum, monthly: monthly,
      attendanceAllowance: attendance, deathGrant: grant, survivorAmount: survivors,
      convalescence: convalescence, healthContributionRate: health,
      maximumPreventionShare: prevention, indexation: indexation)
  }

  private func temporaryInjury(_ path: String) -> TemporaryInjuryBenefit? {
    let replacement = mean("\(path).replacement")
    let divisor = mean("\(path).dailyDivisor")
    let maximum = shares("\(path).maximumDays")
    guard let replacement, let divisor, let maximum else { return nil }
    return TemporaryInjuryBenefit(
      replacement: replacement, dailyDivisor: divisor, maximumDays: maximum)
  }

  private func injuryLumpSum(_ path: String) -> InjuryLumpSum? {
    let from = mean("\(path).fromDegree")
    let lowest = mean("\(path).atFromDegree")
    let further = mean("\(path).perFurtherPercent")
    let firstYear = mean("\(path).firstYearMonths")
    let furtherYear = mean("\(path).furtherYearMonths")
    guard let from, let lowest, let further, let firstYear, let furtherYear else { return nil }
    return InjuryLumpSum(
      fromDegree: from, atFromDegree: lowest, perFurtherPercent: further,
      firstYearMonths: firstYear,
      furtherYearMonths: furtherYear)
  }

  private func injuryPension(_ path: String) -> InjuryPension? {
    let from = mean("\(path).fromDegree")
    let lowest = mean("\(path).atFromDegree")
    let further = mean("\(path).perFurtherPercent")
    let firstYear = mean("\(path).firstYearRate")
    let furtherYear = mean("\(path).furtherYearRate")
    guard let from, let lowest, let further, let firstYear, let furtherYear else { return nil }
    return InjuryPension(
      fromDegree: from, atFromDegree: lowest, perFurtherPercent: further, firstYearRate: firstYear,
      furtherYearRate: furtherYear)
  }

  /// The mean loss of each class lies between its lowest degree and that of the next.
  private func checkLosses(
    _ behaviour: EmploymentInjuryBehaviour, _ law: EmploymentInjuryLaw,
    attendanceFrom: YearSeries<Double>
  ) {
    let classes: [(InjurySeverity, from: YearSeries<Double>, to: YearSeries<Double>?)] = [
      (.lumpSum, law.lumpSum.fromDegree, law.monthly.fromDegree),
      (.pension, law.monthly.fromDegree, attendanceFrom), (.severe, attendanceFrom, nil),
    ]
    for (severity, from, to) in classes {
      guard let loss = behaviour.lossPercent[severity],
        let year = years.first(where: { year in
          loss < from[year] || to.map { loss >= $0[year] } ?? false
        })
      else { continue }
      let path = "assumptions.employmentInjury.lossPercent.\(severity.rawValue)"
      problems.error(
        at: resolver.place(path) ?? resolver.parent(of: path),
        "the mean loss of \(NumberText.short(loss)) percent is not one of its class, from"
          + " \(NumberText.short(from[year])) to below \(NumberText.short(to?[year] ?? 101)) percent"
          + " in \(year)", subject: path)
    }
  }

  // MARK: - Behaviour

  private func employmentInjuryBehaviour() -> EmploymentInjuryBehaviour? {
    let path = "assumptions.employmentInjury"
    var incidence: [InjurySeverity: YearAgeSexGrid] = [:]
    for severity in InjurySeverity.allCases {
      incidence[severity] = grids("\(path).incidence.\(severity.rawValue)")
    }
    var losses: [InjurySeverity: Double] = [:]
    for severity in [InjurySeverity.lumpSum, .pension, .severe] {
      losses[severity] = constant("\(path).lossPercent.\(severity.rawValue)")
    }
    var mortality: [InjurySeverity: Double] = [:]
    for severity in [InjurySeverity.pension, .severe] {
      mortality[severity] = constant("\(path).mortality.\(severity.rawValue)")
    }
    let relativity = means("\(path).incidenceRelativity")
    let temporaryDays = mean("\(path).temporaryDays")
    let survivors = mean("\(path).survivorsPerDeath")
    let survivorYears = constant("\(path).survivorYears")
    let restShare = mean("\(path).convalescence.share")
    let restDays = mean("\(path).convalescence.days")
    let prevention = mean("\(path).preventionShare")
    let health = mean("\(path).healthContributionShare")
    guard incidence.count == InjurySeverity.allCases.count, losses.count == 3,
      mortality.count == 2, let relativity, let temporaryDays, let survivors, let survivorYears,
      let restShare, let restDays, let prevention, let health
    else { return nil }
    return EmploymentInjuryBehaviour(
      incidence: incidence, incidenceRelativity: relativity, temporaryDays: temporaryDays,
      lossPercent: losses, mortalityRelativity: mortality, survivorsPerDeath: survivors,
      survivorYears: survivorYears, convalescenceShare: restShare, convalescenceDays: restDays,
      preventionShare: prevention, healthContributionShare: health)
  }

  // MARK: - Opening state

  /// Pensioners by sex and age, scaled to their total where one is stated.
  private func injuryStock(_ name: String) -> EmploymentInjuryOpening.Stock? {
    let path = "opening.employmentInjury.\(name)"
    let shape = plane("\(path).shape")
    let mean = constant("\(path).meanPension")
    guard let shape, let mean else { return nil }
    guard let total = optional("\(path).total") else {
      return EmploymentInjuryOpening.Stock(persons: shape, meanPension: mean)
    }
    let sum = shape.total
    if sum <= 0, total > 0 {
      problems.error(
        at: resolver.place("\(path).total"),
        "the shape is empty and cannot be scaled to \(NumberText.short(total)) persons",
        subject: "\(path).shape", hint: "state persons by sex and age under 'shape'")
      return nil
    }
    return EmploymentInjuryOpening.Stock(
      persons: sum > 0 ? shape.map { $0 * total / sum } : shape, meanPension: mean,
      shape: (sum: sum, source: sourceText("\(path).total")))
  }
}
