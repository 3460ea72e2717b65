import Analysis
import Diagnostics
import Explanation
import Foundation
import Results
import ScenarioFile

/// Scenarios of the library, some with an earlier last year, ready to be explained.
enum SampleRun {
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Scenarios/\(name)").standardized.path
  }

  /// A scenario of the library as it is.
  static func whole(_ name: String) throws -> LoadedRun {
    try loaded(path(name))
  }

  /// A scenario of the library that ends earlier, perhaps with changes of its own.
  static func until(_ lastYear: Int, _ name: String, changes: String = "") throws -> LoadedRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "scenario.yaml")
    // A scenario names files relative to itself: up to the root, then down to the library.
    let up = Array(repeating: "..", count: folder.pathComponents.count - 1)
    let base = up.joined(separator: "/") + path(name)
    let text = """
      format: 1
      title: { en: Short, vi: Ngắn }
      extends: \(base)
      lastYear: \(lastYear)
      \(changes)
      """
    try Data((text + "\n").utf8).write(to: file)
    return try loaded(file.path)
  }

  private static func loaded(_ file: String) throws -> LoadedRun {
    let read = try ReadScenario.read(file)
    return LoadedRun(
      name: file, record: try read.valued(threads: 1, withParameters: false), scenario: read)
  }
}
