import Assumptions
import Diagnostics
import Law
import Quantities
import Results
import ScenarioFile
import Valuation

/// The way from a scenario file to a run.
enum Pipeline {
  /// Reads a scenario with all its files and resolves every value; all problems come together.
  static func read(_ file: String) throws(InputProblems) -> ReadScenario {
    let scenario = try Scenario.read(file)
    return ReadScenario(file: file, scenario: scenario, assumptions: try scenario.assumptions())
  }
}

/// A scenario without problems.
struct ReadScenario: Sendable {
  let file: String
  let scenario: Scenario
  let assumptions: Assumptions

  var warnings: [Diagnostic] { scenario.warnings }

  /// The run, its warnings after those of the files.
  func valued(threads: Int, withParameters: Bool) throws -> RunRecord {
    let result = try placing { () throws(InputProblems) in
      try Valuation.run(assumptions, threads: threads)
    }
    return recorded(result, withParameters: withParameters)
  }

  /// A run of this scenario with its inputs, its warnings after those of the files.
  func recorded(_ result: ValuationResult, withParameters: Bool) -> RunRecord {
    var result = result
    result.warnings = scenario.warnings + result.warnings
    return RunRecord(
      result, inputs: scenario.inputFiles.map { InputFile(path: $0.path, bytes: $0.bytes) },
      parameters: withParameters ? inspect(nil) : [])
  }

  /// Does a calculation; its problems stand at the parameters that they concern.
  func placing<Value>(
    _ calculation: () throws(InputProblems) -> Value
  ) throws(InputProblems) -> Value {
    do throws(InputProblems) {
      return try calculation()
    } catch {
      throw InputProblems(
        error.diagnostics.map { problem in
          var problem = problem
          problem.place =
            problem.place ?? problem.subject.flatMap { scenario.place(of: $0) }
            ?? SourcePlace(file: file, line: 1, column: 1)
          return problem
        })
    }
  }

  /// The resolved values of a parameter and of all below its path, or of the whole scenario.
  func inspect(_ parameter: String?) -> [ParameterValue] {
    scenario.inspect(parameter).map { value in
      ParameterValue(
        path: value.path, group: value.group ?? "all", year: value.year?.number,
        value: value.value, number: value.number, unit: value.unit, place: value.place,
        source: value.citations.map(\.title).joined(separator: "; "),
        basis: value.basis.rawValue)
    }
  }

  func nearestParameter(to path: String) -> String? { scenario.nearestParameter(to: path) }
}
