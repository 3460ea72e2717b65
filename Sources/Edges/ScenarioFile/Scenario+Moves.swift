public import Diagnostics
import Law
public import Quantities

/// What one change of a scenario does to a parameter, in a form that can be put into words.
public struct ParameterMove: Sendable, Hashable {
  public enum Operation: Sendable, Hashable {
    case add(Double)
    case multiply(Double)
    /// Dated numbers that take over; the first has no date where it always holds.
    case set([DatedFigure])
    /// A table, a scale or a word takes over.
    case replace
  }

  public struct DatedFigure: Sendable, Hashable {
    public var from: CalendarDate?
    public var number: Double
  }

  public var path: String
  public var unit: String
  public var operation: Operation
  /// The days on which the change acts, `to` exclusive.
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// Only these groups; nothing for all.
  public var groups: [String]?
  /// The line of the change, in the file that states it.
  public var place: SourcePlace
}

extension Scenario {
  /// What each change of the chain does, in the order of ``steps``.
  public var moves: [ParameterMove] {
    zip(resolver.changes, steps).map { change, step in
      let (operation, period) = change.effect
      return ParameterMove(
        path: change.path, unit: Catalogue.spec(change.path)?.unit ?? "", operation: operation,
        from: period.from, to: period.to, groups: change.groups, place: step.place)
    }
  }
}

extension ScenarioChange {
  fileprivate var effect: (ParameterMove.Operation, Period) {
    switch action {
    case .numbers(let change, _):
      (change.operation.words { $0.number }, change.period)
    case .scale(let change): (change.operation.words { _ in nil }, change.period)
    case .grid(let limited): (limited.change.operation.words { _ in nil }, limited.change.period)
    case .shift(let factor, let plus):
      (plus == 0 ? .multiply(factor) : .add(plus), Period())
    case .replace(.integer(let number), _):
      (.set([.init(from: nil, number: Double(number))]), Period())
    case .replace(_, let period): (.replace, period)
    }
  }
}

extension Change.Operation {
  fileprivate func words(_ number: (Value) -> Double?) -> ParameterMove.Operation {
    switch self {
    case .add(let number): return .add(number)
    case .multiply(let number): return .multiply(number)
    case .set(let values):
      let figures = values.entries.compactMap { entry -> ParameterMove.DatedFigure? in
        guard let value = entry.value.flatMap(number) else { return nil }
        return .init(from: entry.start == .beginning ? nil : entry.start, number: value)
      }
      return figures.isEmpty ? .replace : .set(figures)
    }
  }
}
