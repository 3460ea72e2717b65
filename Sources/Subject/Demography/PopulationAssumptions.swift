public import Quantities

/// What the cohort-component projection of a population needs.
public struct PopulationAssumptions: Sendable {
  /// Persons on 1 January of the first year, `[sex][age]`.
  public var opening: AgeSexGrid
  /// Central death rates by year, sex, age, per person-year.
  public var deathRates: YearAgeSexGrid
  /// Fertility rates by year, `[age]` 0…100 (zero outside the fertile ages), per woman-year.
  public var fertilityRates: YearSeries<[Double]>
  /// Children per woman by year; the fertility rates are scaled to it.
  public var totalFertilityRate: YearSeries<Double>
  /// Males per female at birth, by year.
  public var sexRatioAtBirth: YearSeries<Double>
  /// Net migrants by year, sex, age at the end of the year, persons.
  public var netMigration: YearAgeSexGrid

  public init(
    opening: AgeSexGrid, deathRates: YearAgeSexGrid, fertilityRates: YearSeries<[Double]>,
    totalFertilityRate: YearSeries<Double>, sexRatioAtBirth: YearSeries<Double>,
    netMigration: YearAgeSexGrid
  ) {
    self.opening = opening
    self.deathRates = deathRates
    self.fertilityRates = fertilityRates
    self.totalFertilityRate = totalFertilityRate
    self.sexRatioAtBirth = sexRatioAtBirth
    self.netMigration = netMigration
  }
}
