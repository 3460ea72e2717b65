import Diagnostics

/// Collects every problem of one reading, so that all are told at once.
final class Problems {
  /// More problems than anybody reads; the rest is counted.
  static let most = 1_000
  /// The first unknown words have suggestions.
  private static let mostHints = 100

  private var told: [Diagnostic] = []
  private var known: Set<Diagnostic> = []
  private var untold = 0
  private var firstUntold: SourcePlace?
  private(set) var hasErrors = false

  /// What was found, and how much more there is where it is too much to tell.
  var diagnostics: [Diagnostic] {
    guard untold > 0 else { return told }
    return told + [
      Diagnostic(
        .error, at: firstUntold, "\(untold) more problems from here on",
        hint: "mend what is told first")
    ]
  }

  func error(
    at place: SourcePlace?, _ message: Message, subject: String? = nil, hint: Message? = nil
  ) {
    add(Diagnostic(.error, at: place, message, subject: subject, hint: hint))
  }

  func warning(
    at place: SourcePlace?, _ message: Message, subject: String? = nil, hint: Message? = nil
  ) {
    add(Diagnostic(.warning, at: place, message, subject: subject, hint: hint))
  }

  /// Warns of an unknown word with the nearest known one, or with all of them if they are few.
  func unknown(
    _ kind: Message, _ word: String, at place: SourcePlace?,
    known: @autoclosure () -> some Collection<String>,
    subject: String? = nil
  ) {
    var hint: Message?
    let known = told.count < Self.mostHints ? Array(known()) : []
    if let nearest = Suggestion.nearest(to: word, among: known) {
      hint = "did you mean '\(nearest)'?"
    } else if !known.isEmpty, known.count <= 12 {
      hint = "known here: \(known.sorted().joined(separator: ", "))"
    }
    error(at: place, "unknown \(kind) '\(word)'", subject: subject, hint: hint)
  }

  private var isFull: Bool { told.count >= Self.most }

  private func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    guard !isFull else {
      untold += 1
      firstUntold = firstUntold ?? diagnostic.place
      return
    }
    var diagnostic = diagnostic
    diagnostic.message = Self.legible(diagnostic.message)
    diagnostic.subject = diagnostic.subject.map { Self.legible($0, longest: Self.longest) }
    diagnostic.hint = diagnostic.hint.map(Self.legible)
    if known.insert(diagnostic).inserted { told.append(diagnostic) }
  }

  /// A message whose texts are of one line for a terminal, each shortened where the whole is long.
  private static func legible(_ message: Message) -> Message {
    let count = message.description.unicodeScalars.prefix(longest + 1).count
    let most = count > longest ? longest / 3 : longest
    return message.mapTexts { legible($0, longest: most) }
  }

  /// A text of one line for a terminal: its middle left out where it is long, and what steers a
  /// terminal or turns the direction of writing shown as a box.
  private static func legible(_ text: String, longest: Int) -> String {
    var scalars = Array(text.unicodeScalars.prefix(longest + 1))
    if scalars.count > longest {
      scalars =
        scalars.prefix(longest / 2) + Array(" … ".unicodeScalars)
        + text.unicodeScalars.suffix(longest / 6)
    }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      let category = scalar.properties.generalCategory
      let isSteering =
        [.control, .lineSeparator, .paragraphSeparator].contains(category)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      result.append(isSteering ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  private static let longest = 600
}
