import ArgumentParser
import Diagnostics
import Foundation
import Report
import Results
import Valuation

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Projects scenarios and writes their results.",
    discussion: """
      Each run prints a page with the fund, contributors, pensioners, PAYG cost rate and reserve \
      ratio at five-year steps, and writes series.csv, population.csv, indicators.csv, \
      calibration.csv, comparison.csv, results.sqlite and manifest.json. A folder of results \
      appears complete or not at all; an older one gives way only with --force.

      One scenario is written into DIR, several into DIR/<name of the scenario file>. Without \
      --out the folder is out/<name of the scenario file>.

      With --paths the random processes of the scenario are drawn around its central path, which \
      is written as without. The same path of several scenarios has the same draws. \
      percentiles.csv, indicatorPercentiles.csv, depletion.csv and expectedShortfall.csv come \
      beside; differences.csv and indicatorDifferences.csv of each later scenario tell how it \
      differs from the first, path by path. A stopped run goes on from its finished blocks when \
      the same command is given again. With --format raw --out - the series of the paths are \
      streamed to standard output; 'describe' names them.

      Memory does not grow with the measures of a run over paths: beside the calculation itself a \
      thread holds two blocks and 24 bytes a path, and 128 MB of values are sorted at a time. The \
      blocks lie on the disk until the run is complete. What will not fit is refused beforehand.
      """)

  @Argument(help: "Scenario files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "Folder for the results.", completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      """
      What to write besides manifest.json: csv, json, sqlite, vegalite, joined by commas; or raw, \
      to stream paths.
      """,
      valueName: "list"))
  var format = FormatList.usual

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var pathOptions: PathOptions

  @Flag(help: "Replace older results.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print neither page nor progress.")
  var quiet = false

  @Flag(help: "Print a summary as JSON instead of the page.")
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    let names = files.map(Self.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError(
        "Two scenarios are called '\(twice)', so their results would share a folder; run them "
          + "one at a time with --out.")
    }
    try validatePaths()
  }

  /// Refuses options that ask for paths where there are none, and the other way round.
  private func validatePaths() throws {
    let isDrawn = pathOptions.paths != nil
    if format.formats.contains(.vegalite), !isDrawn {
      throw ValidationError(
        "--format vegalite is a chart of drawn paths; say how many with --paths.")
    }
    guard format.isRaw || out == "-" else { return }
    guard format.isRaw, out == "-", isDrawn, files.count == 1, !pathOptions.keepPaths, !json else {
      throw ValidationError(
        "--format raw streams the paths of one scenario: run FILE --paths A..<B --format raw "
          + "--out -")
    }
  }

  func run() throws {
    if let paths = pathOptions.paths?.range {
      if format.isRaw {
        try Terminal.reporting { try streamPaths(try Pipeline.read(files[0]), paths: paths) }
      } else {
        Interruption.removesUnfinishedFolders()
        let scenarios = try readAll()
        try Terminal.reporting {
          try runPaths(scenarios, to: files.map(destination), paths: paths)
        }
      }
    } else {
      try runCentral()
    }
  }

  private func runCentral() throws {
    Interruption.removesUnfinishedFolders()
    let destinations = files.map(destination)
    for path in destinations {
      try Terminal.reporting { try RunFolder.refuseOverwriting(path, replacing: force) }
    }
    let scenarios = try readAll()
    var progress = Progress(of: files.count, isShown: !quiet && Terminal.errorIsTerminal)
    var summaries: [RunSummary] = []
    for (scenario, path) in zip(scenarios, destinations) {
      let (result, folder) = try Terminal.reporting {
        let record = try scenario.valued(
          threads: threads, withParameters: format.formats != [.csv])
        let folder = try RunFolder.write(
          record, to: path, formats: format.formats, replacing: force)
        return (record.result, folder)
      }
      progress.advance()
      if json {
        summaries.append(RunSummary(of: result, in: folder))
      } else if !quiet {
        progress.clear()
        let page = RunPage(
          result, in: folder, language: language.chosen, hasColour: Terminal.outputHasColour)
        print(page.text, terminator: scenario.file == files.last ? "" : "\n")
      }
    }
    progress.clear()
    if json { print(try RunSummary.json(of: summaries)) }
  }

  /// Reads every file before the first run, so that all problems are told at once.
  private func readAll() throws -> [ReadScenario] {
    var scenarios: [ReadScenario] = []
    var problems: Set<Diagnostic> = []
    for file in files {
      do throws(InputProblems) {
        scenarios.append(try Pipeline.read(file))
      } catch {
        problems.formUnion(error.diagnostics)
      }
    }
    guard problems.isEmpty else {
      Terminal.report(problems.sorted())
      throw ExitCode.failure
    }
    return scenarios
  }

  private func destination(of file: String) -> String {
    let name = Self.name(of: file)
    guard let out else { return "out/\(name)" }
    return files.count == 1 ? out : "\(out)/\(name)"
  }

  static func name(of file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }
}

/// The formats of an option, `csv,sqlite`.
struct FormatList: ExpressibleByArgument {
  static let usual = FormatList(formats: [.csv, .sqlite])

  var formats: Set<ResultFormat>
  /// Numbers of paths alone, without files.
  var isRaw = false

  init(formats: Set<ResultFormat>) { self.formats = formats }

  init?(argument: String) {
    if argument == "raw" {
      formats = []
      isRaw = true
      return
    }
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { ResultFormat(rawValue: String($0)) }
    guard !words.isEmpty, known.count == words.count else { return nil }
    formats = Set(known)
  }

  var defaultValueDescription: String { "csv,sqlite" }
}
