import Analysis
import ArgumentParser
import Diagnostics
import Quantities

/// How a number is looked for.
struct SolveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where to look. (default: what suits the parameter)", valueName: "A,B"),
    transform: { text in
      let ends = text.split(separator: ",", omittingEmptySubsequences: false).map {
        Double($0.filter { $0 != " " && $0 != "_" })
      }
      guard ends.count == 2, let low = ends[0], let high = ends[1], low.isFinite, high.isFinite,
        low < high
      else {
        throw ValidationError(
          "Say the lowest and the highest number with a decimal point, such as 0.1,0.3.")
      }
      return low...high
    })
  var between: ClosedRange<Double>?

  @Option(
    help: "What is done with the number: add, multiply or set.",
    completion: .list(SolverQuestion.Operation.allCases.map(\.rawValue)),
    transform: { word in
      guard let operation = SolverQuestion.Operation(rawValue: word) else {
        throw ValidationError("It is add, multiply or set.")
      }
      return operation
    })
  var by: SolverQuestion.Operation?

  @Option(
    help: ArgumentHelp("First day of the change; a year is its 1 January.", valueName: "date"),
    transform: Self.date)
  var from: CalendarDate?

  @Option(
    help: ArgumentHelp("Day on which the change has ended.", valueName: "date"),
    transform: Self.date)
  var to: CalendarDate?

  @Option(
    help: ArgumentHelp("Only these insured groups, joined by commas.", valueName: "list"),
    transform: { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } })
  var groups: [String]?

  @Option(
    help: ArgumentHelp(
      "The answer is a multiple of this. (default: what suits the parameter)", valueName: "number"),
    transform: { text in
      guard let grid = SolverGrid(text) else {
        throw ValidationError("A step is a decimal number above 0, such as 0.001.")
      }
      return grid
    })
  var step: SolverGrid?

  @Option(
    help: "Numbers of the range tried before a solution is closed in. (default: 9, on paths 5)")
  var points: Int?

  @Option(
    help: ArgumentHelp(
      "Drawn paths for a target with a probability: how many, or which.", valueName: "N or A..<B"),
    transform: { text in
      guard let slice = PathSlice(text) else {
        throw ValidationError(
          "Say how many paths, such as 500, or which, such as '500..<1000' in quotation marks.")
      }
      return slice
    })
  var paths: PathSlice?

  @Option(help: "Chooses the whole ensemble of paths. (default: 1)")
  var seed: UInt64?

  @Flag(help: "Give each odd path the draws of the one before with the other sign.")
  var antithetic = false

  func validate() throws {
    if let points, !(2...1000).contains(points) {
      throw ValidationError("--points must be from 2 to 1000.")
    }
    if paths == nil, seed != nil || antithetic {
      throw ValidationError("--seed and --antithetic are for drawn paths; say --paths.")
    }
  }

  private static func date(_ text: String) throws -> CalendarDate {
    if let year = Int(text), let date = CalendarDate(year: year, month: 1, day: 1) { return date }
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("A date is a year or yyyy-mm-dd, such as 2030 or 2030-07-01.")
    }
    return date
  }

  /// The question that the options ask.
  func question(_ parameter: String, _ target: String) throws(InputProblems) -> SolverQuestion {
    var question = SolverQuestion(parameter, suchThat: try SolverTarget(parsing: target))
    question.operation = by
    question.range = between
    question.step = step
    question.from = from
    question.to = to
    question.groups = groups
    question.points = points
    question.paths = paths.map {
      SolverQuestion.Paths($0.range, seed: seed ?? 1, antithetic: antithetic)
    }
    return question
  }
}
