import Diagnostics
import ScenarioFile
import Testing

@Suite("Names in changes")
struct ChangedNameTests {
  private func problems(_ changes: String) throws -> (at: Diagnostic?, all: [Diagnostic]) {
    let scenario = try TemporaryScenario(SampleScenario.reform(changes))
    let all = scenario.problems("reforms/reform.yaml")
    return (scenario.problem(at: "1️⃣", of: "reforms/reform.yaml", in: all), all)
  }

  @Test(
    "that no file states are told with the nearest known one",
    arguments: [
      (
        "set: 1️⃣assumptions.groups.employes.coverage.path", "value: 0.5", "group 'employes'",
        "employees"
      ),
      (
        "multiply: 1️⃣assumptions.groups.xyz.exitRate", "by: 2", "group 'xyz'", "employees, voluntary"
      ),
      ("add: 1️⃣assumptions.fund.pension.assets.bond.yield", "by: 0.01", "assets 'bond'", "bonds"),
      ("set: 1️⃣assumptions.fund.pension.assets.bond.share", "value: 0", "assets 'bond'", "bonds"),
    ])
  func unknown(verb: String, what: String, message: String, hint: String) throws {
    let found = try problems("  - \(verb)\n    \(what)")
    #expect(found.at?.message.contains("unknown") == true, "found: \(found.all)")
    #expect(found.at?.message.contains(message) == true)
    #expect(found.at?.hint?.contains(hint) == true)
  }

  @Test(
    "are told where nothing of their kind is stated",
    arguments: [
      "multiply: 1️⃣assumptions.health.categories.pupils.share",
      "multiply: 1️⃣assumptions.fund.health.assets.bonds.yield",
      "multiply: 1️⃣law.nonContributory.transfers.children.amount",
      "multiply: 1️⃣law.unemployment.relief.pandemic.bands",
    ])
  func none(verb: String) throws {
    let found = try problems("  - \(verb)\n    by: 2")
    #expect(found.at?.message.contains("no file states") == true, "found: \(found.all)")
  }

  @Test("may be those of a class of assets or a transfer that the changes state whole")
  func brought() throws {
    let found = try problems(
      """
        - set: assumptions.fund.pension.assets.bonds.share
          value: 0.6
        - set: assumptions.fund.pension.assets.equities.share
          value: 0.2
        - set: assumptions.fund.pension.assets.equities.yield
          value: 0.08
        - set: law.nonContributory.transfers.children.amount
          values: { 2025-01-01: 10 }
        - set: assumptions.nonContributory.transfers.children.takeUp
          value: 0.9
        - set: assumptions.nonContributory.transfers.children.share
          value: 0.2
      """)
    #expect(found.all.isEmpty)
  }

  @Test("of groups stand under 'groups', not under 'for'")
  func groups() throws {
    let rate = "law.pension.contributionRate.employer"
    for list in ["[employees]", "employees", "{ employees: { value: 0.1 } }"] {
      let found = try problems("  - set: \(rate)\n    value: 0.1\n    1️⃣for: \(list)")
      #expect(found.at?.message == "a change has no 'for'", "found: \(found.all)")
      #expect(found.at?.hint?.contains("groups: [employees]") == true)
      #expect(found.all.count == 1)
    }
    let added = try problems("  - add: \(rate)\n    by: 0.1\n    1️⃣for: [employees]")
    #expect(added.at?.hint?.contains("groups: [employees]") == true)
    #expect(added.all.count == 1)
  }

  @Test("of years stand once where a change drives many of them out of their range")
  func years() throws {
    let rate = "law.pension.contributionRate.employer"
    let same = try problems(
      "  - add: 1️⃣\(rate)\n    by: -0.5\n    from: 2025\n    groups: [voluntary]")
    #expect(
      same.at?.message
        == "-0.5 in 2025 to 2026 is outside 0 to 1 after the scenario's changes")
    #expect(same.all.count == 1)
    let two = try problems("  - add: 1️⃣assumptions.economy.unemploymentRate\n    by: -0.5")
    #expect(two.at?.message.contains("-0.48 in 2024 to 2026 is outside") == true)
    #expect(two.all.count == 1)
    let one = try problems("  - multiply: 1️⃣\(rate)\n    by: 10\n    to: 2025")
    #expect(one.at?.message.contains("in 2024 is outside") == true)
  }
}
