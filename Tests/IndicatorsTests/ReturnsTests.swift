import Assumptions
import FundAccounts
import Indicators
import Quantities
import Testing

@Suite("What contributions bring")
struct ReturnsTests {
  @Test("100 now for 121 in two years is 10 %; for 81 it is −10 %")
  func twoFlows() throws {
    #expect(abs(try #require(Returns.internalRateOfReturn(of: [-100, 0, 121])) - 0.1) < 1e-12)
    #expect(abs(try #require(Returns.internalRateOfReturn(of: [-100, 0, 81])) + 0.1) < 1e-12)
  }

  @Test("flows without a rate, or with two, have none")
  func noRate() {
    #expect(Returns.internalRateOfReturn(of: [100, 100]) == nil)
    #expect(Returns.internalRateOfReturn(of: []) == nil)
    #expect(Returns.internalRateOfReturn(of: [0, 0]) == nil)
    // (1+r)² − 2.3(1+r) + 1.32 = 0 has the roots 1.1 and 1.2.
    #expect(Returns.internalRateOfReturn(of: [1, -2.3, 1.32]) == nil)
    #expect(Returns.internalRateOfReturn(of: [-1, .nan]) == nil)
  }

  @Test("at its internal rate of return a career is worth its money")
  func moneysWorth() throws {
    let returns = ModelCareerReturns(career, under: rules())
    let rate = try #require(returns.internalRateOfReturn)
    let worth = try #require(returns.moneysWorth(yields: YearSeries(from: 2024, [rate])))
    #expect(abs(worth - 1) < 1e-9)
    let dearer = try #require(returns.moneysWorth(yields: YearSeries(from: 2024, [rate + 0.01])))
    #expect(dearer < 1)
  }

  @Test("a pensionable age of 60 years 3 months takes a quarter of a year's pension away")
  func months() {
    let whole = ModelCareerReturns(career, under: rules(pensionableAge: 60))
    let later = ModelCareerReturns(career, under: rules(pensionableAge: 60.25))
    #expect(whole.service == 40)
    #expect(later.service == 40.25)
    #expect(whole.contributions[2064] == 0)
    #expect(abs(later.contributions[2064] - 0.25 * later.contributions[2063] * 0.99) < 1e-12)
    #expect(abs(later.pensions[2064] - 0.75 * whole.pensions[2064]) < 1e-12)
  }

  @Test("the minimum pension and the ceiling on earnings act at award and each year")
  func limits() {
    var lowPaid = career
    lowPaid.earningsLevel = 0.1
    var minimum = rules()
    minimum.minimumPension = { _, _ in 0.3 }
    let poor = ModelCareerReturns(lowPaid, under: minimum)
    #expect(poor.replacementRateAtAward.map { abs($0 - 3) < 1e-12 } == true)
    var capped = rules()
    capped.earningsLimits = { _ in 0...2 }
    var rich = career
    rich.earningsLevel = 5
    let twice = ModelCareerReturns(rich, under: capped).contributions[2024]
    let once = ModelCareerReturns(career, under: capped).contributions[2024]
    #expect(abs(twice - 2 * once) < 1e-12)
  }

  let career = ModelCareer(sex: .male, entryYear: 2024, entryAge: 20, earningsLevel: 1)

  /// Wages, prices and pensions stand still; 20 % buys 60 %; one in a hundred dies each year.
  func rules(pensionableAge: Double = 60) -> ModelCareerRules {
    ModelCareerRules(
      meanInsurableEarnings: { _ in 1 }, contributionRate: { _ in 0.2 },
      pensionableAge: { _ in pensionableAge }, valorizationIndex: { _ in 1 }, valorizationLag: 1,
      replacementRate: { _, _ in 0.6 }, pensionIndex: { _ in 1 },
      deathProbability: { _, _ in 0.01 })
  }
}
