/// Why results were not written; the old ones, if any, are untouched.
public enum ResultsError: Error, Equatable, Sendable {
  /// The folder is there and replacing was not asked for.
  case exists(String)
  /// The path to be replaced holds something that no run wrote.
  case foreign(String, file: String)
  /// A number of a series or an indicator is infinite or not a number.
  case notFinite(String)
  /// Another process calculates the same ensemble at the same place.
  case underWay(String)
  /// What a run needs does not fit.
  case tooLarge(what: String, needs: String, has: String, hint: String)
  /// A store that cannot be used as asked.
  case store(String, reason: String, hint: String?)
  /// No run of the store has the id or the tag.
  case noRun(String, store: String, hint: String?)
  /// Several runs of the store have ids that begin so; candidates with their titles.
  case ambiguous(String, store: String, candidates: [String])
  /// A file of a folder of results is not the one that the run wrote, or is gone.
  case altered(String, file: String, reason: String)
  /// The system refused an operation on a file.
  case system(path: String, reason: String)
}

extension ResultsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .exists(let path):
      """
      error: '\(path)' exists already
        hint: choose another folder with --out, or replace it with --force
      """
    case .foreign(let path, let file):
      """
      error: '\(path)' is not replaced, because '\(file)' in it was not written by a run
        hint: move it away or choose another folder with --out
      """
    case .notFinite(let what):
      """
      error: \(what) is not a finite number, so no results were written
        hint: look for a rate or an amount that is far too large in the scenario
      """
    case .underWay(let path):
      """
      error: another process works on the same paths in '\(path)'
        hint: wait for it, or write this run elsewhere with --out
      """
    case .tooLarge(let what, let needs, let has, let hint):
      """
      error: \(what) need \(needs), but there is room for \(has)
        hint: \(hint)
      """
    case .store(let path, let reason, let hint):
      "error: '\(path)' \(reason)" + (hint.map { "\n  hint: \($0)" } ?? "")
    case .noRun(let name, let store, let hint):
      "error: there is no run '\(name)' in '\(store)'" + (hint.map { "\n  hint: \($0)" } ?? "")
    case .ambiguous(let name, let store, let candidates):
      "error: '\(name)' begins the ids of \(candidates.count) runs in '\(store)'\n  hint: "
        + "one of\n    " + candidates.joined(separator: "\n    ")
    case .altered(let folder, let file, let reason):
      """
      error: '\(folder)' is not read, because '\(file)' in it \(reason)
        hint: run its scenario again; figures that were changed by hand have no source
      """
    case .system(let path, let reason):
      "error: cannot write '\(path)': \(reason)"
    }
  }
}
