public import Assumptions
import Coverage
import Demography
import Economy
public import Quantities
import Scheme

/// Injuries of the insured, pensions in payment and survivors, year by year.
public struct EmploymentInjuryProjection: Sendable {
  /// Flows of each year, T0…T1, and the stocks on its 1 January.
  public let flows: YearSeries<EmploymentInjuryFlows>

  /// Carries the stocks of T0 through the years; the injured stay among the insured.
  public init(
    _ basis: BranchBasis, _ members: BranchMembers, _ branch: EmploymentInjuryAssumptions
  ) {
    var stocks = InjuryStocks(branch.opening)
    let reference = basis.indices.amounts(of: branch.law.referenceAmount)
    let index = PensionIndex(branch.law.indexation, indices: basis.indices, years: basis.years)
    flows = YearSeries(over: basis.years) { year in
      let rules = EmploymentInjuryYear(
        law: branch.law, behaviour: branch.behaviour, year: year,
        reference: reference.heldConstant(at: year), index: index.mean[year],
        deathProbability: basis.population.deathProbability[year])
      var flows = EmploymentInjuryFlows()
      let awards = rules.award(basis, members, &flows)
      rules.pay(stocks, awards, &flows)
      rules.carry(&stocks, awards)
      return flows
    }
  }
}

/// What is in payment on 1 January.
package struct InjuryStocks: Sendable {
  package var pensioners = EmploymentInjuryStock()
  package var severe = EmploymentInjuryStock()
  /// Survivors of fatal accidents, persons.
  package var survivors = 0.0

  init() {}

  /// Opening units are annual pensions: the mean level of T0 is 1.
  init(_ opening: EmploymentInjuryOpening) {
    func stock(_ stock: EmploymentInjuryOpening.Stock) -> EmploymentInjuryStock {
      EmploymentInjuryStock(
        persons: stock.persons, units: stock.persons.map { 12 * stock.meanPension * $0 })
    }
    pensioners = stock(opening.pensioners)
    severe = stock(opening.severe)
    survivors = opening.survivors
  }
}
