import Diagnostics

/// Collects every problem of one reading, so that all are told at once.
final class Problems {
  private(set) var diagnostics: [Diagnostic] = []
  private var told: Set<Diagnostic> = []

  func error(
    at place: SourcePlace?, _ message: String, subject: String? = nil, hint: String? = nil
  ) {
    add(Diagnostic(.error, at: place, message, subject: subject, hint: hint))
  }

  func warning(
    at place: SourcePlace?, _ message: String, subject: String? = nil, hint: String? = nil
  ) {
    add(Diagnostic(.warning, at: place, message, subject: subject, hint: hint))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Warns of an unknown word with the nearest known one, or with all of them if they are few.
  func unknown(
    _ kind: String, _ word: String, at place: SourcePlace?, known: some Collection<String>,
    subject: String? = nil
  ) {
    var hint: String?
    if let nearest = Suggestion.nearest(to: word, among: known) {
      hint = "did you mean '\(nearest)'?"
    } else if !known.isEmpty, known.count <= 12 {
      hint = "known here: \(known.sorted().joined(separator: ", "))"
    }
    error(at: place, "unknown \(kind) '\(word)'", subject: subject, hint: hint)
  }

  private func add(_ diagnostic: Diagnostic) {
    if told.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}
