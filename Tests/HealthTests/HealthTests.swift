import Diagnostics
import Law
import Quantities
import Scheme
import Testing
import Valuation

@Suite("Health insurance")
struct HealthTests {
  /// Employees and one or more categories; the reference amount is 50 a month.
  private static func country(
    branches: String? = "health", coverage: String = "{ of: population, path: 0.9 }",
    categories: String = "rest: { share: 1 }",
    categoryLaw: String = "rest: { statePays: 0.7 }",
    costs: String = "{ perMember: 10, volumeGrowth: 0, excessInflation: 0 }",
    rate: String = "0.045", law: String = ""
  ) throws -> SmallCountry {
    try SmallCountry(
      branches: branches,
      law: """
          health:
            contributionRate: { employer: 0.03, insuredPerson: 0.015 }
            referenceRate: \(rate)
            categories: { \(categoryLaw) }
            \(law)
        """,
      assumptions: """
          health:
            coverage: \(coverage)
            categories: { \(categories) }
            costs: \(costs)
        """,
      fund: "    health: { administration: { base: contributions, rate: 0.03 } }",
      opening: "  health: { reserve: 1_000_000 }")
  }

  @Test("members of all categories meet the coverage path exactly, workers among them")
  func coverage() throws {
    let run = try Self.country(coverage: "{ of: population, path: { 2024: 0.9, 2026: 1 } }").run()
    for (year, share) in [(2024, 0.9), (2025, 0.95), (2026, 1)] {
      let members = run.figure("health", "healthMembers", in: year)
      #expect(members.isClose(to: share * SmallCountry.residents), "\(year): \(members)")
      #expect(run.figure("health", "coverageOfPopulation", in: year).isClose(to: share))
    }
    #expect(run.figure("health", "healthMembers", "workers", in: 2024).isClose(to: 20_000))
  }

  @Test("wages pay 3 and 1.5 %, residents 4.5 % of twelve reference amounts, split with the State")
  func income() throws {
    let run = try Self.country().run()
    // 20,000 · 100 · 12 = 24 million of wages; 0.9 · 99,750 − 20,000 = 69,775 others. Each owes
    // 0.045 · 50 · 12 = 27, the State 70 % of it: 1,883,925 in all.
    for (group, expected) in [
      ("employer", 720_000), ("state", 1_318_747.5), ("insuredPerson", 360_000 + 565_177.5),
      ("employees", 1_080_000), ("rest", 1_883_925), ("all", 2_963_925),
    ] {
      let found = run.figure("health", "contributions", group, in: 2024)
      #expect(found.isClose(to: expected), "\(group): \(found)")
    }
    #expect(run.figure("health", "administration", in: 2024).isClose(to: 0.03 * 2_963_925))
  }

  @Test("one flat cost is members times cost, grown with volume, prices and their excess")
  func costs() throws {
    let run = try Self.country(
      costs: "{ perMember: 10, volumeGrowth: 0.02, excessInflation: 0.03 }"
    ).run()
    for (year, level) in [(2024, 1), (2025, 1.03 * 1.02), (2026, 1.03 * 1.02 * 1.03 * 1.02)] {
      let expected = 0.9 * SmallCountry.residents * 10 * level
      #expect(run.figure("health", "healthCareCosts", in: year).isClose(to: expected))
      #expect(run.figure("health", "benefits", in: year).isClose(to: expected))
      #expect(run.figure("health", "meanHealthCost", in: year).isClose(to: 10 * level))
    }
  }

  @Test("costs of the base year are those observed, whatever the pattern's level")
  func observed() throws {
    let run = try Self.country(
      costs: "{ perMember: { both: { points: { 0: 3, 40: 1, 90: 9 } } }, observed: 500_000, "
        + "volumeGrowth: 0, excessInflation: 0 }"
    ).run()
    #expect(run.figure("health", "healthCareCosts", in: 2024).isClose(to: 500_000))
    let row = try #require(run.calibration.first { $0.key == "healthCareCosts" })
    #expect(row.observed == 500_000)
    #expect((row.raw * row.factor).isClose(to: 500_000))
  }

