import Assumptions
import Coverage
import Diagnostics
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("Units of changes")
struct ChangedUnitTests {
  private let floor = "law.pension.insurableEarnings.floor"

  private func reform(_ changes: String, _ files: [String: String] = [:]) throws -> Assumptions {
    try scenario(changes, files).read("reforms/reform.yaml").assumptions()
  }

  private func scenario(
    _ changes: String, _ files: [String: String] = [:]
  ) throws -> TemporaryScenario {
    try TemporaryScenario(SampleScenario.reform(changes).merging(files) { $1 })
  }

  /// Asserts a problem at the marker 1️⃣ of the changes, and that it is the only one.
  private func expectProblem(
    _ changes: String, says message: String, hint: String, files: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scenario = try scenario(changes, files)
    let problems = scenario.problems("reforms/reform.yaml")
    let problem = scenario.problem(at: "1️⃣", of: "reforms/reform.yaml", in: problems)
    #expect(
      problem?.message.contains(message) == true && problem?.hint?.contains(hint) == true,
      "found: \(problems)", sourceLocation: sourceLocation)
    #expect(problems.count == 1, "found: \(problems)", sourceLocation: sourceLocation)
  }

  /// Floors that are multiples for all, and money for voluntary members.
  private let mixed = [
    "law/pension/insurableEarnings.yaml": """
    floor:
      values: { 2000-01-01: { value: 1, multipleOf: law.referenceAmount } }
      for:
        voluntary: { values: { 2000-01-01: 70 } }
      growth: { rule: wages, from: 2026 }
    """
  ]

  @Test("a plain number set over a multiple follows the amount, without growth of its own")
  func inherited() throws {
    for start in ["2024-01-01", "2025-01-01", "2026-01-01"] {
      let year = try #require(Int(start.prefix(4)))
      let result = try reform(
        "  - set: \(floor)\n    values: { \(start): 1.2 }\n    groups: [employees]", mixed)
      let changed = try #require(result.groups[0].earningsFloor)
      let reference = try #require(result.pension?.law.referenceAmount)
      for each in Year(year)...Year(2026) {
        let expected = reference.terms.reduce(reference.fixed[each]) { $0 + $1.coefficients[each] }
        #expect(expected >= 100)
        let found = changed.terms.reduce(changed.fixed[each]) { $0 + $1.coefficients[each] }
        #expect(abs(found - 1.2 * expected) < 1e-9)
      }
      #expect(changed.terms.map(\.start) == reference.terms.map(\.start))
    }
  }

  @Test("money set over a multiple is said to be money, and grows by the file's rule")
  func money() throws {
    let forms = [
      "values: { 2025-01-01: { value: 6_000, unit: money } }",
      "values: { 2025-01-01: 6_000 }\n    unit: money a month",
    ]
    for form in forms {
      let result = try reform("  - set: \(floor)\n    \(form)", mixed)
      for group in result.groups {
        let changed = try #require(group.earningsFloor)
        #expect(changed.fixed[2025] == 6_000)
        #expect(changed.fixed[2026] == 0)
        #expect(changed.terms.first { $0.start == 2025 }?.coefficients[2026] == 6_000)
      }
    }
  }

  @Test("an amount of money over a multiple is told where it stands")
  func tooLarge() throws {
    let hint = "a multiple of law.referenceAmount; for money write { value: …, unit: money }"
    let ceiling = "law.pension.insurableEarnings.ceiling"
    try expectProblem(
      "  - set: \(ceiling)\n    values: { 2026-01-01: 1️⃣6_000_000 }",
      says: "6000000 on 2026-01-01 is outside 0 to 1000", hint: hint)
    try expectProblem(
      "  - set: \(ceiling)\n    value: 1️⃣1001\n    from: 2026",
      says: "1001 on 2026-01-01 is outside 0 to 1000", hint: hint)
    try expectProblem(
      "  - add: 1️⃣\(ceiling)\n    by: 1_000_000\n    from: 2025-07-01",
      says: "1000020 on 2025-07-01 is outside 0 to 1000", hint: hint)
    try expectProblem(
      "  - multiply: 1️⃣\(ceiling)\n    by: 51", says: "1020 on 2024-01-01", hint: hint)
    #expect(
      try reform("  - add: \(ceiling)\n    by: 10\n    from: 2026").groups[0].earningsCeiling?
        .terms.first?.coefficients[2026] == 30 * 200)
  }

  @Test("a plain number that would be money for some groups and a multiple for others is told")
  func ambiguous() throws {
    let says = "a multiple of law.referenceAmount for other groups, but money for voluntary"
    try expectProblem(
      "  - set: \(floor)\n    values: { 2025-01-01: 1️⃣1.2 }", says: says, hint: "groups: […]",
      files: mixed)
    try expectProblem(
      "  - add: 1️⃣\(floor)\n    by: 0.1\n    from: 2025", says: says, hint: "unit: money",
      files: mixed)
    let clear = """
        - set: \(floor)
          values: { 2025-01-01: 1.2 }
          groups: [employees]
        - add: \(floor)
          by: 5
          groups: [voluntary]
        - multiply: \(floor)
          by: 2
          from: 2025
      """
    let result = try reform(clear, mixed)
    #expect(result.groups[1].earningsFloor?.fixed[2024] == 75)
    #expect(result.groups[1].earningsFloor?.fixed[2025] == 150)
    #expect(result.groups[0].earningsFloor?.terms.first?.coefficients[2025] == 2 * 1.2 * 200)
  }

  @Test("growth of a change that sets multiples is told")
  func growth() throws {
    try expectProblem(
      "  - set: 1️⃣law.pension.insurableEarnings.ceiling\n    values: { 2026-01-01: 30 }\n"
        + "    growth: prices", says: "has no growth of its own", hint: "leave 'growth' out")
  }
}
