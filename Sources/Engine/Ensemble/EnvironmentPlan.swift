package import Assumptions
import Coverage
import Demography
package import Diagnostics
import Economy
import Projection
package import Quantities
import Scheme
import Valuation

/// Everything of a scenario that its paths share, built once and only read afterwards.
///
/// All calibration is that of the central path: the first year is not random.
package struct EnvironmentPlan: Sendable {
  /// What is drawn at all.
  package struct Moves: Sendable {
    package var economy: Bool
    package var unemployment: Bool
    package var population: Bool

    package init(economy: Bool, unemployment: Bool, population: Bool) {
      self.economy = economy
      self.unemployment = unemployment
      self.population = population
    }
  }

  let years: ClosedRange<Year>
  /// Years from T0 to the first that differs from path to path.
  let firstRandom: Int
  let moves: Moves
  let groupCount: Int
  let classCount: Int
  let population: PopulationPlan?
  let economy: EconomyPlan?
  let labour: LabourPlan?
  let coverage: CoveragePlan?
  let earnings: EarningsPlan?
  let fund: FundPlan?
  /// What the cohort calculation reads on the central path, base-year figures met.
  let input: LivesInput?
  /// What its paths share.
  let frame: LivesFrame?

  var yearCount: Int { years.count }
  /// Whether anything drawn moves the numbers of contributors.
  var movesContributors: Bool { moves.population || moves.unemployment }

  /// Follows the central path as far as the assumptions go.
  ///
  /// - Throws: What only the calculation can find, as the deterministic run.
  package init(
    _ assumptions: Assumptions, firstYear: Year, moves: Moves, mortalityPattern: AgeSexGrid
  ) throws(InputProblems) {
    let years = assumptions.years
    self.years = years
    firstRandom = max(1, years.lowerBound.distance(to: firstYear))
    self.moves = moves
    let law = assumptions.pension?.law
    let isInsured =
      law != nil && assumptions.population != nil && assumptions.economy != nil
      && assumptions.labourForce != nil
    population = assumptions.population.map {
      PopulationPlan(
        $0, years: years, mortalityPattern: mortalityPattern,
        abovePensionableAge: isInsured ? law?.abovePensionableAge(over: years) : nil)
    }
    let indices = assumptions.economy.map { EconomicIndices($0, years: years) }
    economy = assumptions.economy.flatMap { economy in
      indices.map {
        EconomyPlan(economy, indices: $0, law: isInsured ? law : nil, years: years)
      }
    }
    let projection = assumptions.population.map { PopulationProjection($0, years: years) }
    var force: LabourForce?
    if let work = assumptions.labourForce, let projection, let economy = assumptions.economy {
      force = LabourForce(
        work, population: projection.population, unemploymentRate: economy.unemploymentRate,
        years: years)
    }
    labour = force.flatMap { force in
      guard let work = assumptions.labourForce, let economy = assumptions.economy else {
        return nil
      }
      return LabourPlan(
        force, work, unemploymentRate: economy.unemploymentRate, years: years,
        belowPensionableAge: isInsured ? law?.belowPensionableAge(over: years) : nil)
    }
    guard let pension = assumptions.pension, let indices, let projection, let force else {
      groupCount = 0
      classCount = 0
      coverage = nil
      earnings = nil
      fund = nil
      input = nil
      frame = nil
      return
    }
    let basis = try PensionBasis(
      assumptions, pension, population: projection, indices: indices, labourForce: force)
    groupCount = assumptions.groups.count
    classCount = pension.fund.assets.count
    coverage = CoveragePlan(
      basis.contributors, groups: assumptions.groups, law: pension.law,
      lastCoverageAge: pension.behaviour.lastCoverageAge, years: years)
    earnings = EarningsPlan(
      basis.earnings, groups: assumptions.groups, indices: indices, years: years,
      firstRandom: firstRandom)
    fund = FundPlan(pension, assumptions, indices: indices)
    let input = basis.withdrawals.input
    self.input = input
    frame = LivesFrame(input)
  }
}
