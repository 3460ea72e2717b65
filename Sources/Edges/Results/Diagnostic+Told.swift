import Diagnostics

extension SourcePlace {
  /// A place from its text, `file:line:column`.
  init?(told text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let line = Int(parts[parts.count - 2]),
      let column = Int(parts[parts.count - 1])
    else { return nil }
    self.init(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }
}

extension Diagnostic {
  /// A diagnostic from its description, as manifests and stores keep it.
  init(told text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let hint = lines.firstIndex { $0.hasPrefix("  hint: ") }
    let subject = lines[..<(hint ?? lines.count)].firstIndex { $0.hasPrefix("  at: ") }
    let head = lines[..<(subject ?? hint ?? lines.count)].joined(separator: "\n")
    var (severity, place, message) = (Severity.warning, SourcePlace?.none, head)
    for known in [Severity.warning, .error] {
      let mark = "\(known.rawValue): "
      if head.hasPrefix(mark) {
        (severity, message) = (known, String(head.dropFirst(mark.count)))
        break
      }
      if let range = head.firstRange(of: ": " + mark),
        let found = SourcePlace(told: String(head[..<range.lowerBound]))
      {
        (severity, place, message) = (known, found, String(head[range.upperBound...]))
        break
      }
    }
    self.init(
      severity, at: place, message,
      subject: subject.map { start in
        lines[start..<(hint ?? lines.count)].joined(separator: "\n").removing("  at: ")
      },
      hint: hint.map { lines[$0...].joined(separator: "\n").removing("  hint: ") })
  }
}

extension String {
  fileprivate func removing(_ mark: String) -> String { String(dropFirst(mark.count)) }
}
