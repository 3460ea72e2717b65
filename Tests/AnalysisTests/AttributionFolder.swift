import Analysis
import Foundation
import Valuation

/// Copies of shipped scenarios with files of a test beside them, gone with the test.
final class AttributionFolder {
  private let folder: URL

  /// - Parameters:
  ///   - source: A folder below `Scenarios`.
  ///   - files: Further files by name.
  /// - Throws: Files that cannot be written.
  init(_ source: String, _ files: [String: String]) throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: root.appending(path: "Scenarios/\(source)"), to: folder)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  func read(_ name: String) throws -> ReadScenario { try ReadScenario.read(path(name)) }

  /// A scenario that extends another one.
  static func scenario(
    _ title: String, extends base: String, _ lines: String = "", changes: String = ""
  ) -> String {
    """
    format: 1
    title: { en: \(title), vi: \(title) }
    extends: \(base)
    \(lines)
    changes:
    \(changes.isEmpty ? "  []" : changes)
    """
  }
}

extension ValuationResult {
  /// Whether all series and indicators are the same to the last bit.
  func hasSameFigures(as other: ValuationResult) -> Bool {
    series == other.series && indicators == other.indicators && years == other.years
  }
}