  @Test("what the fund pays of a cost and how a category differs multiply its cost")
  func shares() throws {
    let run = try Self.country(
      categories: "poor: { share: 0.5, costRelativity: 1.2 }, rest: { share: 0.5 }",
      categoryLaw: "poor: { statePays: 1 }, rest: { benefitShare: 0.8 }",
      law: "benefitShare: { workers: 0.8 }"
    ).run()
    let each = run.figure("health", "healthMembers", "poor", in: 2024)
    #expect(each.isClose(to: run.figure("health", "healthMembers", "rest", in: 2024)))
    #expect(run.figure("health", "healthCareCosts", "poor", in: 2024).isClose(to: each * 12))
    #expect(run.figure("health", "healthCareCosts", "rest", in: 2024).isClose(to: each * 8))
    #expect(run.figure("health", "healthCareCosts", "workers", in: 2024).isClose(to: 160_000))
    #expect(run.figure("health", "contributions", "state", in: 2024).isClose(to: 27 * each))
  }

  @Test("a right is insured as stated, the rest meets the path")
  func rights() throws {
    let run = try Self.country(
      coverage: "{ of: population, path: 1 }",
      categories: "poor: { share: 0.25, followsCoverage: false }, rest: { share: 0.3 }",
      categoryLaw: "poor: { statePays: 1 }"
    ).run()
    let others = SmallCountry.residents - SmallCountry.workers
    #expect(run.figure("health", "healthMembers", "poor", in: 2024).isClose(to: 0.25 * others))
    #expect(run.figure("health", "healthMembers", "rest", in: 2024).isClose(to: 0.75 * others))
    #expect(run.warnings.allSatisfy { $0.subject != "assumptions.health.coverage" })
  }

  @Test("a path that no category can meet is told with its size")
  func unreachable() throws {
    let run = try Self.country(
      coverage: "{ of: population, path: 1 }",
      categories: "young: { share: { both: { points: { 0: 1, 30: 1 }, outside: zero } } }",
      categoryLaw: "young: { statePays: 1 }"
    ).run()
    #expect(run.warnings.contains { $0.subject == "assumptions.health.coverage" })
    #expect(run.figure("health", "coverageOfPopulation", in: 2024) < 0.6)
  }

  @Test("members of a household owe 100, 70, 60 … %: two of two owe 85 % each")
  func households() {
    let factors = RateScale(
      [(1, 1), (2, 0.7), (3, 0.6), (4, 0.5), (5, 0.4)].map { .init(x: $0, y: $1) })
    func mean(_ sizes: [(Double, Double)]) -> Double {
      HealthCategory.meanFactor(
        factors, householdSizes: RateScale(sizes.map { .init(x: $0, y: $1) }))
    }
    #expect(mean([(1, 1), (2, 0)]) == 1)
    #expect(mean([(1, 0), (2, 1), (3, 0)]).isClose(to: 0.85))
    // Six: 1 + 0.7 + 0.6 + 0.5 + 0.4 + 0.4 = 3.6.
    #expect(mean([(5, 0), (6, 1), (7, 0)]).isClose(to: 3.6 / 6))
    // One household of one and one of three: (1 + 2.3) / 4.
    #expect(mean([(1, 1), (2, 0), (3, 1), (4, 0)]).isClose(to: 3.3 / 4))
  }

