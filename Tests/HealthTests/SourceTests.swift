import Diagnostics
import Quantities
import Testing
import Valuation

/// Health insurance beside the branches whose persons and payments it takes over.
@Suite("Health insurance and the branches before it")
struct SourceTests {
  /// All residents above 80 have a social pension and with it the card; 25 % of the rest another.
  private static func country(
    branches: String? = nil, path: String = "0.9", age: Int = 80, socialPension: Bool = true,
    categories: String = "rest: { share: 1 }"
  ) throws -> SmallCountry {
    try SmallCountry(
      branches: branches,
      law: """
          health:
            contributionRate: { employer: 0.03, insuredPerson: 0.015 }
            referenceRate: 0.045
            categories: { elderly: { statePays: 1 }, rest: { statePays: 0 } }
        """
          + (socialPension
            ? "\n  nonContributory: { socialPension: { age: \(age), amount: 5 } }" : ""),
      assumptions: """
          health:
            coverage: { of: population, path: \(path) }
            categories:
              elderly:
                members: socialPension
                share: { both: { points: { 89: 0, 90: 0.5 } } }
              \(categories)
            costs: { perMember: 10, volumeGrowth: 0, excessInflation: 0 }
        """,
      fund: "    health: { administration: { base: contributions, rate: 0.03 } }",
      opening: "  health: { reserve: 1_000_000 }")
  }

  @Test("recipients of the social pension are the members of the category that names them")
  func recipients() throws {
    for age in [80, 75] {
      let run = try Self.country(age: age).run()
      for year in 2024...2026 {
        let persons = run.figure("nonContributory", "socialPensioners", in: year)
        #expect(persons > 15_000)
        let elderly = run.figure("health", "healthMembers", "elderly", in: year)
        #expect(elderly.isClose(to: persons), "\(age) \(year): \(elderly) \(persons)")
        let paid = run.figure("health", "contributions", "state", in: year)
        #expect(paid.isClose(to: 27 * persons))
        let all = run.figure("health", "healthMembers", in: year)
        #expect(all.isClose(to: 0.9 * SmallCountry.residents))
      }
    }
  }

  @Test("without the branch, or a social pension in its law, the category has its share")
  func share() throws {
    // Nobody has a pension: a quarter of the 1,000 who reach 90 in the year, then half of the
    // 8,000 of 90 to 97, of 750 and of 500.
    let expected = 0.25 * 1_000 + 0.5 * (8_000 + 750 + 500)
    let alone = try Self.country(branches: "health")
    let members = try alone.run().figure("health", "healthMembers", "elderly", in: 2024)
    #expect(members.isClose(to: expected))
    let without = try Self.country(branches: "health", socialPension: false).run()
    #expect(without.figure("health", "healthMembers", "elderly", in: 2024) == members)
  }

  @Test("a branch that runs alone tells what of the others it misses, all together nothing")
  func warnings() throws {
    func told(_ branches: String?) throws -> [String] {
      try Self.country(branches: branches).warnings().filter { $0.subject == "branches" }
        .map(\.message.description)
    }
    #expect(try told(nil).isEmpty)
    let health = try told("health")
    #expect(health.count == 1)
    #expect(health.first?.contains("pension (its pensioners") == true)
    #expect(health.first?.contains("'elderly' has its share") == true)
    #expect(health.first?.contains("unemployment") == false)
    let social = try told("nonContributory")
    #expect(social.count == 1 && social.first?.contains("without the branch pension") == true)
    #expect(try told("pension, nonContributory, health").isEmpty)
  }

  @Test("rights beyond the coverage path are told with their number")
  func excess() throws {
    let run = try Self.country(
      path: "0.5", categories: "rest: { share: 1, followsCoverage: false }"
    ).run()
    let told = run.warnings.filter { $0.subject == "assumptions.health.coverage" }
    #expect(told.count == 1 && told.first?.message.contains("exceed") == true)
    #expect(run.figure("health", "coverageOfPopulation", in: 2024) > 0.9)
  }

  @Test("only one category has the recipients of the social pension")
  func twice() throws {
    let problems = try Self.country(
      categories: "rest: { share: 0.5, members: socialPension }"
    ).problems()
    #expect(
      problems.contains {
        $0.subject == "assumptions.health.categories.rest.members" && $0.place != nil
      })
  }
}
