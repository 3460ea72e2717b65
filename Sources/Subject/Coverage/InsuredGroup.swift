public import Law
public import Quantities

/// A group of insured persons with one coverage path, one earnings profile and one set of rates.
public struct InsuredGroup: Sendable {
  /// The group's key in files and results, for example `enterpriseEmployees`.
  public var name: String
  public var title: LocalizedText
  /// Employees together never exceed the employed of a sex and age.
  public var areEmployees: Bool
  public var coverage: CoveragePath
  /// Relative coverage by age: by reference age, or by year, sex and age taken as it is.
  public var pattern: CoveragePattern
  /// The persons of whom the pattern is a share.
  public var base: CoverageBase
  /// Contributors observed in T0 (average of the year, persons); the coverage path is scaled to it.
  public var observedContributors: Double?

  /// Relative insurable earnings by sex and age; its level is solved.
  public var earningsProfile: AgeSexGrid
  /// Mean insurable earnings observed in T0, after floor and ceiling, money a month.
  public var observedMeanEarnings: Double
  /// σ of the logarithm of earnings within a cell; 0 is a point mass.
  public var earningsDispersion: Double
  /// The lowest insurable earnings, money a month; nothing where there is none.
  public var earningsFloor: IndexedAmount?
  /// The highest insurable earnings, money a month; nothing where there is none.
  public var earningsCeiling: IndexedAmount?

  /// δ: contribution-years per insured person-year, by year, sex, age.
  public var contributionDensity: YearAgeSexGrid
  /// ξ: share that stops contributing in a year, by year, sex, age.
  public var exitRate: YearAgeSexGrid
  /// Mortality relative to the population's, acting in full up to age 75 and fading to 95.
  public var mortalityRelativity: Double
  /// Collected over due contributions, by year.
  public var collectionRate: YearSeries<Double>
  /// Share of the year's exits that takes its lump sum at once and leaves the scheme, by year.
  public var withdrawalAtExit = YearSeries<Double>(from: 1, [0])
  /// Mean service under agreements with other countries that counts towards qualifying periods, by
  /// year of award, years.
  public var serviceAbroad = YearSeries<Double>(from: 1, [0])
  /// Share of the contribution-years for which the state pays a class's subsidy, by year; none
  /// for a class that is not here.
  public var subsidisedShares: [String: YearSeries<Double>] = [:]

  /// Mean past service of the members at T0 by sex and age, years.
  public var meanService: AgeSexGrid
  /// Overdispersion ρ of past service, 0 (binomial) to below 1.
  public var serviceOverdispersion: Double
  /// The age at which careers begin.
  public var entryAge: Int

  public init(
    name: String, title: LocalizedText, areEmployees: Bool, coverage: CoveragePath,
    pattern: CoveragePattern, base: CoverageBase, observedContributors: Double?,
    earningsProfile: AgeSexGrid, observedMeanEarnings: Double, earningsDispersion: Double,
    earningsFloor: IndexedAmount?, earningsCeiling: IndexedAmount?,
    contributionDensity: YearAgeSexGrid, exitRate: YearAgeSexGrid, mortalityRelativity: Double,
    collectionRate: YearSeries<Double>, meanService: AgeSexGrid, serviceOverdispersion: Double,
    entryAge: Int
  ) {
    self.name = name
    self.title = title
    self.areEmployees = areEmployees
    self.coverage = coverage
    self.pattern = pattern
    self.base = base
    self.observedContributors = observedContributors
    self.earningsProfile = earningsProfile
    self.observedMeanEarnings = observedMeanEarnings
    self.earningsDispersion = earningsDispersion
    self.earningsFloor = earningsFloor
    self.earningsCeiling = earningsCeiling
    self.contributionDensity = contributionDensity
    self.exitRate = exitRate
    self.mortalityRelativity = mortalityRelativity
    self.collectionRate = collectionRate
    self.meanService = meanService
    self.serviceOverdispersion = serviceOverdispersion
    self.entryAge = entryAge
  }
}
