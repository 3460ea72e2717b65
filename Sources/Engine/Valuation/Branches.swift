import Assumptions
import Coverage
import Demography
import Diagnostics
import Economy
import FundAccounts
package import Projection
import Quantities

/// Every branch of a run from one population and one labour force, in the order of their flows.
///
/// pension → sickness and maternity → employment injury → unemployment → health, which receives
/// what the others pay for their beneficiaries → what the State pays beside the funds.
package struct Branches {
  package let basis: BranchBasis
  package let pension: PensionValuation?
  /// What the State pays beside the funds.
  package let nonContributory: NonContributoryProjection?
  /// The branches beside the long-term one, in their order.
  package private(set) var others: [BranchValuation] = []

  init(
    _ assumptions: Assumptions, ages: CoverageAges, population: PopulationProjection,
    indices: EconomicIndices, labourForce: LabourForce, threads: Int
  ) throws(InputProblems) {
    let years = assumptions.years
    var pension: PensionValuation?
    if let law = assumptions.pension {
      pension = try PensionValuation(
        assumptions, law, population: population, indices: indices, labourForce: labourForce,
        threads: threads)
    }
    self.pension = pension
    let contributors =
      pension?.contributors
      ?? Contributors(
        groups: assumptions.groups, labourForce: labourForce,
        pensionableAge: ages.pensionableAge, years: years, lastCoverageAge: ages.lastCoverageAge)
    let earnings: InsurableEarnings
    if let pension {
      earnings = pension.earnings
    } else {
      earnings = try InsurableEarnings.solved(
        groups: assumptions.groups, contributors: contributors, indices: indices, years: years)
    }
    basis = BranchBasis(
      years: years, groups: assumptions.groups, ages: ages, population: population,
      labourForce: labourForce, indices: indices, contributors: contributors, earnings: earnings)
    let pensioners = PensionersInPayment(pension, basis)
    nonContributory = assumptions.nonContributory.map { [basis] in
      NonContributoryProjection($0, pensioners: pensioners, basis)
    }
    addOthers(assumptions, pensioners: pensioners)
  }

  private mutating func addOthers(_ assumptions: Assumptions, pensioners: PensionersInPayment) {
    let basis = basis
    func add(_ lines: BranchLines, _ fund: FundAssumptions) {
      others.append(
        BranchValuation(
          lines, fund: fund, groups: assumptions.groups.map(\.name), years: assumptions.years))
    }
    if let branch = assumptions.sicknessMaternity { add(BranchLines(branch, basis), branch.fund) }
    if let branch = assumptions.employmentInjury { add(BranchLines(branch, basis), branch.fund) }
    if let branch = assumptions.unemployment { add(BranchLines(branch, basis), branch.fund) }
    if let branch = assumptions.health {
      let sources = healthSources(pensioners)
      add(
        BranchLines(branch, basis, sources, received: transfers(to: "health"), assumptions.sources),
        branch.fund)
    }
  }

  private func healthSources(_ pensioners: PensionersInPayment) -> HealthSources {
    HealthSources(
      pensioners: pensioners, nonContributory: nonContributory,
      unemployment: others.first { $0.lines.branch == "unemployment" }?.lines)
  }

  /// What health insurance reads of the branches before it.
  package var healthSources: HealthSources { healthSources(pensioners) }

  /// Who has a pension of the long-term branch.
  package var pensioners: PensionersInPayment { PensionersInPayment(pension, basis) }

  /// What the branches so far pay to one that follows.
  private func transfers(to branch: String) -> [BranchLines.Transfer] {
    let fromPension = pension.map {
      BranchLines.Transfer(from: "pension", to: "health", values: $0.lines.healthContributions)
    }
    return ([fromPension].compactMap { $0 } + others.flatMap(\.lines.transfersPaid))
      .filter { $0.to == branch }
  }

  /// The accounts of all funds, in order.
  var statements: [FundStatement] {
    [pension?.statement].compactMap { $0 } + others.map(\.statement)
  }
}
