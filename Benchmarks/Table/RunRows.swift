import Foundation
import Results
import ScenarioFile
import SocialInsurance

/// The baseline of Viet Nam from files to files, as `ansinh run` does it but for the page.
enum RunRows {
  static func all(_ scenario: String) throws -> [Row] {
    let assumptions = try Scenario.read(scenario).assumptions()
    return [
      Row(
        work: "baseline: reading its files",
        seconds: try fastest(of: 12) { _ = try Scenario.read(scenario) }),
      Row(
        work: "baseline: valuation",
        seconds: try fastest(of: 8) { _ = try Valuation.run(assumptions) }),
      Row(
        work: "baseline: whole run, files to CSV",
        seconds: try fastest(of: 8) { try run(scenario) }),
    ]
  }

  private static func run(_ path: String) throws {
    let scenario = try Scenario.read(path)
    let result = try Valuation.run(scenario.assumptions())
    let record = RunRecord(
      result, inputs: scenario.inputFiles.map { InputFile(path: $0.path, bytes: $0.bytes) },
      parameters: [])
    let folder = FileManager.default.temporaryDirectory.appending(path: "ansinh-bench")
      .path(percentEncoded: false)
    _ = try RunFolder.write(record, to: folder, formats: [.csv], replacing: true)
  }
}
