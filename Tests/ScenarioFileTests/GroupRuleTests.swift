import Assumptions
import Coverage
import Diagnostics
import Economy
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("Rules of a group's own: leaving for good, service abroad, a subsidy")
struct GroupRuleTests {
  private func near(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * max(1, abs(expected))
  }

  private func sample(
    law: [String: String] = [:], group: String = ""
  ) throws -> Assumptions {
    var files = SampleScenario.with(law)
    files["assumptions/groups/voluntary.yaml", default: ""] += "\n" + group
    return try TemporaryScenario(files).read().assumptions()
  }

  @Test("change nothing where a scenario says nothing of them")
  func defaults() throws {
    let assumptions = try sample()
    for group in assumptions.groups {
      for year in assumptions.years {
        #expect(group.withdrawalAtExit[year] == 0)
        #expect(group.serviceAbroad[year] == 0)
        #expect(group.subsidisedShare[year] == 1)
      }
    }
    let law = try #require(assumptions.pension?.law)
    #expect(law.contributionSubsidy.isEmpty)
    #expect(law.totalizationAccrual.heldConstant(at: 2024).parts.isEmpty)
  }

  @Test("are figures of one group by year, linear between them")
  func figures() throws {
    let assumptions = try sample(
      group: """
        withdrawalAtExit: { 2024: 0.2, 2026: 0.4 }
        serviceAbroad: { 2024: 4, 2026: 5 }
        subsidisedShare: 0.3
        """)
    #expect(assumptions.groups.map(\.name) == ["employees", "voluntary"])
    #expect(assumptions.groups[0].withdrawalAtExit[2025] == 0)
    #expect(near(assumptions.groups[1].withdrawalAtExit[2025], 0.3))
    #expect(near(assumptions.groups[1].serviceAbroad[2025], 4.5))
    #expect(assumptions.groups[1].subsidisedShare[2026] == 0.3)
  }

  @Test("leave the accrual of own service to the days on which the law states it")
  func accrual() throws {
    let law = try #require(
      try sample(
        law: [
          "law/pension/totalization.yaml": """
          accrualBelowMinimum: { values: { 2000-01-01: null, 2025-07-01: 0.0225 } }
          """
        ]
      ).pension?.law)
    #expect(law.totalizationAccrual[2024].parts.isEmpty)
    #expect(law.totalizationAccrual[2025].parts.map(\.value) == [0.0225])
    #expect(near(law.totalizationAccrual[2025].parts[0].weight, 184.0 / 365))
    #expect(law.totalizationAccrual[2026] == ShareOfYear(wholeYear: 0.0225))
  }

  @Test("make the subsidy a multiple of another amount, for some groups")
  func subsidy() throws {
    let assumptions = try sample(
      law: [
        "law/pension/contributionSubsidy.yaml": """
        value: 0
        for:
          voluntary: { values: { 2018-01-01: 0.02 }, multipleOf: law.referenceAmount }
        """
      ])
    let subsidies = try #require(assumptions.pension?.law.contributionSubsidy)
    #expect(subsidies.count == 2)
    #expect(subsidies[0] == nil)
    let amount = try #require(subsidies[1])
    let indices = EconomicIndices(
      try #require(assumptions.economy), years: assumptions.years)
    let amounts = indices.amounts(of: amount)
    #expect(near(amounts[2024], 0.02 * (100 * 182 + 200 * 184) / 366))
    // With wages from 2025 on, as the amount that it is a multiple of.
    #expect(near(amounts[2025], 0.02 * 200 * 1.03 * 1.03))
  }

  @Test("are told where they are impossible")
  func problems() throws {
    func expectProblem(_ file: String, _ text: String, _ message: String) throws {
      var files = SampleScenario.files
      files[file, default: ""] += text
      let scenario = try TemporaryScenario(files)
      let problems = scenario.problems()
      let problem = scenario.problem(at: "1️⃣", of: file, in: problems)
      #expect(problem?.message.contains(message) == true, "found: \(problems)")
    }
    let group = "assumptions/groups/voluntary.yaml"
    try expectProblem(group, "\nwithdrawalAtExit: 1️⃣1.2\n", "outside 0 to 1")
    try expectProblem(group, "\nserviceAbroad: 1️⃣-1\n", "outside 0 to 50")
    try expectProblem(group, "\nsubsidisedShare: 1️⃣2\n", "outside 0 to 1")
    try expectProblem(
      "law/pension/totalization.yaml", "accrualBelowMinimum: 1️⃣2.25\n", "outside 0 to 1")
    try expectProblem(
      "law/pension/contributionSubsidy.yaml", "1️⃣-3\n", "outside 0 to")
  }
}
