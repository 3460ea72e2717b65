import Assumptions
import Foundation
import FundAccounts
import Indicators
import Quantities
import Testing

@Suite("Exact cases")
struct ExactCaseTests {
  struct Rates: Decodable {
    var paygRate: Double
    var fundRatioOpen: Double
    var balanceRatio: Double
  }

  struct Summary: Decodable {
    var years: Int
    var gapNoReserve: Double
    var gapWithReserve: Double
    var actuarialBalanceTarget1Yr: Double
    var openGroupUnfunded: Double
  }

  struct ContinuousPremium: Decodable {
    var n: Int
    var gap: Double
  }

  struct ScaledPremium: Decodable {
    var n: Int
    var scaledPremium: Double
  }

  struct InternalRate: Decodable {
    var paygRate: Double
    var irr: Double
    var theory: Double
  }

  struct Fixture: Decodable {
    var discreteFund: [Rates]
    var summary: [Summary]
    var continuousPremium: [ContinuousPremium]
    var scaledPremium: [ScaledPremium]
    var internalRateOfReturn: InternalRate
  }

  let fixture: Fixture

  init() throws {
    let url = try #require(
      Bundle.module.url(forResource: "exactCases", withExtension: "json", subdirectory: "Fixtures"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    fixture = try decoder.decode(Fixture.self, from: Data(contentsOf: url))
  }

  /// 1000 at 5 %, contributions 100·1.04^t at 20 % of earnings, benefits 80·1.07^t.
  var discreteFund: FundStatement {
    let contributions = (0..<40).map { 100 * pow(1.04, Double($0)) }
    let flows = FundFlows(
      contributions: contributions, benefits: (0..<40).map { 80 * pow(1.07, Double($0)) },
      earnings: contributions.map { $0 / 0.2 })
    return FundStatement(
      flows: flows, opening: 1000, yields: YearSeries(repeating: 0.05, over: flows.years),
      timing: .midYear)
  }

  @Test("cost rate, balance and opening reserve ratio of the discrete fund agree to 1e-9")
  func rates() throws {
    let statement = discreteFund
    for (year, expected) in zip(statement.years, fixture.discreteFund) {
      let cost = try #require(statement.flows.paygCostRate[year])
      let balance = try #require(statement.flows.annualBalance[year])
      let ratio = try #require(statement.reserveRatioOpening[year])
      #expect(abs(cost - expected.paygRate) < 1e-9)
      #expect(abs(balance - expected.balanceRatio) < 1e-9)
      #expect(abs(ratio - expected.fundRatioOpen) < 1e-9)
    }
    #expect(statement.peakYear == 2046)
    #expect(statement.depletion?.year == 2060)
  }

  @Test("level premiums, balance with a one-year target and unfunded obligation agree to 1e-9")
  func summary() throws {
    #expect(fixture.summary.map(\.years) == [10, 20, 30, 40])
    for expected in fixture.summary {
      let period = try #require(ValuationPeriod(of: discreteFund, years: expected.years))
      let without = try #require(period.generalAveragePremiumWithoutReserve)
      let with = try #require(period.generalAveragePremiumWithReserve)
      let balance = try #require(period.actuarialBalanceWithReserveAndTarget)
      let obligation = try #require(period.openGroupUnfundedObligation)
      #expect(abs(without - expected.gapNoReserve) < 1e-9)
      #expect(abs(with - expected.gapWithReserve) < 1e-9)
      #expect(abs(balance - expected.actuarialBalanceTarget1Yr) < 1e-9)
      #expect(abs(obligation - expected.openGroupUnfunded) < 1e-9 * 1000)
    }
  }

  /// Earnings e^(0.05 t), benefits 0.05·e^(0.07 t), force of interest 0.06, in steps of a year's
  /// part so short that the sums come near the integrals.
  func continuousFund(years: Int, stepsPerYear: Int) -> FundStatement {
    let step = 1 / Double(stepsPerYear)
    let moments = (0..<(years * stepsPerYear)).map { (Double($0) + 0.5) * step }
    let flows = FundFlows(
      contributions: moments.map { _ in 0 },
      benefits: moments.map { 0.05 * exp(0.07 * $0) * step },
      earnings: moments.map { exp(0.05 * $0) * step })
    return FundStatement(
      flows: flows, opening: 0,
      yields: YearSeries(repeating: expm1(0.06 * step), over: flows.years),
      timing: .midYear)
  }

  @Test("the level premium of the continuous fund is the limit of short steps")
  func continuousPremium() throws {
    for expected in fixture.continuousPremium {
      let statement = continuousFund(years: expected.n, stepsPerYear: 20)
      let period = try #require(ValuationPeriod(of: statement, years: expected.n * 20))
      let premium = try #require(period.generalAveragePremiumWithoutReserve)
      #expect(abs(premium - expected.gap) < 1e-7)  // midpoint rule: relative error k²/(24·20²)
    }
  }

  @Test("the scaled premium of the continuous fund is the limit of short steps")
  func scaledPremium() throws {
    for expected in fixture.scaledPremium {
      let statement = continuousFund(years: expected.n, stepsPerYear: 100)
      let premium = try #require(statement.scaledPremium(years: expected.n * 100))
      // The reserve stands still in the middle of the last step, 0.005 years before the end.
      #expect(abs(premium - expected.scaledPremium) < 1e-5)
    }
  }

  @Test("the internal rate of return of a balanced pay-as-you-go scheme is (1+n)(1+g) − 1")
  func internalRateOfReturn() throws {
    let expected = fixture.internalRateOfReturn
    let flows = (0..<60).map { year in
      (year < 40 ? -expected.paygRate : 0.6) * pow(0.99, Double(year)) * pow(1.015, Double(year))
    }
    let rate = try #require(Returns.internalRateOfReturn(of: flows))
    #expect(abs(rate - expected.irr) < 1e-9)
    #expect(abs(rate - expected.theory) < 1e-9)
  }

  @Test("a model career under the same rules has the same return")
  func modelCareer() throws {
    let expected = fixture.internalRateOfReturn
    func wage(_ year: Year) -> Double { pow(1.015, Double(year.number - 2024)) }
    let rules = ModelCareerRules(
      meanInsurableEarnings: wage, contributionRate: { _ in expected.paygRate },
      pensionableAge: { _ in 60 }, valorizationIndex: wage, valorizationLag: 0,
      replacementRate: { _, _ in 0.6 }, pensionIndex: { $0 < 2084 ? wage($0) : 0 },
      deathProbability: { _, _ in 0.01 })
    let career = ModelCareer(sex: .female, entryYear: 2024, entryAge: 20, earningsLevel: 1)
    let rate = ModelCareerReturns(career, under: rules).internalRateOfReturn
    #expect(abs(try #require(rate) - expected.theory) < 1e-9)
  }
}
