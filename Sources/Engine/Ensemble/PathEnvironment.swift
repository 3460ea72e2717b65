import Projection
import Quantities
import Uncertainty

/// People, work, coverage, earnings and prices of a lane group of paths.
///
/// It is the memory of one worker, allocated once, around the cohort calculation.
///
/// What nothing drawn moves is computed once, when the environment is made. The readable twins are
/// `PopulationProjection`, `LabourForce`, `Contributors`, `InsurableEarnings`, `EconomicIndices`
/// and `PensionIndex`.
final class PathEnvironment<L: Lane> {
  let plan: EnvironmentPlan
  let lives: LivesPaths<L>
  let rows: PathRows<L>
  /// Whether the cells of contributors and earnings are wanted, or weights stand for them.
  let fillsCells: Bool

  /// Cells of one plane, `[sex][age]`.
  static var plane: Int { 2 * Age.count }

  /// Persons on 1 January of the year after T1, `[sex][age]`.
  let closingPopulation: LaneMemory<L>
  /// Labour force, employed and average persons of the year at work, `[sex][age]`.
  let force: LaneMemory<L>
  let employed: LaneMemory<L>
  let persons: LaneMemory<L>
  /// L(a) of one sex, `[age]`.
  let lived: LaneMemory<L>
  /// Mean earnings over the wage level, `[group][sex][age]`.
  let shapes: LaneMemory<L>
  /// Limits of a group over the wage level, `[floor, ceiling][year]`.
  let limits: LaneMemory<L>

  /// The central path on every lane.
  init(_ plan: EnvironmentPlan, fillsCells: Bool = true) {
    self.plan = plan
    self.fillsCells = fillsCells
    lives = LivesPaths(yearCount: plan.yearCount, groupCount: plan.groupCount)
    rows = PathRows(yearCount: plan.yearCount)
    closingPopulation = LaneMemory(Self.plane)
    force = LaneMemory(Self.plane)
    employed = LaneMemory(Self.plane)
    persons = LaneMemory(Self.plane)
    lived = LaneMemory(Age.count)
    shapes = LaneMemory(plan.groupCount * Self.plane)
    limits = LaneMemory(2 * plan.yearCount)
    let central = PathDeviations<L>(years: plan.years, classCount: plan.classCount)
    fillEconomy(central)
    fillPopulation(central, from: 0)
    fillWork(central, from: 0)
    fillEarnings(from: 0, fillsCells: true)
  }

  /// Follows the paths of a lane group.
  func fill(_ deviations: PathDeviations<L>) {
    let first = plan.firstRandom
    if plan.moves.economy { fillEconomy(deviations) }
    if plan.moves.population { fillPopulation(deviations, from: first) }
    if plan.movesContributors { fillWork(deviations, from: first) }
    if plan.moves.economy, fillsCells { fillEarnings(from: first, fillsCells: true) }
  }
}
