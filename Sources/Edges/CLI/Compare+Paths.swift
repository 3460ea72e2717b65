import Analysis
import ArgumentParser
import Diagnostics
import Ensemble
import Foundation
import LinearAlgebra
import Quantities
import Results
import Valuation

extension Compare {
  /// Draws the same paths of every scenario and compares them one by one.
  ///
  /// The blocks of a stopped comparison are found again by the same command.
  func drawPaths(
    _ paths: Range<Int>, of loaded: [LoadedRun], into comparison: inout RunComparison
  ) throws {
    BLASThreads.single()
    try EnsembleEstimate.refuseTooMany(paths)
    let ensembles = try ensembles(of: loaded, paths, &comparison)
    let scratches = try open(ensembles)
    let progress = PathProgress(
      of: paths.count * ensembles.count, isShown: !quiet && Terminal.errorIsTerminal)
    defer { progress.clear() }
    for (ensemble, scratch) in zip(ensembles, scratches) {
      _ = try ensemble.calculate(in: scratch, threads: threads, progress: progress)
    }
    progress.clear()
    let blocks = zip(ensembles, scratches).map { EnsembleBlocks(of: $0.engine, in: $1) }
    let years = Set(comparison.cells.map(\.year)).sorted()
    var common = PathComparison(paths: paths, seed: seed ?? 1, antithetic: antithetic)
    for run in blocks.indices.dropFirst() {
      try common.add(
        blocks[run], less: blocks[0], run: run, years: years, tolerance: tolerance)
    }
    comparison.paths = common
    for scratch in scratches { scratch.remove() }
  }

  /// The scenarios with the series that are compared, where paths carry them.
  private func ensembles(
    of loaded: [LoadedRun], _ paths: Range<Int>, _ comparison: inout RunComparison
  ) throws -> [EnsembleRun] {
    var missing: Set<String> = []
    let ensembles = try loaded.enumerated().map { position, run in
      guard let scenario = run.scenario else {
        throw InputProblems([
          Diagnostic(
            .error, at: nil, "'\(run.name)' has no scenario files, so that no paths can be drawn",
            hint: "name its scenario file, or leave --paths out to compare what was kept")
        ])
      }
      let list = try series(of: scenario, comparison, &missing)
      let draw = EnsembleDraw(
        measures: list, seed: seed ?? 1, antithetic: antithetic, paths: paths)
      return try EnsembleRun(
        scenario, to: destination(position), draw, withParameters: false)
    }
    if !missing.isEmpty, measures != nil {
      comparison.notes.append(.notOnPaths(names: missing.sorted()))
    }
    return ensembles
  }

  /// The list of series for a scenario; nothing for the headline series.
  private func series(
    of scenario: ReadScenario, _ comparison: RunComparison, _ missing: inout Set<String>
  ) throws -> String? {
    guard measures != nil else { return nil }
    let available = EnsembleEngine.available(for: scenario.assumptions)
    var wanted: [EnsembleMeasure] = []
    for cell in comparison.cells {
      let series = EnsembleMeasure(branch: cell.branch, group: cell.group, measure: cell.measure)
      if !available.contains(series) {
        missing.insert("\(cell.branch).\(cell.measure)")
      } else if !wanted.contains(series) {
        wanted.append(series)
      }
    }
    return wanted.isEmpty ? nil : wanted.map(\.name).joined(separator: ",")
  }

  /// Beside the wanted folder, or among temporary files.
  private func destination(_ position: Int) -> String {
    let start = out ?? FileManager.default.temporaryDirectory.appendingPathComponent("ansinh").path
    return "\(start).\(position)"
  }

  private func open(_ ensembles: [EnsembleRun]) throws -> [EnsembleScratch] {
    let need = ensembles.reduce(EnsembleEstimate.nothing) { need, ensemble in
      let there = EnsembleScratch.bytes(beside: ensemble.destination, key: ensemble.key)
      return need
        + EnsembleEstimate(ensemble.layout, threads: threads, keepsPaths: false).less(there)
    }
    if let first = ensembles.first {
      try need.refuseUnlessFits(EnsembleRoom.left(at: first.destination))
    }
    return try ensembles.map {
      try EnsembleScratch(beside: $0.destination, key: $0.key, layout: $0.layout)
    }
  }
}
