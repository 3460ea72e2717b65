public import Diagnostics
import Results

extension Attribution {
  /// The changes of figures over the steps between two runs that a command was given.
  ///
  /// Results at hand are taken where this program made them from the same scenario.
  ///
  /// - Throws: A run without its scenario; what ``of(_:from:to:counting:_:)`` throws.
  public static func of(
    _ figures: [FigureName], from: LoadedRun, to: LoadedRun, counting: Counting,
    _ options: Options = Options()
  ) throws(InputProblems) -> [Attribution] {
    let (start, end) = (try scenario(of: from), try scenario(of: to))
    return try of(
      figures, from: (start, from.record.result), to: (end, to.record.result), counting: counting,
      options)
  }

  static func scenario(of run: LoadedRun) throws(InputProblems) -> ReadScenario {
    if let scenario = run.scenario { return scenario }
    throw InputProblems([
      Diagnostic(
        .error, at: nil, "the run '\(run.name)' has results but no scenario to take steps from",
        hint: "name its scenario file, or a run that the store keeps with its files")
    ])
  }
}
