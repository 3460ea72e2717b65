import Assumptions
import Foundation
import Quantities
import ScenarioFile
import Valuation

/// The small scheme of the examples with unemployment insurance, as files.
enum SmallFund {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let law = """
      unemployment:
        contributionRate: { employer: 0.01, insuredPerson: 0.01 }
        rateCut: { employer: { values: { 2024-01-01: 0, 2024-10-01: 0.01, 2025-10-01: 0 } } }
        replacement: 0.6
        benefitCeiling: 70
        qualifyingMonths: 12
        duration: { points: { 12: 3, 48: 4, 60: 5, 72: 6, 84: 7, 96: 8, 108: 9, 120: 10, 132: 11, 144: 12 } }
        healthContributionRate: 0.045
        relief:
          crisis:
            bands: { points: { 0: 10, 60: 20 } }
            membersOn: 2024-09-30
            stoppedSince: 2024-01-01
            paidFrom: 2024-12-01
            paidUntil: 2025-01-31

    """
  static let assumptions = """
      unemployment:
        qualifyingShare: 0.5
        claimRate: { both: 0.1 }
        leavingRelativity: 0
        relief: { crisis: { qualifyingShare: 0.5, takeUp: 0.8 } }

    """
  static let fund = """
        unemployment:
          administration: { base: contributions, rate: 0 }

    """
  static let opening = """
      unemployment:
        reserve: 1_000_000
        creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }

    """

  /// The scenario with parts of its text replaced.
  static func scenario(_ replacements: [(String, String)] = []) throws -> Scenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let source = root.appending(path: "Scenarios/examples")
    try FileManager.default.copyItem(at: source, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "4-small-full-scheme/scenario.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    let parts = [
      ("\nopening:\n", "\nopening:\n" + opening),
      ("  referenceAmount: 50 # money a month\n", "  referenceAmount: 50\n" + law),
      ("  fund:\n    pension:\n", assumptions + "  fund:\n" + fund + "    pension:\n"),
      ("observedMean: 100 }", "observedMean: 100, dispersion: 0.4 }"),
    ]
    for (old, new) in parts + replacements { text = text.replacing(old, with: new) }
    text += "branches: [unemployment]\n"
    try Data(text.utf8).write(to: file)
    return try Scenario.read(file.path(percentEncoded: false))
  }

  static func run(_ replacements: [(String, String)] = []) throws -> ValuationResult {
    try Valuation.run(scenario(replacements).assumptions())
  }
}

extension ValuationResult {
  /// A value of the unemployment branch.
  func unemployment(_ measure: String, group: String = "all", in year: Int) -> Double {
    series("unemployment", measure, group: group)?.values.value(in: Year(year)).flatMap { $0 }
      ?? .nan
  }
}
