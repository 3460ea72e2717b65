public import Law
public import Quantities

/// What members do with the rights that the law gives them, and what befalls them.
public struct PensionBehaviour: Sendable {
  /// Share of those eligible who take the pension on reaching PA; the rest meets it again.
  public var takeUp: Double
  public var dormantTakeUp: Double
  /// Share of those ineligible at PA who leave with a lump sum.
  public var ineligibleLumpSumShare: Double
  public var dormantIneligibleLumpSumShare: Double
  /// Yearly share retiring early, by whole and part years before PA, by sex; zero beyond.
  public var earlyRetirement: [Sex: RateScale]
  public var dormantEarlyRetirement: [Sex: RateScale]
  /// Yearly share of allowed dormants who withdraw, by year, sex, age.
  public var withdrawalRate: YearAgeSexGrid
  /// Withdrawal relative to its rate, by years of credited service.
  public var withdrawalByService: RateScale
  /// φ: propensity of dormants to return relative to residents never insured to enter.
  public var returnPropensity: Double
  /// Yearly share becoming invalid, by sex and age; zero where the branch has no invalidity.
  public var invalidityRate: AgeSexGrid
  /// Mortality of pensioners, dormants and invalidity pensioners relative to the population's.
  public var pensionerMortalityRelativity: Double
  public var dormantMortalityRelativity: Double
  public var invalidityMortalityRelativity: Double
  /// σ of the logarithm of awarded pensions within a cell, for the minimum pension.
  public var pensionDispersion: Double
  /// Share of the deceased who leave an entitled spouse, by sex and age of the deceased.
  public var entitledSpouseShare: AgeSexGrid
  /// Δ: age of the deceased less age of the spouse, whole years, by sex of the deceased.
  public var spouseAgeDifference: [Sex: Int]
  /// Entitled children per death, by sex and age of the deceased.
  public var childrenPerDeath: AgeSexGrid
  /// Y: mean remaining years of a child's pension.
  public var childYears: Double
  /// The last age at which anybody contributes; nobody is left in A or D after it.
  public var lastCoverageAge: Int

  public init(
    takeUp: Double, dormantTakeUp: Double, ineligibleLumpSumShare: Double,
    dormantIneligibleLumpSumShare: Double, earlyRetirement: [Sex: RateScale],
    dormantEarlyRetirement: [Sex: RateScale], withdrawalRate: YearAgeSexGrid,
    withdrawalByService: RateScale, returnPropensity: Double, invalidityRate: AgeSexGrid,
    pensionerMortalityRelativity: Double, dormantMortalityRelativity: Double,
    invalidityMortalityRelativity: Double, pensionDispersion: Double,
    entitledSpouseShare: AgeSexGrid, spouseAgeDifference: [Sex: Int],
    childrenPerDeath: AgeSexGrid, childYears: Double, lastCoverageAge: Int
  ) {
    self.takeUp = takeUp
    self.dormantTakeUp = dormantTakeUp
    self.ineligibleLumpSumShare = ineligibleLumpSumShare
    self.dormantIneligibleLumpSumShare = dormantIneligibleLumpSumShare
    self.earlyRetirement = earlyRetirement
    self.dormantEarlyRetirement = dormantEarlyRetirement
    self.withdrawalRate = withdrawalRate
    self.withdrawalByService = withdrawalByService
    self.returnPropensity = returnPropensity
    self.invalidityRate = invalidityRate
    self.pensionerMortalityRelativity = pensionerMortalityRelativity
    self.dormantMortalityRelativity = dormantMortalityRelativity
    self.invalidityMortalityRelativity = invalidityMortalityRelativity
    self.pensionDispersion = pensionDispersion
    self.entitledSpouseShare = entitledSpouseShare
    self.spouseAgeDifference = spouseAgeDifference
    self.childrenPerDeath = childrenPerDeath
    self.childYears = childYears
    self.lastCoverageAge = lastCoverageAge
  }
}
