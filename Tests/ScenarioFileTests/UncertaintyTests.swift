import Assumptions
import Demography
import Diagnostics
import Foundation
import LinearAlgebra
import Quantities
import ScenarioFile
import Testing
import Uncertainty

@Suite("Uncertainty")
struct UncertaintyTests {
  private static let file = "assumptions/uncertainty.yaml"

  /// A process of everything, given in the file.
  private static let whole = """
    firstYear: 2025
    economy:
      deviation: { inflation: 0.02, realWageGrowth: 0.017, realYield: 0.012, unemployment: 0.003 }
      response: { inflation: { inflation: 0.5 }, realYield: { inflation: -0.1, realYield: 0.5 } }
      correlation: { inflation: { realYield: -0.5 }, realWageGrowth: { unemployment: -0.3 } }
    mortality:
      deviation: { male: 0.5, female: 1.9 }
      correlation: 0.5
      pattern: { both: 0.0099009901 }
    fertility: { persistence: 0.98, deviation: 0.04 }
    migration: { persistence: 0.5, deviation: 2 }
    assets: { deviation: { bonds: 0.01 } }
    """

  private func uncertainty(_ text: String) throws -> UncertaintyAssumptions {
    let scenario = try TemporaryScenario(SampleScenario.with([Self.file: text])).read()
    return try #require(try scenario.assumptions().uncertainty)
  }

