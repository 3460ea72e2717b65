import Analysis
import ArgumentParser
import Diagnostics
import Ensemble
import Foundation
import LinearAlgebra
import Report
import Results
import Valuation

extension Run {
  /// Runs scenarios over drawn paths.
  ///
  /// All blocks of all scenarios are calculated before the first folder of results appears, so
  /// that the differences of later scenarios from the first stand in their folders.
  func runPaths(
    _ scenarios: [ReadScenario], to destinations: [String], paths: Range<Int>
  ) throws {
    BLASThreads.single()
    try EnsembleEstimate.refuseTooMany(paths)
    var runs = try zip(scenarios, destinations).map { scenario, destination in
      try EnsembleRun(
        scenario, to: destination, pathOptions, paths: paths,
        withParameters: format.formats != [.csv])
    }
    for index in runs.indices.dropFirst() { runs[index].compare(with: runs[0]) }
    for run in runs { try run.refuseOverwriting(force: force) }
    let scratches = try open(runs)
    let progress = PathProgress(
      of: paths.count * runs.count, isShown: !quiet && Terminal.errorIsTerminal)
    defer { progress.clear() }
    var paces: [EnsemblePage.Pace] = []
    for (run, scratch) in zip(runs, scratches) {
      paces.append(try run.calculate(in: scratch, threads: threads, progress: progress))
    }
    progress.clear()
    let blocks = zip(runs, scratches).map { EnsembleBlocks(of: $0.engine, in: $1) }
    var summaries: [EnsembleRunSummary] = []
    for index in runs.indices {
      let run = runs[index]
      let ensemble = try ensemble(of: run, blocks[index], less: index > 0 ? blocks[0] : nil)
      let folder = try RunFolder.write(
        run.record, ensemble: ensemble, to: run.destination, formats: format.formats,
        replacing: run.mayReplace(force: force))
      tell(run, ensemble, folder, paces[index], into: &summaries, isLast: index == runs.count - 1)
    }
    for scratch in scratches { scratch.remove() }
    if json { print(try EnsembleRunSummary.json(of: summaries)) }
  }

  /// Refuses what will not fit; opens the folders of blocks.
  private func open(_ runs: [EnsembleRun]) throws -> [EnsembleScratch] {
    var need = EnsembleEstimate.nothing
    for run in runs {
      let estimate = EnsembleEstimate(
        run.layout, threads: threads, keepsPaths: pathOptions.keepPaths)
      let there = EnsembleScratch.bytes(beside: run.destination, key: run.key)
      need = need + estimate.less(there)
      for other in EnsembleScratch.others(beside: run.destination, key: run.key) where !quiet {
        Terminal.writeError(
          """
          note: '\(other)' holds blocks of another run that was stopped
            hint: repeat that run to finish it, or remove the folder\n
          """)
      }
    }
    if let first = runs.first {
      try need.refuseUnlessFits(EnsembleRoom.left(at: first.destination))
    }
    return try runs.map {
      try EnsembleScratch(beside: $0.destination, key: $0.key, layout: $0.layout)
    }
  }

  private func ensemble(
    of run: EnsembleRun, _ blocks: EnsembleBlocks, less reference: EnsembleBlocks?
  ) throws -> EnsembleRecord {
    var ensemble = EnsembleRecord(
      facts: run.facts,
      summary: try EnsembleSummary.gathered(from: blocks, threads: threads),
      kept: pathOptions.keepPaths ? blocks : nil)
    if let reference, let difference = EnsembleDifferenceColumns(blocks, less: reference) {
      ensemble.difference = try EnsembleSummary.gathered(from: difference, threads: threads)
    }
    if format.formats.contains(.vegalite),
      let chart = try FanChart.text(of: ensemble.summary, central: run.record.result)
    {
      ensemble.attachments.append(("fan.vl.json", chart))
    }
    return ensemble
  }

  private func tell(
    _ run: EnsembleRun, _ ensemble: EnsembleRecord, _ folder: RunFolder,
    _ pace: EnsemblePage.Pace, into summaries: inout [EnsembleRunSummary], isLast: Bool
  ) {
    if json {
      summaries.append(EnsembleRunSummary(of: run.record.result, ensemble, in: folder, pace))
    } else if !quiet {
      let page = EnsemblePage(
        run.record.result, ensemble, drawn: run.drawn, in: folder, pace: pace,
        language: language.chosen, hasColour: Terminal.outputHasColour)
      print(page.text, terminator: isLast ? "" : "\n")
    }
  }

  /// Streams the paths of one scenario to standard output, and nothing else.
  func streamPaths(_ scenario: ReadScenario, paths: Range<Int>) throws {
    BLASThreads.single()
    let engine = try scenario.engine(
      measures: pathOptions.selection.measures, seed: pathOptions.seed ?? 1,
      antithetic: pathOptions.antithetic)
    let progress = PathProgress(
      of: paths.count, isShown: !quiet && Terminal.errorIsTerminal)
    defer { progress.clear() }
    do {
      try EnsembleStream.write(
        engine, paths: paths, threads: threads, to: STDOUT_FILENO,
        progress: { progress.advance(by: $0) })
    } catch is EnsembleStream.BrokenPipe {
      throw ExitCode(128 + SIGPIPE)
    }
  }
}
