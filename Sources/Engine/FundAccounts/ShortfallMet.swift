import Assumptions
import Quantities

/// The same fund when its shortfalls are met, by the state or by borrowing.
struct ShortfallMet {
  var stateSupport: YearSeries<Double>
  /// 31 December, never negative.
  var reserve: YearSeries<Double>
  /// 31 December, never negative; nothing where the state meets shortfalls.
  var debt: YearSeries<Double>?

  init(
    flows: FundFlows, opening: Double, yields: YearSeries<Double?>,
    investmentIncome: YearSeries<Double>, timing: CashFlowTiming, debtRate: YearSeries<Double>?
  ) {
    let netCashFlow = flows.netCashFlow
    var balance = opening
    var support: [Double] = []
    var balances: [Double] = []
    for year in flows.years {
      // Without a yield the given income stands until the reserve is gone, then there is none.
      let net =
        netCashFlow[year] + (yields[year] == nil && balance > 0 ? investmentIncome[year] : 0)
      let rate = Self.rate(on: balance, in: year, yields: yields, debtRate: debtRate)
      let step = Step(balance: balance, net: net, rate: rate, gamma: timing.accumulation(at: rate))
      if debtRate == nil, step.closing < 0 {
        support.append(step.support)
        balance = 0
      } else {
        support.append(0)
        balance = step.closing
      }
      balances.append(balance)
    }
    let firstYear = flows.years.lowerBound
    stateSupport = YearSeries(from: firstYear, support)
    reserve = YearSeries(from: firstYear, balances.map { max($0, 0) })
    debt = debtRate == nil ? nil : YearSeries(from: firstYear, balances.map { max(-$0, 0) })
  }

  /// The fund's yield on a reserve, the stated rate on a debt.
  private static func rate(
    on balance: Double, in year: Year, yields: YearSeries<Double?>, debtRate: YearSeries<Double>?
  ) -> Double {
    if balance < 0, let debtRate { return debtRate.heldConstant(at: year) }
    return yields[year] ?? 0
  }

  /// One year of the balance.
  private struct Step {
    var balance: Double
    var net: Double
    var rate: Double
    var gamma: Double

    /// The balance at the end of the year: F(1+i) + N·γ.
    var closing: Double { balance * (1 + rate) + net * gamma }
    /// The `S` that closes the year at zero: F(1+i) + (N + S)·γ = 0.
    var support: Double { -closing / gamma }
  }
}