  /// Asserts that a file of uncertainty has a problem exactly at the marker 1️⃣.
  private func expect(
    _ text: String, says message: String, hint: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scenario = try TemporaryScenario(SampleScenario.with([Self.file: text]))
    let problems = scenario.problems()
    let problem = scenario.problem(at: "1️⃣", of: Self.file, in: problems)
    #expect(
      problem?.message.contains(message) == true,
      "found: \(problems.map(\.description))", sourceLocation: sourceLocation)
    if let hint {
      #expect(problem?.hint?.contains(hint) == true, sourceLocation: sourceLocation)
    }
  }

  @Test("a scenario that says nothing of uncertainty has none")
  func none() throws {
    let scenario = try TemporaryScenario(SampleScenario.files).read()
    #expect(try scenario.assumptions().uncertainty == nil)
  }

  @Test("figures of the file become the matrices of the processes")
  func given() throws {
    let result = try uncertainty(Self.whole)
    #expect(result.firstYear == 2025)
    let economy = try #require(result.economy)
    #expect(economy.response.row(2) == [-0.1, 0, 0.5, 0])
    #expect(economy.shocks.deviations == [0.02, 0.017, 0.012, 0.003])
    #expect(economy.shocks.correlations.row(0) == [1, 0, -0.5, 0])
    #expect(economy.shocks.correlations[3, 1] == -0.3)
    #expect(result.mortality?.shocks.correlations[0, 1] == 0.5)
    #expect(result.fertility?.response[0, 0] == 0.98)
    #expect(result.migration?.shocks.deviations == [2])
    #expect(result.assets?.classes == ["bonds"])
    #expect(result.fits.isEmpty)
  }

  @Test("a change switches a process off and leaves the others")
  func switchedOff() throws {
    let files = SampleScenario.reform(
      """
        - { set: assumptions.uncertainty.fertility.drawn, value: false }
        - { set: assumptions.uncertainty.unemployment.drawn, value: false }
        - { multiply: assumptions.uncertainty.economy.deviation.inflation, by: 0.5 }
      """
    ).merging([Self.file: Self.whole]) { $1 }
    let scenario = try TemporaryScenario(files).read("reforms/reform.yaml")
    let result = try #require(try scenario.assumptions().uncertainty)
    #expect(result.fertility == nil && result.migration != nil)
    #expect(result.economyIsDrawn && !result.unemploymentIsDrawn)
    #expect(result.economy?.shocks.deviations[0] == 0.01)
  }

  @Test("the first random year lies after the first year")
  func firstYear() throws {
    try expect(
      "firstYear: 1️⃣2024\nfertility: { persistence: 0, deviation: 0 }\n",
      says: "2024 is not after 2024")
  }

  @Test("a projection that ends before the first random year has a central path only")
  func laterYear() throws {
    let text = "firstYear: 2027\nfertility: { persistence: 0, deviation: 0 }\n"
    let scenario = try TemporaryScenario(SampleScenario.with([Self.file: text])).read()
    #expect(try scenario.assumptions().uncertainty == nil)
  }

  @Test("correlations that contradict each other are told with the one that shows it")
  func contradiction() throws {
    let text = Self.whole.replacing(
      "correlation: { inflation: { realYield: -0.5 }, realWageGrowth: { unemployment: -0.3 } }",
      with: """
        1️⃣correlation:
            inflation: { realWageGrowth: 0.9, realYield: -0.9 }
            realWageGrowth: { realYield: 0.9 }
        """)
    try expect(text, says: "of 'realYield' contradict the others", hint: "nearer to zero")
  }

  @Test("responses that never die out are told with their largest eigenvalue")
  func unstable() throws {
    let text = Self.whole.replacing("response:", with: "1️⃣response:")
      .replacing("inflation: { inflation: 0.5 }", with: "inflation: { inflation: 1.02 }")
    try expect(text, says: "the largest eigenvalue is 1.02, not below 1")
    try expect(
      "firstYear: 2025\nfertility: { 1️⃣persistence: 1, deviation: 0.1 }\n",
      says: "the largest eigenvalue is 1, not below 1")
  }

  @Test("classes of assets that the fund does not have are told with the nearest one")
  func classes() throws {
    let base = "firstYear: 2025\nassets:\n"
    try expect(
      base + "  deviation: { 1️⃣bond: 0.1 }\n", says: "unknown class of assets 'bond'",
      hint: "'bonds'")
    try expect(
      base + "  deviation: { bonds: 0.1 }\n  correlation: { bonds: { 1️⃣shares: 0.1 } }\n",
      says: "unknown class of assets 'shares'")
  }

  @Test("a word that is no variable, and a figure that is left out, are told")
  func missing() throws {
    try expect(
      Self.whole.replacing("inflation: 0.02,", with: "1️⃣inflaton: 0.02,"),
      says: "unknown key 'inflaton'", hint: "'inflation'")
    try expect(
      Self.whole.replacing(" realYield: 0.012,", with: "")
        .replacing("deviation: { inflation", with: "1️⃣deviation: { inflation"),
      says: "'assumptions.uncertainty.economy.deviation.realYield' is missing",
      hint: "a history of at least 15 years")
    try expect(
      "firstYear: 2025\n1️⃣mortality: { correlation: 0.5 }\n",
      says: "neither observed death rates nor a pattern")
  }

  /// Sixteen years that go up and down: 2008 and 2010 are high.
  private static let prices = (2008...2023).map { year in
    "\(year): \(0.03 + 0.01 * Double((year * 7) % 5) + (year == 2010 ? 0.05 : 0))"
  }.joined(separator: ", ")

  @Test("what the file leaves out is estimated from 15 years of history, and the fit is told")
  func estimated() throws {
    let text = Self.whole.replacing("inflation: 0.02, ", with: "")
      .replacing("inflation: { inflation: 0.5 }, ", with: "")
      .replacing(
        "correlation: { inf",
        with: "history: { inflation: { \(Self.prices) } }\n  correlation: { inf")
    let result = try uncertainty(text)
    let fit = try #require(result.fits.first { $0.process == "economy.inflation" })
    #expect(fit.isUsed && fit.years == 2008...2023)
    #expect(result.economy?.shocks.deviations[0] == fit["deviation"])
    #expect(result.economy?.response[0, 0] == fit["persistence"])
    #expect(result.economy?.shocks.deviations[1] == 0.017)
  }

  @Test("with 15 years of all four variables the whole VAR is estimated")
  func wholeEstimate() throws {
    let histories = zip(EconomicVariable.allCases, 1...4).map { variable, step in
      let figures = (2001...2023).map { year in
        "\(year): \(0.02 + 0.001 * Double((year * year * step + 3 * year) % 17))"
      }
      return "    \(variable): { \(figures.joined(separator: ", ")) }"
    }.joined(separator: "\n")
    let result = try uncertainty("firstYear: 2025\neconomy:\n  history:\n\(histories)\n")
    let fit = try #require(result.fits.first { $0.process == "economy" })
    #expect(fit.isUsed && fit.years == 2001...2023)
    let found = try #require(result.economy)
    #expect(found.response[1, 2] == fit["response.realWageGrowth.realYield"])
    #expect(abs(found.shocks.deviations[3] - (fit["deviation.unemployment"] ?? 0)) < 1e-15)
  }

  /// Death rates that fall by 2 % a year at every age, from `first` to 2023.
  private static func deaths(since first: Int) -> String {
    var text = "year,sex,age,mx\n"
    for year in first...2023 {
      let level = (0..<year - 2000).reduce(1.0) { level, _ in level * 0.98 }
      for sex in ["M", "F"] {
        for age in 0...100 {
          text += "\(year),\(sex),\(age),\((0.002 + Double(age) / 400) * level)\n"
        }
      }
    }
    return text
  }

  private static let leeCarter =
    "deathRates: { file: data/mx.csv }\ncentralPath: leeCarter\nhistory: { file: data/past.csv }\n"

  @Test("Lee–Carter as central path carries a decline of 2 % a year on, changes on top")
  func centralPath() throws {
    let files = SampleScenario.reform("  - { multiply: assumptions.mortality.deathRates, by: 2 }")
      .merging([
        "assumptions/mortality.yaml": Self.leeCarter, "data/past.csv": Self.deaths(since: 2000),
      ]) { $1 }
    let scenario = try TemporaryScenario(files)
    let last = (0.002 + 50.0 / 400) * (0..<23).reduce(1.0) { level, _ in level * 0.98 }
    for (name, factor) in [("baseline.yaml", 1.0), ("reforms/reform.yaml", 2.0)] {
      let rates = try #require(try scenario.read(name).assumptions().population?.deathRates)
      let expected = factor * last * 0.98 * 0.98 * 0.98
      #expect(abs(rates[2026, .female, 50] / expected - 1) < 1e-9)
    }
  }

  @Test("a central path of Lee–Carter without 15 years of death rates is told")
  func noHistory() throws {
    let file = "assumptions/mortality.yaml"
    for (text, message) in [
      ("centralPath: 1️⃣leeCarter\n", "Lee–Carter needs observed death rates"),
      (
        "1️⃣history: { file: data/past.csv }\ncentralPath: leeCarter\n",
        "a history of 14 years; an estimate needs 15"
      ),
    ] {
      let scenario = try TemporaryScenario(
        SampleScenario.with([file: text, "data/past.csv": Self.deaths(since: 2010)]))
      let problems = scenario.problems()
      let problem = scenario.problem(at: "1️⃣", of: file, in: problems)
      #expect(
        problem?.message.contains(message) == true, "found: \(problems.map(\.description))")
    }
  }

  private static func vietNam() throws -> UncertaintyAssumptions {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scenarios/vietnam/baseline.yaml").path
    return try #require(try Scenario.read(path).assumptions().uncertainty)
  }

  /// The figures that were found independently on the same death rates.
  @Test("Lee–Carter on Viet Nam 1990–2019 has the published drift, deviation and share")
  func vietNamMortality() throws {
    let result = try Self.vietNam()
    let fit = try #require(result.fits.first { $0.process == "mortality" })
    #expect(fit.isUsed && fit.years == 1990...2019)
    let expected = [
      ("drift.male", -0.646, 0.0005), ("drift.female", -1.466, 0.0005),
      ("deviation.male", 0.544, 0.0005), ("deviation.female", 1.925, 0.0005),
      ("explainedShare.male", 0.941, 0.0005), ("explainedShare.female", 0.990, 0.0005),
    ]
    for (name, figure, tolerance) in expected {
      let found = try #require(fit[name])
      #expect(abs(found - figure) < tolerance, "\(name): \(found)")
    }
    let process = try #require(result.mortality)
    for sex in Sex.allCases { #expect(abs(process.pattern.total(sex) - 1) < 1e-12) }
    #expect(process.shocks.deviations[1] == fit["deviation.female"])
    #expect(process.shocks.correlations[0, 1] == fit["correlation"])
  }

  @Test("Viet Nam's economy is given, beside the fit of prices and output")
  func vietNamEconomy() throws {
    let result = try Self.vietNam()
    #expect(result.firstYear == 2027)
    #expect(result.economy?.shocks.deviations[0] == 0.02)
    let prices = try #require(result.fits.first { $0.process == "economy.inflation" })
    #expect(!prices.isUsed && prices.years == 1996...2023)
    #expect(result.fits.contains { $0.process == "economy.realOutputGrowth" })
  }
}
