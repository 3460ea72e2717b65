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
      """)

  @Argument(help: "Scenario files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "Folder for the results.", completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "What to write besides manifest.json: csv, json, sqlite, joined by commas.",
      valueName: "list"))
  var format = FormatList.usual

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace older results.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print neither page nor progress.")
  var quiet = false

  @Flag(help: "Print a summary as JSON instead of the page.")
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard threads >= 1 else { throw ValidationError("--threads must be at least 1.") }
    let names = files.map(Self.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError(
        "Two scenarios are called '\(twice)', so their results would share a folder; run them "
          + "one at a time with --out.")
    }
  }

  func run() throws {
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

  init(formats: Set<ResultFormat>) { self.formats = formats }

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { ResultFormat(rawValue: String($0)) }
    guard !words.isEmpty, known.count == words.count else { return nil }
    formats = Set(known)
  }

  var defaultValueDescription: String { "csv,sqlite" }
}
