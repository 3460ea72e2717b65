import Assumptions
import FundAccounts
import Indicators
import Quantities
import Testing

@Suite("The list of indicators")
struct FundIndicatorsTests {
  @Test("names are camelCase words, each once, in the same order for every fund")
  func names() throws {
    let names = FundIndicators.all(of: SampleFund(seed: 1).statement()).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy {
        $0.first?.isLowercase == true && $0.allSatisfy { $0.isLetter || $0.isNumber }
      })
    #expect(FundIndicators.all(of: short(earnings: 1)).map(\.name) == names)
    for name in [
      "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
      "generalAveragePremium75YearsWithReserve", "actuarialBalance",
    ] {
      #expect(names.contains(name))
    }
  }

  @Test("a fund of 80 years has every indicator that needs no second stream")
  func complete() {
    let statement = SampleFund(seed: 1).statement()
    #expect(statement.depletion != nil)
    let missing = FundIndicators.all(of: statement).filter { $0.value == nil }.map(\.name)
    #expect(
      missing == [
        "closedGroupBalance", "accruedLiabilityProjectedWages", "accruedLiabilityCurrentWages",
      ])
  }

  @Test("whatever the flows, a value is a number or absent")
  func finite() {
    for statement in [short(earnings: 0), short(earnings: 1), short(earnings: 1e308), given()] {
      for indicator in FundIndicators.all(of: statement) {
        #expect(indicator.value?.isFinite != false, "\(indicator.name)")
      }
      for series in FundIndicators.series(of: statement) {
        #expect(series.values.values.allSatisfy { $0?.isFinite != false }, "\(series.name)")
      }
    }
  }

  @Test("a fund of two years has no premium of ten, but one of its horizon")
  func short() {
    let indicators = Dictionary(
      FundIndicators.all(of: short(earnings: 1)).map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
    #expect(indicators["generalAveragePremium10YearsWithReserve"] == .some(nil))
    #expect(indicators["generalAveragePremiumHorizonWithReserve"]?.map { $0 > 0 } == true)
  }

  func short(earnings: Double) -> FundStatement {
    let flows = FundFlows(
      contributions: [1, 1], benefits: [2, 3], earnings: [earnings, earnings])
    return FundStatement(
      flows: flows, opening: 1, yields: YearSeries(repeating: 0.03, over: flows.years),
      timing: .midYear)
  }

  func given() -> FundStatement {
    let flows = FundFlows(contributions: [1, 1], benefits: [1, 0], earnings: [5, 5])
    return FundStatement(
      flows: flows, opening: 0, investmentIncome: YearSeries(from: 2024, [1, 1]), timing: .midYear)
  }
}
