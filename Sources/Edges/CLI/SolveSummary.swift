import Analysis
import Diagnostics
import Foundation
import Quantities
import Report
import ScenarioFile

/// What `solve --json` says.
enum SolutionSummary {
  /// One object, keys in alphabetical order; a year that never comes is the text `never`.
  static func json(of solution: SolverSolution, file: String?) throws -> String {
    var object: [String: JSONValue] = [
      "parameter": .text(solution.parameter.path), "unit": .text(solution.parameter.unit),
      "operation": .text(solution.operation.rawValue),
      "target": .text(solution.question.target.description),
      "outcome": .text(word(solution.outcome)),
      "base": value(solution.baseValue),
      "between": .list([
        .number(solution.range.lowerBound), .number(solution.range.upperBound),
      ]),
      "step": .number(solution.grid.step),
      "trials": .list(solution.trials.map { trial($0, solution) }),
      "crossings": .list(
        solution.crossings.map { .list([.number($0.lowerBound), .number($0.upperBound)]) }),
    ]
    if let answer = solution.answer {
      object["answer"] = .number(answer.number)
      object["value"] = value(answer.value)
      if let error = solution.standardError(of: answer.value) {
        object["standardError"] = .number(error)
      }
    }
    if let file { object["file"] = .text(file) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(JSONValue.object(object)), as: UTF8.self)
  }

  private static func word(_ outcome: SolverSolution.Outcome) -> String {
    switch outcome {
    case .found: "found"
    case .everywhere: "metEverywhere"
    case .jump: "jump"
    case .none: "none"
    }
  }

  private static func trial(_ trial: SolverTrial, _ solution: SolverSolution) -> JSONValue {
    if case .refused(let reason) = trial.outcome {
      return .object(["number": .number(trial.number), "refused": .text(reason.description)])
    }
    return .object([
      "number": .number(trial.number), "value": value(trial.value),
      "meets": .truth(solution.limit.isMet(by: trial.value)),
    ])
  }

  private static func value(_ value: Double?) -> JSONValue {
    guard let value else { return .null }
    return value.isFinite ? .number(value) : .text("never")
  }
}
