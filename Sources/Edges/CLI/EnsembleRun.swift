import Analysis
import ArgumentParser
import Assumptions
import Diagnostics
import Ensemble
import Foundation
import Quantities
import Report
import Results
import Synchronization
import Valuation

/// Which paths are drawn, and what is kept of them.
struct EnsembleDraw {
  /// The list of `--measures`; nothing for the headline series.
  var measures: String?
  var seed: UInt64
  var antithetic: Bool
  var paths: Range<Int>
}

/// One scenario of a run over paths: what is calculated, where its blocks and results lie.
struct EnsembleRun {
  let scenario: ReadScenario
  let destination: String
  let engine: EnsembleEngine
  let drawn: [RandomProcess]
  private(set) var record: RunRecord
  private(set) var facts: EnsembleFacts
  let key: String

  /// Makes the central path; says which paths a scenario is run over.
  init(
    _ scenario: ReadScenario, to destination: String, _ options: PathOptions, paths: Range<Int>,
    withParameters: Bool
  ) throws {
    try self.init(
      scenario, to: destination,
      EnsembleDraw(
        measures: options.selection.measures, seed: options.seed ?? 1,
        antithetic: options.antithetic, paths: paths),
      withParameters: withParameters)
  }

  /// The same of a draw that was asked for in another way.
  init(
    _ scenario: ReadScenario, to destination: String, _ draw: EnsembleDraw, withParameters: Bool
  ) throws {
    self.scenario = scenario
    self.destination = destination
    let engine = try scenario.engine(
      measures: draw.measures, seed: draw.seed, antithetic: draw.antithetic)
    self.engine = engine
    drawn = RandomProcess.drawn(by: scenario.assumptions)
    record = scenario.recorded(engine.central, withParameters: withParameters)
    facts = EnsembleFacts(
      of: engine, paths: draw.paths, seed: draw.seed, antithetic: draw.antithetic,
      method: engine.method.kind.rawValue, reasons: engine.method.reasons,
      randomProcesses: drawn.map(\.rawValue))
    key = EnsembleKey.of(record.manifest, facts)
    record.manifest.describe(facts)
  }

  var layout: EnsembleLayout { EnsembleLayout(of: engine, paths: facts.paths) }

  /// Refuses a destination with older results, unless this very run was stopped after it had
  /// written them.
  func refuseOverwriting(force: Bool) throws {
    try RunFolder.refuseOverwriting(destination, replacing: mayReplace(force: force))
  }

  func mayReplace(force: Bool) -> Bool {
    force
      || EnsembleScratch.isThere(beside: destination, key: key)
        && RunFolder.holds(run: record.manifest.run, at: destination)
  }

  /// Calculates the blocks that are not there yet.
  ///
  /// - Returns: How many paths were calculated and how long it took.
  func calculate(
    in scratch: EnsembleScratch, threads: Int, progress: PathProgress
  ) throws -> EnsemblePage.Pace {
    let missing = scratch.missingBlocks()
    let count = missing.reduce(0) { $0 + layout.paths(of: $1).count }
    progress.skip(facts.pathCount - count)
    let start = ContinuousClock.now
    do {
      try EnsembleWork.compute(
        missing, of: engine, layout: layout, threads: threads, sink: { try scratch.write($0) },
        progress: { progress.advance(by: $0) })
    } catch {
      progress.clear()
      Interruption.tellWhatIsKept()
      throw error
    }
    return EnsemblePage.Pace(
      calculated: count, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  /// The run as a store keeps it, its manifest complete.
  var stored: RunRecord {
    var record = record
    record.manifest.describe(facts)
    return record
  }

  /// Says what the differences of this run were taken from.
  mutating func compare(with reference: EnsembleRun) {
    facts.reference = EnsembleFacts.Reference(
      run: reference.record.manifest.run, title: reference.record.result.title)
  }
}

/// Progress of paths, told by many threads.
final class PathProgress: Sendable {
  private let progress: Mutex<Progress>

  init(of total: Int, isShown: Bool) {
    progress = Mutex(Progress(of: total, "paths", isShown: isShown))
  }

  func advance(by count: Int) { progress.withLock { $0.advance(by: count) } }

  func skip(_ count: Int) { progress.withLock { $0.skip(count) } }

  func clear() { progress.withLock { $0.clear() } }
}

extension ReadScenario {
  /// The calculation of paths around this scenario; its problems stand at their parameters.
  ///
  /// - Parameters:
  ///   - measures: The list of `--measures`; nothing for the headline series.
  ///   - seed: Chooses the whole ensemble.
  ///   - antithetic: Whether paths come in pairs.
  /// - Returns: What calculates the paths.
  /// - Throws: Unknown series, and what the scenario lacks for an ensemble.
  func engine(
    measures: String?, seed: UInt64 = 1, antithetic: Bool = false
  ) throws(InputProblems) -> EnsembleEngine {
    var options = EnsembleOptions()
    options.seed = seed
    options.antithetic = antithetic
    if let measures {
      options.measures = try MeasureSelection.series(
        of: measures, among: EnsembleEngine.available(for: assumptions))
    }
    return try placing { () throws(InputProblems) in
      try EnsembleEngine(assumptions, options: options)
    }
  }
}
