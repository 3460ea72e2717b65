package import Assumptions
import Demography
import Economy
package import Quantities
import Scheme

/// Injury pensions in one year, by sex and age on 1 January.
package struct EmploymentInjuryState: Sendable {
  /// In payment on 1 January.
  package var stocks: InjuryStocks
  /// Awarded in the year.
  package var awards: InjuryStocks
  /// Probability of dying in the year, of pensioners and of the most severely injured.
  package var deathProbability: AgeSexGrid
  package var severeDeathProbability: AgeSexGrid
}

extension EmploymentInjuryProjection {
  /// The states of T0…T1, for what follows the flows back.
  package static func states(
    _ basis: BranchBasis, _ members: BranchMembers, _ branch: EmploymentInjuryAssumptions
  ) -> YearSeries<EmploymentInjuryState> {
    var stocks = InjuryStocks(branch.opening)
    let reference = basis.indices.amounts(of: branch.law.referenceAmount)
    let index = PensionIndex(branch.law.indexation, indices: basis.indices, years: basis.years)
    return YearSeries(over: basis.years) { year in
      let rules = EmploymentInjuryYear(
        law: branch.law, behaviour: branch.behaviour, year: year,
        reference: reference.heldConstant(at: year), index: index.mean[year],
        deathProbability: basis.population.deathProbability[year])
      var flows = EmploymentInjuryFlows()
      let awards = rules.award(basis, members, &flows)
      defer { rules.carry(&stocks, awards) }
      return EmploymentInjuryState(
        stocks: stocks, awards: awards, deathProbability: rules.mortality(.pension),
        severeDeathProbability: rules.mortality(.severe))
    }
  }
}
