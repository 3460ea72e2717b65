public import Diagnostics
import Quantities
public import ScenarioFile
public import Valuation

/// A scenario and others that extend it and move one assumption each.
public struct SensitivitySet: Sendable {
  /// One scenario of the set and what it moves.
  public struct Member: Sendable {
    public var scenario: ReadScenario
    /// What it changes beyond the base, in order.
    public var moves: [ParameterMove]
    /// The parameters of its changes, in order of name.
    public var paths: [String]
  }

  public let base: ReadScenario
  public let members: [Member]
  /// What is odd about the set, at the files concerned: nothing moved, more moved than told.
  public let warnings: [Diagnostic]

  /// Reads the scenarios beside their base; all problems come together.
  ///
  /// - Parameters:
  ///   - files: Scenario files that extend the base, over any number of steps.
  ///   - base: What they extend.
  ///   - threads: Threads to work with.
  /// - Throws: Every problem of every file, and files that do not extend the base.
  public init(
    of files: [String], around base: ReadScenario, threads: Int
  ) throws(InputProblems) {
    let read = ParallelWork.map(files.count, threads: threads) { number in
      Result { () throws(InputProblems) in
        try Self.member(files[number], base)
      }
    }
    var problems: Set<Diagnostic> = []
    var members: [Member] = []
    var warnings: [Diagnostic] = []
    for result in read {
      switch result {
      case .failure(let error): problems.formUnion(error.diagnostics)
      case .success(let found):
        members.append(found.member)
        warnings += found.warnings
      }
    }
    guard problems.isEmpty else { throw InputProblems(Array(problems)) }
    self.base = base
    self.members = members
    self.warnings = warnings.sorted()
  }

  private static func member(
    _ file: String, _ base: ReadScenario
  ) throws(InputProblems) -> (member: Member, warnings: [Diagnostic]) {
    let scenario = try ReadScenario.read(file)
    let own = base.scenario.chain.last ?? base.file
    guard scenario.scenario.chain.dropLast().contains(own) else {
      let parent = scenario.scenario.chain.dropLast().last
      throw InputProblems([
        Diagnostic(
          .error, at: SourcePlace(file: file, line: 1, column: 1),
          parent.map { "the scenario extends '\($0)', not '\(own)'" }
            ?? "the scenario extends nothing; a sensitivity extends '\(own)'",
          hint: "give the scenario that it extends, or leave it out")
      ])
    }
    let moves = Array(scenario.scenario.moves.dropFirst(base.scenario.steps.count))
    let paths = Array(Set(moves.map(\.path))).sorted()
    let differing = Set(scenario.scenario.pathsDiffering(from: base.scenario))
    var warnings: [Diagnostic] = []
    func warn(_ message: Message, hint: Message) {
      warnings.append(
        Diagnostic(
          .warning, at: SourcePlace(file: file, line: 1, column: 1), message, hint: hint))
    }
    let undeclared = differing.subtracting(paths).sorted()
    if !undeclared.isEmpty {
      warn(
        "the scenario states more than its changes: \(list(undeclared))",
        hint: "a sensitivity moves one assumption by 'changes' and leaves all else as it is")
    }
    if differing.isEmpty {
      warn("the scenario moves nothing", hint: "give it 'changes'")
    }
    return (Member(scenario: scenario, moves: moves, paths: paths), warnings)
  }

  private static func list(_ words: [String]) -> String {
    let shown = words.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    return words.count > 4 ? shown + " and \(words.count - 4) more" : shown
  }

  /// Runs every member, one a thread.
  public func valued(threads: Int) throws(InputProblems) -> [ValuationResult] {
    let members = members
    let results = ParallelWork.map(members.count, threads: threads) { number in
      Result { () throws(InputProblems) in try members[number].scenario.result(threads: 1) }
    }
    var problems: Set<Diagnostic> = []
    var values: [ValuationResult] = []
    for result in results {
      switch result {
      case .failure(let error): problems.formUnion(error.diagnostics)
      case .success(let value): values.append(value)
      }
    }
    guard problems.isEmpty else { throw InputProblems(Array(problems)) }
    return values
  }
}
