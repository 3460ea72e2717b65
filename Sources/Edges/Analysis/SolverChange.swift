import Foundation
import Quantities

/// The change that a number makes, as a scenario file writes it.
struct SolverChange: Sendable {
  var parameter: String
  var operation: SolverQuestion.Operation
  var from: CalendarDate?
  var to: CalendarDate?
  var groups: [String]?

  /// One entry of a list of changes.
  ///
  /// - Parameters:
  ///   - number: The number as text.
  ///   - reference: What the change comes from; nothing to leave it out.
  /// - Returns: Its lines, ending with a line break.
  func yaml(_ number: String, reference: String? = nil) -> String {
    var lines = ["- \(operation.rawValue): \(parameter)"]
    lines.append("  \(operation == .set ? "value" : "by"): \(number)")
    if let from { lines.append("  from: \(from)") }
    if let to { lines.append("  to: \(to)") }
    if let groups { lines.append("  groups: [\(groups.joined(separator: ", "))]") }
    if let reference { lines.append("  reference: \(Self.quoted(reference))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text between quotation marks of YAML.
  static func quoted(_ text: String) -> String {
    let inner = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: " ")
    return "\"\(inner)\""
  }
}
