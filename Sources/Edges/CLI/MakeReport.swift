import Analysis
import ArgumentParser
import Foundation
import HTMLReport
import Report
import Results
import Workbook

struct MakeReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes runs as one report: a page that needs nothing else, or a workbook.",
    discussion: """
      The first RUN is the baseline, the others are reforms. FILE.html is one page in the order of \
      an actuarial report: summary, provisions, data, assumptions, method, results, sensitivity, \
      uncertainty, reconciliation, comparison, the actuary's opinion as a blank, tables. It loads \
      nothing from anywhere; every chart's data can be saved from it as CSV. FILE.xlsx is a workbook.

      Charts need the bundle of Vega that 'make bundle' writes beside the program; ANSINH_VEGA \
      names another place. A run with paths (results of run --paths) gives the fan.
      """)

  @Argument(help: "Scenario files, folders of results, ids or tags of the store.")
  var runs: [String]

  @Option(
    help: "The report: FILE.html or FILE.xlsx.", completion: .file(extensions: ["html", "xlsx"]))
  var out: String

  @Option(help: "In place of the title of the first run.")
  var title: String?

  @Option(
    parsing: .upToNextOption,
    help: "Scenarios that each move one assumption, or folders of them.", completion: .file())
  var sensitivities: [String] = []

  @Option(help: "The run of the valuation before, to reconcile with.")
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Figure of waterfalls and tornado, as depletionYear or paygCostRate@2050.",
      valueName: "figure"))
  var indicator: String?

  @Option(help: "Threads to work with; the report does not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace an older report.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing of the report.")
  var quiet = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  enum Form: String, CaseIterable { case html, xlsx }

  var form: Form? { Form(rawValue: URL(fileURLWithPath: out).pathExtension.lowercased()) }

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    guard form != nil else {
      throw ValidationError("'\(out)' is neither a page nor a workbook; end it in .html or .xlsx.")
    }
    guard !runs.isEmpty else { throw ValidationError("Name at least one run.") }
    if let indicator, FigureName(indicator) == nil {
      throw ValidationError(
        "'\(indicator)' is not a figure; write depletionYear, pension.actuarialBalance or "
          + "paygCostRate@2050.")
    }
  }

  func run() throws {
    try Terminal.reporting { try OutputFile.refuseOverwriting(out, replacing: force) }
    switch form {
    case .xlsx: try writeWorkbook()
    default: try writePage()
    }
    if !quiet { print(out) }
  }

  private func writeWorkbook() throws {
    let loaded = try Runs.load(runs, threads: threads, store: store)
    try Terminal.reporting {
      let comparison = loaded.count > 1 ? try RunComparison(of: loaded) : nil
      try ReportWorkbook.write(
        loaded, comparison: comparison, to: out, language: language.chosen, replacing: force)
    }
  }

  private func writePage() throws {
    let assets = try Terminal.reporting {
      try ReportAssets.found(bundle: ProcessInfo.processInfo.environment["ANSINH_VEGA"])
    }
    let material = try ReportMaterial.gathered(for: self)
    try Terminal.reporting {
      let document = try ReportDocument(
        ReportInput(
          runs: material.runs, attributions: material.attributions, tornado: material.tornado,
          previous: material.previous, reconciliation: material.reconciliation,
          figure: material.figure, title: title, language: language.chosen))
      try OutputFile.write(try document.html(assets), to: out, replacing: force)
    }
  }
}
