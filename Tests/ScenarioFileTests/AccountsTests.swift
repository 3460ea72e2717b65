import Assumptions
import Diagnostics
import Quantities
import ScenarioFile
import Testing

@Suite("Accounts only")
struct AccountsTests {
  private static let table = """
    year,contributions,otherIncome,benefits,administration,insurableEarnings,returnRate
    2024,100,1,80,2,500,0.05
    2025,104,1,85,2,520,0.04
    2026,108,1,91,2,540,0.03

    """
  private static let scenario = """
    format: 1
    title: Account
    valuationDate: 2023-12-31
    lastYear: 2026
    accounts:
      health:
        flows: data/flows.csv
        openingReserve: 1000
        timing: endYear
    """

  private func files(
    table: String = table, scenario: String = scenario, changes: String = ""
  ) -> [String: String] {
    [
      "data/flows.csv": table,
      "baseline.yaml": scenario + (changes.isEmpty ? "" : "\nchanges:\n\(changes)"),
    ]
  }

  private func account(_ files: [String: String]) throws -> AccountsAssumptions {
    let result = try TemporaryScenario(files).read().assumptions()
    #expect(result.population == nil && result.pension == nil)
    return try #require(result.accounts.first)
  }

  @Test("a file of flows, a reserve and a timing are enough")
  func whole() throws {
    let account = try account(files())
    #expect(account.branch == "health")
    #expect(account.timing == .endYear)
    #expect(account.openingReserve == 1000)
    #expect(account.contributions == YearSeries(from: 2024, [100, 104, 108]))
    #expect(account.administration == YearSeries(from: 2024, [2, 2, 2]))
    guard case .rates(let rates) = account.returns else {
      Issue.record("the column is a rate")
      return
    }
    #expect(rates.values == [0.05, 0.04, 0.03])
  }

  @Test("changes reach every line, the return, the reserve and the timing")
  func changes() throws {
    let account = try account(
      files(
        changes: """
            - multiply: accounts.health.benefits
              by: 2
              from: 2025
            - add: accounts.health.returnRate
              by: 0.01
            - set: accounts.health.openingReserve
              value: 7
            - set: accounts.health.timing
              value: monthly
          """))
    #expect(account.benefits.values == [80, 170, 182])
    #expect(account.openingReserve == 7)
    #expect(account.timing == .monthly)
    guard case .rates(let rates) = account.returns else { return }
    #expect(abs(rates[2026] - 0.04) < 1e-15)
  }

  @Test("money of a file is scaled, its rates are not")
  func scale() throws {
    let scaled = Self.scenario.replacing(
      "data/flows.csv", with: "{ file: data/flows.csv, scale: 1e9 }")
    let account = try account(files(scenario: scaled))
    #expect(account.contributions[2024] == 100e9)
    guard case .rates(let rates) = account.returns else { return }
    #expect(rates[2024] == 0.05)
  }

  @Test("interest factors keep the years before the first and after the last, other cells empty")
  func interestFactors() throws {
    let table = """
      year,contributions,otherIncome,benefits,administration,insurableEarnings,interestFactor
      2023,,,,,,0.98
      2024,100,1,80,2,500,1
      2025,104,1,85,2,520,1.03
      2026,108,1,91,2,540,1.06
      2027,,,,,,1.1

      """
    guard case .interestFactors(let factors) = try account(files(table: table)).returns else {
      Issue.record("the column is a factor")
      return
    }
    #expect(factors == YearSeries(from: 2023, [0.98, 1, 1.03, 1.06, 1.1]))
  }

  @Test("years between rows lie on a monotone curve where the scenario asks for one")
  func smooth() throws {
    let table = """
      year,contributions,otherIncome,benefits,administration,insurableEarnings,returnRate
      2020,10,0,100,0,1,0.05
      2024,20,0,100,0,1,0.05
      2030,80,0,100,0,1,0.05
      2034,90,0,50,0,1,0.05

      """
    let smooth = Self.scenario.replacing(
      "data/flows.csv", with: "{ file: data/flows.csv, interpolation: smooth }"
    ).replacing("2026", with: "2034")
    let account = try account(files(table: table, scenario: smooth))
    let lines = account.contributions.values
    #expect(lines[0] == 20 && lines[6] == 80 && lines[10] == 90)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 })
    #expect(account.benefits.values.prefix(7).allSatisfy { $0 == 100 })
    #expect(account.benefits.values.allSatisfy { (50...100).contains($0) })
  }

  @Test(
    "what is missing or twice is told",
    arguments: [
      ("flows: data/flows.csv", "flows: data/other.csv", "there is no file 'data/other.csv'"),
      ("    flows: data/flows.csv\n", "", "the account has no flows"),
      ("openingReserve: 1000", "timing: midYear", "stands twice"),
      ("lastYear: 2026", "lastYear: 2028", "does not reach from 2024 to 2028"),
      ("timing: endYear", "investmentIncome: 5", "says in 2 ways what its fund earns"),
      ("timing: endYear", "timing: noon", "noon"),
      ("flows:", "flow:", "unknown key 'flow'"),
    ])
  func problems(right: String, wrong: String, message: String) throws {
    let spoilt = Self.scenario.replacing(right, with: wrong)
    let problems = try TemporaryScenario(files(scenario: spoilt)).problems()
    #expect(
      problems.contains { $0.message.contains(message) }, "\(problems.map(\.message))")
  }

  @Test("an unknown column, a gap and a branch that is not there are told")
  func tables() throws {
    let misspelt = Self.table.replacing("benefits", with: "benefit")
    var problems = try TemporaryScenario(files(table: misspelt)).problems()
    #expect(problems.contains { $0.hint == "did you mean 'benefits'?" })
    let gap = Self.table.split(separator: "\n").filter { !$0.hasPrefix("2025") }
    problems = try TemporaryScenario(files(table: gap.joined(separator: "\n"))).problems()
    #expect(problems.contains { $0.message == "the year 2025 is missing above this row" })
    let change = "  - set: accounts.helth.openingReserve\n    value: 1"
    problems = try TemporaryScenario(files(changes: change)).problems()
    #expect(problems.contains { $0.message == "unknown branch 'helth'" })
  }
}
