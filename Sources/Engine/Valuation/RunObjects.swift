package import Assumptions
package import Demography
package import Diagnostics
package import Economy
package import FundAccounts
package import Projection
package import Quantities

/// The objects of one run as the run itself makes them, for what follows its figures back.
package struct RunObjects {
  package let assumptions: Assumptions
  package let population: PopulationProjection?
  package let indices: EconomicIndices?
  package let labourForce: LabourForce?
  package let branches: Branches?
  /// Branches of which only the account is kept.
  package let accounts: [(assumptions: AccountsAssumptions, statement: FundStatement)]
  /// What the cohort calculation of the long-term branch read; nothing without the branch.
  package let livesInput: LivesInput?

  /// Calculates the parts that the assumptions have.
  ///
  /// - Throws: What only the calculation can find.
  package init(_ assumptions: Assumptions, threads: Int = 1) throws(InputProblems) {
    let years = assumptions.years
    self.assumptions = assumptions
    let population = assumptions.population.map { PopulationProjection($0, years: years) }
    let indices = assumptions.economy.map { EconomicIndices($0, years: years) }
    self.population = population
    self.indices = indices
    accounts = assumptions.accounts.map { ($0, FundStatement(of: $0, over: years)) }
    guard let population, let indices, let economy = assumptions.economy,
      let work = assumptions.labourForce
    else {
      labourForce = nil
      branches = nil
      livesInput = nil
      return
    }
    let force = LabourForce(
      work, population: population.population, unemploymentRate: economy.unemploymentRate,
      years: years)
    labourForce = force
    if let ages = assumptions.coverageAges {
      branches = try Branches(
        assumptions, ages: ages, population: population, indices: indices, labourForce: force,
        threads: threads)
    } else {
      branches = nil
    }
    if branches?.pension != nil, let law = assumptions.pension {
      livesInput = try PensionBasis(
        assumptions, law, population: population, indices: indices, labourForce: force
      ).withdrawals.input
    } else {
      livesInput = nil
    }
  }

  /// The account of a branch; nothing where the run keeps none.
  package func statement(of branch: String) -> FundStatement? {
    if branch == "pension", let pension = branches?.pension { return pension.statement }
    if let other = branches?.others.first(where: { $0.lines.branch == branch }) {
      return other.statement
    }
    return accounts.first { $0.assumptions.branch == branch }?.statement
  }

  /// Branches with an account, in the order of the consolidated statement.
  package var funds: [String] {
    [branches?.pension].compactMap { $0 }.map { _ in "pension" }
      + (branches?.others.map(\.lines.branch) ?? []) + accounts.map(\.assumptions.branch)
  }
}
