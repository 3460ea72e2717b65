import Analysis
import Diagnostics
import Testing

@Suite("Targets")
struct SolveTargetTests {
  @Test(
    "a target is read in every form and written back",
    arguments: [
      ("depletionYear >= 2090", "depletionYear >= 2090"),
      ("depletionYear>=never", "depletionYear >= never"),
      ("paygCostRate@2050 <= 20%", "paygCostRate@2050 <= 0.2"),
      ("pension.actuarialBalance = -1.5 %", "pension.actuarialBalance = -0.015"),
      (
        "health.contributions:employer@2030 ≥ 1_000_000",
        "health.contributions:employer@2030 >= 1000000"
      ),
      ("P(depletionYear > 2060) >= 90 %", "P(depletionYear > 2060) >= 0.9"),
      ("P ( reserveAtYearEnd@2050 > 0 )>=0.95", "P(reserveAtYearEnd@2050 > 0) >= 0.95"),
      ("Population@2030 = 5", "Population@2030 = 5"),
    ])
  func reads(text: String, canonical: String) throws {
    #expect(try SolverTarget(parsing: text).description == canonical)
  }

  @Test(
    "a mark stands below the place where a text leaves the grammar",
    arguments: [
      ("depletionYear > = 2090", 16), ("depletionYear 2090", 14), (">= 3", 0),
      ("paygCostRate@2050 <= 0,2", 22), ("P(depletionYear > 2060 >= 0.9", 23),
      ("P(depletionYear > 2060) >= 90", 29), ("depletionYear >= 2090 and more", 22),
    ])
  func marks(text: String, column: Int) throws {
    let problems = #expect(throws: InputProblems.self) { try SolverTarget(parsing: text) }
    let last = problems?.diagnostics.first?.message.description.split(separator: "\n").last ?? ""
    let mark = last.prefix { $0 == " " }.count
    #expect(mark == 4 + column)
  }

  @Test("a year that never comes is later than any, and what does not exist meets nothing")
  func never() {
    #expect(SolverTarget.Limit(.atLeast, 2090).isMet(by: .infinity))
    #expect(SolverTarget.Limit(.equal, .infinity).isMet(by: .infinity))
    #expect(!SolverTarget.Limit(.atLeast, .infinity).isMet(by: 2100))
    #expect(!SolverTarget.Limit(.atMost, 2090).isMet(by: nil))
  }
}
