import Economy
import Law
import Quantities
import Testing

@Suite("Prices, wages and output")
struct EconomicIndicesTests {
  /// T0 = 2024; two years of history, three of projection.
  static let assumptions = EconomyAssumptions(
    inflation: YearSeries(from: 2024, [0.04, 0.03, 0.02]),
    realWageGrowth: YearSeries(from: 2024, [0.03, 0.05, 0.01]),
    realOutputGrowth: YearSeries(from: 2024, [0.06, 0.07, 0.05]),
    unemploymentRate: YearSeries(from: 2024, [0.02, 0.02, 0.02]),
    inflationHistory: YearSeries(from: 2022, [0.10, 0.05]),
    nominalWageGrowthHistory: YearSeries(from: 2022, [0.21, 0.08]),
    outputAtStart: 1000)
  let indices = EconomicIndices(Self.assumptions, years: 2024...2026)

  @Test("indices are 1 in the first year and output is its money")
  func base() {
    #expect(indices.prices(in: 2024) == 1)
    #expect(indices.wages(in: 2024) == 1)
    #expect(indices.output(in: 2024) == 1000)
  }

  @Test("projected growth compounds from the second year on")
  func projection() {
    #expect(isClose(indices.prices(in: 2026), 1.03 * 1.02))
    #expect(isClose(indices.wages(in: 2026), 1.03 * 1.05 * 1.02 * 1.01))
    #expect(isClose(indices.output(in: 2026), 1000 * 1.03 * 1.07 * 1.02 * 1.05))
  }

  @Test("the first year's growth leads back into the history, whose first growth goes on before it")
  func history() {
    #expect(isClose(indices.prices(in: 2023), 1 / 1.04))
    #expect(isClose(indices.prices(in: 2021), 1 / (1.04 * 1.05 * 1.10)))
    #expect(isClose(indices.prices(in: 2019), 1 / (1.04 * 1.05 * 1.10 * 1.10 * 1.10)))
    #expect(isClose(indices.wages(in: 2023), 1 / (1.04 * 1.03)))
    #expect(isClose(indices.wages(in: 2020), 1 / (1.04 * 1.03 * 1.08 * 1.21 * 1.21)))
  }

  @Test("the years before the history are known as extrapolated")
  func marks() {
    #expect(indices.pricesKnownFrom == 2021)
    #expect(indices.wagesKnownFrom == 2021)
  }

  @Test("after the last year the last growth goes on")
  func afterwards() {
    #expect(isClose(indices.prices(in: 2028), 1.03 * 1.02 * 1.02 * 1.02))
  }

  @Test("without a history the first projected growth goes back")
  func noHistory() {
    var assumptions = Self.assumptions
    assumptions.inflationHistory = YearSeries(from: 2024, [])
    assumptions.nominalWageGrowthHistory = YearSeries(from: 2024, [])
    let indices = EconomicIndices(assumptions, years: 2024...2026)
    #expect(isClose(indices.prices(in: 2022), 1 / (1.04 * 1.04)))
    #expect(isClose(indices.wages(in: 2022), 1 / (1.04 * 1.03 * 1.04 * 1.03)))
  }

  @Test("histories of different length meet: the shorter keeps its first nominal growth")
  func unevenHistories() {
    var assumptions = Self.assumptions
    assumptions.nominalWageGrowthHistory = YearSeries(from: 2023, [0.08])
    let indices = EconomicIndices(assumptions, years: 2024...2026)
    #expect(isClose(indices.wages(in: 2021), 1 / (1.04 * 1.03 * 1.08 * 1.08)))
  }

  @Test("wages of the history split into prices and the real growth that remains")
  func split() {
    #expect(isClose(1 + indices.realWageGrowth[2022], 1.21 / 1.10))
    #expect(isClose(indices.growth(.byWages, in: 2022), 1.21))
    #expect(isClose(indices.growth(.byPrices, in: 2025), 1.03))
    #expect(isClose(indices.growth(GrowthRule(prices: 1, realWages: 0.5), in: 2025), 1.03 * 1.025))
    #expect(indices.growth(.none, in: 2025) == 1)
  }

  @Test("the index of a rule by prices or wages is the price or wage index, rebased")
  func indexOfRule() {
    let prices = indices.index(of: .byPrices, from: 2022, over: 2021...2026)
    let wages = indices.index(of: .byWages, from: 2019, over: 2021...2026)
    for year in prices.years {
      let expected = year < 2022 ? 1 : indices.prices(in: year) / indices.prices(in: 2022)
      #expect(isClose(prices[year], expected))
      #expect(isClose(wages[year], indices.wages(in: year) / indices.wages(in: 2019)))
    }
  }

  @Test("an amount is its fixed part and its terms carried on from their start")
  func amounts() {
    // 100 until 2024; 120 from 2025 on by prices, and 10 by a fixed 2 % from 2023 on.
    let amount = IndexedAmount(
      fixed: YearSeries(from: 2024, [100, 0, 0]),
      terms: [
        .init(rule: .byPrices, start: 2025, coefficients: YearSeries(from: 2024, [0, 120, 120])),
        .init(
          rule: GrowthRule(rate: 0.02), start: 2023,
          coefficients: YearSeries(from: 2024, [10, 10, 10])),
      ])
    let amounts = indices.amounts(of: amount)
    #expect(amounts.years == 2024...2026)
    #expect(isClose(amounts[2024], 100 + 10 * 1.02))
    #expect(isClose(amounts[2025], 120 + 10 * 1.02 * 1.02))
    #expect(isClose(amounts[2026], 120 * 1.02 + 10 * 1.02 * 1.02 * 1.02))
  }

  @Test("valorization is 1 in the first year, by prices, wages or an amount moved with wages")
  func valorization() {
    let years: ClosedRange<Year> = 2021...2026
    let prices = indices.valorization(by: .prices, over: years)
    let wages = indices.valorization(by: .wages, over: years)
    let amount = indices.valorization(
      by: .amount(YearSeries(from: 2023, [18, 20, 24])), over: years)
    for year in years {
      #expect(prices[year] == indices.prices(in: year))
      #expect(wages[year] == indices.wages(in: year))
    }
    #expect(amount[2024] == 1)
    #expect(isClose(amount[2023], 0.9))
    #expect(isClose(amount[2025], 1.2))
    #expect(isClose(amount[2022], 0.9 / 1.08))
    #expect(isClose(amount[2026], 1.2 * 1.02 * 1.01))
  }
}

/// Agreement to twelve digits: the same products in another order.
func isClose(_ found: Double, _ expected: Double, within relative: Double = 1e-12) -> Bool {
  abs(found - expected) <= relative * max(abs(found), abs(expected))
}
