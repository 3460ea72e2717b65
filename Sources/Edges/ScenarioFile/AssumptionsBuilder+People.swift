import Coverage
import Demography
import Diagnostics
import Economy
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func population() -> PopulationAssumptions? {
    let opening = plane("assumptions.population.opening")
    let deathRates = deathRates()
    let fertility = grids("assumptions.fertility.rates")
    let total = mean("assumptions.fertility.totalFertilityRate")
    let sexRatio = mean("assumptions.fertility.sexRatioAtBirth")
    let migration = grids("assumptions.migration.netMigrants")
    guard let opening, let deathRates, let fertility, let total, let sexRatio, let migration
    else { return nil }
    let rates = YearSeries(over: years) { year in
      Age.all.map { fertility[year, .female, $0] }
    }
    return PopulationAssumptions(
      opening: opening, deathRates: deathRates, fertilityRates: rates, totalFertilityRate: total,
      sexRatioAtBirth: sexRatio, netMigration: migration)
  }

  func economy() -> EconomyAssumptions? {
    let path = "assumptions.economy"
    let inflation = mean("\(path).inflation")
    let wages = mean("\(path).realWageGrowth")
    let output = mean("\(path).realOutputGrowth")
    let unemployment = mean("\(path).unemploymentRate")
    let inflationHistory = history("\(path).inflationHistory")
    let wageHistory = history("\(path).nominalWageGrowthHistory")
    let outputAtStart = constant("\(path).outputAtStart")
    guard let inflation, let wages, let output, let unemployment, let inflationHistory,
      let wageHistory, let outputAtStart
    else { return nil }
    return EconomyAssumptions(
      inflation: inflation, realWageGrowth: wages, realOutputGrowth: output,
      unemploymentRate: unemployment, inflationHistory: inflationHistory,
      nominalWageGrowthHistory: wageHistory, outputAtStart: outputAtStart)
  }

  /// Yearly figures from the first one stated to the year before T0.
  private func history(_ path: String) -> YearSeries<Double>? {
    guard let number = resolver.number(path) else {
      missing(path)
      return nil
    }
    let last = firstYear.number - 1
    guard let first = number.values.entries.first, first.start.year <= last else {
      problems.error(
        at: resolver.place(path), "the history must reach back before \(firstYear)",
        subject: path)
      return nil
    }
    let start = max(first.start.year, 1900)
    let years = Year(start)...Year(last)
    let stated = Set(number.values.entries.map(\.start.year))
    if number.interpolation == .step, number.values.entries.count > 1,
      let gap = (start...last).first(where: { !stated.contains($0) })
    {
      problems.error(
        at: first.provenance.place, "the history has no value for \(gap)", subject: path,
        hint: "every year from \(start) to \(last), or 'interpolation: linear'")
      return nil
    }
    let history = YearSeries(over: years) { number.mean(in: $0)?.fixed ?? 0 }
    check(years.map { ($0, history[$0]) }, number, path)
    return history
  }

  func labourForce() -> LabourForceAssumptions? {
    let participation = grids("assumptions.labourForce.participation")
    let relativity = plane("assumptions.labourForce.unemploymentRelativity")
    let observed = optional("assumptions.labourForce.observed")
    guard let participation, let relativity else { return nil }
    return LabourForceAssumptions(
      participation: participation, unemploymentRelativity: relativity,
      observedLabourForce: observed)
  }

  // MARK: - Insured groups

  func group(_ name: String) -> InsuredGroup? {
    let path = "assumptions.groups.\(name)"
    var title = LocalizedText(en: name, vi: name)
    if case .text(let text)? = resolver.value("\(path).title") {
      title = text
    } else {
      missing("\(path).title")
    }
    let employees = flag("\(path).employees")
    let base = word("\(path).base", as: CoverageBase.self)
    let coverage = coverage(path)
    let pattern = pattern(path)
    let profile = plane("\(path).earnings.profile")
    let observedMean = constant("\(path).earnings.observedMean")
    let dispersion = constant("\(path).earnings.dispersion")
    let density = grids("\(path).density")
    let exits = grids("\(path).exitRate")
    let mortality = constant("\(path).mortalityRelativity")
    let collection = mean("\(path).collectionRate")
    let withdrawal = mean("\(path).withdrawalAtExit")
    let abroad = mean("\(path).serviceAbroad")
    let subsidised = subsidisedShares(path)
    let service = plane("\(path).service.mean")
    let overdispersion = constant("\(path).service.overdispersion")
    let entryAge = integer("\(path).service.entryAge")
    guard let employees, let base, let coverage, let pattern, let profile, let observedMean,
      let dispersion, let density, let exits, let mortality, let collection, let service,
      let overdispersion, let entryAge, let withdrawal, let abroad, let subsidised
    else { return nil }
    var group = InsuredGroup(
      name: name, title: title, areEmployees: employees, coverage: coverage, pattern: pattern,
      base: base, observedContributors: optional("\(path).observedContributors"),
      earningsProfile: profile, observedMeanEarnings: observedMean,
      earningsDispersion: dispersion,
      earningsFloor: amount("law.pension.insurableEarnings.floor", group: name),
      earningsCeiling: amount(
        "law.pension.insurableEarnings.ceiling", group: name, ended: Self.noCeiling),
      contributionDensity: density, exitRate: exits, mortalityRelativity: mortality,
      collectionRate: collection, meanService: service, serviceOverdispersion: overdispersion,
      entryAge: entryAge)
    group.withdrawalAtExit = withdrawal
    group.serviceAbroad = abroad
    group.subsidisedShares = subsidised
    return group
  }

  /// The ceiling of days on which the law has none: above all earnings, yet finite.
  static let noCeiling = 1e30

  func coverage(_ path: String) -> CoveragePath? {
    switch (resolver.has("\(path).coverage.path"), resolver.has("\(path).coverage.persons")) {
    case (true, false):
      let share = mean("\(path).coverage.path")
      let denominator = word("\(path).coverage.of", as: CoverageDenominator.self)
      guard let share, let denominator else { return nil }
      return .share(share, of: denominator)
    case (false, true):
      return mean("\(path).coverage.persons").map { .persons($0) }
    case (true, true):
      problems.error(
        at: resolver.place("\(path).coverage.persons"),
        "the coverage is stated both as a share and as persons", subject: "\(path).coverage",
        hint: "keep 'path' with 'of', or 'persons'")
    case (false, false):
      let isStated = ["path", "persons"].contains { resolver.isStated("\(path).coverage.\($0)") }
      if !isStated {
        problems.error(
          at: resolver.parent(of: "\(path).coverage.path"), "the group has no coverage path",
          subject: "\(path).coverage", hint: "'path' with 'of', or 'persons'")
      }
    }
    return nil
  }

  private func pattern(_ path: String) -> CoveragePattern? {
    guard let grids = grids("\(path).pattern") else { return nil }
    guard resolver.has("\(path).patternReferenceYear") else { return .asGiven(grids) }
    guard let year = integer("\(path).patternReferenceYear"),
      let after = constant("\(path).workingAfterPensionableAge")
    else { return nil }
    return .byReferenceAge(
      grids[firstYear], referenceYear: Year(year), afterPensionableAge: after)
  }
}
