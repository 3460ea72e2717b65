import Diagnostics
import ScenarioFile
import Testing
import Valuation

@Suite("Unemployment insurance in scenario files")
struct ScenarioTests {
  private func problems(_ replacements: [(String, String)]) throws -> [Diagnostic] {
    let thrown = #expect(throws: InputProblems.self) { try SmallFund.scenario(replacements) }
    return try #require(thrown).diagnostics
  }

  @Test("without a history members by years of credit are asked for")
  func opening() throws {
    let found = try problems([("    creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }\n", "")])
    let problem = try #require(found.first)
    #expect(problem.message.contains("neither a history"))
    #expect(problem.hint?.contains("insuredHistory") == true)
    #expect(problem.place != nil)
  }

  @Test("a history needs its claims, and begins before the first year")
  func history() throws {
    let members = "insuredHistory: { values: { 2010: 1000, 2020: 20000 } }"
    let missing = try problems([("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", members)])
    #expect(missing.contains { $0.message.contains("claimantsHistory") })
    let late = "insuredHistory: { values: { 2024: 1000 } }\n    claimantsHistory: 10"
    let found = try problems([("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", late)])
    #expect(found.contains { $0.message.contains("begins in 2024") })
  }

  @Test("a programme that ends before it begins, or that no law has, is told")
  func relief() throws {
    let dates = try problems([("paidUntil: 2025-01-31", "paidUntil: 2024-01-31")])
    #expect(dates.contains { $0.message.contains("2024-01-31") && $0.place != nil })
    let since = try problems([("stoppedSince: 2024-01-01", "stoppedSince: 2025-01-01")])
    #expect(since.contains { $0.message.contains("2025-01-01") })
    let name = try problems([("relief: { crisis: {", "relief: { crises: {")])
    let problem = try #require(name.first { $0.message.contains("crises") })
    #expect(problem.hint?.contains("crisis") == true)
  }

  @Test("a State's rule asks for the expenditure of the year before")
  func rule() throws {
    let rule = "replacement: 0.6\n    stateRule: { multiple: 2, highestRate: 0.01 }"
    let found = try problems([("replacement: 0.6", rule)])
    #expect(found.contains { $0.message.contains("expenditureBefore") })
  }

  @Test("months asked for must fit into their window")
  func window() throws {
    let found = try problems([("qualifyingMonths: 12", "qualifyingMonths: 30")])
    let problem = try #require(found.first { $0.message.contains("window of 24 months") })
    #expect(problem.place != nil || problem.hint != nil)
    #expect(problem.message.contains("30 months"))
  }

  @Test("a highest benefit of 0 is not taken for none")
  func ceiling() throws {
    let zero = try problems([("benefitCeiling: 70", "benefitCeiling: 0")])
    let problem = try #require(zero.first { $0.message.contains("highest benefit of 0") })
    #expect(problem.hint == "use null for none" && problem.place != nil)
    let dated = try problems([
      ("benefitCeiling: 70", "benefitCeiling: { values: { 2024-01-01: 70, 2025-07-01: 0 } }")
    ])
    #expect(dated.contains { $0.message.contains("2025-07-01") })
  }

  @Test("a highest benefit that ends within the year lifts that year's benefits, not lowers them")
  func ceilingEnds() throws {
    let ended = "benefitCeiling: { values: { 2024-01-01: 70, 2025-07-01: null } }"
    let free = try SmallFund.run([("    benefitCeiling: 70\n", "")])
    let run = try SmallFund.run([("benefitCeiling: 70", ended)])
    func mean(_ run: ValuationResult, _ year: Int) -> Double {
      run.unemployment("meanUnemploymentBenefit", in: year)
    }
    // Of 2025 a part is paid for the claims of the year before, at the amount of then.
    #expect(mean(run, 2025) > mean(run, 2024) && mean(run, 2025) < mean(free, 2025))
    #expect(abs(mean(run, 2026) - mean(free, 2026)) < 1e-6)
  }

  @Test("steps beyond the years of credit that are kept apart are told")
  func credit() throws {
    let long = try problems([("144: 12 }", "144: 12, 800: 24 }")])
    #expect(long.contains { $0.subject == "law.unemployment.duration" })
    let band = try problems([("0: 10, 60: 20", "0: 10, 900: 20")])
    #expect(band.contains { $0.subject == "law.unemployment.relief.crisis.bands" })
  }

  @Test("a service to a share of persons needs its cost")
  func service() throws {
    let found = try problems([
      ("    leavingRelativity: 0\n", "    leavingRelativity: 0\n    training: { share: 0.1 }\n")
    ])
    #expect(found.contains { $0.message.contains("training.cost") })
  }

  @Test("history is met: members and claims of every year before the first are those observed")
  func fitted() throws {
    let history = """
      insuredHistory: { values: { 2014: 5000, 2023: 19000 } }
          claimantsHistory: { values: { 2014: 0, 2015: 200, 2023: 900 } }
      """
    let run = try SmallFund.run([
      ("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", history)
    ])
    let row = try #require(run.calibration.first { $0.key == "unemploymentClaims" })
    #expect(row.observed == 900 && row.raw > 0)
    // A steady branch goes on nearly as it was.
    let claims = run.unemployment("unemploymentClaims", in: 2024)
    #expect(abs(claims / 900 - 1) < 0.2)
    #expect(run.unemployment("membersByCredit", group: "years11", in: 2024) == 0)
    #expect(run.unemployment("membersByCredit", group: "years9", in: 2024) > 0)
    #expect(run.warnings.isEmpty)
  }

  @Test("claims that no member can have made are told")
  func tooMany() throws {
    let history = """
      insuredHistory: { values: { 2022: 5000, 2023: 19000 } }
          claimantsHistory: { values: { 2022: 0, 2023: 19000 } }
      """
    let run = try SmallFund.run([
      ("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", history)
    ])
    #expect(run.warnings.contains { $0.message.contains("too few for the claims") })
  }
}
