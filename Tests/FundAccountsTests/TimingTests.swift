import Assumptions
import FundAccounts
import Testing

@Suite("When the net cash flow reaches the fund")
struct TimingTests {
  @Test("without a yield the timing does not matter", arguments: CashFlowTiming.allCases)
  func noYield(_ timing: CashFlowTiming) {
    #expect(timing.accumulation(at: 0) == 1)
  }

  @Test(
    "earlier flows earn more: end, mid-year, monthly, simple mid-year, start",
    arguments: [0.001, 0.03, 0.05, 0.12, 0.5])
  func order(_ yield: Double) {
    let order: [CashFlowTiming] = [.endYear, .midYear, .monthly, .midYearSimple, .startYear]
    let factors = order.map { $0.accumulation(at: yield) }
    #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("monthly at 12 % is the mean of twelve powers")
  func monthly() {
    // Σ 1.12^((12−m+½)/12)/12: ∫ 1.12^x dx over 0…1 is 0.12/ln 1.12 = 1.058867; the midpoint rule
    // with 12 steps is below it by (ln 1.12)²/(24·144) = 3.7e-6 of it.
    #expect(abs(CashFlowTiming.monthly.accumulation(at: 0.12) - 1.0588633) < 1e-6)
  }
}
