import Analysis
import ArgumentParser
import Diagnostics
import Explanation
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the formula of one figure, its inputs and where each of them comes from.",
    discussion: """
      MEASURE is a line of series.csv, 'branch.measure' or 'branch.measure:group'; the branch that \
      the run leads with may be left out; a name of indicators.csv is given without a year. Inputs \
      are other figures of the run, values of the files with line and article, and tables of cells by sex and age whose rows add up. --json and \
      --csv have the tables whole. --depth explains the figures among the inputs as well, \
      and '*' as MEASURE every figure of the year.
      """)

  @Argument(
    help: ArgumentHelp(
      "Scenario file, folder of results, or run of the store.", valueName: "run"))
  var source: String

  @Argument(help: "Figure, for example 'paygCostRate' or 'health.healthMembers:poor'.")
  var measure: String

  @Argument(help: "Year; left out for an indicator of the whole projection.")
  var year: Int?

  @Option(help: "How many steps the inputs are followed.")
  var depth = 1

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print the cells of all tables as CSV.")
  var csv = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...10).contains(depth) else {
      throw ValidationError("--depth is 1 to 10, not \(depth).")
    }
    guard measure != "*" || year != nil else {
      throw ValidationError("Name the year whose figures are all explained.")
    }
    guard !(json && csv) else { throw ValidationError("Ask for --json or --csv, not for both.") }
  }

  func run() throws {
    let loaded = try Runs.load([source], threads: 1, store: store)
    let explainer = try Terminal.reporting { try Explainer(loaded[0]) }
    if let year, let figure = Explainer.figure(named: measure), explainer.isIndicator(figure) {
      throw ValidationError(
        "'\(measure)' is an indicator of the whole projection; leave the year \(year) out.")
    }
    let pages = try Terminal.reporting {
      let found =
        measure == "*"
        ? try explainer.explanations(ofAllIn: Year(year ?? 0))
        : try explainer.explanations(of: try figure(), depth: depth)
      return found.map { explanation in
        ExplanationPage(
          explanation, of: source, in: loaded[0].record.result.currency, language: language.chosen,
          citationWords: loaded[0].scenario?.scenario.citationWords ?? [:], store: store.path)
      }
    }
    if json {
      print(try ExplanationPage.json(of: pages))
    } else if csv {
      print(pages.map(\.csv).joined(separator: "\n"), terminator: "")
    } else {
      print(pages.map(\.text).joined(separator: "\n"), terminator: "")
    }
  }

  private func figure() throws -> FigureName {
    guard var figure = Explainer.figure(named: measure) else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil, "'\(measure)' is no name of a figure",
          hint: "a figure is written 'branch.measure:group'")
      ])
    }
    figure.year = year
    return figure
  }
}
