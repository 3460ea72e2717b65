import Assumptions
import FundAccounts
import Quantities
import Testing

@Suite("The State's contribution by the reserve")
struct ReserveRuleTests {
  private let years = Year(2024)...Year(2026)

  private func always(_ value: Double) -> YearSeries<Double> {
    YearSeries(repeating: value, over: years)
  }

  private func contributions(_ rule: ReserveRule) -> [Double] {
    rule.contributions(
      opening: 150, yields: always(0), timing: .midYear, years: years,
      insurableEarnings: always(2000)
    ) { state in
      FundFlows(
        years: years,
        contributions: YearSeries(over: years) { 40 + (state?[$0] ?? 0) },
        otherIncome: always(0),
        benefits: YearSeries(from: Year(2024), [75, 100, 60]),
        administration: always(0), transfers: always(0), insurableEarnings: always(2000))
    }.values
  }

  @Test("three years by hand: enough, part, and the highest rate")
  func threeYears() {
    // 2024: 2 · 70 = 140 against 150: nothing; 150 + 40 − 75 = 115 remain.
    // 2025: 2 · 75 = 150 against 115: 35; 115 + 40 + 35 − 100 = 90 remain.
    // 2026: 2 · 100 = 200 against 90: 110, but at most 2 % of 2000.
    let rule = ReserveRule(
      multiple: always(2), highestRate: always(0.02), expenditureBefore: 70)
    for (paid, expected) in zip(contributions(rule), [0.0, 35, 40]) {
      #expect(abs(paid - expected) < 1e-9)
    }
  }

  @Test("relief empties the reserve but is not what the reserve is measured by")
  func relief() {
    // 50 of the 100 of 2025 are relief: 2026 asks for 2 · 50 = 100 against 90.
    let rule = ReserveRule(
      multiple: always(2), highestRate: always(0.02), expenditureBefore: 70,
      notCounted: YearSeries(from: Year(2024), [0, 50, 0]))
    for (paid, expected) in zip(contributions(rule), [0.0, 35, 10]) {
      #expect(abs(paid - expected) < 1e-9)
    }
  }
}
