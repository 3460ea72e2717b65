public import Diagnostics
import Results
import ScenarioFile
import Valuation

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

extension Attribution {
  /// Why figures of a later valuation differ from those of an earlier one, row by row.
  ///
  /// The rows, each counted after those above it: method, projection period, passage of time, data,
  /// experience, what only one of the two has, each group of assumptions, law. The first ones take the earlier valuation to the
  /// later date, the others put what is new in the place of what was assumed.
  ///
  /// - Parameters:
  ///   - figures: What to follow.
  ///   - old: The earlier valuation; a stored run is recalculated, and the difference is a row.
  ///   - new: The later valuation, recalculated.
  ///   - options: Threads and progress.
  /// - Returns: One attribution a figure, in their order; its steps are the rows.
  /// - Throws: Valuations in the wrong order; figures that one of them does not have.
  public static func reconciliation(
    of figures: [FigureName], from old: LoadedRun, to new: LoadedRun,
    _ options: Options = Options()
  ) throws(InputProblems) -> [Attribution] {
    let (start, end) = (try scenario(of: old), try scenario(of: new))
    var followed: [AttributedFigure] = []
    for figure in figures {
      followed.append(
        try AttributedFigure(
          figure, in: [old.record.result, new.record.result], named: [start.file, end.file]))
    }
    let reconciliation = try Reconciliation(
      figures: followed, old: start, stored: old.record.result, new: end, options)
    return try reconciliation.attributions()
  }
}
