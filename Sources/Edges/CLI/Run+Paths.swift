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
    _ scenarios: [ReadScenario], to destinations: [String], paths: Range<Int>, cache: RunCache?
  ) throws {
    BLASThreads.single()
    try EnsembleEstimate.refuseTooMany(paths)
    var runs = try zip(scenarios, destinations).map { scenario, destination in
      try EnsembleRun(
        scenario, to: destination, pathOptions, paths: paths,
        withParameters: cache != nil || format.formats != [.csv])
    }
    for index in runs.indices.dropFirst() { runs[index].compare(with: runs[0]) }
    if writesFolders { for run in runs { try run.refuseOverwriting(force: force) } }
    if try tellKnown(runs, cache) { return }
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
      try cache?.add(
        run.stored, ensemble: ensemble, key: RunKey(of: run.stored.manifest, run.facts))
      try finish(
        run, run.record, ensemble, paces[index], cache, into: &summaries,
        isLast: index == runs.count - 1)
    }
    for scratch in scratches { scratch.remove() }
    if json { print(try EnsembleRunSummary.json(of: summaries)) }
  }

  /// Tells runs that the store has from the same inputs, options and program, if it has them all.
  ///
  /// What only blocks can give, every path and charts, asks for them to be calculated.
  private func tellKnown(_ runs: [EnsembleRun], _ cache: RunCache?) throws -> Bool {
    guard let cache, !pathOptions.keepPaths, !format.formats.contains(.vegalite) else {
      return false
    }
    let found = try runs.map { run in
      try cache.store.find(
        RunKey(of: run.stored.manifest, run.facts), reference: run.facts.reference?.run)
    }
    let ids = found.compactMap { $0 }
    guard ids.count == runs.count else { return false }
    var summaries: [EnsembleRunSummary] = []
    for (index, run) in runs.enumerated() {
      let known = try cache.store.load(ids[index])
      guard var ensemble = known.ensemble else { return false }
      if run.facts.reference == nil { ensemble.difference = nil }
      (ensemble.facts, ensemble.attachments) = (run.facts, [])
      try finish(
        run, known.record, ensemble, EnsemblePage.Pace(calculated: 0, seconds: 0), cache,
        into: &summaries, isLast: index == runs.count - 1)
    }
    if json { print(try EnsembleRunSummary.json(of: summaries)) }
    return true
  }

  /// Writes the folder of a run where one is wanted, and prints its page.
  private func finish(
    _ run: EnsembleRun, _ record: RunRecord, _ ensemble: EnsembleRecord,
    _ pace: EnsemblePage.Pace, _ cache: RunCache?, into summaries: inout [EnsembleRunSummary],
    isLast: Bool
  ) throws {
    let folder =
      if let cache, !writesFolders {
        RunFolder.inStore(cache.store.path, run: record.manifest.run)
      } else {
        try RunFolder.write(
          record, ensemble: ensemble, to: run.destination, formats: format.formats,
          attachments: try RunWorkbook.attachments(
            of: record, ensemble, file: run.destination, formats: format.formats,
            language: language.chosen),
          replacing: run.mayReplace(force: force))
      }
    if json {
      summaries.append(
        EnsembleRunSummary(of: record, ensemble, in: folder, store: cache?.store.path, pace))
    } else if !quiet {
      let page = EnsemblePage(
        record.result, ensemble, drawn: run.drawn, in: folder, pace: pace,
        language: language.chosen, hasColour: Terminal.outputHasColour)
      print(page.text, terminator: isLast ? "" : "\n")
    }
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
