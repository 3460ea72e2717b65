public import Quantities

/// The population of a run by sex and single age, and what makes it change.
///
///     P(t+1) = P(t) + births(t) − deaths(t) + netMigration(t)
///
/// Stocks are on 1 January, flows are of the calendar year; persons. Source: MODEL 2.
public struct PopulationProjection: Sendable {
  /// Persons on 1 January, first year to the year after the last, `[sex][age]`.
  public let population: YearSeries<AgeSexGrid>
  /// Probability of dying in the year by age on 1 January, `q(a) = 1 − S(a)`, `[sex][age]`.
  public let deathProbability: YearSeries<AgeSexGrid>
  /// Births per woman-year by age last birthday, scaled to the year's total, `[age]`.
  public let fertilityRates: YearSeries<[Double]>
  /// Live births.
  public let births: YearSeries<Double>
  /// Live births by sex, `[sex]`.
  public let birthsBySex: YearSeries<[Double]>
  /// Deaths, those of the year's newborns included.
  public let deaths: YearSeries<Double>
  /// Deaths by sex, `[sex]`.
  public let deathsBySex: YearSeries<[Double]>
  /// Net migrants who came, immigrants less emigrants.
  public let netMigration: YearSeries<Double>
  /// Emigrants the assumptions ask for beyond the survivors of their age; zero in sound data.
  public let unmetEmigration: YearSeries<Double>
  /// Life expectancy of the year's period table at exact ages 0, 60 and 65, by sex.
  public let lifeExpectancies: YearSeries<[LifeExpectancy]>

  /// Projects the population from 1 January of the first year to the end of the last.
  ///
  /// Assumptions are held constant outside their years.
  public init(_ assumptions: PopulationAssumptions, years: ClosedRange<Year>) {
    var stocks = [assumptions.opening]
    var probabilities: [AgeSexGrid] = []
    var expectancies: [[LifeExpectancy]] = []
    var flows: [CohortComponent] = []
    for year in years {
      let tables = Sex.allCases.map {
        LifeTable(deathRates: assumptions.deathRates[year], sex: $0)
      }
      let survival = tables.map { SurvivalRatios($0) }
      let step = CohortComponent(
        opening: stocks[stocks.count - 1], survival: survival,
        fertilityRates: assumptions.scaledFertilityRates(in: year),
        sexRatioAtBirth: assumptions.sexRatioAtBirth.heldConstant(at: year),
        migrants: assumptions.netMigration[year])
      stocks.append(step.population)
      flows.append(step)
      probabilities.append(AgeSexGrid { 1 - survival[$0.rawValue].byAge[$1] })
      expectancies.append(tables.map { LifeExpectancy($0) })
    }
    func series<Value>(_ values: [Value]) -> YearSeries<Value> {
      YearSeries(from: years.lowerBound, values)
    }
    population = series(stocks)
    deathProbability = series(probabilities)
    fertilityRates = YearSeries(over: years) { assumptions.scaledFertilityRates(in: $0) }
    births = series(flows.map { $0.births.reduce(0, +) })
    birthsBySex = series(flows.map(\.births))
    deaths = series(flows.map { $0.deaths.reduce(0, +) })
    deathsBySex = series(flows.map(\.deaths))
    netMigration = series(flows.map { $0.netMigration.reduce(0, +) })
    unmetEmigration = series(flows.map(\.unmetEmigration))
    lifeExpectancies = series(expectancies)
  }

  /// Persons at mid-year, the mean of the two 1 Januaries around it, `[sex][age]`.
  public func midYear(_ year: Year) -> AgeSexGrid {
    let start = population[year]
    let end = population[year.advanced(by: 1)]
    return AgeSexGrid { 0.5 * (start[$0, $1] + end[$0, $1]) }
  }
}

extension PopulationAssumptions {
  /// Fertility rates of a year scaled to its total fertility rate, births per woman-year, `[age]`.
  ///
  ///     f'(a) = f(a) · TFR / Σ f
  ///
  /// A year whose rates are all zero has no age pattern to scale, and no births.
  public func scaledFertilityRates(in year: Year) -> [Double] {
    let rates = fertilityRates.heldConstant(at: year)
    let sum = rates.reduce(0, +)
    guard sum > 0 else { return rates }
    let factor = totalFertilityRate.heldConstant(at: year) / sum
    return rates.map { $0 * factor }
  }
}
