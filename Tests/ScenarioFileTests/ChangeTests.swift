import Assumptions
import Coverage
import Demography
import Economy
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("Changes of a reform")
struct ChangeTests {
  private func near(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * max(1, abs(expected))
  }

  private func reform(_ changes: String) throws -> Assumptions {
    try TemporaryScenario(SampleScenario.reform(changes)).read("reforms/reform.yaml")
      .assumptions()
  }

  @Test("changes act in their order, each in its period, for its groups")
  func order() throws {
    let result = try reform(
      """
        - set: law.pension.contributionRate.employer
          values: { 2025-01-01: 0.10 }
          groups: [employees]
        - add: law.pension.contributionRate.employer
          by: 0.05
          from: 2025
          to: 2026
        - multiply: law.pension.contributionRate.employer
          by: 2
          from: 2025-07-01
      """)
    let rates = try #require(result.pension?.law.contributionRates[.employer])
    #expect(rates[0][2024] == 0.14)
    #expect(near(rates[0][2025], (0.15 * 181 + 0.30 * 184) / 365))
    #expect(near(rates[0][2026], 0.20))
    #expect(near(rates[1][2025], (0.05 * 181 + 0.10 * 184) / 365))
    #expect(rates[1][2026] == 0)
  }

  @Test("a chain of reforms makes the base's changes first")
  func chain() throws {
    var files = SampleScenario.reform(
      "  - set: assumptions.economy.realWageGrowth\n    value: 0.02")
    files["reforms/second.yaml"] = """
      format: 1
      title: Second
      extends: reform.yaml
      lastYear: 2025
      changes:
        - add: assumptions.economy.realWageGrowth
          by: 0.01
          from: 2025
      """
    let result = try TemporaryScenario(files).read("reforms/second.yaml").assumptions()
    #expect(result.title.en == "Second")
    #expect(result.years == 2024...2025)
    #expect(result.economy?.realWageGrowth[2024] == 0.02)
    #expect(near(result.economy?.realWageGrowth[2025] ?? 0, 0.03))
  }

  @Test("tables and schedules change for one sex and some ages, by share of the year")
  func grids() throws {
    let result = try reform(
      """
        - multiply: assumptions.mortality.deathRates
          by: 0.5
          from: 2025-07-01
          sex: female
          ages: [60, 70]
      """)
    let rates = try #require(result.population?.deathRates)
    let before = 0.001 + 65.0 / 500
    #expect(near(rates[2024, .female, 65], before))
    #expect(near(rates[2025, .female, 65], before * (181 + 184 * 0.5) / 365))
    #expect(near(rates[2026, .female, 65], before / 2))
    #expect(near(rates[2026, .male, 65], before))
    #expect(near(rates[2026, .female, 71], 0.001 + 71.0 / 500))
  }

  @Test("a set multiple stays a multiple, and a set amount grows on by the parameter's rule")
  func amounts() throws {
    let result = try reform(
      """
        - set: law.pension.insurableEarnings.ceiling
          values: { 2026-01-01: 30 }
        - set: law.referenceAmount
          values: { 2025-01-01: 300 }
      """)
    let ceiling = try #require(result.groups[0].earningsCeiling)
    #expect(ceiling.fixed[2025] == 6_000)
    #expect(ceiling.terms.first { $0.start == 2025 }?.coefficients[2026] == 9_000)
    #expect(result.pension?.law.referenceAmount.fixed[2025] == 300)
  }

  @Test("scales, words, flags, dates, rules and the last year can be set")
  func otherKinds() throws {
    let result = try reform(
      """
        - set: law.pension.accrual.female
          value: { points: { 10: 0.3, 40: 0.8 } }
          from: 2025-01-01
        - add: law.pension.accrual.male
          by: 0.01
        - set: law.pension.lumpSum.rightsCutOff
          value: null
        - set: law.pension.indexation.rule
          values: { 2026-01-01: { rule: prices } }
        - set: law.pension.minimumPension.legacyOnly
          value: true
        - set: assumptions.fund.pension.timing
          value: endYear
        - add: assumptions.pension.spouseAgeDifference.male
          by: 1
        - set: law.pension.referenceEarnings.averaging
          rule: career
        - set: lastYear
          value: 2026
      """)
    let law = try #require(result.pension?.law)
    #expect(law.accrual[.female]?[2024].parts.first?.value.points.first?.x == 15)
    #expect(law.accrual[.female]?[2025].parts.first?.value.points.first?.x == 10)
    #expect(near(law.accrual[.male]?[2025].parts.first?.value.points.first?.y ?? 0, 0.46))
    #expect(law.shareBeforeRightsCutOff.values == [1, 1, 1])
    #expect(law.indexation.rule[2025] == GrowthRule(prices: 1, realWages: 0.5))
    #expect(law.indexation.rule[2026] == .byPrices)
    #expect(law.minimumPensionForLegacyOnly)
    #expect(result.pension?.fund.timing == .endYear)
    #expect(result.pension?.behaviour.spouseAgeDifference[.male] == 4)
    if case .byEntryYear? = law.averaging.first { Issue.record("the classes are still there") }
  }

  @Test("the contributions of a group may end and begin again")
  func ends() throws {
    let result = try reform(
      """
        - set: law.pension.contributionRate.insuredPerson
          value: null
          from: 2025
          to: 2026
      """)
    let rates = try #require(result.pension?.law.contributionRates[.insuredPerson])
    #expect(rates[0].values == [0.08, 0, 0.08])
  }
}