  @Test("a falling rate lowers what the category pays and nothing else")
  func memberFactor() throws {
    let plain = try Self.country().run()
    let falling = try Self.country(
      categories: "rest: { share: 1, householdSizes: { points: { 1: 0, 2: 1, 3: 0 } } }",
      categoryLaw: "rest: { statePays: 0.7, memberFactors: { points: { 1: 1, 2: 0.7 } } }"
    ).run()
    let state = plain.figure("health", "contributions", "state", in: 2025)
    #expect(
      falling.figure("health", "contributions", "state", in: 2025).isClose(to: 0.85 * state))
    for measure in ["healthCareCosts", "healthMembers", "transfersReceived"] {
      #expect(
        falling.figure("health", measure, in: 2025) == plain.figure("health", measure, in: 2025))
    }
  }

  @Test("what the pension fund pays for its pensioners arrives, and cancels in all funds")
  func transfers() throws {
    let run = try Self.country(branches: nil).run()
    for year in 2024...2026 {
      let paid = run.figure("pension", "healthContributionsOfPensioners", in: year)
      #expect(paid > 0)
      #expect(run.figure("health", "transfersReceived", in: year) == paid)
      #expect(run.figure("health", "transfersReceived", "pension", in: year) == paid)
      #expect(run.figure("all", "transfersBetweenFunds", in: year) == paid)
      #expect(run.figure("all", "transfersOutside", in: year) == 0)
    }
  }

  @Test("payers, categories and groups each sum to the branch's contributions")
  func sums() throws {
    let run = try Self.country(
      branches: nil, categories: "poor: { share: 0.5 }, rest: { share: 0.5 }",
      categoryLaw: "poor: { statePays: 0.4 }"
    ).run()
    for year in 2024...2026 {
      func sum(_ groups: [String]) -> Double {
        groups.reduce(0) { $0 + run.figure("health", "contributions", $1, in: year) }
      }
      let all = run.figure("health", "contributions", in: year)
      #expect(sum(["employer", "insuredPerson", "state"]).isClose(to: all))
      #expect(sum(["employees", "poor", "rest"]).isClose(to: all))
    }
  }

  @Test("the rate of the reference amount moves residents' contributions and no member or cost")
  func rate() throws {
    let before = try Self.country(branches: nil).run()
    let after = try Self.country(branches: nil, rate: "0.06").run()
    let state = before.figure("health", "contributions", "state", in: 2025)
    #expect(
      after.figure("health", "contributions", "state", in: 2025).isClose(to: state * 0.06 / 0.045))
    for series in before.series
    where !["health", "all"].contains(series.branch)
      || ["healthMembers", "healthCareCosts", "benefits"].contains(series.measure)
    {
      let other = after.series(series.branch, series.measure, group: series.group)
      #expect(other == series, "\(series.branch) \(series.measure) \(series.group)")
    }
  }

  @Test("shares above all residents and names of groups are told")
  func errors() throws {
    let many = try Self.country(
      categories: "poor: { share: 0.6 }, rest: { share: 0.5 }",
      categoryLaw: "poor: { statePays: 1 }"
    ).problems()
    #expect(many.contains { $0.message.contains("sum to 1.1") && $0.place != nil })
    let taken = try Self.country(
      categories: "workers: { share: 0.6 }", categoryLaw: "workers: { statePays: 1 }"
    ).problems()
    #expect(taken.contains { $0.message.contains("'workers'") && $0.hint != nil })
    let bare = try Self.country(
      categories: "poor: { costRelativity: 1 }", categoryLaw: "poor: { statePays: 1 }"
    ).problems()
    #expect(bare.contains { $0.subject == "assumptions.health.categories.poor.share" })
    let free = try Self.country(
      costs: "{ perMember: 10, observed: 0, volumeGrowth: 0, excessInflation: 0 }"
    ).problems()
    #expect(free.contains { $0.subject == "assumptions.health.costs.observed" })
    let high = try Self.country(rate: "0.07", law: "maximumRate: 0.06").problems()
    #expect(high.contains { $0.message.contains("0.07 in 2024 is above") && $0.place != nil })
    #expect(try Self.country(rate: "0.06", law: "maximumRate: 0.06").problems().isEmpty)
  }

  @Test("household sizes are whole numbers whose shares sum to 1")
  func householdErrors() throws {
    for (points, words) in [("1: 0.5, 2: 0.4", "sum to 0.9"), ("1: 0.5, 2.5: 0.5", "2.5 is no")] {
      let problems = try Self.country(
        categories: "rest: { share: 1, householdSizes: { points: { \(points) } } }",
        categoryLaw: "rest: { memberFactors: { points: { 1: 1, 2: 0.7 } } }"
      ).problems()
      #expect(problems.contains { $0.message.contains(words) && $0.place != nil }, "\(points)")
    }
    let last = RateScale([.init(x: 1, y: 0.5), .init(x: 2, y: 0.5)])
    let factors = RateScale([.init(x: 1, y: 1), .init(x: 2, y: 0.7)])
    // Nobody lives in a household of three: (1 + 1.7) / 3.
    #expect(HealthCategory.meanFactor(factors, householdSizes: last).isClose(to: 0.9))
  }
}
