import Assumptions
import FundAccounts
import Indicators
import Quantities
import Testing

@Suite("Level premiums do what they promise")
struct PremiumTests {
  @Test("the required rate uses up the reserve by the end of the period, and no sooner or later")
  func requiredRate() throws {
    for seed in 1...30 {
      let fund = SampleFund(seed: UInt64(seed))
      for years in [10, 25, 50, 75, 80] {
        let period = try #require(ValuationPeriod(of: fund.statement(), years: years))
        let rate = try #require(period.requiredContributionRateWithReserve)
        let paid = FundStatement(
          flows: fund.flows.contributing(rate), opening: fund.opening, yields: fund.yields,
          timing: .midYear)
        let last = Year(2023 + years)
        #expect(abs(paid.reserveAtYearEnd[last]) < 1e-9 * fund.flows.cost[last] * Double(years))
      }
    }
  }

  @Test("with a target the reserve at the end is the next year's cost")
  func target() throws {
    for seed in 1...30 {
      let fund = SampleFund(seed: UInt64(seed))
      let period = try #require(ValuationPeriod(of: fund.statement(), years: 50))
      let premium = try #require(period.generalAveragePremiumWithReserveAndTarget)
      // The premium leaves other income aside; taking it off balances the fund.
      let rate = premium - period.otherIncome / period.insurableEarnings
      let paid = FundStatement(
        flows: fund.flows.contributing(rate), opening: fund.opening, yields: fund.yields,
        timing: .midYear)
      let next = fund.flows.cost[2074]
      #expect(abs(paid.reserveAtYearEnd[2073] - next) < 1e-9 * next)
    }
  }

  @Test("after the horizon the target's cost goes on at its last growth: 60²/50 = 72")
  func extrapolatedTarget() throws {
    let flows = FundFlows(contributions: [1, 1], benefits: [50, 60], earnings: [100, 100])
    let statement = FundStatement(
      flows: flows, opening: 0, yields: YearSeries(repeating: 0.2, over: flows.years),
      timing: .midYear)
    let period = try #require(ValuationPeriod(of: statement, years: 2))
    #expect(abs(try #require(period.target) - 72 / 1.44) < 1e-12)
    let first = try #require(ValuationPeriod(of: statement, years: 1))
    #expect(abs(try #require(first.target) - 60 / 1.2) < 1e-12)
  }

  @Test(
    "the scaled premium halts the reserve in the last year of the period",
    arguments: CashFlowTiming.allCases)
  func scaledPremium(_ timing: CashFlowTiming) throws {
    for seed in 1...10 {
      let fund = SampleFund(seed: UInt64(seed))
      let rate = try #require(fund.statement(timing).scaledPremium(years: 25))
      let paid = FundStatement(
        flows: fund.flows.contributing(rate), opening: fund.opening, yields: fund.yields,
        timing: timing)
      let end = paid.reserveAtYearEnd[2048]
      #expect(abs(end - paid.reserveAtYearStart(2048)) < 1e-9 * max(abs(end), 1000))
    }
  }

  @Test("the obligation is the reserve at the end of the period, discounted, with its sign turned")
  func obligation() throws {
    for seed in 1...20 {
      let fund = SampleFund(seed: UInt64(seed))
      let statement = fund.statement()
      let period = try #require(ValuationPeriod(of: statement, years: 80))
      let discount = DiscountFactors(yields: statement.yields).yearStart[2104]
      let obligation = try #require(period.openGroupUnfundedObligation)
      let end = statement.reserveAtYearEnd[2103] * discount
      #expect(abs(obligation + end) < 1e-9 * period.cost)
    }
  }

  @Test("the balance is the difference of the summarized rates")
  func balance() throws {
    let period = try #require(ValuationPeriod(of: SampleFund(seed: 5).statement(), years: 75))
    let income = try #require(period.summarizedIncomeRateWithReserve)
    let cost = try #require(period.summarizedCostRateWithTarget)
    let balance = try #require(period.actuarialBalanceWithReserveAndTarget)
    #expect(abs(income - cost - balance) < 1e-14)
  }

  @Test("a closed group with all the flows of the fund turns its obligation into its balance")
  func closedGroup() throws {
    let statement = SampleFund(seed: 7).statement()
    let period = try #require(ValuationPeriod(of: statement, years: 80))
    let obligation = try #require(period.openGroupUnfundedObligation)
    let balance = try #require(statement.closedGroupBalance(statement.flows))
    #expect(abs(obligation + balance) < 1e-9 * period.cost)
  }

  @Test("beyond the last yield that yield holds on: 100 in the third year of 10 %, two years known")
  func accruedLiability() throws {
    let flows = FundFlows(contributions: [1, 1], benefits: [1, 1], earnings: [1, 1])
    let statement = FundStatement(
      flows: flows, opening: 0, yields: YearSeries(repeating: 0.1, over: flows.years),
      timing: .midYear)
    let liability = try #require(
      statement.accruedLiability(of: YearSeries(from: 2024, [0, 0, 100])))
    #expect(abs(liability - 100 / (1.1 * 1.1 * 1.1.squareRoot())) < 1e-10)
  }
}
