import Quantities

/// What a path's surroundings and account keep of each year for measures and indicators.
enum PathRow: Int, CaseIterable {
  // Persons on 1 January, average of the year, and flows of the year.
  case population, midYearPopulation, births, deaths, netMigration, fertility
  // Years, by sex.
  case lifeExpectancyMale, lifeExpectancyFemale
  case lifeExpectancyAt60Male, lifeExpectancyAt60Female
  case lifeExpectancyAt65Male, lifeExpectancyAt65Female
  // Persons at mid-year by age, and on 1 January above the pensionable age.
  case children, workingAge, elderly, dependants, residentsOfPensionableAge
  // Persons, average of the year.
  case averagePopulation, adults, labourForce, labourForceWorkingAge, employed, unemployed
  // Fractions, levels with T0 = 1, money.
  case inflation, realWageGrowth, prices, wages, output
  // The account of the long-term branch, money; the yield is a fraction.
  case yield, contributions, otherIncome, benefits, healthContributions, administration
  case insurableEarnings, expenditure, benefitsAndTransfers, netCashFlow, investmentIncome
  case reserveAtYearStart, reserveAtYearEnd, stateSupport, reserveAfterSupport, debt
  case annualBalance, costOutsidePensions, contributionSubsidy
}

/// `[row][year]`, one path a lane.
struct PathRows<L: Lane>: Sendable {
  let yearCount: Int
  private let memory: LaneMemory<L>

  init(yearCount: Int) {
    self.yearCount = yearCount
    memory = LaneMemory(PathRow.allCases.count * yearCount)
  }

  /// The years of a row.
  @inline(__always)
  subscript(row: PathRow) -> UnsafeMutablePointer<L> {
    memory.base + row.rawValue * yearCount
  }
}
