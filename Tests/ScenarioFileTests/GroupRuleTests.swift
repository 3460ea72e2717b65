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
      #expect(group.subsidisedShares.isEmpty)
      for year in assumptions.years {
        #expect(group.withdrawalAtExit[year] == 0)
        #expect(group.serviceAbroad[year] == 0)
      }
    }
    let law = try #require(assumptions.pension?.law)
    #expect(law.contributionSubsidies.isEmpty)
    #expect(law.totalizationAccrual.heldConstant(at: 2024).parts.isEmpty)
  }

  @Test("are figures of one group by year, linear between them")
  func figures() throws {
    let assumptions = try sample(
      group: """
        withdrawalAtExit: { 2024: 0.2, 2026: 0.4 }
        serviceAbroad: { 2024: 4, 2026: 5 }
        """)
    #expect(assumptions.groups.map(\.name) == ["employees", "voluntary"])
    #expect(assumptions.groups[0].withdrawalAtExit[2025] == 0)
    #expect(near(assumptions.groups[1].withdrawalAtExit[2025], 0.3))
    #expect(near(assumptions.groups[1].serviceAbroad[2025], 4.5))
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

  /// Two classes: one a multiple for a group, from before the projection, the other from 2025-07.
  private let subsidies = [
    "law/povertyLine.yaml": "{ values: { 2016-01-01: 50 }, growth: { rule: prices, from: 2025 } }",
    "law/pension/contributionSubsidy/poor.yaml": """
    value: 0
    for:
      voluntary: { values: { 2018-01-01: 0.02 }, multipleOf: law.povertyLine }
    """,
    "law/pension/contributionSubsidy/other.yaml": "values: { 2025-07-01: 3 }",
  ]

  @Test("make a class's subsidy a multiple of another amount, for some groups")
  func subsidy() throws {
    let assumptions = try sample(
      law: subsidies, group: "subsidisedShare: { poor: 0.2, other: { 2024: 0.3, 2026: 0.5 } }")
    let law = try #require(assumptions.pension?.law)
    #expect(law.contributionSubsidies.map(\.name) == ["other", "poor"])
    let indices = EconomicIndices(
      try #require(assumptions.economy), years: assumptions.years)
    let poor = try #require(law.contributionSubsidies.last?.amounts.last ?? nil)
    let amounts = indices.amounts(of: poor)
    #expect(near(amounts[2024], 0.02 * 50))
    #expect(near(amounts[2025], 0.02 * 50 * 1.03))
    let other = try #require(law.contributionSubsidies.first?.amounts.last ?? nil)
    #expect(near(indices.amounts(of: other)[2025], 3 * 184 / 365))
    #expect(indices.amounts(of: other)[2024] == 0)
    let group = assumptions.groups[1]
    #expect(group.subsidisedShares["poor"]?[2026] == 0.2)
    #expect(near(group.subsidisedShares["other"]?[2025] ?? 0, 0.4))
  }

  @Test("have classes that the law names and shares that add up to at most 1")
  func classes() throws {
    for (text, message) in [
      ("subsidisedShare: { other: 1️⃣0.5, poor: 0.6 }", "sum to 1.1 in 2024, more than 1"),
      ("subsidisedShare: { por: 1️⃣0.6 }", "unknown class 'por'"),
      ("subsidisedShare: { poor: 1️⃣2 }", "outside 0 to 1"),
    ] {
      var files = SampleScenario.with(subsidies)
      let file = "assumptions/groups/voluntary.yaml"
      files[file, default: ""] += "\n\(text)\n"
      let scenario = try TemporaryScenario(files)
      let problems = scenario.problems()
      let problem = scenario.problem(at: "1️⃣", of: file, in: problems)
      #expect(problem?.message.contains(message) == true, "found: \(problems)")
    }
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
    try expectProblem(
      "law/pension/totalization.yaml", "accrualBelowMinimum: 1️⃣2.25\n", "outside 0 to 1")
    try expectProblem(
      "law/pension/contributionSubsidy/poor.yaml", "1️⃣-3\n", "outside 0 to")
  }
}
