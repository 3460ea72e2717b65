/// One problem of an input, told so that a person can mend it without reading code.
public struct Diagnostic: Hashable, Sendable, Error {
  public enum Severity: String, Sendable, Hashable, Codable {
    case error
    case warning
  }

  public var severity: Severity
  /// Where the eye should land: the value for a bad value, the parent key for a missing key.
  public var place: SourcePlace?
  /// What was found and what was expected, in one sentence.
  public var message: Message
  /// The path of the parameter concerned, `law.pension.contributionRate.employer[2030-01-01]`.
  public var subject: String?
  /// What to do about it.
  public var hint: Message?

  public init(
    _ severity: Severity, at place: SourcePlace?, _ message: Message, subject: String? = nil,
    hint: Message? = nil
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.subject = subject
    self.hint = hint
  }

  /// A problem whose sentence comes ready-made; its template is found by the words it has.
  @_disfavoredOverload
  public init(
    _ severity: Severity, at place: SourcePlace?, _ message: String, subject: String? = nil,
    hint: String? = nil
  ) {
    self.init(
      severity, at: place, Message(verbatim: message), subject: subject,
      hint: hint.map(Message.init(verbatim:)))
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message`, then `at:` and `hint:` lines where there are any.
  public var description: String {
    var lines = [(place.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message)"]
    if let subject { lines.append("  at: \(subject)") }
    if let hint { lines.append("  hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic: Comparable {
  /// Sorted by place, then by message, so that a report is the same on every run.
  public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    switch (lhs.place, rhs.place) {
    case (let left?, let right?) where left != right: left < right
    case (nil, _?): true
    case (_?, nil): false
    default: lhs.message < rhs.message
    }
  }
}

/// Diagnostics thrown together: every problem found in one pass.
public struct InputProblems: Error, Sendable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.sorted() }

  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
