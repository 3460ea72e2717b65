extension Catalogue {
  /// One line on each parameter, by pattern; skeleton and schema carry it.
  static let meanings: [String: String] = lawMeanings.merging(assumptionMeanings) { first, _ in
    first
  }.merging(stockMeanings) { first, _ in first }.merging(uncertaintyMeanings) { first, _ in first }
    .merging(branchMeanings) { first, _ in first }
    .merging(sicknessMaternityMeanings) { first, _ in first }
    .merging(employmentInjuryMeanings) { first, _ in first }
    .merging(unemploymentMeanings) { first, _ in first }
    .merging(healthMeanings) { first, _ in first }
    .merging(nonContributoryMeanings) { first, _ in first }
    .merging(personMeanings) { first, _ in first }

  private static let lawMeanings: [String: String] = [
    "lastYear": "Last year of the projection",
    "law.referenceAmount": "Amount that benefits and limits of the law are multiples of",
    "law.regionalMinimumWage": "Minimum wage that limits of the law may be multiples of",
    "law.regionalMinimumWageOf.*": "The same of one region, for one person's rights there",
    "law.pension.contributionRate.employer": "Employer's contribution to the branch",
    "law.pension.contributionRate.insuredPerson": "Insured person's contribution to the branch",
    "law.pension.contributionRate.state": "State's contribution to the branch",
    "law.povertyLine": "Poverty line that amounts of the law may be multiples of",
    "law.pension.contributionSubsidy.*":
      "What the state pays in place of a person of this class for a month of contributions",
    "law.pension.insurableEarnings.floor": "Lowest earnings that contributions are paid on",
    "law.pension.insurableEarnings.ceiling": "Highest earnings that contributions are paid on",
    "law.pension.pensionableAge.male": "Pensionable age of men",
    "law.pension.pensionableAge.female": "Pensionable age of women",
    "law.pension.qualifyingPeriod.oldAge": "Service that an old-age pension needs",
    "law.pension.qualifyingPeriod.earlyRetirement":
      "Service that a pension before the pensionable age needs",
    "law.pension.accrual.male": "Men's pension as a share of reference earnings, by service",
    "law.pension.accrual.female": "Women's pension as a share of reference earnings, by service",
    "law.pension.accrual.maximum": "Highest share of reference earnings",
    "law.pension.accrual.partYearRounding": "Part of a year that counts as a step of service",
    "law.pension.earlyReduction": "Reduction of the pension for each year before pensionable age",
    "law.pension.totalization.accrualBelowMinimum":
      "Pension for a year of own service of those who qualify by service abroad alone; pro rata"
      + " where left out",
    "law.pension.referenceEarnings.averaging": "Years and index of average earnings",
    "law.pension.referenceEarnings.valorizationLag": "Years by which the index lags the award",
    "law.pension.minimumPension.amount": "Minimum pension, multiple of the reference amount",
    "law.pension.minimumPension.service": "Service that the minimum pension needs",
    "law.pension.minimumPension.groups": "Groups with a minimum pension; all if left out",
    "law.pension.minimumPension.dormants": "Whether former members have the minimum pension",
    "law.pension.minimumPension.legacyOnly":
      "Whether only those insured before the cut-off have the minimum pension",
    "law.pension.lumpSum.rightsCutOff":
      "Day from which new members lose the right to withdraw; null for never",
    "law.pension.lumpSum.beyondMaximum": "Months of earnings for a year beyond the highest pension",
    "law.pension.lumpSum.monthsPerYear": "Months of earnings for each year of service, by its year",
    "law.pension.lumpSum.withdrawalServiceLimit":
      "Service from which contributions cannot be withdrawn",
    "law.pension.survivors.qualifyingPeriod": "Service that monthly survivors' benefits need",
    "law.pension.survivors.spouse": "Monthly benefit of a spouse, multiple of the reference amount",
    "law.pension.survivors.child": "Monthly benefit of a child, multiple of the reference amount",
    "law.pension.survivors.spouseShareOfPension": "Spouse's share of the pension of the deceased",
    "law.pension.survivors.lumpSum.minimumMonths": "Lowest survivors' lump sum, months of earnings",
    "law.pension.survivors.pensionerLumpSum.initialMonths":
      "Lump sum after a pensioner's early death, months of pension",
    "law.pension.survivors.pensionerLumpSum.reductionPerMonth":
      "Reduction of that lump sum for each month of pension paid",
    "law.pension.survivors.pensionerLumpSum.freeMonths": "Months of pension without reduction",
    "law.pension.survivors.pensionerLumpSum.minimumMonths": "Lowest such lump sum",
    "law.pension.funeralGrant.amount": "Funeral grant, multiple of the reference amount",
    "law.pension.funeralGrant.qualifyingPeriod": "Service that a funeral grant needs",
    "law.pension.indexation.granted": "Increases of pensions granted, each on its day",
    "law.pension.indexation.rule": "Rule by which pensions in payment rise afterwards",
    "law.pension.indexation.lag": "Years by which that rule looks back",
    "law.pension.indexation.effective": "Day of the year on which pensions rise",
    "law.pension.healthContributionRate":
      "Health contribution that the fund pays for pensioners, share of pensions",
  ]

  static let assumptionMeanings: [String: String] = [
    "assumptions.population.opening": "Population on 1 January of the first year",
    "assumptions.fertility.totalFertilityRate": "Total fertility rate",
    "assumptions.fertility.rates": "Fertility by age of the mother, scaled to the total rate",
    "assumptions.fertility.sexRatioAtBirth": "Boys born for each girl",
    "assumptions.mortality.deathRates": "Central death rates",
    "assumptions.mortality.centralPath":
      "Death rates as stated, or the observed ones carried on by Lee–Carter",
    "assumptions.mortality.history": "Death rates observed in past years, one table a year",
    "assumptions.migration.netMigrants": "Arrivals less departures of the year",
    "assumptions.economy.inflation": "Growth of prices",
    "assumptions.economy.realWageGrowth": "Growth of wages beyond prices",
    "assumptions.economy.realOutputGrowth": "Growth of output beyond prices",
    "assumptions.economy.unemploymentRate": "Unemployed as a share of the labour force",
    "assumptions.economy.inflationHistory": "Growth of prices in past years",
    "assumptions.economy.nominalWageGrowthHistory":
      "Growth of wages in past years, prices included",
    "assumptions.economy.outputAtStart": "Gross domestic product of the first year",
    "assumptions.labourForce.participation": "Labour force as a share of the population",
    "assumptions.labourForce.unemploymentRelativity": "Unemployment by age relative to the mean",
    "assumptions.labourForce.observed": "Labour force observed in the first year",
    "assumptions.groups.*.title": "Name of the group in both languages",
    "assumptions.groups.*.employees": "Whether the members are employees",
    "assumptions.groups.*.base": "Persons of whom the members are a share",
    "assumptions.groups.*.branches": "Branches that insure the group",
    "assumptions.groups.*.coverage.path": "Members as a share of the denominator, by year",
    "assumptions.groups.*.coverage.of": "Denominator of the coverage path",
    "assumptions.groups.*.coverage.persons": "Members by year, instead of a share",
    "assumptions.groups.*.observedContributors": "Contributors observed in the first year, average",
    "assumptions.groups.*.pattern": "Relative coverage by age",
    "assumptions.groups.*.patternReferenceYear":
      "Year of whose pensionable age the ages of the pattern are",
    "assumptions.groups.*.workingAfterPensionableAge":
      "Coverage above the pensionable age relative to below it",
    "assumptions.groups.*.earnings.profile": "Relative insurable earnings by age",
    "assumptions.groups.*.earnings.observedMean":
      "Mean insurable earnings observed in the first year",
    "assumptions.groups.*.earnings.dispersion": "Standard deviation of the logarithm of earnings",
    "assumptions.groups.*.density": "Part of the year for which a member contributes",
    "assumptions.groups.*.exitRate": "Share that stops contributing in a year",
    "assumptions.groups.*.withdrawalAtExit":
      "Share of those who stop that takes its lump sum at once and leaves the scheme",
    "assumptions.groups.*.serviceAbroad":
      "Mean service in treaty countries that counts towards qualifying periods, by year of award",
    "assumptions.groups.*.mortalityRelativity": "Mortality relative to the population",
    "assumptions.groups.*.collectionRate": "Contributions collected over contributions due",
    "assumptions.groups.*.subsidisedShare.*":
      "Share of the contribution-years for which the state pays this class's subsidy",
    "assumptions.groups.*.service.mean": "Mean past service of the members",
    "assumptions.groups.*.service.overdispersion": "Spread of past service, 0 for binomial",
    "assumptions.groups.*.service.entryAge": "Age at which careers begin",
    "assumptions.pension.takeUp": "Share of those entitled who take their pension each year",
    "assumptions.pension.dormantTakeUp": "The same of former members",
    "assumptions.pension.ineligibleLumpSumShare":
      "Share of those too short of service who take a lump sum at the pensionable age",
    "assumptions.pension.dormantIneligibleLumpSumShare": "The same of former members",
    "assumptions.pension.earlyRetirement.male": "Men's early retirement, by years before the age",
    "assumptions.pension.earlyRetirement.female":
      "Women's early retirement, by years before the age",
    "assumptions.pension.dormantEarlyRetirement.male": "The same of former members, men",
    "assumptions.pension.dormantEarlyRetirement.female": "The same of former members, women",
    "assumptions.pension.withdrawalRate":
      "Share of former members with the right who withdraw in a year",
    "assumptions.pension.withdrawalByService": "Withdrawal relative to its rate, by service",
    "assumptions.pension.returnPropensity": "Former members' return relative to first entry",
    "assumptions.pension.invalidityRate": "Share of members who become invalid in a year",
    "assumptions.pension.pensionerMortality": "Pensioners' mortality relative to the population",
    "assumptions.pension.dormantMortality": "Former members' mortality relative to the population",
    "assumptions.pension.invalidityMortality":
      "Invalidity pensioners' mortality relative to the population",
    "assumptions.pension.pensionDispersion": "Spread of pensions, for the minimum pension",
    "assumptions.pension.entitledSpouseShare":
      "Share of the deceased with a spouse entitled to a benefit",
    "assumptions.pension.spouseAgeDifference.male": "Years by which a man is older than his wife",
    "assumptions.pension.spouseAgeDifference.female":
      "Years by which a woman is older than her husband",
    "assumptions.pension.childrenPerDeath": "Children entitled to a benefit for each death",
    "assumptions.pension.childYears": "Mean years for which a child has the benefit",
    "assumptions.pension.lastCoverageAge": "Last age at which anybody contributes",
    "assumptions.fund.pension.timing": "Moment at which cash flows are counted",
    "assumptions.fund.pension.assets.*.share": "Share of this class in new investment",
    "assumptions.fund.pension.assets.*.yield": "Yield of new investment",
    "assumptions.fund.pension.assets.*.maturity": "Years to maturity",
    "assumptions.fund.pension.assets.*.openingBookYield": "Book yield of the assets at the start",
    "assumptions.fund.pension.managementCost": "Cost of investment as a share of the reserve",
    "assumptions.fund.pension.administration.base": "What administration is a share of",
    "assumptions.fund.pension.administration.rate": "Administration as a share of that base",
    "assumptions.fund.pension.otherIncome": "Income besides contributions and investment",
    "assumptions.fund.pension.debtRate": "Interest on the debt of a fund below zero",
  ]

  private static let stockMeanings: [String: String] = [
    "opening.pension.reserve": "Reserve of the fund",
    "opening.pension.pensioners.shape": "Old-age pensioners by sex and age",
    "opening.pension.pensioners.total": "Number that the shape is scaled to",
    "opening.pension.pensioners.meanPension.shape": "Relative pension by sex and age",
    "opening.pension.pensioners.meanPension.mean": "Mean pension of the first year",
    "opening.pension.dormants.persons": "Former members with service, by sex and age",
    "opening.pension.dormants.total": "Number that they are scaled to",
    "opening.pension.dormants.meanService": "Their mean service",
    "opening.pension.dormants.serviceOverdispersion": "Spread of their service, 0 for binomial",
    "opening.pension.dormants.earningsGroup": "Group whose earnings they had",
    "opening.pension.dormants.yearsSinceLast": "Years since they contributed last",
    "opening.pension.dormants.entryAge": "Age at which their careers began",
    "opening.pension.spouses.shape": "Spouses with a monthly benefit, by sex and age",
    "opening.pension.spouses.total": "Number that the shape is scaled to",
    "opening.pension.spouses.meanPension": "Their mean monthly benefit",
    "opening.pension.children.shape": "Children with a monthly benefit, by sex and age",
    "opening.pension.children.total": "Number that the shape is scaled to",
    "opening.pension.invalidity.shape": "Invalidity pensioners by sex and age",
    "opening.pension.invalidity.total": "Number that the shape is scaled to",
    "opening.pension.invalidity.meanPension": "Their mean pension",
    "opening.pension.oneOffBenefits.observed": "Lump sums observed in the first year",
    "accounts.*.openingReserve": "Reserve on 1 January of the first year",
    "accounts.*.timing": "Moment at which cash flows are counted",
    "accounts.*.contributions": "Contributions of the year",
    "accounts.*.otherIncome": "Income besides contributions and investment",
    "accounts.*.benefits": "Benefits of the year",
    "accounts.*.administration": "Administration of the year",
    "accounts.*.insurableEarnings": "Earnings that contributions are paid on",
    "accounts.*.returnRate": "Return on the reserve",
    "accounts.*.interestFactor": "Interest factor at mid-year, from which returns follow",
    "accounts.*.investmentIncome": "Investment income of the year",
    "accounts.*.debtRate": "Interest on the debt of a fund below zero",
  ]
}

extension ParameterSpec {
  /// The path with `*` for free names.
  var name: String { pattern.joined(separator: ".") }

  /// One line on what the parameter is.
  var meaning: String { Catalogue.meanings[name] ?? "" }

  /// Whether a value left blank is a gap: required ones, and the two forms of a coverage path.
  var mustBeFilled: Bool {
    if case .required = standard { return true }
    return pattern.first == "assumptions" && pattern.contains("coverage")
  }
}
