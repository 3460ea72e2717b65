import Foundation
import Results
import Testing

@testable import ansinh

/// What the tests of the store are run on.
extension StoreCommandTests {
  static func options(_ path: String) -> StoreOptions {
    var options = StoreOptions()
    options.path = path
    return options
  }

  struct Calculated: Decodable {
    struct Central: Decodable { var run: String }
    var central: Central
    var pathsCalculated: Int
  }

  static func list(_ store: String) throws -> [StoredRun] {
    let done = try Program.run("store", "list", "--store", store, "--json")
    #expect(done.code == 0, "\(done.error)")
    return try JSONDecoder().decode([StoredRun].self, from: Data(done.output.utf8))
  }

  /// The scenario of one cohort, its assumptions as files of a folder, its tables deep below.
  static func writeScenario(in folder: String) throws {
    let example = "\(scenarios)/examples/1-one-cohort"
    let manager = FileManager.default
    for name in ["data/deep/down", "assumptions"] {
      try manager.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    for name in ["asfr", "opening", "migration", "mx"] {
      try manager.copyItem(
        atPath: "\(example)/data/\(name).csv", toPath: "\(folder)/data/deep/down/\(name).csv")
    }
    let texts = [
      "scenario.yaml": """
      format: 1
      title: { en: One cohort, vi: Một đoàn hệ }
      valuationDate: 2023-12-31
      lastYear: 2026
      assumptions: assumptions

      """,
      "assumptions/population.yaml": "opening: { file: data/deep/down/opening.csv }\n",
      "assumptions/mortality.yaml": "deathRates: { file: data/deep/down/mx.csv }\n",
      "assumptions/fertility.yaml":
        "{ rates: { file: data/deep/down/asfr.csv }, totalFertilityRate: 0, sexRatioAtBirth: 1 }\n",
      "assumptions/migration.yaml": "netMigrants: { file: data/deep/down/migration.csv }\n",
    ]
    for (name, text) in texts {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
  }

  /// The example of a whole scheme with an economy that is drawn; answers its file.
  static func writeDrawnScenario(in folder: String) throws -> String {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["2-stationary-population", "4-small-full-scheme"] {
      try manager.copyItem(
        atPath: "\(scenarios)/examples/\(name)", toPath: "\(folder)/\(name)")
    }
    let file = "\(folder)/4-small-full-scheme/scenario.yaml"
    let history = "{ values: { 2022: 0, 2023: 0 } }"
    let text = try String(contentsOfFile: file, encoding: .utf8)
      .replacing("inflationHistory: 0", with: "inflationHistory: \(history)")
      .replacing("nominalWageGrowthHistory: 0", with: "nominalWageGrowthHistory: \(history)")
      .replacing(
        "\nassumptions:\n",
        with: """

          assumptions:
            uncertainty:
              firstYear: 2025
              economy:
                deviation:
                  { inflation: 0.02, realWageGrowth: 0.02, realYield: 0.01, unemployment: 0.003 }
                response: { inflation: { inflation: 0.5 } }

          """)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  static func inFolder(_ step: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansinh-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try step(folder.path(percentEncoded: false))
  }
}
