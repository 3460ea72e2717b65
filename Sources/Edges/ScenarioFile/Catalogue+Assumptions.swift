import Law

extension Catalogue {
  static let population: [ParameterSpec] = [
    .init("assumptions.population.opening", .opening(column: "pop"), "persons", .constant),
    .init(
      "assumptions.fertility.totalFertilityRate", .number(0...15, .linear), "children a woman"),
    .init(
      "assumptions.fertility.rates", .fertility(0...1, column: "asfr"), "children a woman-year"),
    .init("assumptions.fertility.sexRatioAtBirth", .number(0.5...2, .linear), "males per female"),
    .init("assumptions.mortality.deathRates", .table(0...10, column: "mx"), "deaths a person-year"),
    .init(
      "assumptions.mortality.centralPath", .choice(["deathRates", "leeCarter"]), "", .constant,
      .optional),
    .init(
      "assumptions.mortality.history", .schedule(0...10), "deaths a person-year", .constant,
      .optional),
    .init(
      "assumptions.migration.netMigrants", .table(-1e9...1e9, column: "net_migrants"), "persons"),
  ]

  static let economy: [ParameterSpec] = [
    .init("assumptions.economy.inflation", .number(.growth, .linear), "rate"),
    .init("assumptions.economy.realWageGrowth", .number(.growth, .linear), "rate"),
    .init("assumptions.economy.realOutputGrowth", .number(.growth, .linear), "rate"),
    .init("assumptions.economy.unemploymentRate", .number(.share, .linear), "rate"),
    .init("assumptions.economy.inflationHistory", .number(.growth, .step), "rate"),
    .init("assumptions.economy.nominalWageGrowthHistory", .number(.growth, .step), "rate"),
    .init("assumptions.economy.outputAtStart", .number(1...1e30, .step), "money", .constant),
    .init("assumptions.labourForce.participation", .schedule(.share), "rate"),
    .init(
      "assumptions.labourForce.unemploymentRelativity", .schedule(.factor), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.labourForce.observed", .number(1...1e10, .step), "persons", .constant,
      .optional),
  ]

  static let groups: [ParameterSpec] = [
    .init("assumptions.groups.*.title", .text, "", .constant),
    .init("assumptions.groups.*.employees", .flag, "", .constant),
    .init(
      "assumptions.groups.*.base", .choice(["employed", "labourForce", "population", "persons"]),
      "", .constant),
    .init("assumptions.groups.*.branches", .words, "", .constant, .optional),
    .init("assumptions.groups.*.coverage.path", .number(0...2, .linear), "share", .mean, .optional),
    .init(
      "assumptions.groups.*.coverage.of",
      .choice(["employed", "labourForce15Plus", "labourForceWorkingAge", "population"]), "",
      .constant, .optional),
    .init(
      "assumptions.groups.*.coverage.persons", .number(0...1e10, .linear), "persons", .mean,
      .optional),
    .init(
      "assumptions.groups.*.observedContributors", .number(0...1e10, .step), "persons", .constant,
      .optional),
    .init("assumptions.groups.*.pattern", .schedule(.factor), "ratio"),
    .init(
      "assumptions.groups.*.patternReferenceYear", .integer(1900...2300), "year", .constant,
      .optional),
    .init(
      "assumptions.groups.*.workingAfterPensionableAge", .number(.share, .step), "ratio",
      .constant, .number(0.10)),
    .init("assumptions.groups.*.earnings.profile", .schedule(.factor), "ratio", .constant),
    .init(
      "assumptions.groups.*.earnings.observedMean", .number(0...1e15, .step), "money a month",
      .constant),
    .init(
      "assumptions.groups.*.earnings.dispersion", .number(0...3, .step), "ratio", .constant,
      .number(0)),
    .init("assumptions.groups.*.density", .schedule(.share), "ratio", .mean, .number(1)),
    .init("assumptions.groups.*.exitRate", .schedule(.share), "rate"),
    .init(
      "assumptions.groups.*.withdrawalAtExit", .number(.share, .linear), "share", .mean,
      .number(0)),
    .init(
      "assumptions.groups.*.serviceAbroad", .number(0...50, .linear), "years", .mean, .number(0)),
    .init(
      "assumptions.groups.*.mortalityRelativity", .number(0...5, .step), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.groups.*.collectionRate", .number(.share, .linear), "ratio", .mean, .number(1)),
    .init(
      "assumptions.groups.*.subsidisedShare.*", .number(.share, .linear), "share", .mean,
      .optional),
    .init("assumptions.groups.*.service.mean", .schedule(0...50), "years", .constant),
    .init(
      "assumptions.groups.*.service.overdispersion", .number(0...0.999, .step), "ratio",
      .constant),
    .init("assumptions.groups.*.service.entryAge", .integer(0...60), "years", .constant),
  ]

  static let behaviour: [ParameterSpec] = [
    .init("assumptions.pension.takeUp", .number(.share, .step), "rate", .constant),
    .init("assumptions.pension.dormantTakeUp", .number(.share, .step), "rate", .constant),
    .init("assumptions.pension.ineligibleLumpSumShare", .number(.share, .step), "rate", .constant),
    .init(
      "assumptions.pension.dormantIneligibleLumpSumShare", .number(.share, .step), "rate",
      .constant),
    .init(
      "assumptions.pension.earlyRetirement.male", .scale(x: .years, y: .share), "rate",
      .constant, .number(0)),
    .init(
      "assumptions.pension.earlyRetirement.female", .scale(x: .years, y: .share), "rate",
      .constant, .number(0)),
    .init(
      "assumptions.pension.dormantEarlyRetirement.male", .scale(x: .years, y: .share), "rate",
      .constant, .number(0)),
    .init(
      "assumptions.pension.dormantEarlyRetirement.female", .scale(x: .years, y: .share), "rate",
      .constant, .number(0)),
    .init("assumptions.pension.withdrawalRate", .schedule(.share), "rate"),
    .init(
      "assumptions.pension.withdrawalByService", .scale(x: .years, y: .factor), "ratio",
      .constant, .number(1)),
    .init(
      "assumptions.pension.returnPropensity", .number(.factor, .step), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.pension.invalidityRate", .schedule(.share), "rate", .constant, .number(0)),
    .init(
      "assumptions.pension.pensionerMortality", .number(0...5, .step), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.pension.dormantMortality", .number(0...5, .step), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.pension.invalidityMortality", .number(0...5, .step), "ratio", .constant,
      .number(1)),
    .init(
      "assumptions.pension.pensionDispersion", .number(0...3, .step), "ratio", .constant,
      .number(0)),
    .init("assumptions.pension.entitledSpouseShare", .schedule(.share), "rate", .constant),
    .init(
      "assumptions.pension.spouseAgeDifference.male", .integer(-30...30), "years", .constant),
    .init(
      "assumptions.pension.spouseAgeDifference.female", .integer(-30...30), "years", .constant),
    .init("assumptions.pension.childrenPerDeath", .schedule(0...20), "children", .constant),
    .init("assumptions.pension.childYears", .number(1...30, .step), "years", .constant),
    .init(
      "assumptions.pension.lastCoverageAge", .integer(40...99), "years", .constant, .number(69)),
  ]
}
