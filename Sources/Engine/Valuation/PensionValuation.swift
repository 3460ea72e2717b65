package import Assumptions
package import Coverage
package import Demography
import Diagnostics
package import Economy
package import FundAccounts
import Indicators
package import Projection
import Quantities
package import Scheme

/// The long-term branch from coverage to indicators.
package struct PensionValuation {
  let assumptions: Assumptions
  package let pension: PensionAssumptions
  package let population: PopulationProjection
  package let indices: EconomicIndices
  let labourForce: LabourForce
  package let contributors: Contributors
  package let earnings: InsurableEarnings
  package let pensionIndex: PensionIndex
  package let lives: InsuredLives.ClosedGroups
  package let lines: PensionLines
  package let statement: FundStatement
  let indicators: [IndicatorValue]
  let calibration: [CalibrationRow]
  let warnings: [Diagnostic]

  /// Follows the branch through; base-year withdrawals are scaled before the lives are carried.
  init(
    _ assumptions: Assumptions, _ pension: PensionAssumptions, population: PopulationProjection,
    indices: EconomicIndices, labourForce: LabourForce, threads: Int
  ) throws(InputProblems) {
    self.assumptions = assumptions
    self.pension = pension
    self.population = population
    self.indices = indices
    self.labourForce = labourForce
    let basis = try PensionBasis(
      assumptions, pension, population: population, indices: indices, labourForce: labourForce)
    let years = assumptions.years
    let groups = assumptions.groups
    contributors = basis.contributors
    earnings = basis.earnings
    pensionIndex = basis.pensionIndex
    let withdrawals = basis.withdrawals
    lives = InsuredLives.projectWithClosedGroups(withdrawals.input, threads: threads)
    lines = PensionLines(
      lives.open, assumptions: assumptions, pension: pension, indices: indices)
    statement = FundStatement(
      flows: lines.flows, opening: pension.fund.openingReserve,
      yields: Portfolio.yields(
        pension.fund.assets, managementCost: pension.fund.managementCost, years: years),
      timing: pension.fund.timing, debtRate: pension.fund.debtRate)

    let closed = PensionLines(
      lives.closed, assumptions: assumptions, pension: pension, indices: indices)
    let supplements = FundIndicators.Supplements(
      closedGroup: closed.flows,
      accruedBenefitsProjectedWages: PensionLines(
        lives.accruedAtProjectedWages, assumptions: assumptions, pension: pension,
        indices: indices
      ).benefits,
      accruedBenefitsCurrentWages: PensionLines(
        lives.accruedAtCurrentWages, assumptions: assumptions, pension: pension,
        indices: indices
      ).benefits)
    let careers = ModelCareers(
      assumptions, pension, population: population, indices: indices,
      pensionIndex: pensionIndex, lines: lines,
      yields: statement.yields.map { $0 ?? 0 })
    indicators =
      (FundIndicators.all(of: statement, with: supplements) + careers.indicators).map {
        IndicatorValue(branch: "pension", indicator: $0.name, value: $0.value)
      }
    calibration =
      Calibration.rows(
        of: contributors, earnings, lines, withdrawals, assumptions: assumptions,
        pension: pension)
    warnings = Warnings.of(
      contributors, groups: groups, lives: lives.open, withdrawals: withdrawals)
  }
}
