import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

struct Sensitivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how far each assumption, moved alone, moves an indicator.",
    discussion: """
      FILE is a scenario; the files in the folder 'sensitivities' beside it extend it and move one \
      assumption each. Or name them: scenario files and folders that extend the same one. Two \
      scenarios that move the same parameters are the two sides of one bar; the widest bar comes \
      first.

      --indicator takes an indicator such as depletionYear or pension.actuarialBalance, or a \
      series in a year such as paygCostRate@2050, several joined by commas. Without it the \
      depletion year and the actuarial balance are shown.

      With --out DIR the figures are written to DIR/tornado.csv in full precision.
      """)

  @Argument(
    help: "The scenario, or files and folders that extend it.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    name: [.customLong("indicator"), .customLong("indicators")],
    help: ArgumentHelp(
      "Indicators, or series in a year, joined by commas.", valueName: "name,name@year"))
  var indicators: [String] = []

  @Option(help: "Folder for tornado.csv.", completion: .directory)
  var out: String?

  @Option(help: "Threads to work with, one a scenario; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace an older folder.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print no page.")
  var quiet = false

  @Flag(help: "Print the figures as JSON instead of the page.")
  var json = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
  }

  func run() throws {
    let files = try chosenFiles()
    let table = out.map { "\($0)/tornado.csv" }
    if let table {
      try Terminal.reporting { try OutputFile.refuseOverwriting(table, replacing: force) }
    }
    let loaded = try Runs.load([files.base], threads: threads, store: store)
    guard let run = loaded.first, let scenario = run.scenario else {
      throw Self.told("'\(files.base)' has no scenario that others could extend")
    }
    let result = run.record.result
    let tornadoes = try Terminal.reporting {
      let figures = try chosenFigures(in: result)
      let set = try SensitivitySet(of: files.members, around: scenario, threads: threads)
      if !quiet { Terminal.report(set.warnings) }
      return try Tornado.all(of: figures, in: set, base: result, threads: threads)
    }
    if let table {
      let bytes = TornadoTable.csv(of: tornadoes).bytes
      try Terminal.reporting { try OutputFile.write(bytes, to: table, replacing: force) }
    }
    if json {
      print(try TornadoSummary.json(of: tornadoes))
    } else if !quiet {
      let page = TornadoPage(
        tornadoes, in: result.currency, language: language.chosen,
        hasColour: Terminal.outputHasColour)
      print(page.text, terminator: "")
    }
  }

  private func chosenFiles() throws -> SensitivityFiles {
    do {
      return try SensitivityFiles(files)
    } catch SensitivityFiles.Refusal.noFolder(let file) {
      throw Self.told(
        "there is no folder '\(SensitivityFiles.standardFolder)' with scenarios beside '\(file)'",
        hint: "name the files that extend it")
    } catch SensitivityFiles.Refusal.noScenario {
      throw Self.told("none of the files is a scenario", hint: "a scenario states its 'format'")
    } catch {
      throw Self.told("the files extend no scenario in common", hint: "name the base as well")
    }
  }

  /// Tells a problem; what then ends the program.
  private static func told(_ message: Message, hint: Message? = nil) -> ExitCode {
    Terminal.report([Diagnostic(.error, at: nil, message, hint: hint)])
    return .failure
  }

  private func chosenFigures(in result: ValuationResult) throws(InputProblems) -> [TargetFigure] {
    let names = indicators.flatMap { $0.split(separator: ",").map(String.init) }
    guard !names.isEmpty else { return Tornado.usualFigures(of: result) }
    var figures: [TargetFigure] = []
    var problems: [Diagnostic] = []
    for name in names {
      do {
        figures.append(try TargetFigure(name, in: result))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    return figures
  }
}
