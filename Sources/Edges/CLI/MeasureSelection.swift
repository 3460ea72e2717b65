import Diagnostics
import Ensemble
import Results

/// The words of `--measures`, looked up among the series that a scenario can draw.
enum MeasureSelection {
  /// - Parameters:
  ///   - list: `measure`, `branch.measure` or `branch.group.measure`, joined by commas, or `all`. A
  ///     measure alone stands for the series of group `all` of every branch that has it.
  ///   - available: What there is.
  /// - Returns: The series in the order of the list, each once.
  /// - Throws: A problem for each unknown word, with the nearest known one.
  static func series(
    of list: String, among available: [EnsembleMeasure]
  ) throws(InputProblems) -> [EnsembleMeasure] {
    var chosen: [EnsembleMeasure] = []
    var problems: [Diagnostic] = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      let found = word == "all" ? available : available.filter { names(of: $0).contains(word) }
      if found.isEmpty { problems.append(unknown(word, among: available)) }
      chosen += found.filter { !chosen.contains($0) }
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    return chosen
  }

  /// The words that mean a series.
  private static func names(of series: EnsembleMeasure) -> [String] {
    guard series.group == "all" else { return [series.name] }
    return [series.measure, "\(series.branch).\(series.measure)", series.name]
  }

  private static func unknown(_ word: String, among available: [EnsembleMeasure]) -> Diagnostic {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).count
    let known = available.flatMap(names).filter { $0.split(separator: ".").count == parts }
    let nearest = Suggestion.nearest(to: word, among: Set(known))
    return Diagnostic(
      .error, at: nil, "--measures: no series of this scenario is called '\(word)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "'ansinh describe FILE --measures all' lists every series")
  }
}
