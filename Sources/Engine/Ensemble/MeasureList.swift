import Assumptions
import Projection
import Quantities
import Scheme
import Valuation

/// Every series that paths can give, in the order and by the names of the deterministic run.
struct MeasureList {
  private(set) var entries: [(measure: EnsembleMeasure, source: MeasureSource)] = []

  /// - Parameters:
  ///   - assumptions: The scenario.
  ///   - fund: Rates of the long-term branch; without them sources of contributions are empty.
  ///   - central: The deterministic run, for branches that nothing random reaches.
  init(_ assumptions: Assumptions, fund: FundPlan?, central: ValuationResult?) {
    if assumptions.population != nil { addPopulation() }
    if assumptions.economy != nil {
      addEconomy()
      if assumptions.population != nil, assumptions.labourForce != nil {
        addLabour()
        if let pension = assumptions.pension { addPension(assumptions, pension, fund) }
      }
    }
    for accounts in assumptions.accounts { addGiven(accounts, assumptions, central) }
  }

  mutating func add(
    _ branch: String, _ measure: String, group: String = "all", _ source: MeasureSource
  ) {
    entries.append((EnsembleMeasure(branch: branch, group: group, measure: measure), source))
  }

  private mutating func addPopulation() {
    for (measure, row) in [
      ("population", PathRow.population), ("populationMidYear", .midYearPopulation),
      ("births", .births), ("deaths", .deaths), ("netMigration", .netMigration),
      ("totalFertilityRate", .fertility), ("lifeExpectancyAtBirthMale", .lifeExpectancyMale),
      ("lifeExpectancyAt60Male", .lifeExpectancyAt60Male),
      ("lifeExpectancyAt65Male", .lifeExpectancyAt65Male),
      ("lifeExpectancyAtBirthFemale", .lifeExpectancyFemale),
      ("lifeExpectancyAt60Female", .lifeExpectancyAt60Female),
      ("lifeExpectancyAt65Female", .lifeExpectancyAt65Female),
    ] {
      add("population", measure, .row(row))
    }
    for (measure, row) in [
      ("oldAgeDependencyRatio", PathRow.elderly), ("childDependencyRatio", .children),
      ("totalDependencyRatio", .dependants),
    ] {
      add("population", measure, .ratio(.row(row), .row(.workingAge)))
    }
  }

  private mutating func addEconomy() {
    add("all", "output", .row(.output))
    add("all", "inflation", .row(.inflation))
    add("all", "priceIndex", .row(.prices))
    add("all", "wageIndex", .row(.wages))
  }

  private mutating func addLabour() {
    add("labour", "labourForce", .row(.labourForce))
    add("labour", "employed", .row(.employed))
    add("labour", "unemployed", .row(.unemployed))
    add("labour", "unemploymentRate", .complement(.ratio(.row(.employed), .row(.labourForce))))
    add("labour", "participationRate", .ratio(.row(.labourForce), .row(.adults)))
  }

  /// A branch whose account is given: the same on every path.
  private mutating func addGiven(
    _ accounts: AccountsAssumptions, _ assumptions: Assumptions, _ central: ValuationResult?
  ) {
    var measures = [
      "insurableEarnings", "contributions", "benefits", "administration", "totalExpenditure",
      "otherIncome", "netCashFlow", "investmentIncome", "reserveAtYearEnd", "stateSupport",
      "reserveAfterSupport",
    ]
    if accounts.debtRate != nil { measures.append("debt") }
    measures += [
      "yield", "incomeRate", "paygCostRate", "paygCostRateWithoutAdministration",
      "annualBalance", "reserveRatioOpening", "reserveRatioClosing",
      "reserveRatioClosingOverNextYear",
    ]
    for measure in measures {
      let values = central?.series(accounts.branch, measure)?.values
      add(
        accounts.branch, measure,
        .constant(
          NumberTable(
            assumptions.years.map { values?.value(in: $0).flatMap { $0 } ?? .nan })))
    }
  }
}
