import Assumptions
import FundAccounts
import Quantities
import Testing

@Suite("The accounts of a fund")
struct FundStatementTests {
  @Test("the lines of every year add up, for random funds in every convention")
  func identities() {
    for seed in 1...60 {
      let fund = RandomFund(seed: UInt64(seed))
      for timing in CashFlowTiming.allCases {
        let statement = FundStatement(
          flows: fund.flows, opening: fund.opening, yields: fund.yields, timing: timing)
        #expect(AccountingIdentities.hold(in: statement))
        for year in fund.flows.years {
          #expect(AccountingIdentities.imbalance(of: statement, in: year) < 1e-12)
        }
      }
    }
  }

  @Test("a given investment income leads to the same accounts and back to its yields")
  func givenIncome() throws {
    for seed in 1...40 {
      var fund = RandomFund(seed: UInt64(seed))
      fund.opening = 5000  // far from a mean balance of zero, where a yield explains nothing
      for timing in CashFlowTiming.allCases {
        let known = FundStatement(
          flows: fund.flows, opening: fund.opening, yields: fund.yields, timing: timing)
        let given = FundStatement(
          flows: fund.flows, opening: fund.opening, investmentIncome: known.investmentIncome,
          timing: timing)
        for year in fund.flows.years {
          let scale = abs(known.reserveAtYearEnd[year])
          #expect(abs(given.reserveAtYearEnd[year] - known.reserveAtYearEnd[year]) < 1e-9 * scale)
          let yield = try #require(given.yields[year])
          #expect(abs(yield - fund.yields[year]) < 1e-9)
        }
      }
    }
  }

  @Test("income on an empty fund has no yield, and the accounts still add up")
  func noYield() {
    let flows = FundFlows(contributions: [100, 100], benefits: [100, 100])
    let statement = FundStatement(
      flows: flows, opening: 0, investmentIncome: YearSeries(from: 2024, [7, 0]), timing: .midYear)
    #expect(statement.yields.values[0] == nil)
    #expect(statement.yields.values[1] == 0)
    #expect(statement.reserveAtYearEnd.values == [7, 7])
    #expect(AccountingIdentities.hold(in: statement))
  }

  @Test("interest factors of a constant 4 % are a yield of 4 % in every year")
  func interestFactors() {
    var factor = 1.0
    let factors = YearSeries<Double>(over: 2023...2030) { _ in
      factor *= 1.04
      return factor
    }
    for yield in InterestFactors.yields(factors, years: 2023...2030).values {
      #expect(abs(yield - 0.04) < 1e-12)
    }
  }

  @Test("between two factors a yield is the root of the two steps around it: 1.21^½ − 1 = 10 %")
  func interestFactorSteps() {
    let factors = YearSeries(from: 2024, [1.0, 1.08, 1.21])
    let yields = InterestFactors.yields(factors, years: 2024...2026)
    #expect(abs(yields[2025] - 0.10) < 1e-12)
    #expect(abs(yields[2024] - 0.08) < 1e-12)
    #expect(abs(yields[2026] - (1.21 / 1.08 - 1)) < 1e-12)
  }
}

@Suite("A shortfall met by the state or by borrowing")
struct ShortfallTests {
  @Test("the state adds what the reserve cannot pay, and later surpluses count")
  func support() {
    // 10 % at the end of the year: 100 → 110 − 60 = 50 → 55 − 60 = −5, then −5.5 − 60, then + 80.
    let flows = FundFlows(contributions: [0, 0, 0, 80], benefits: [60, 60, 60, 0])
    let statement = FundStatement(
      flows: flows, opening: 100, yields: YearSeries(repeating: 0.1, over: flows.years),
      timing: .endYear)
    expect(statement.reserveAtYearEnd.values, near: [50, -5, -65.5, 7.95])
    expect(statement.stateSupport.values, near: [0, 5, 60, 0])
    expect(statement.reserveAfterSupport.values, near: [50, 0, 0, 80])
    #expect(statement.debtAtYearEnd == nil)
  }

