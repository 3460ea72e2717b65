import Quantities
import ScenarioFile
import Testing
import Valuation

/// What the head of each example says by hand, met by a run.
@Suite("Examples")
struct ExampleTests {
  @Test("every example has a run, and its head counts by hand")
  func counted() throws {
    let examples = Repository.files(in: "Scenarios/examples", ending: ".yaml")
    #expect(examples.count == 4)
    for path in examples {
      #expect(try Repository.text(path).contains("# By hand"), "\(path)")
      _ = try Valuation.run(Scenario.read(Repository.path(path)).assumptions())
    }
  }

  @Test("a cohort loses a tenth of its persons every year")
  func cohort() throws {
    let run = try Self.run("1-one-cohort")
    for (year, persons) in zip(2024...2027, [2000.0, 1800, 1620, 1458]) {
      #expect(run.population[Year(year)].total.isWithin(1e-9, of: persons))
    }
    #expect(try Self.values(run, "population", "births") == [0, 0, 0])
  }

  @Test("a stationary population stays as it is, at births times life expectancy")
  func stationary() throws {
    let run = try Self.run("2-stationary-population")
    let first = run.population[Year(2024)]
    #expect(first.total == 99_500)
    for year in 2025...2027 {
      for (now, before) in zip(run.population[Year(year)].values, first.values) {
        #expect(abs(now - before) < 1e-9)
      }
    }
    for measure in ["births", "deaths"] {
      for value in try Self.values(run, "population", measure) {
        #expect(value.isWithin(1e-12, of: 1000))
      }
    }
    for value in try Self.values(run, "population", "lifeExpectancyAtBirthFemale") {
      #expect(value.isWithin(1e-12, of: 99.5))
    }
  }

  @Test("the reserve follows the recursion of its flows")
  func accounts() throws {
    let run = try Self.run("3-accounts-only")
    let reserves = try Self.values(run, "pension", "reserveAtYearEnd")
    for (reserve, expected) in zip(reserves, [1070, 1143.5, 1220.675]) {
      #expect(reserve.isWithin(1e-12, of: expected))
    }
    for rate in try Self.values(run, "pension", "paygCostRate") {
      #expect(rate.isWithin(1e-12, of: 0.15))
    }
  }

  @Test("members, earnings and contributions of the small scheme are those counted")
  func scheme() throws {
    let run = try Self.run("4-small-full-scheme")
    let expected = [
      ("contributors", 20_000.0), ("insurableEarnings", 24_000_000),
      ("contributions", 3_600_000), ("administration", 36_000),
    ]
    for (measure, figure) in expected {
      for value in try Self.values(run, "pension", measure) {
        #expect(value.isWithin(1e-9, of: figure), "\(measure): \(value)")
      }
    }
  }

  private static func run(_ name: String) throws -> ValuationResult {
    let path = Repository.path("Scenarios/examples/\(name)/scenario.yaml")
    return try Valuation.run(Scenario.read(path).assumptions())
  }

  private static func values(
    _ run: ValuationResult, _ branch: String, _ measure: String
  ) throws -> [Double] {
    let series = try #require(run.series(branch, measure), "\(measure)")
    return try run.years.map { try #require(series.values[$0]) }
  }
}

extension Double {
  /// Whether a number is another one, up to a relative distance.
  fileprivate func isWithin(_ tolerance: Double, of other: Double) -> Bool {
    abs(self - other) <= tolerance * Swift.max(abs(other), 1)
  }
}
