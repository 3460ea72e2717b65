import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func pension() -> PensionAssumptions? {
    let law = pensionLaw()
    let behaviour = behaviour()
    let opening = opening()
    let fund = fund("pension")
    guard let law, let behaviour, let opening, let fund else { return nil }
    var result = PensionAssumptions(
      law: law, behaviour: behaviour, opening: opening.state, fund: fund,
      observedOneOffBenefits: optional("opening.pension.oneOffBenefits.observed"))
    result.openingShapeSums = opening.sums
    return result
  }

  private func behaviour() -> PensionBehaviour? {
    let path = "assumptions.pension"
    let takeUp = constant("\(path).takeUp")
    let dormantTakeUp = constant("\(path).dormantTakeUp")
    let lumpSum = constant("\(path).ineligibleLumpSumShare")
    let dormantLumpSum = constant("\(path).dormantIneligibleLumpSumShare")
    let early = bySex { scale("\(path).earlyRetirement.\($0.word)") }
    let dormantEarly = bySex { scale("\(path).dormantEarlyRetirement.\($0.word)") }
    let withdrawal = grids("\(path).withdrawalRate")
    let byService = scale("\(path).withdrawalByService")
    let propensity = constant("\(path).returnPropensity")
    let invalidity = plane("\(path).invalidityRate")
    let mortality = ["pensionerMortality", "dormantMortality", "invalidityMortality"].map {
      constant("\(path).\($0)") ?? 1
    }
    let dispersion = constant("\(path).pensionDispersion")
    let spouses = plane("\(path).entitledSpouseShare")
    let difference = bySex { integer("\(path).spouseAgeDifference.\($0.word)") }
    let children = plane("\(path).childrenPerDeath")
    let childYears = constant("\(path).childYears")
    let lastAge = integer("\(path).lastCoverageAge")
    guard let takeUp, let dormantTakeUp, let lumpSum, let dormantLumpSum, let early,
      let dormantEarly, let withdrawal, let byService, let propensity, let invalidity,
      let dispersion, let spouses, let difference, let children, let childYears, let lastAge
    else { return nil }
    return PensionBehaviour(
      takeUp: takeUp, dormantTakeUp: dormantTakeUp, ineligibleLumpSumShare: lumpSum,
      dormantIneligibleLumpSumShare: dormantLumpSum, earlyRetirement: early,
      dormantEarlyRetirement: dormantEarly, withdrawalRate: withdrawal,
      withdrawalByService: byService, returnPropensity: propensity, invalidityRate: invalidity,
      pensionerMortalityRelativity: mortality[0], dormantMortalityRelativity: mortality[1],
      invalidityMortalityRelativity: mortality[2], pensionDispersion: dispersion,
      entitledSpouseShare: spouses, spouseAgeDifference: difference, childrenPerDeath: children,
      childYears: childYears, lastCoverageAge: lastAge)
  }

  // MARK: - Opening state

  private func opening() -> (state: PensionOpening, sums: [String: Double])? {
    let path = "opening.pension"
    var sums: [String: Double] = [:]
    func persons(_ name: String, _ shape: String) -> AgeSexGrid? {
      guard let grid = plane("\(path).\(name).\(shape)") else { return nil }
      sums[name] = grid.total
      guard let total = optional("\(path).\(name).total") else { return grid }
      guard grid.total > 0 else {
        if total > 0 {
          problems.error(
            at: resolver.place("\(path).\(name).\(shape)"),
            "the shape is empty and cannot be scaled to \(NumberText.short(total)) persons",
            subject: "\(path).\(name).\(shape)")
        }
        return grid
      }
      let factor = total / grid.total
      return grid.map { $0 * factor }
    }
    let pensioners = persons("pensioners", "shape")
    let dormants = persons("dormants", "persons")
    let spouses = persons("spouses", "shape")
    let children = persons("children", "shape")
    let invalidity = persons("invalidity", "shape")
    let shape = plane("\(path).pensioners.meanPension.shape")
    let mean = constant("\(path).pensioners.meanPension.mean")
    let service = plane("\(path).dormants.meanService")
    let overdispersion = constant("\(path).dormants.serviceOverdispersion")
    let group = dormantGroup("\(path).dormants.earningsGroup")
    let since = integer("\(path).dormants.yearsSinceLast")
    let entryAge = integer("\(path).dormants.entryAge")
    let invalidityMean = plane("\(path).invalidity.meanPension")
    let spouseMean = plane("\(path).spouses.meanPension")
    guard let pensioners, let dormants, let spouses, let children, let invalidity, let shape,
      let mean, let service, let overdispersion, let group, let since, let entryAge,
      let invalidityMean, let spouseMean
    else { return nil }
    let meanPension = meanPension(shape, mean: mean, pensioners)
    let state = PensionOpening(
      dormants: dormants, dormantMeanService: service,
      dormantServiceOverdispersion: overdispersion, dormantEarningsGroup: group,
      dormantYearsSinceLast: since, dormantEntryAge: entryAge, pensioners: pensioners,
      meanPension: meanPension, invalidityPensioners: invalidity,
      meanInvalidityPension: invalidityMean, spouses: spouses, meanSpousePension: spouseMean,
      children: children)
    return (state, sums)
  }

  private func dormantGroup(_ path: String) -> Int? {
    guard case .text(let text)? = resolver.value(path) else {
      missing(path)
      return nil
    }
    if let index = resolver.groups.firstIndex(of: text.en) { return index }
    problems.unknown(
      "group", text.en, at: resolver.place(path), known: resolver.groups, subject: path)
    return nil
  }

  /// The shape scaled so that the pensioners' mean at T0's mean level is the stated one.
  ///
  ///     b = shape · mean / mean(shape)
  private func meanPension(
    _ shape: AgeSexGrid, mean: Double, _ pensioners: AgeSexGrid
  ) -> AgeSexGrid {
    var weighted = 0.0
    for (value, persons) in zip(shape.values, pensioners.values) { weighted += value * persons }
    guard weighted > 0 else { return shape }
    let factor = mean * pensioners.total / weighted
    return shape.map { $0 * factor }
  }
}
