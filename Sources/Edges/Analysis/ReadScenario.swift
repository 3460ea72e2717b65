public import Assumptions
public import Diagnostics
import Law
import Quantities
public import Results
public import ScenarioFile
public import Valuation

/// A scenario without problems, ready to run.
public struct ReadScenario: Sendable {
  /// The scenario's file as the user named it.
  public let file: String
  public let scenario: Scenario
  public let assumptions: Assumptions

  /// What reading it warned of.
  public var warnings: [Diagnostic] { scenario.warnings }

  public init(_ scenario: Scenario, file: String) throws(InputProblems) {
    self.file = file
    self.scenario = scenario
    assumptions = try scenario.assumptions()
  }

  /// Reads a scenario with all its files and resolves every value; all problems come together.
  public static func read(_ file: String) throws(InputProblems) -> ReadScenario {
    try ReadScenario(try Scenario.read(file), file: file)
  }

  /// Reads a scenario from copies of its files, as a store keeps them.
  ///
  /// - Parameters:
  ///   - file: The scenario's file among the copies.
  ///   - copies: Every file, under its path from the root folder of the scenario.
  /// - Returns: The scenario as its files themselves give it.
  /// - Throws: Every problem of every file at once.
  public static func read(
    _ file: String, from copies: [InputFile]
  ) throws(InputProblems) -> ReadScenario {
    let bytes = Dictionary(copies.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
    return try ReadScenario(try Scenario.read(file, from: bytes), file: file)
  }

  /// Every file that was read, under its path from the root folder of the scenario.
  public var inputs: [InputFile] {
    scenario.inputFiles.map { InputFile(path: $0.path, bytes: $0.bytes) }
  }

  /// The run, its warnings after those of the files.
  public func valued(threads: Int, withParameters: Bool) throws(InputProblems) -> RunRecord {
    recorded(try result(threads: threads), withParameters: withParameters)
  }

  /// The run alone, without what says where it came from.
  public func result(threads: Int) throws(InputProblems) -> ValuationResult {
    try placing { () throws(InputProblems) in try Valuation.run(assumptions, threads: threads) }
  }

  /// A run of this scenario with its inputs, its warnings after those of the files.
  public func recorded(_ result: ValuationResult, withParameters: Bool) -> RunRecord {
    var result = result
    result.warnings = scenario.warnings + result.warnings
    return RunRecord(
      result, inputs: inputs, scenario: scenario.inputName,
      parameters: withParameters ? inspect(nil) : [])
  }

  /// Does a calculation; its problems stand at the parameters that they concern.
  public func placing<Value>(
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
  public func inspect(_ parameter: String?) -> [ParameterValue] {
    scenario.inspect(parameter).map { value in
      ParameterValue(
        path: value.path, group: value.group ?? "all", year: value.year?.number,
        value: value.value, number: value.number, unit: value.unit, place: value.place,
        source: value.citations.map(\.title).joined(separator: "; "),
        basis: value.basis.rawValue)
    }
  }

  public func nearestParameter(to path: String) -> String? {
    scenario.nearestParameter(to: path)
  }
}
