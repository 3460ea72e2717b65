public import Diagnostics
import Foundation
import Quantities
import ScenarioFile
public import Valuation

/// Looks for the number that, put into a parameter of a scenario, lets a figure meet a target.
///
/// A few numbers over the whole range are tried first, since nothing says that the figure rises or
/// falls throughout; then one place where the target begins to be met is closed in until two
/// neighbours on the grid are known, one of which meets the target and one of which does not. The
/// one that meets it is the answer, and it has been run.
public struct Solver: Sendable {
  let question: SolverQuestion
  let scenario: ReadScenario
  let parameter: AdjustableParameter
  let operation: SolverQuestion.Operation
  let grid: SolverGrid
  let range: ClosedRange<Double>
  let figure: TargetFigure
  let model: SolverModel
  let neutral: Double?
  let base: ValuationResult

  /// Completes a question by what suits its parameter, and checks it.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - scenario: The scenario.
  ///   - base: Its run.
  /// - Throws: Everything that is wrong with the question.
  public init(
    _ question: SolverQuestion, of scenario: ReadScenario, base: ValuationResult
  ) throws(InputProblems) {
    self.question = question
    self.scenario = scenario
    self.base = base
    let check = SolverCheck(question: question, scenario: scenario, base: base)
    figure = try check.figure()
    parameter = try check.parameter()
    operation = try check.operation(for: parameter)
    range = try check.range(operation, parameter)
    var grid = question.step ?? SolverRange.step(operation, parameter, range: range)
    if question.step == nil, question.target.limit.comparison == .equal,
      question.target.chance == nil, !parameter.isWhole, !figure.isYear
    {
      grid = grid.finer
    }
    self.grid = grid
    neutral = SolverRange.neutral(operation, parameter)
    model = SolverModel(
      scenario: scenario,
      change: SolverChange(
        parameter: question.parameter, operation: operation, from: question.from, to: question.to,
        groups: question.groups),
      figure: figure, target: question.target, paths: question.paths)
  }

  /// Figures that move by jumps say nothing of how far the target is.
  private var isStep: Bool { question.target.chance == nil && figure.isYear }

  private var limit: SolverTarget.Limit { question.target.chance ?? question.target.limit }

  /// Searches.
  ///
  /// - Parameters:
  ///   - threads: Threads to work with; the answer does not depend on it.
  ///   - told: Called after each trial, from one thread at a time.
  /// - Returns: The answer, or that there is none.
  /// - Throws: Where the scenario refuses every number, why.
  public func solve(
    threads: Int, told: @escaping @Sendable (SolverTrial) -> Void = { _ in }
  ) throws(InputProblems) -> SolverSolution {
    let baseValue = try valueOfBase(threads: threads)
    let model = model
    var search = SolverSearch(
      grid: grid, limit: limit, isStep: isStep, isEnsemble: question.paths != nil,
      threads: threads, told: told
    ) { number, threads throws(InputProblems) in
      try model.value(at: number, threads: threads)
    }
    if let neutral, range.contains(neutral), grid.isOn(neutral) {
      search.know(grid.nearest(neutral), .value(baseValue))
    }
    search.scan(grid.up(range.lowerBound)...grid.down(range.upperBound), points: points)
    if let problems = search.allRefused { throw problems }
    if search.crossings.isEmpty { search.approachRefusals() }
    if search.crossings.isEmpty { search.lookCloser() }
    let crossings = search.crossings
    let followed = nearest(of: crossings)
    let outcome = followed.map { search.close($0) } ?? search.outcomeWithoutCrossing
    return SolverSolution(
      question: question, parameter: parameter,
      meaning: scenario.scenario.description(of: question.parameter), operation: operation,
      grid: grid, figure: figure, range: range, neutral: neutral, baseValue: baseValue,
      trials: search.trials, crossings: crossings.map(numbers), followed: followed.map(numbers),
      outcome: outcome)
  }

  /// Numbers tried before a solution is closed in; fewer where each is an ensemble.
  private var points: Int { question.points ?? (question.paths == nil ? 9 : 5) }

  private func valueOfBase(threads: Int) throws(InputProblems) -> Double? {
    question.paths == nil
      ? model.read(figure.value(in: base)) : try model.value(of: scenario, threads: threads)
  }

  private func numbers(_ crossing: ClosedRange<Int>) -> ClosedRange<Double> {
    grid.value(crossing.lowerBound)...grid.value(crossing.upperBound)
  }

  /// The crossing nearest to what is in force; the lowest where that is nothing.
  private func nearest(of crossings: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let neutral else { return crossings.first }
    func distance(_ crossing: ClosedRange<Int>) -> Double {
      let bounds = numbers(crossing)
      return bounds.contains(neutral)
        ? 0 : min(abs(bounds.lowerBound - neutral), abs(bounds.upperBound - neutral))
    }
    return crossings.min { distance($0) < distance($1) }
  }
}
