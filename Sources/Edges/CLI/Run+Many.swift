import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Synchronization
import Valuation

/// A run that was written.
struct FinishedRun: Sendable {
  var result: ValuationResult
  /// Its name: hash of version and inputs.
  var run: String
  var folder: RunFolder
  /// The store that it is in, if it was added to one.
  var store: String?

  /// What stands beside it in a table: its folder, or its id in the store.
  var label: String { folder.path == store ? "\(folder.path)/\(run)" : folder.path }
}

/// Regions that were run with their total, and where their table is.
struct FinishedRegions {
  var title: LocalizedText
  var balance: RegionBalance
  var file: String
}

extension Run {
  /// Projects and writes scenarios: one on all threads, several each on one thread.
  func valueAll(
    _ scenarios: [ReadScenario], of list: RunList, cache: RunCache?
  ) throws -> [FinishedRun] {
    let progress = Mutex(
      Progress(of: scenarios.count, isShown: !quiet && Terminal.errorIsTerminal))
    defer { progress.withLock { $0.clear() } }
    let (formats, force, writesFolders) = (format.formats, force, writesFolders)
    let language = language.chosen
    let inner = scenarios.count == 1 ? threads : 1
    let done = ParallelWork.map(scenarios.count, threads: threads) { number in
      Swift.Result<FinishedRun, any Error> {
        let record =
          try cache?.record(of: scenarios[number], threads: inner)
          ?? scenarios[number].valued(threads: inner, withParameters: formats != [.csv])
        let (run, store) = (record.manifest.run, cache?.store.path)
        let folder =
          if let store, !writesFolders {
            RunFolder.inStore(store, run: run)
          } else {
            try RunFolder.write(
              record, to: list.items[number].destination, formats: formats,
              attachments: try RunWorkbook.attachments(
                of: record, file: list.items[number].file, formats: formats, language: language),
              replacing: force)
          }
        progress.withLock { $0.advance() }
        return FinishedRun(result: record.result, run: run, folder: folder, store: store)
      }
    }
    let errors = done.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    progress.withLock { $0.clear() }
    for error in errors { try? Terminal.reporting { throw error } }
    guard errors.isEmpty else { throw ExitCode.failure }
    return try done.map { try $0.get() }
  }

  // MARK: - Regions

  private static let tableName = "regions.csv"

  func refuseTable(of regions: RunList.Regions) throws {
    let path = "\(regions.destination)/\(Self.tableName)"
    if !force, FileManager.default.fileExists(atPath: path) { throw ResultsError.exists(path) }
  }

  /// Sums regions, and writes their table beside the folders of their runs.
  func balance(of set: RunList.Regions, among runs: [FinishedRun]) throws -> FinishedRegions {
    let balance = try RegionBalance(
      total: runs[set.total].result,
      regions: set.regions.map { number in
        let name = runs[number].folder.path.dropFirst(set.destination.count + 1)
        return (String(name), runs[number].result)
      })
    let file = "\(set.destination)/\(Self.tableName)"
    do {
      try Data(balance.table.bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw ResultsError.system(path: file, reason: error.localizedDescription)
    }
    return FinishedRegions(title: set.title, balance: balance, file: file)
  }

  // MARK: - Printing

  /// The page of one scenario; the table of several, after their pages where they are wanted.
  func printPages(of runs: [FinishedRun], _ regions: [FinishedRegions], _ list: RunList) {
    let hasColour = Terminal.outputHasColour
    if runs.count == 1 || pages {
      for run in runs {
        let page = RunPage(
          run.result, in: run.folder, language: language.chosen, hasColour: hasColour)
        print(page.text, terminator: runs.count == 1 ? "" : "\n")
      }
    }
    guard runs.count > 1 else { return }
    let named = list.items.indices.filter { list.items[$0].isNamed }
    if !named.isEmpty {
      let order = RunList.order(of: named.map { list.items[$0].file })
      printTable(of: order.map { runs[named[$0]] })
    }
    for (set, finished) in zip(list.regions, regions) {
      if named.isEmpty { printTable(of: ([set.total] + set.regions).map { runs[$0] }) }
      let page = RegionPage(
        finished.balance, title: finished.title, in: finished.file,
        currency: runs[set.total].result.currency, language: language.chosen, hasColour: hasColour)
      print("\n" + page.text, terminator: "")
    }
  }

  private func printTable(of runs: [FinishedRun]) {
    let table = ComparisonTable(
      runs.map(\.result), in: runs.map(\.label), language: language.chosen,
      hasColour: Terminal.outputHasColour)
    print(table.text, terminator: "")
  }
}
