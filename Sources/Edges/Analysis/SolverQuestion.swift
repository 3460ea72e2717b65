public import Diagnostics
public import Quantities

/// One parameter that is to be moved so that a figure meets a target.
public struct SolverQuestion: Sendable, Hashable {
  /// What is done with the number that is looked for.
  public enum Operation: String, Sendable, CaseIterable {
    case add, multiply, set
  }

  /// The drawn paths of a target with a probability; the same for every trial.
  public struct Paths: Sendable, Hashable {
    public var range: Range<Int>
    public var seed: UInt64
    public var antithetic: Bool

    public init(_ range: Range<Int>, seed: UInt64 = 1, antithetic: Bool = false) {
      self.range = range
      self.seed = seed
      self.antithetic = antithetic
    }
  }

  public var parameter: String
  public var target: SolverTarget
  /// Nothing for what suits the parameter.
  public var operation: Operation?
  /// Where the number is looked for; nothing for what suits the parameter.
  public var range: ClosedRange<Double>?
  /// What the answer is a multiple of; nothing for what suits the parameter.
  public var step: SolverGrid?
  public var from: CalendarDate?
  /// Exclusive.
  public var to: CalendarDate?
  public var groups: [String]?
  /// How many numbers of the range are tried before a solution is closed in.
  public var points: Int?
  public var paths: Paths?

  public init(_ parameter: String, suchThat target: SolverTarget) {
    self.parameter = parameter
    self.target = target
  }
}

/// One number that was tried.
public struct SolverTrial: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// The figure, or the share of paths; nothing where the figure does not exist.
    case value(Double?)
    /// The scenario refuses the number, and why.
    case refused(Message)
  }

  /// How many steps of the grid the number is.
  public var multiple: Int
  public var number: Double
  public var outcome: Outcome

  /// The figure where there is one.
  public var value: Double? {
    if case .value(let value) = outcome { value } else { nil }
  }

  public var isRefused: Bool {
    if case .refused = outcome { true } else { false }
  }
}
