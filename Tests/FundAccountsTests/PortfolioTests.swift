import Assumptions
import FundAccounts
import Quantities
import Testing

@Suite("What the assets earn")
struct PortfolioTests {
  let years: ClosedRange<Year> = 2024...2026

  func asset(share: Double, yield: [Double], maturity: Double, opening: Double) -> AssetClass {
    AssetClass(
      name: "bonds", share: YearSeries(repeating: share, over: years),
      yield: YearSeries(from: 2024, yield), maturity: maturity, openingBookYield: opening)
  }

  @Test("a maturity of one year earns the market yield at once")
  func market() {
    let deposits = asset(share: 1, yield: [0.03, 0.05, 0.01], maturity: 1, opening: 0.2)
    for (earned, market) in zip(
      Portfolio.bookYield(of: deposits, years: years).values,
      [
        0.03, 0.05, 0.01,
      ])
    {
      #expect(abs(earned - market) < 1e-15)
    }
  }

  @Test("with a maturity of four years a quarter of the gap closes each year: 8, 7, 6.25, 5.6875 %")
  func book() {
    let bonds = asset(share: 1, yield: [0.04, 0.04, 0.04], maturity: 4, opening: 0.08)
    let book = Portfolio.bookYield(of: bonds, years: years).values
    for (earned, expected) in zip(book, [0.07, 0.0625, 0.056875]) {
      #expect(abs(earned - expected) < 1e-15)
    }
  }

  @Test("the fund earns the shares' mean less the cost: 0.75·4 % + 0.25·8 % − 0.5 % = 4.5 %")
  func mix() {
    let assets = [
      asset(share: 0.75, yield: [0.04, 0.04, 0.04], maturity: 10, opening: 0.04),
      asset(share: 0.25, yield: [0.08, 0.08, 0.08], maturity: 1, opening: 0),
    ]
    let cost = YearSeries(from: 2024, [0.005])
    for yield in Portfolio.yields(assets, managementCost: cost, years: years).values {
      #expect(abs(yield - 0.045) < 1e-15)
    }
  }

  @Test("administration is a rate of the stated base")
  func administration() {
    let years: ClosedRange<Year> = 2024...2024
    let expected: [AdministrationBase: Double] = [
      .contributions: 2, .benefits: 1, .contributionsAndBenefits: 3, .insurableEarnings: 10,
    ]
    for (base, amount) in expected {
      let administration = base.administration(
        rate: YearSeries(from: 2024, [0.02]), contributions: YearSeries(from: 2024, [100]),
        benefits: YearSeries(from: 2024, [50]), insurableEarnings: YearSeries(from: 2024, [500]),
        years: years)
      #expect(abs(administration[2024] - amount) < 1e-12)
    }
  }
}
