import Diagnostics
import Quantities
import Results
import Testing
import Valuation

@testable import Analysis

/// A valuation of a small scheme a year later, with news of every kind.
@Suite("Reconciliation of two valuations")
struct AttributionReconciliationTests {
  private static let small = "4-small-full-scheme/scenario.yaml"

  /// The stationary population on both dates: 500 of each sex and age, half of them at 99.
  private static let population =
    "year,sex,age,pop\n"
    + [2024, 2025].flatMap { year in
      ["M", "F"].flatMap { sex in
        (0...100).map { "\(year),\(sex),\($0),\($0 < 99 ? 500 : $0 == 99 ? 250 : 0)\n" }
      }
    }.joined()

  private static let files = [
    "2-stationary-population/data/opening.csv": population,
    "old.yaml": AttributionFolder.scenario("Old", extends: small, "lastYear: 2025"),
    "new.yaml": AttributionFolder.scenario(
      "New", extends: small, "valuationDate: 2024-12-31",
      changes: """
          - set: opening.pension.reserve
            value: 9000000
          - set: opening.pension.pensioners.shape
            value: { both: { points: { 60: 10, 61: 0 }, outside: zero } }
          - set: opening.pension.pensioners.meanPension.mean
            value: 60
          - set: assumptions.groups.employees.observedContributors
            value: 21000
          - set: assumptions.groups.employees.exitRate
            value: 0.01
          - set: law.pension.contributionRate.employer
            value: 0.12
        """),
  ]

  private let old: LoadedRun
  private let new: LoadedRun

  init() throws {
    let folder = try AttributionFolder("examples", Self.files)
    func load(_ name: String) throws -> LoadedRun {
      let scenario = try folder.read(name)
      return LoadedRun(
        name: name, record: try scenario.valued(threads: 1, withParameters: false),
        scenario: scenario)
    }
    (old, new) = (try load("old.yaml"), try load("new.yaml"))
  }

  private func near(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }

  private let figures = [
    FigureName(branch: nil, name: "actuarialBalance"),
    FigureName(branch: nil, name: "reserveAtYearEnd", year: 2025),
    FigureName(branch: nil, name: "paygCostRate", year: 2025),
    FigureName(branch: nil, name: "depletionYear"),
  ]

  @Test("rows lead from the previous result to the new one and add up")
  func sums() throws {
    let all = try Attribution.reconciliation(of: figures, from: old, to: new)
    for (attribution, figure) in zip(all, figures) {
      #expect(attribution.isReconciliation && attribution.gap < 1e-9)
      let results = [old.record.result, new.record.result]
      let followed = try AttributedFigure(figure, in: results)
      #expect(attribution.start == followed.value(in: results[0]))
      #expect(attribution.end == followed.value(in: results[1]))
      #expect(attribution.lastYears == Attribution.LastYears(from: 2025, to: 2026))
    }
    let rows = all[0].steps.map(\.title.en)
    #expect(rows.prefix(3) == ["Method and program", "Projection period", "Passage of time"])
    #expect(rows.last == "Law: Pensions and survivors")
    #expect(all[0].steps.first?.change == 0)
    #expect(all[0].steps.last?.paths == ["law.pension.contributionRate.employer"])
    #expect(all[0].steps.contains { $0.paths == ["assumptions.groups.employees.exitRate"] })
  }

  // The bonds yield 3 %, so that a reserve that is larger by D on 1 January 2025 is larger by
  // 1.03 · D at the end of the year; flows do not depend on it.
  @Test("experience of the reserve is its difference with a year's interest")
  func reserve() throws {
    let projected = try #require(
      old.record.result.series("pension", "reserveAtYearEnd")?.values.value(in: 2024) ?? nil)
    let attribution = try Attribution.reconciliation(of: [figures[1]], from: old, to: new)[0]
    let row = try #require(attribution.steps.first { $0.paths == ["opening.pension.reserve"] })
    #expect(near(row.change, 1.03 * (9_000_000 - projected)))
    let time = attribution.steps.first { $0.title.en == "Passage of time" }
    #expect(time?.change == 0)
  }

  @Test("a valuation reconciled with itself has no change in any row")
  func same() throws {
    let all = try Attribution.reconciliation(of: figures, from: old, to: old)
    #expect(all.allSatisfy { $0.total == 0 && !$0.steps.isEmpty })
    for attribution in all {
      let scale = max(1, abs(attribution.start))
      #expect(attribution.steps.allSatisfy { abs($0.change) < 1e-9 * scale })
    }
  }

  @Test("a projection seen from its own first day has the indicators of the run")
  func slice() throws {
    let result = new.record.result
    let slice = ProjectionSlice(result: result, first: result.years.lowerBound)
    let cannot = ["closedGroup", "accrued", "internalRate", "moneysWorth"]
    let seen = result.indicators.filter { indicator in
      !cannot.contains { indicator.indicator.hasPrefix($0) } && indicator.value != nil
    }
    #expect(seen.count >= 12)
    for indicator in seen {
      let figure = try AttributedFigure(
        FigureName(branch: "pension", name: indicator.indicator), in: [result])
      #expect(near(slice.value(of: figure), indicator.value ?? .nan), "\(indicator.indicator)")
    }
  }

  @Test("what cannot be seen from a later day is refused, and so is the wrong order")
  func refused() throws {
    let liability = FigureName(branch: nil, name: "accruedLiabilityProjectedWages")
    #expect(throws: InputProblems.self) {
      try Attribution.reconciliation(of: [liability], from: old, to: new)
    }
    #expect(throws: InputProblems.self) {
      try Attribution.reconciliation(of: figures, from: new, to: old)
    }
  }
}
