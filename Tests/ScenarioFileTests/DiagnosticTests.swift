import Diagnostics
import ScenarioFile
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  /// Asserts that the sample with one other file has a problem exactly at the marker 1️⃣ in it.
  private func expect(
    _ file: String, _ text: String, says message: String, hint: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scenario = try TemporaryScenario(SampleScenario.with([file: text]))
    let problems = scenario.problems()
    let problem = scenario.problem(at: "1️⃣", of: file, in: problems)
    #expect(
      problem?.message.contains(message) == true,
      "found: \(problems.map(\.description))", sourceLocation: sourceLocation)
    if let hint {
      #expect(problem?.hint?.contains(hint) == true, sourceLocation: sourceLocation)
    }
  }

  private let rate = "law/pension/contributionRate/insuredPerson.yaml"

  @Test("a rate in percent is out of range, with the fraction as a hint")
  func percent() throws {
    try expect(
      rate, "values:\n  2000-01-01: 1️⃣12.5\n", says: "12.5 is outside 0 to 1",
      hint: "0.125")
  }

  @Test("numbers as texts, with signs of per cent, commas or without an end are told")
  func notNumbers() throws {
    try expect(rate, "value: 1️⃣\"0.08\"\n", says: "the text '0.08'", hint: "remove the quotes")
    try expect(rate, "value: 1️⃣8%\n", says: "expected a number", hint: "0.08")
    try expect(rate, "value: 1️⃣.inf\n", says: "not finite")
    try expect(rate, "value: 1️⃣1e999\n", says: "not finite")
    try expect(rate, "value: 1️⃣[0.08]\n", says: "expected a number, found a list")
    try expect(
      "opening/pension.yaml",
      SampleScenario.opening.replacing("value: 5000", "value: 1️⃣5,000").replacing(
        "{ value", "\n  value"
      )
      .replacing(", source: Fund report }\npens", "\n  source: Fund report\npens"),
      says: "expected a number", hint: "'_' may group digits")
  }

  @Test("an unknown key has the nearest known word as a hint")
  func nearestWord() throws {
    try expect(
      rate, "value: 0.08\n1️⃣refrence: Act 1\n", says: "unknown key 'refrence'",
      hint: "did you mean 'reference'?")
    try expect(
      "assumptions/economy.yaml",
      (SampleScenario.assumptions["assumptions/economy.yaml"] ?? "") + "\n1️⃣inflaton: 0.02\n",
      says: "unknown key 'inflaton'", hint: "did you mean 'inflation'?")
    try expect(
      "law/pension/helthContributionRate.yaml", "1️⃣value: 0.045\n",
      says: "unknown parameter 'helthContributionRate'", hint: "'healthContributionRate'")
  }

  @Test("dates out of order, twice, or impossible are told where they stand")
  func dates() throws {
    try expect(
      rate, "values:\n  2010-01-01: 0.08\n  1️⃣2005-01-01: 0.06\n", says: "dates rise")
    try expect(
      rate, "values:\n  2010-01-01: 0.08\n  1️⃣2010-02-30: 0.06\n", says: "expected a year or a date")
    try expect(
      rate,
      "values:\n  1️⃣2010-01-01: 0.08\n  2010-01-01: 0.06\n".replacing("1️⃣", "")
        .replacing("\n  2010-01-01: 0.06", "\n  1️⃣2010-01-01: 0.06"),
      says: "stands twice")
    try expect(
      rate, "values: { 2000-01-01: { value: 0.08, until: 1️⃣1999-01-01 } }\n",
      says: "not after its start")
  }

  @Test("a value that starts after the first year is told with its start")
  func lateStart() throws {
    try expect(
      rate, "values: { 2025-01-01: 1️⃣0.08 }\n", says: "no value is in force in 2024",
      hint: "2025-01-01")
  }

  @Test("errors of the parser have file, line and column")
  func parser() throws {
    try expect(rate, "values:\n1️⃣\t2000-01-01: 0.08\n", says: "not valid YAML", hint: "tabs")
    let scenario = try TemporaryScenario(SampleScenario.with([rate: "values: [1, 2\n"]))
    let problems = scenario.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.place?.file.hasSuffix(rate) == true)
    #expect(problems.first?.message.contains("not valid YAML") == true)
  }

  @Test("groups and amounts that do not exist are told with the known ones")
  func references() throws {
    try expect(
      "law/pension/insurableEarnings.yaml",
      "ceiling: { multipleOf: 1️⃣law.referenceAmuont, values: { 2000-01-01: 20 } }\n",
      says: "unknown amount", hint: "law.referenceAmount")
    try expect(
      "law/pension/minimumPension.yaml", "{ amount: 1, groups: [1️⃣employes] }\n",
      says: "unknown group 'employes'", hint: "employees")
    let loop = try TemporaryScenario(
      SampleScenario.with([
        "law/referenceAmount.yaml": "{ multipleOf: law.regionalMinimumWage, value: 1 }\n",
        "law/regionalMinimumWage.yaml": "{ multipleOf: law.referenceAmount, value: 1 }\n",
      ]))
    #expect(loop.problems().contains { $0.message.contains("multiple of this one") })
  }

  @Test("a missing parameter is told at its parent, with what it is")
  func missing() throws {
    let text = (SampleScenario.assumptions["assumptions/economy.yaml"] ?? "")
      .replacing("realWageGrowth: 0.03\n", "")
    try expect(
      "assumptions/economy.yaml", "1️⃣" + text,
      says: "'assumptions.economy.realWageGrowth' is missing", hint: "a dated number (rate)")
  }

  @Test("every problem of every file comes in one pass, sorted by place")
  func onePass() throws {
    let scenario = try TemporaryScenario(
      SampleScenario.with([
        rate: "value: 7\n",
        "law/pension/earlyReduction.yaml": "value: often\n",
        "assumptions/labourForce.yaml": "participation: { file: data/participacion.csv }\n",
        "assumptions/fund.yaml":
          (SampleScenario.assumptions["assumptions/fund.yaml"] ?? "")
          .replacing("share: 0.2", "share: 0.3"),
        "country.yaml": "name: Sample\n",
      ]))
    let problems = scenario.problems()
    let files = ["insuredPerson", "earlyReduction", "labourForce", "fund", "country"]
    for file in files {
      #expect(
        problems.contains { $0.place?.file.contains(file) == true }, "nothing told of \(file)")
    }
    #expect(problems == problems.sorted())
    #expect(!problems.contains { $0.message.contains("is missing") })
  }

  @Test("the valuation date is the last day of a year, and the data reach the last one")
  func horizon() throws {
    try expect(
      "baseline.yaml", SampleScenario.baseline.replacing("2023-12-31", "1️⃣2023-06-30"),
      says: "not the last day of a year")
    let late = try TemporaryScenario(
      SampleScenario.with([
        "baseline.yaml": SampleScenario.baseline.replacing("lastYear: 2026", "lastYear: 2030")
      ]))
    let problem = late.problems().first { $0.place?.file.hasSuffix("mx.csv") == true }
    #expect(problem?.message == "the years 2027 to 2030 are missing")
    #expect(problem?.hint == "the file ends with 2026")
  }

  @Test("scenarios that extend each other, missing bases and files outside are errors")
  func chains() throws {
    var files = SampleScenario.reform("  []")
    files["reforms/reform.yaml"] = "format: 1\ntitle: A\nextends: 1️⃣other.yaml\n"
    files["reforms/other.yaml"] = "format: 1\ntitle: B\nextends: 1️⃣reform.yaml\n"
    let circle = try TemporaryScenario(files)
    let problems = circle.problems("reforms/reform.yaml")
    #expect(problems.count == 1)
    #expect(
      circle.problem(at: "1️⃣", of: "reforms/other.yaml", in: problems)?.message
        == "the scenario extends itself")
    #expect(try TemporaryScenario([:]).problems("none.yaml").count == 1)
    try expect(
      "assumptions/mortality.yaml", "deathRates: { file: 1️⃣../../../../etc/hosts }\n",
      says: "")
    try expect(
      "assumptions/mortality.yaml", "deathRates: { file: 1️⃣/etc/hosts }\n", says: "absolute path")
  }

  @Test("changes are checked: parameters, operations, periods and limits")
  func changes() throws {
    func expectChange(_ text: String, _ message: String, hint: String? = nil) throws {
      let scenario = try TemporaryScenario(SampleScenario.reform(text))
      let problems = scenario.problems("reforms/reform.yaml")
      let problem = scenario.problem(at: "1️⃣", of: "reforms/reform.yaml", in: problems)
      #expect(problem?.message.contains(message) == true, "found: \(problems)")
      if let hint { #expect(problem?.hint?.contains(hint) == true) }
    }
    try expectChange(
      "  - set: 1️⃣law.pension.contributionRate.employers\n    value: 0.1",
      "unknown parameter", hint: "law.pension.contributionRate.employer")
    try expectChange(
      "  - 1️⃣multiply: law.pension.contributionRate.employer", "needs 'by'")
    try expectChange(
      "  - 1️⃣set: law.pension.contributionRate.employer", "needs 'value' or 'values'")
    try expectChange(
      "  - set: law.pension.contributionRate.employer\n    value: 0.1\n    1️⃣sex: male",
      "has no meaning")
    try expectChange(
      "  - add: law.pension.contributionRate.employer\n    by: 0.1\n    from: 2026\n    to: 1️⃣2025",
      "not after its start")
    try expectChange(
      "  - multiply: 1️⃣law.pension.contributionRate.employer\n    by: 10\n    from: 2025",
      "after the scenario's changes")
    try expectChange(
      "  - set: law.pension.contributionRate.employer\n    value: 0.1\n    groups: [1️⃣employes]",
      "unknown group", hint: "employees")
  }

  @Test(
    "no input makes the reader trap",
    arguments: [
      "", "\u{0}", "- 1", "42", "{", "? [a]: b", "&a [*a]", "format: 1", "title: {}",
      "format: 1\ntitle: x\nchanges: {}\nlaw: []\nassumptions: 3\nvaluationDate: [1]\nlastYear: x",
      "format: 1\ntitle: x\nlaw: ../..\nvaluationDate: 9999-12-31\nlastYear: 99999999999999999999",
      "format: 1\ntitle: x\nchanges: [{set: law}, 3, {add: lastYear, by: .nan}]\nobservations: [1]",
    ])
  func noTraps(text: String) throws {
    #expect(!(try TemporaryScenario(["baseline.yaml": text]).problems().isEmpty))
  }
}
