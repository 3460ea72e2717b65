public import Assumptions
import Demography
public import Diagnostics
import Economy
import Quantities

/// One valuation: from the validated assumptions of a run to everything it says.
///
/// Data flow one way: population → economy → labour force → coverage and earnings → calibration →
/// insured lives → fund account → indicators.
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
    let population = PopulationProjection(assumptions.population, years: years)
    var book = SeriesBook(years: years)
    book.add(population, assumptions.population)
    var result = ValuationResult(
      title: assumptions.title, currency: assumptions.currency, years: years, timing: nil,
      population: population.population, series: [], indicators: [], calibration: [],
      comparisons: [], warnings: Warnings.of(population))

    if let economy = assumptions.economy {
      let indices = EconomicIndices(economy, years: years)
      book.add(indices, economy)
      if let work = assumptions.labourForce {
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
