public import Assumptions
public import Diagnostics
public import Quantities
import Uncertainty
public import Valuation

/// The paths of a scenario around its central one: what they share, and workers that compute them.
///
/// The result of a path is the same bits for any slice of paths, number of workers and lane width.
public final class EnsembleEngine: @unchecked Sendable {
  public let years: ClosedRange<Year>
  /// In the order of results.
  public let measures: [EnsembleMeasure]
  public let indicators: [EnsembleIndicator]
  public let method: EnsembleMethod
  /// The deterministic run.
  public let central: ValuationResult
  let core: EnsembleCore
  let sampler: DeviationSampler

  /// Paths of a block, which is aligned to the path number.
  public var blockSize: Int { core.blockSize }

  /// Follows the central path and resolves what is asked for.
  ///
  /// - Throws: A scenario in which nothing is random, a measure that it does not have, and what the
  ///   deterministic run throws.
  public init(_ assumptions: Assumptions, options: EnsembleOptions) throws(InputProblems) {
    guard let uncertainty = assumptions.uncertainty else {
      throw Self.problem(
        "the scenario has no random process: it has one path only",
        hint: "describe the processes under assumptions.uncertainty")
    }
    guard assumptions.population != nil || assumptions.economy != nil else {
      throw Self.problem(
        "nothing in the scenario can be random: its accounts are given year by year",
        hint: "an ensemble needs a population or an economy")
    }
    let assets = assumptions.pension?.fund.assets.map(\.name) ?? []
    let sampler = DeviationSampler(
      uncertainty, years: assumptions.years, assetClasses: assets, seed: options.seed,
      antithetic: options.antithetic)
    let drawn = sampler.drawn
    guard drawn.economy || drawn.unemployment || drawn.demography || drawn.assets else {
      throw Self.problem(
        "every random process of the scenario is switched off: all paths are the central one",
        hint: "set 'drawn' of a process to true, or run without --paths")
    }
    let plan = try EnvironmentPlan(
      assumptions, firstYear: uncertainty.firstYear,
      moves: .init(
        economy: drawn.economy, unemployment: drawn.unemployment, population: drawn.demography),
      mortalityPattern: sampler.mortalityPattern)
    self.sampler = sampler
    core = try EnsembleCore(assumptions, plan: plan, measures: options.measures)
    years = assumptions.years
    measures = core.measures
    indicators = core.indicators
    method = core.method
    central = core.central
  }

  /// Every series that the paths of a scenario can give, in the order of `series.csv`.
  public static func available(for assumptions: Assumptions) -> [EnsembleMeasure] {
    EnsembleMeasure.available(for: assumptions)
  }

  /// Memory of one thread.
  public func makeWorker() -> EnsembleWorker { EnsembleWorker(core, sampler) }

  private static func problem(_ message: Message, hint: Message) -> InputProblems {
    InputProblems([
      Diagnostic(.error, at: nil, message, subject: "assumptions.uncertainty", hint: hint)
    ])
  }
}

/// Computes blocks of paths, one thread at a time.
public final class EnsembleWorker {
  private let worker: PathWorker<SIMD8<Double>>
  private let sampler: DeviationSampler

  init(_ core: EnsembleCore, _ sampler: DeviationSampler) {
    worker = PathWorker(core)
    self.sampler = sampler
  }

  /// Series and indicators of consecutive paths.
  ///
  /// - Parameter paths: Path numbers inside one block of the engine.
  /// - Returns: The results in the order of the engine's measures and indicators.
  public func compute(_ paths: Range<Int>) -> EnsembleBlock {
    worker.compute(paths, from: sampler)
  }
}