  @Test("support reaches the fund with the cash flow: in mid-year less is needed than at its end")
  func supportTiming() {
    // 1.21 in the year: F(1+i) + (N + S)·1.1 = 0 with F = 0 gives S = −N, at any timing.
    let flows = FundFlows(contributions: [0, 0], benefits: [110, 110])
    let statement = FundStatement(
      flows: flows, opening: 50, yields: YearSeries(repeating: 0.21, over: flows.years),
      timing: .midYear)
    expect(statement.stateSupport.values, near: [110 - 50 * 1.1, 110])
  }

  @Test("debt grows at its own rate and is repaid from surpluses")
  func debt() {
    let flows = FundFlows(contributions: [0, 0, 0, 80], benefits: [60, 60, 60, 0])
    let yields = YearSeries(repeating: 0.1, over: flows.years)
    let statement = FundStatement(
      flows: flows, opening: 100, yields: yields, timing: .endYear,
      debtRate: YearSeries(repeating: 0.2, over: flows.years))
    // −5 → −6 − 60 = −66 → −79.2 + 80 = 0.8.
    expect(statement.debtAtYearEnd?.values ?? [], near: [0, 5, 66, 0])
    expect(statement.reserveAfterSupport.values, near: [50, 0, 0, 0.8])
    expect(statement.stateSupport.values, near: [0, 0, 0, 0])
    expect(statement.reserveAtYearEnd.values, near: [50, -5, -65.5, 7.95])
  }

  @Test("until the fund is depleted support is zero and the two reserves are the same")
  func beforeDepletion() {
    for seed in 1...60 {
      let fund = RandomFund(seed: UInt64(seed))
      for timing in CashFlowTiming.allCases where fund.opening >= 0 {
        let statement = FundStatement(
          flows: fund.flows, opening: fund.opening, yields: fund.yields, timing: timing)
        let depletion = statement.depletion?.year ?? statement.years.upperBound.advanced(by: 1)
        for year in statement.years where year < depletion {
          #expect(statement.stateSupport[year] == 0)
          let gap = statement.reserveAfterSupport[year] - statement.reserveAtYearEnd[year]
          #expect(abs(gap) < 1e-9 * max(statement.reserveAtYearEnd[year], 1))
        }
        #expect(statement.reserveAfterSupport.values.allSatisfy { $0 >= 0 })
      }
    }
  }

  private func expect(_ values: [Double], near expected: [Double]) {
    #expect(values.count == expected.count)
    for (value, wanted) in zip(values, expected) { #expect(abs(value - wanted) < 1e-9) }
  }
}

@Suite("Depletion")
struct DepletionTests {
  @Test("the last of the reserve earns half a year, then contributions stand alone")
  func payableShares() throws {
    // 2024: 100·1.21 − 60·1.1 = 55; 2025: 55·1.21 − 100·1.1 < 0.
    let flows = FundFlows(contributions: [40, 20, 30], benefits: [100, 120, 120])
    let statement = FundStatement(
      flows: flows, opening: 100, yields: YearSeries(repeating: 0.21, over: flows.years),
      timing: .midYear)
    let depletion = try #require(statement.depletion)
    #expect(depletion.year == 2025)
    #expect(abs(depletion.reserveAtYearEnd - (55 * 1.21 - 110)) < 1e-9)
    let payable = try #require(depletion.payableShare)
    let expected: Double = (20 + 55 * 1.1) / 120
    #expect(abs(payable - expected) < 1e-12)
    #expect(depletion.payableShareNextYear == 0.25)
  }

  @Test("a fund that stays above zero has no depletion")
  func none() {
    let flows = FundFlows(contributions: [40, 20], benefits: [10, 10])
    let yields = YearSeries(repeating: 0.02, over: flows.years)
    let statement = FundStatement(flows: flows, opening: 0, yields: yields, timing: .midYear)
    #expect(statement.depletion == nil)
  }

  @Test("depleted in the last year, nothing is said about the year after")
  func lastYear() throws {
    let flows = FundFlows(contributions: [40], benefits: [50])
    let yields = YearSeries(repeating: 0.02, over: flows.years)
    let statement = FundStatement(flows: flows, opening: 0, yields: yields, timing: .midYear)
    let depletion = try #require(statement.depletion)
    #expect(depletion.payableShare == 0.8)
    #expect(depletion.payableShareNextYear == nil)
  }
}
