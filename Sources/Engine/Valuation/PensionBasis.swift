package import Assumptions
package import Coverage
package import Demography
package import Diagnostics
package import Economy
import Projection
import Quantities
package import Scheme

/// What the insured lives of the long-term branch are carried from, base-year figures met.
package struct PensionBasis {
  package let contributors: Contributors
  package let earnings: InsurableEarnings
  package let pensionIndex: PensionIndex
  /// Withdrawal rates scaled to the one-off benefits observed in T0; its `input` is what the
  /// cohort calculation reads.
  package let withdrawals: WithdrawalCalibration

  package init(
    _ assumptions: Assumptions, _ pension: PensionAssumptions, population: PopulationProjection,
    indices: EconomicIndices, labourForce: LabourForce
  ) throws(InputProblems) {
    let years = assumptions.years
    let groups = assumptions.groups
    contributors = Contributors(
      groups: groups, labourForce: labourForce, pensionableAge: pension.law.pensionableAge,
      years: years, lastCoverageAge: pension.behaviour.lastCoverageAge)
    earnings = try InsurableEarnings.solved(
      groups: groups, contributors: contributors, indices: indices, years: years)
    pensionIndex = PensionIndex(pension.law.indexation, indices: indices, years: years)
    let raw = LivesInput(
      years: years, groups: groups, law: pension.law, behaviour: pension.behaviour,
      opening: pension.opening, population: population.population,
      deathProbability: population.deathProbability, contributors: contributors.persons,
      earnings: earnings.annual, indices: indices, pensionIndex: pensionIndex)
    withdrawals = try WithdrawalCalibration(raw, observed: pension.observedOneOffBenefits)
  }
}
