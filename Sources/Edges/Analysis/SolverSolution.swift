public import Quantities
public import ScenarioFile
public import Valuation

/// The answer to a question, with everything that was tried for it.
public struct SolverSolution: Sendable {
  public enum Outcome: Sendable {
    /// The number, and its neighbour on the grid that misses the target.
    case found(SolverTrial, missing: SolverTrial)
    /// Every number that was tried meets the target.
    case everywhere
    /// The figure jumps over the target between two neighbours.
    case jump(SolverTrial, SolverTrial)
    /// No number that was tried meets the target; the one that comes closest.
    case none(closest: SolverTrial?)
  }

  public var question: SolverQuestion
  public var parameter: AdjustableParameter
  /// What the files say that the parameter is.
  public var meaning: LocalizedText?
  public var operation: SolverQuestion.Operation
  public var grid: SolverGrid
  public var figure: TargetFigure
  /// Where the number was looked for.
  public var range: ClosedRange<Double>
  /// The number that changes nothing; nothing where there is none.
  public var neutral: Double?
  /// The figure, or the share of paths, with nothing changed.
  public var baseValue: Double?
  /// In order of the number.
  public var trials: [SolverTrial]
  /// Pairs of neighbouring numbers of the first look between which the target is met or missed
  /// anew; more than one if there are several solutions.
  public var crossings: [ClosedRange<Double>]
  /// The crossing that was followed.
  public var followed: ClosedRange<Double>?
  public var outcome: Outcome

  /// The answer; nothing where there is none.
  public var answer: SolverTrial? {
    if case .found(let trial, _) = outcome { trial } else { nil }
  }

  /// Unit of the values of trials.
  public var unit: MeasureUnit? { question.target.chance == nil ? figure.unit : .rate }

  /// What the values of trials are compared with.
  public var limit: SolverTarget.Limit { question.target.chance ?? question.target.limit }

  /// The standard error of a share of paths, √(p (1 − p) / n); nothing without paths.
  ///
  /// That of antithetic pairs is less.
  public func standardError(of share: Double?) -> Double? {
    guard let share, let paths = question.paths, question.target.chance != nil else { return nil }
    return (share * (1 - share) / Double(paths.range.count)).squareRoot()
  }

  /// The lowest and highest number that the scenario took.
  public var accepted: ClosedRange<Double>? {
    let numbers = trials.filter { !$0.isRefused }.map(\.number)
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return least...most
  }

  /// The numbers that the scenario refused, in order.
  public var refused: [SolverTrial] { trials.filter(\.isRefused) }
}

extension SolverSolution {
  /// The list of changes that puts a number into a scenario, as a scenario file writes it.
  ///
  /// - Parameters:
  ///   - trial: The number.
  ///   - reference: What the change comes from; nothing to leave it out.
  /// - Returns: The list in YAML.
  public func changes(with trial: SolverTrial, reference: String? = nil) -> String {
    SolverChange(
      parameter: parameter.path, operation: operation, from: question.from, to: question.to,
      groups: question.groups
    ).yaml(grid.text(trial.multiple), reference: reference)
  }
}
