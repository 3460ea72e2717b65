import Diagnostics
import Foundation
import Quantities
import Report
import Results
import Testing
import Valuation

@testable import Analysis

/// Reconciliation where one valuation insures a group, or holds an asset class, that the other does
/// not have.
@Suite("Reconciliation with new groups and classes")
struct AttributionStructureTests {
  private static let small = "4-small-full-scheme/scenario.yaml"
  private static let wide = "4-small-full-scheme/wide.yaml"
  private static let later = "4-small-full-scheme/later.yaml"

  /// The stationary population on both dates: 500 of each sex and age, half of them at 99.
  private static let population =
    "year,sex,age,pop\n"
    + [2024, 2025].flatMap { year in
      ["M", "F"].flatMap { sex in
        (0...100).map { "\(year),\(sex),\($0),\($0 < 99 ? 500 : $0 == 99 ? 250 : 0)\n" }
      }
    }.joined()

  private static let traders = """
        traders:
          title: { en: Traders, vi: Tiểu thương }
          employees: false
          base: employed
          coverage: { persons: 1000 }
          pattern: { both: { points: { 20: 1, 59: 1 }, outside: zero } }
          earnings: { profile: 1, observedMean: 80 }
          exitRate: { both: { points: { 20: 0.02, 50: 0 }, outside: zero } }
          service: { mean: { both: { points: { 20: 0, 60: 10 } } }, overdispersion: 0.1, entryAge: 20 }

    """

  private let folder: AttributionFolder

  init() throws {
    let source = try AttributionFolder("examples", [:])
    let text = try String(contentsOfFile: source.path(Self.small), encoding: .utf8)
    let wide =
      text
      .replacing("  pension:\n    takeUp: 1", with: Self.traders + "  pension:\n    takeUp: 1")
      .replacing(
        "bonds: { share: 1, yield: 0.03 }",
        with: "bonds: { share: 0.5, yield: 0.03 }\n        stocks: { share: 0.5, yield: 0.05 }")
    let date = "valuationDate: 2024-12-31\nlastYear: 2026"
    folder = try AttributionFolder(
      "examples",
      [
        "2-stationary-population/data/opening.csv": Self.population,
        Self.wide: wide,
        Self.later: wide.replacing("lastYear: 2026", with: date),
        "narrow.yaml": AttributionFolder.scenario(
          "Narrow", extends: Self.small, "valuationDate: 2024-12-31"),
      ])
  }

  private func run(_ name: String) throws -> LoadedRun {
    let scenario = try folder.read(name)
    return LoadedRun(
      name: name, record: try scenario.valued(threads: 1, withParameters: false),
      scenario: scenario)
  }

  // Traders: 1 000 persons earn 80 a month and pay 15 %: 1 000 · 80 · 12 · 0.15 = 144 000 a year.
  @Test(
    "what only one valuation has is one row, and all rows add up",
    arguments: [
      ("4-small-full-scheme/scenario.yaml", "4-small-full-scheme/later.yaml", 144_000.0),
      ("4-small-full-scheme/wide.yaml", "narrow.yaml", -144_000.0),
    ])
  func row(_ old: String, _ new: String, _ change: Double) throws {
    let title =
      change > 0 ? "New groups, classes and branches" : "Groups, classes and branches left out"
    let attribution = try Attribution.reconciliation(
      of: [FigureName(branch: nil, name: "contributions", year: 2025)], from: try run(old),
      to: try run(new))[0]
    #expect(attribution.gap < 1e-9)
    let row = try #require(attribution.steps.first { $0.title.en == title })
    #expect(row.paths.contains("assumptions.groups.traders.service.mean"))
    #expect(row.paths.contains("assumptions.fund.pension.assets.stocks.yield"))
    #expect(row.paths.contains("assumptions.fund.pension.assets.bonds.share"))
    #expect(abs(row.change - change) < 1e-6)
    for step in attribution.steps where step.title != row.title {
      #expect(!step.paths.contains { $0.contains("traders") || $0.contains("stocks") })
    }
  }

  @Test("projections of different length are told, and never counts as one year in both")
  func horizons() throws {
    let short = AttributionFolder.scenario("Short", extends: Self.small, "lastYear: 2025")
    try Data(short.utf8).write(to: URL(filePath: folder.path("short.yaml")))
    let figures = ["depletionYear", "actuarialBalance"].map { FigureName(branch: nil, name: $0) }
    let all = try Attribution.of(
      figures, from: try folder.read("short.yaml"), to: try folder.read(Self.small),
      counting: .sequential)
    #expect(all[0].start == 2027 && all[0].end == 2027 && all[0].neverCountsAs == 2027)
    #expect(all[0].lastYears == Attribution.LastYears(from: 2025, to: 2026))
    let page = AttributionPage(all, language: .english).text
    #expect(page.contains("> 2025") && page.contains("> 2026") && !page.contains("2027.0"))
    #expect(page.contains("not comparable") || page.contains("not\ncomparable"))
  }

  @Test("files have no folder of the machine")
  func places() throws {
    let more = AttributionFolder.scenario(
      "More", extends: Self.small,
      changes: "  - set: law.pension.contributionRate.employer\n    value: 0.20")
    try Data(more.utf8).write(to: URL(filePath: folder.path("more.yaml")))
    let all = try Attribution.of(
      [FigureName(branch: nil, name: "contributions", year: 2025)],
      from: try folder.read(Self.small), to: try folder.read("more.yaml"), counting: .sequential)
    #expect(all[0].steps.map { $0.place?.file } == ["more.yaml"])
    let csv = String(decoding: AttributionFiles.csv(all).bytes, as: UTF8.self)
    #expect(!csv.contains(",/") && csv.contains(",more.yaml,"))
    #expect(!(try AttributionFiles.json(all)).contains("\"/"))
  }
}
