import Foundation
import ScenarioFile
import Valuation

/// The library of scenarios, and short runs of them.
enum Library {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every scenario of the countries, relative to the root.
  static let scenarios = files(of: .scenario)
  /// Every list of regions.
  static let regions = files(of: .regions)

  private static func files(of kind: ScenarioTree.Kind) -> [String] {
    ["vietnam", "thailand"].flatMap { country in
      ScenarioTree.files(named: path("Scenarios/\(country)"))
        .filter { ScenarioTree.kind(of: $0) == kind }
        .map { String($0.dropFirst(path("").count)) }
    }
  }

  static func path(_ relative: String) -> String {
    root.appending(path: relative).path(percentEncoded: false)
  }

  /// A scenario that ends early, with further lines such as changes.
  ///
  /// - Parameters:
  ///   - path: The scenario, relative to the root.
  ///   - last: The last year, later where an observation of the file is.
  ///   - lines: Top-level lines of YAML.
  /// - Returns: The scenario as it is read.
  /// - Throws: What its files lack, or a folder that cannot be written.
  static func short(
    _ path: String, until last: Int = 2026, adding lines: String = ""
  ) throws -> Scenario {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansinh-library-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "short.yaml")
    let up = String(repeating: "../", count: folder.standardizedFileURL.pathComponents.count - 1)
    let observed = try text(path).matches(of: /\n *(?:- )?year: (\d{4})/).compactMap { Int($0.1) }
    let text = """
      format: 1
      title: Short
      extends: \(up)\(self.path(path).dropFirst())
      lastYear: \(max(last, observed.max() ?? last))
      \(lines)
      """
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try Scenario.read(file.path(percentEncoded: false))
  }

  static func run(
    _ path: String, until last: Int = 2026, adding lines: String = ""
  ) throws -> ValuationResult {
    try Valuation.run(try short(path, until: last, adding: lines).assumptions())
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
