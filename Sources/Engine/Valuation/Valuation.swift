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
/// insured lives and the other branches → fund accounts → indicators. Population and accounts may each stand alone.
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
    var statements: [FundStatement] = []
    var result = ValuationResult(
      title: assumptions.title, currency: assumptions.currency, years: years, timing: nil,
      population: YearSeries(from: years.lowerBound, []), series: [], indicators: [],
      calibration: [], comparisons: [], warnings: [])
    result.leadingBranch = assumptions.leadingBranch
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
        if let ages = assumptions.coverageAges {
          let branches = try Branches(
            assumptions, ages: ages, population: population, indices: indices,
            labourForce: labourForce, threads: threads)
          result.add(branches, assumptions, to: &book)
          statements = branches.statements
        }
      }
    }
    for accounts in assumptions.accounts {
      let statement = FundStatement(of: accounts, over: years)
      book.add(account: statement, of: accounts.branch)
      statements.append(statement)
      result.timing = result.timing ?? accounts.timing
      result.indicators += FundIndicators.all(of: statement).map {
        IndicatorValue(branch: accounts.branch, indicator: $0.name, value: $0.value)
      }
    }
    book.add(
      Consolidated(statements, years: years),
      indices: assumptions.economy.map { EconomicIndices($0, years: years) })
    result.series = book.series
    result.comparisons = assumptions.observations.map { ComparisonRow($0, in: book) }
    return result
  }
}

extension ValuationResult {
  /// Takes over what the branches say.
  mutating func add(_ branches: Branches, _ assumptions: Assumptions, to book: inout SeriesBook) {
    if let pension = branches.pension {
      book.add(pension)
      timing = pension.pension.fund.timing
      indicators = pension.indicators
      calibration += pension.calibration
      warnings += pension.warnings
    }
    for branch in branches.others {
      book.add(branch)
      timing = timing ?? branch.fund.timing
      indicators += branch.indicators
      calibration += Calibration.rows(of: branch, assumptions)
      warnings += Warnings.of(branch)
    }
    if let nonContributory = branches.nonContributory {
      book.add(nonContributory, branches.basis)
    }
  }
}

extension ComparisonRow {
  /// The sum of the observation's measures over its years, where the run has them all.
  ///
  /// A measure of another branch is written with it, `employmentInjury.newInjuryPensions`, and
  /// read for all groups.
  init(_ observation: Observation, in book: SeriesBook) {
    var sum: Double? = 0
    for measure in observation.measures {
      let words = measure.split(separator: ".").map(String.init)
      let isOwn = words.count == 1
      for year in observation.year...observation.lastYear {
        let value = book.value(
          isOwn ? observation.branch : words[0], words.last ?? measure,
          group: isOwn ? observation.group : "all", in: year)
        sum = sum.flatMap { total in value.map { total + $0 } }
      }
    }
    self.init(observation: observation, projected: observation.measures.isEmpty ? nil : sum)
  }
}
