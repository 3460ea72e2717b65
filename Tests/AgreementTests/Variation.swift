/// What sets a random scheme apart from the plain one.
enum Variation: String, CaseIterable, Sendable {
  case plain
  /// Nobody dormant at T0 and nobody exits.
  case withoutDormants
  /// Only every nineteenth generation has any residents.
  case emptyGenerations
  /// No earnings and no history of them.
  case withoutEarnings
  /// Coverage ends at 45, long before the pensionable age.
  case earlyLastCoverageAge
  /// δ = 1 for sixty years: service reaches the top cell.
  case topService
  /// The pensionable age, the tables and the thresholds change twice within each year.
  case changesWithinTheYear
  /// Minimum pensions for all lives, those of dormants too.
  case minimumForAll
  /// Pensions are spread within a cell.
  case pensionDispersion
  case withoutInvalidity
  /// Spouses receive a share of the deceased's pension.
  case spouseShare
  /// Dormants retire early, too.
  case dormantEarlyRetirement
  /// Final years by reference amount, prices and wages, by entry class.
  case finalYears
  /// Density, exits, profiles and withdrawal vary by year, sex and age.
  case variedRates
  /// Coverage is asked of more lives than there are.
  case tooFewResidents
  /// Coverage falls year by year.
  case shrinkingCoverage
  /// Members and pensioners die at other rates than the population.
  case mortalityRelativity
  /// Nobody who enters has legacy rights.
  case pastCutOff
  /// Careers begin before the coverage ages.
  case earlyEntry
  /// Some of those who stop take their lump sum and leave, by group and year.
  case withdrawalAtExit
  /// Everybody who stops takes the lump sum: nobody becomes dormant by stopping.
  case everybodyWithdrawsAtExit
  /// Service abroad counts towards the qualifying periods, by group and year.
  case totalization
  /// The same, with a stated accrual below the minimum in some years and parts of them.
  case totalizationAccrual
  /// Everything varies at once.
  case all
}
