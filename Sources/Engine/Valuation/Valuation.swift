public import Assumptions
import Demography
public import Diagnostics
import Economy
import FundAccounts
import Indicators
import Quantities

/// One valuation: from the validated assumptions of a run to everything it says.
///
/// Data flow one way: population → economy → labour force → coverage and earnings → calibration →
/// insured lives → fund account → indicators. Population and accounts may each stand alone.
public enum Valuation {
  /// Projects every part that the assumptions have, and stops where they stop.
  ///
  /// - Parameters:
  ///   - assumptions: The validated input.
  ///   - threads: Threads of the cohort calculation; the result is the same bits for any number.
  /// - Returns: Series, indicators, calibration and comparisons.
  /// - Throws: What only the calculation can find, such as an observed mean that no level of
  ///   earnings reaches between floor and ceiling.
  public static func run(
    _ assumptions: Assumptions, threads: Int = 1
  ) throws(InputProblems) -> ValuationResult {
    let years = assumptions.years
    var book = SeriesBook(years: years)
    var result = ValuationResult(
      title: assumptions.title, currency: assumptions.currency, years: years, timing: nil,
      population: YearSeries(from: years.lowerBound, []), series: [], indicators: [],
      calibration: [], comparisons: [], warnings: [])
    let population = assumptions.population.map { PopulationProjection($0, years: years) }
    if let population, let people = assumptions.population {
      book.add(population, people)
      result.population = population.population
      result.warnings = Warnings.of(population)
    }

    if let economy = assumptions.economy {
      let indices = EconomicIndices(economy, years: years)
      book.add(indices, economy)
      if let work = assumptions.labourForce, let population {
        let labourForce = LabourForce(
          work, population: population.population, unemploymentRate: economy.unemploymentRate,
          years: years)
        book.add(labourForce)
        result.calibration += Calibration.rows(of: labourForce, assumptions)
        if let pension = assumptions.pension {
          let valuation = try PensionValuation(
            assumptions, pension, population: population, indices: indices,
            labourForce: labourForce, threads: threads)
          book.add(valuation)
          result.timing = pension.fund.timing
          result.indicators = valuation.indicators
          result.calibration += valuation.calibration
          result.warnings += valuation.warnings
        }
      }
    }
    for accounts in assumptions.accounts {
      let statement = FundStatement(of: accounts, over: years)
      book.add(account: statement, of: accounts.branch)
      result.timing = result.timing ?? accounts.timing
      result.indicators += FundIndicators.all(of: statement).map {
        IndicatorValue(branch: accounts.branch, indicator: $0.name, value: $0.value)
      }
    }
    result.series = book.series
    result.comparisons = assumptions.observations.map { ComparisonRow($0, in: book) }
    return result
  }
}

extension ComparisonRow {
  /// The sum of the observation's measures in its year, where the run has them all.
  init(_ observation: Observation, in book: SeriesBook) {
    var sum: Double? = 0
    for measure in observation.measures {
      let value = book.value(
        observation.branch, measure, group: observation.group, in: observation.year)
      sum = sum.flatMap { total in value.map { total + $0 } }
    }
    self.init(observation: observation, projected: observation.measures.isEmpty ? nil : sum)
  }
}
