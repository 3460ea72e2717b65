import Assumptions
import Foundation
import Quantities
import Results
import ScenarioFile
import Testing
import Valuation

@Suite("Library of scenarios")
struct LibraryTests {
  @Test("the library has what it promises")
  func whole() {
    #expect(Library.scenarios.count > 50)
    for folder in ["bases", "history", "reforms", "regions", "sensitivities", "targets"] {
      #expect(Library.scenarios.contains { $0.contains("/vietnam/\(folder)/") }, "\(folder)")
    }
    let sides = ["low", "high"].map { side in
      Set(
        Library.scenarios.filter { $0.contains("/sensitivities/") && $0.hasSuffix("-\(side).yaml") }
          .map { $0.replacing("-\(side).yaml", with: "") })
    }
    #expect(sides[0] == sides[1], "\(sides[0].symmetricDifference(sides[1]))")
    #expect(sides[0].count >= 9)
  }

  @Test(
    "every scenario runs, says what it is, and its stated comparison holds",
    arguments: Library.scenarios)
  func runs(path: String) throws {
    let text = try Library.text(path)
    #expect(text.firstMatch(of: /\ntitle:\s*(\{\s*)?en: .+/) != nil, "a title")
    #expect(text.firstMatch(of: /\ndescription:\s*(\{\s*)?en: .+/) != nil, "the purpose")
    #expect(text.matches(of: /\bvi:/).count >= 2, "title and purpose in two languages")
    let result = try Library.run(path)
    #expect(!result.series.isEmpty)
    for row in result.comparisons {
      let distance = row.relativeError.map { "off by \($0)" } ?? "not projected"
      #expect(row.isWithin != false, "\(row.observation.description.en), \(distance)")
    }
  }

  @Test("every change tells its law or source, or that it is assumed", arguments: Library.scenarios)
  func grounds(path: String) throws {
    let parts = try Library.text(path).components(separatedBy: "\nchanges:\n")
    for change in parts.dropFirst().joined().components(separatedBy: "\n  - ") where parts.count > 1
    {
      let ground = change.firstMatch(of: /\b(reference|source|assumed|basis):/)
      #expect(ground != nil, "\(change.prefix(80))")
    }
  }

  @Test("a scenario without its changes has the series of its base, bit for bit")
  func switchedOff() throws {
    let base = "Scenarios/vietnam/baseline.yaml"
    let baseline = ResultTables.series(of: try Library.run(base)).bytes
    let nothing = """
      changes:
        - { add: law.pension.contributionRate.employer, by: 0 }
        - { multiply: assumptions.mortality.deathRates, by: 1, from: 2025 }
        - { set: law.pension.pensionableAge.male, value: 61y3m, from: 2025-01-01, to: 2026-01-01 }
      """
    let off = ResultTables.series(of: try Library.run(base, adding: nothing)).bytes
    #expect(off == baseline)
    let law = "Scenarios/vietnam/reforms/social-pension-75.yaml"
    #expect(ResultTables.series(of: try Library.run(law)).bytes == baseline)
  }

  @Test("a rate moves contributions and what follows from them from its day on, persons never")
  func rightLines() throws {
    let base = try Library.run("Scenarios/vietnam/baseline.yaml", until: 2027)
    let changed = try Library.run(
      "Scenarios/vietnam/baseline.yaml", until: 2027,
      adding: """
        changes:
          - set: law.pension.contributionRate.employer
            values: { 2026-07-01: 0.16 }
            groups: [enterpriseEmployees]
        """)
    #expect(base.series.count == changed.series.count)
    var moved: Set<String> = []
    for (before, after) in zip(base.series, changed.series) where before != after {
      moved.insert(before.measure)
      #expect(MeasureCatalogue.definition(of: before.measure)?.unit != .persons)
      if before.measure == "reserveRatioClosingOverNextYear" { continue }
      for year in [2024, 2025].map({ Year($0) }) {
        #expect(before.values[year] == after.values[year], "\(before.measure) in \(year)")
      }
    }
    #expect(moved.isSuperset(of: ["contributions", "reserveAtYearEnd", "investmentIncome"]))
    #expect(moved.isDisjoint(with: ["oldAgePensions", "insurableEarnings", "benefits"]))
  }
}
