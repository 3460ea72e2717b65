import Diagnostics
import Foundation
import Quantities
import ScenarioFile
import Valuation

/// The stationary population of the examples with 20,000 employees, and branches added to it.
///
/// Residents, average of a year: 1,500 with age 0 (500 of them newborns, half a year each), 1,000
/// at each age 1…97, 750 at 98, 500 at 99, together 99,750; half are women. Nobody dies before 99.
/// Employees are 20 to 59, 40 cells of 1,000 and half the cells of 19 and 59; they earn 100 a month.
final class SmallCountry {
  static let residents = 99_750.0
  static let workers = 20_000.0

  private let folder: URL

  /// Blocks of YAML in the places of their names; all branches unless some are asked for.
  init(
    branches: String? = nil, law: String = "", assumptions: String = "", fund: String = "",
    opening: String = ""
  ) throws {
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios/examples")
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let population = "2-stationary-population"
    try FileManager.default.copyItem(
      at: examples.appending(path: population), to: folder.appending(path: population))
    let example = examples.appending(path: "4-small-full-scheme/scenario.yaml")
    var text = try "\n" + String(contentsOf: example, encoding: .utf8)
    for (key, block) in [
      ("\nlaw:\n", law), ("\nassumptions:\n", assumptions), ("\n  fund:\n", fund),
      ("\nopening:\n", opening), ("\nformat: 1\n", branches.map { "branches: [\($0)]" } ?? ""),
    ] {
      text = text.replacingOccurrences(of: key, with: key + (block.isEmpty ? "" : block + "\n"))
    }
    text = text.replacingOccurrences(
      of: "    contributionRate: { employer: 0.10",
      with: "    healthContributionRate: 0.045\n    contributionRate: { employer: 0.10")
    let small = folder.appending(path: "4-small-full-scheme")
    try FileManager.default.createDirectory(at: small, withIntermediateDirectories: true)
    try text.write(to: small.appending(path: "scenario.yaml"), atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run() throws -> ValuationResult {
    let path = folder.appending(path: "4-small-full-scheme/scenario.yaml")
    return try Valuation.run(Scenario.read(path.path(percentEncoded: false)).assumptions())
  }

  /// What the reading of the scenario warns of.
  func warnings() throws -> [Diagnostic] {
    let path = folder.appending(path: "4-small-full-scheme/scenario.yaml")
    return try Scenario.read(path.path(percentEncoded: false)).warnings
  }

  /// What is wrong with the scenario; nothing if it can be read.
  func problems() -> [Diagnostic] {
    do {
      _ = try run()
      return []
    } catch let problems as InputProblems {
      return problems.diagnostics
    } catch {
      return [Diagnostic(.error, at: nil, "\(error)")]
    }
  }
}

extension ValuationResult {
  /// A figure of the run; not a number where there is none.
  func figure(_ branch: String, _ measure: String, _ group: String = "all", in year: Int) -> Double
  {
    series(branch, measure, group: group)?.values.value(in: Year(year)).flatMap { $0 } ?? .nan
  }
}

extension Double {
  /// Whether a number is another one, up to a relative distance.
  func isClose(to other: Double, _ tolerance: Double = 1e-9) -> Bool {
    abs(self - other) <= tolerance * Swift.max(abs(other), 1)
  }
}
