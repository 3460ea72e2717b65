import Assumptions
import FundAccounts
import Indicators
import Quantities
import Testing

@Suite("Rates of a year")
struct RatesTests {
  @Test("demographic ratio × financial ratio + rate outside pensions is the cost rate")
  func identity() throws {
    for seed in 1...20 {
      let flows = SampleFund(seed: UInt64(seed)).flows
      let pensions = flows.benefits.map { $0 * 0.9 }
      let factors = PaygCostFactors(
        of: flows, pensions: pensions,
        pensioners: YearSeries(repeating: 300, over: flows.years),
        contributors: YearSeries(repeating: 1700, over: flows.years))
      for year in flows.years {
        let demographic = try #require(factors.demographicRatio[year])
        let financial = try #require(factors.financialRatio[year])
        let outside = try #require(factors.costRateOutsidePensions[year])
        let rate = try #require(flows.paygCostRate[year])
        #expect(abs(demographic * financial + outside - rate) < 1e-12)
      }
    }
  }

  @Test("without administration the cost rate is lower by administration over earnings")
  func administration() throws {
    let flows = SampleFund(seed: 1).flows
    let with = try #require(flows.paygCostRate[2050])
    let without = try #require(flows.paygCostRateWithoutAdministration[2050])
    let share = flows.administration[2050] / flows.insurableEarnings[2050]
    #expect(abs(with - without - share) < 1e-15)
  }

  @Test("the three reserve ratios differ in the moment of the reserve and of the cost")
  func reserveRatios() {
    // At the end of the year and 0 %: 100 → 80 → 40; cost 20, 40.
    let flows = FundFlows(contributions: [0, 0], benefits: [20, 40], earnings: [100, 100])
    let statement = FundStatement(
      flows: flows, opening: 100, yields: YearSeries(repeating: 0, over: flows.years),
      timing: .endYear)
    #expect(statement.reserveRatioOpening.values == [5, 2])
    #expect(statement.reserveRatioClosing.values == [4, 1])
    #expect(statement.reserveRatioClosingOverNextYear.values == [2, nil])
  }

  @Test("deficits come before investment income first, then after it; the peak lies between")
  func milestones() throws {
    // 10 % at the end: 100 → 115 → 121.5 → 118.65.
    let flows = FundFlows(
      contributions: [10, 10, 10], benefits: [5, 15, 25], earnings: [100, 100, 100])
    let statement = FundStatement(
      flows: flows, opening: 100, yields: YearSeries(repeating: 0.1, over: flows.years),
      timing: .endYear)
    #expect(statement.firstDeficitBeforeInvestment == 2025)
    #expect(statement.firstDeficitAfterInvestment == 2026)
    #expect(statement.peakYear == 2025)
  }

  @Test("a year without earnings or cost has no rate")
  func noBase() {
    let flows = FundFlows(contributions: [0, 1], benefits: [0, 1], earnings: [0, 10])
    let yields = YearSeries(repeating: 0.1, over: flows.years)
    let statement = FundStatement(flows: flows, opening: 1, yields: yields, timing: .midYear)
    #expect(flows.paygCostRate.values == [nil, 0.1])
    #expect(statement.reserveRatioOpening.values[0] == nil)
  }
}
