public import Diagnostics
import Results

extension Attribution {
  /// The changes of figures over the steps between two runs that a command was given.
  ///
  /// The results at hand are the two ends: a stored run of another version puts what the program
  /// changed into the steps.
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

  /// The changes over the steps between two runs, each step after those before it.
  public static func sequential(
    from: LoadedRun, to: LoadedRun, figures: [FigureName], threads: Int = 1
  ) throws(InputProblems) -> [Attribution] {
    try of(figures, from: from, to: to, counting: .sequential, Options(threads: threads))
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
