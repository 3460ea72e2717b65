import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import LinearAlgebra
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for the value of one parameter with which an indicator meets a target.",
    discussion: """
      --such-that takes a figure, a comparison and a value: "depletionYear >= 2090", \
      "depletionYear = never", "pension.actuarialBalance75YearsWithTarget = 0", \
      "paygCostRate@2050 <= 20%". With --paths the target is a probability over drawn paths, the \
      same for every number tried: "P(reserveAtYearEnd@2050 > 0) >= 0.95".

      The number is set in place of the parameter's value, added to it, or multiplies it (--by); \
      without --by it is set where one value holds, otherwise added or, for amounts of money and \
      tables, multiplied. --from, --to and --groups limit the change as in a scenario file. A few \
      numbers of the range are tried first; then a place where the target begins to be met is \
      closed in. The answer is rounded to the side that meets the target and has been run.

      With --out FILE.yaml the answer becomes a scenario that extends FILE.

      Exit codes: 0 an answer, or a target met all over the range; 2 no solution in this range; 1 \
      problems; 64 wrong use.
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The parameter, such as law.pension.contributionRate.employer.", valueName: "parameter"))
  var parameter: String

  @Option(help: ArgumentHelp("The target, in quotation marks.", valueName: "target"))
  var suchThat: String

  @OptionGroup var search: SolveOptions

  @Option(help: "Scenario file to write the answer to.", completion: .file(extensions: ["yaml"]))
  var out: String?

  @Option(help: "Threads to work with; the answer does not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace an older file.")
  var force = false

  @Flag(help: "List every number tried, as it is tried.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print no page.")
  var quiet = false

  @Flag(help: "Print the answer as JSON instead of the page.")
  var json = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    if let out, !out.hasSuffix(".yaml"), !out.hasSuffix(".yml") {
      throw ValidationError("--out is the name of a scenario file, which ends in .yaml.")
    }
  }

  func run() throws {
    BLASThreads.single()
    let question = try Terminal.reporting { try search.question(parameter, suchThat) }
    if let out {
      try Terminal.reporting { try OutputFile.refuseOverwriting(out, replacing: force) }
    }
    let loaded = try Runs.load([file], threads: threads, store: store)
    guard let run = loaded.first, let scenario = run.scenario else {
      throw ValidationError("'\(file)' has no scenario in which a parameter could be moved.")
    }
    let result = run.record.result
    let solution = try Terminal.reporting {
      let solver = try Solver(question, of: scenario, base: result)
      return try solver.solve(threads: threads, told: teller)
    }
    let answer = SolutionScenario(solution, of: result.title, in: result.currency)
    if let out, let answer {
      let text = answer.yaml(at: out, extending: scenario.file)
      try Terminal.reporting {
        try OutputFile.write(Array(text.utf8), to: out, replacing: force)
      }
    }
    try tell(solution, of: result, isWritten: answer != nil)
    if solution.isWithoutSolution { throw ExitCode(2) }
  }

  /// Writes each number to standard error as it is tried, with `--verbose`.
  private var teller: @Sendable (SolverTrial) -> Void {
    guard verbose, !quiet else { return { _ in } }
    return { trial in
      let outcome =
        switch trial.outcome {
        case .refused(let reason): reason.text(in: language.chosen)
        case .value(let value): value.map { "\($0)" } ?? "-"
        }
      Terminal.writeError("\(trial.number): \(outcome)\n")
    }
  }

  private func tell(
    _ solution: SolverSolution, of result: ValuationResult, isWritten: Bool
  ) throws {
    if json {
      print(try SolutionSummary.json(of: solution, file: isWritten ? out : nil))
      return
    }
    guard !quiet else { return }
    let page = SolutionPage(
      solution, of: result.title, in: result.currency, language: language.chosen,
      showsTrials: verbose, hasColour: Terminal.outputHasColour)
    print(page.text, terminator: "")
    if let out, isWritten {
      print(SolutionText.written.text(in: language.chosen, ["file": out]))
    }
  }
}

extension SolverSolution {
  /// Whether the range holds no number that meets the target.
  var isWithoutSolution: Bool {
    switch outcome {
    case .found, .everywhere: false
    case .jump, .none: true
    }
  }
}
