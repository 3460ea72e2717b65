import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Quantities
import Report
import Results
import Synchronization
import Valuation

struct Attribute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribute",
    abstract: "Says which step between two scenarios changes a figure by how much.",
    discussion: """
      Where TO extends FROM each of its further changes is a step, in the order of the files; where \
      FROM extends TO its changes are taken back, the last first; otherwise each group of the \
      parameters that differ is a step. Every step is counted after those before it, with --shapley \
      as the mean over all orders: exact up to 8 steps, else over drawn orders with a standard \
      error. The changes of the steps add up to the whole change.

      A figure is an indicator, 'actuarialBalance75YearsWithTarget' or 'health.depletionYear', or a \
      series in a year, 'paygCostRate@2050' or 'pension.contributors:voluntaryMembers@2030'. \
      Several are followed through the same valuations.

      With --reconcile FROM is an earlier valuation and TO a later one: the change is split over \
      the passage of time, experience, data, assumptions and law.
      """)

  @Argument(
    help: "The earlier or reference run: a scenario file, a folder of results, an id of the store.",
    completion: .file())
  var from: String

  @Argument(help: "The run whose difference is asked for.", completion: .file())
  var to: String

  @Option(
    name: [.long, .short], parsing: .upToNextOption,
    help: ArgumentHelp(
      "Indicators, or series in a year such as paygCostRate@2050.", valueName: "name"))
  var indicator: [String]

  @Flag(help: "Count each step as the mean over all orders (Shapley value).")
  var shapley = false

  @Flag(help: "Reconcile an earlier valuation with a later one.")
  var reconcile = false

  @Option(help: "Orders to draw where there are more than 8 steps; an even number from 4 on.")
  var orders = 64

  @Option(help: "Seed of the drawn orders.")
  var seed: UInt64 = 1

  @Option(help: "What a step is: each change, or each group of parameters (change, group).")
  var by = StepUnit.change

  @Option(help: ArgumentHelp("Steps to count as one, by their numbers: 2,3.", valueName: "list"))
  var join: [NumberList] = []

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Folder for attribution.csv and attribution.json.", completion: .directory)
  var out: String?

  @Flag(help: "Replace older results.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print neither page nor progress.")
  var quiet = false

  @Flag(help: "Print JSON instead of the page.")
  var json = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    guard (4...100_000).contains(orders), orders.isMultiple(of: 2) else {
      throw ValidationError("--orders must be an even number from 4 to 100000.")
    }
    guard !indicator.isEmpty else {
      throw ValidationError("Name what to follow with --indicator, such as actuarialBalance.")
    }
    for name in indicator where FigureName(name) == nil {
      throw ValidationError(
        "'\(name)' is no figure; write an indicator, 'depletionYear', or a series in a year, "
          + "'paygCostRate@2050', with its branch before and a group after where needed, "
          + "'pension.contributors:voluntaryMembers@2030'.")
    }
    if reconcile, shapley || !join.isEmpty || by == .group {
      throw ValidationError(
        "--reconcile has rows in a stated order; leave --shapley, --join and --by out.")
    }
  }

  func run() throws {
    if let out { try Terminal.reporting { try AttributionOutput.refuse(out, force: force) } }
    let runs = try Runs.load([from, to], threads: threads, store: store)
    tellDates(runs)
    let attributions = try Terminal.reporting { try calculated(runs[0], runs[1]) }
    if let out { try Terminal.reporting { try AttributionOutput.write(attributions, to: out) } }
    if json {
      print(try AttributionFiles.json(attributions))
    } else if !quiet {
      let page = AttributionPage(
        attributions, language: language.chosen, hasColour: Terminal.outputHasColour)
      print(page.text, terminator: "")
    }
  }

  /// Says that runs of different dates can be reconciled.
  private func tellDates(_ runs: [LoadedRun]) {
    let dates = runs.map { $0.record.result.years.lowerBound }
    guard !quiet, !reconcile, dates[0] != dates[1] else { return }
    Terminal.writeError(
      "note: the runs begin in \(dates[0]) and \(dates[1]); --reconcile tells the passage of time "
        + "and experience apart\n")
  }

  private func calculated(_ from: LoadedRun, _ to: LoadedRun) throws -> [Attribution] {
    let figures = indicator.compactMap { FigureName($0) }
    let progress = Mutex<(bar: Progress, of: Int)?>(nil)
    let isShown = !quiet && Terminal.errorIsTerminal
    let options = Attribution.Options(
      unit: by == .group ? .group : .change, joined: join.map { Set($0.numbers.map { $0 - 1 }) },
      threads: threads,
      progress: { done, total in
        progress.withLock { state in
          if done == 1 || state == nil {
            state?.bar.clear()
            state = (Progress(of: total, "valuations", isShown: isShown), total)
          }
          state?.bar.advance()
        }
      })
    defer { progress.withLock { $0?.bar.clear() } }
    if reconcile {
      return try Attribution.reconciliation(of: figures, from: from, to: to, options)
    }
    return try Attribution.of(
      figures, from: from, to: to,
      counting: shapley ? .shapley(orders: orders, seed: seed) : .sequential, options)
  }
}

/// What an attribution counts as one step.
enum StepUnit: String, ExpressibleByArgument, CaseIterable {
  case change
  case group
}

/// Numbers from 1 of an option, `2,3`.
struct NumberList: ExpressibleByArgument {
  var numbers: [Int]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, numbers.count > 1, numbers.allSatisfy({ $0 > 0 })
    else { return nil }
  }
}
