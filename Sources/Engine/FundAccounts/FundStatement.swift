public import Assumptions
public import Quantities

/// The accounts of one fund: reserve and investment income by year.
///
///     F(t+1) = F(t)·(1+i) + N·γ(i)
///
/// `F(t)` is the reserve on 1 January, `N` the net cash flow, `i` the yield and `γ` the timing
/// convention. `F` is *notional*: it goes on below zero at `i`, so that every indicator is of one
/// balance. Beside it stand the accounts with the shortfall met: see `stateSupport`.
public struct FundStatement: Sendable, Equatable {
  public let flows: FundFlows
  public let timing: CashFlowTiming
  /// `F(T0)`: reserve on 1 January of the first year.
  public let openingReserve: Double
  /// `i` by year, fraction; nothing where investment income is given and no yield explains it.
  public let yields: YearSeries<Double?>
  /// Income of the notional reserve in the year; negative on a negative balance.
  public let investmentIncome: YearSeries<Double>
  /// `F(t+1)`, notional, 31 December.
  public let reserveAtYearEnd: YearSeries<Double>
  /// What the state adds in the year so that the reserve does not fall below zero.
  ///
  /// It reaches the fund with the net cash flow. Zero throughout where shortfalls become debt.
  public let stateSupport: YearSeries<Double>
  /// Reserve on 31 December with every shortfall met, never negative.
  ///
  /// After support it restarts from zero, and later surpluses count.
  public let reserveAfterSupport: YearSeries<Double>
  /// Debt on 31 December, carried at the stated rate; nothing where the state meets shortfalls.
  public let debtAtYearEnd: YearSeries<Double>?

  public var years: ClosedRange<Year> { flows.years }
  /// `N` by year.
  public var netCashFlow: YearSeries<Double> { flows.netCashFlow }

  /// `F(t)`, notional, 1 January.
  public func reserveAtYearStart(_ year: Year) -> Double {
    year == years.lowerBound ? openingReserve : reserveAtYearEnd[year.advanced(by: -1)]
  }

  /// Accounts of a fund that earns stated yields.
  ///
  /// - Parameters:
  ///   - flows: What the fund receives and pays.
  ///   - opening: Reserve on 1 January of the first year, money.
  ///   - yields: `i` by year, fractions above −1, over the years of the flows at least.
  ///   - timing: When the net cash flow reaches the fund.
  ///   - debtRate: Rate at which a shortfall is carried as debt; nothing where the state meets it.
  public init(
    flows: FundFlows, opening: Double, yields: YearSeries<Double>, timing: CashFlowTiming,
    debtRate: YearSeries<Double>? = nil
  ) {
    let netCashFlow = flows.netCashFlow
    var reserve = opening
    var income: [Double] = []
    var reserves: [Double] = []
    for year in flows.years {
      let yield = yields[year]
      let gamma = timing.accumulation(at: yield)
      income.append(reserve * yield + netCashFlow[year] * (gamma - 1))
      reserve = reserve * (1 + yield) + netCashFlow[year] * gamma
      reserves.append(reserve)
    }
    self.init(
      flows: flows, opening: opening, timing: timing,
      yields: YearSeries(over: flows.years) { yields[$0] },
      investmentIncome: YearSeries(from: flows.years.lowerBound, income),
      reserveAtYearEnd: YearSeries(from: flows.years.lowerBound, reserves), debtRate: debtRate)
  }

  /// Accounts of a fund whose investment income is itself a given flow.
  ///
  ///     F(t+1) = F(t) + N + investment income
  ///
  /// The yields are those that explain the income under the timing convention.
  ///
  /// - Parameters:
  ///   - flows: What the fund receives and pays.
  ///   - opening: Reserve on 1 January of the first year, money.
  ///   - investmentIncome: Income of investments by year, money.
  ///   - timing: When the net cash flow reaches the fund.
  ///   - debtRate: Rate at which a shortfall is carried as debt; nothing where the state meets it.
  public init(
    flows: FundFlows, opening: Double, investmentIncome: YearSeries<Double>,
    timing: CashFlowTiming, debtRate: YearSeries<Double>? = nil
  ) {
    let netCashFlow = flows.netCashFlow
    var reserve = opening
    var yields: [Double?] = []
    var reserves: [Double] = []
    for year in flows.years {
      let net = netCashFlow[year]
      let income = investmentIncome[year]
      yields.append(timing.impliedYield(income: income, opening: reserve, netCashFlow: net))
      reserve += net + income
      reserves.append(reserve)
    }
    self.init(
      flows: flows, opening: opening, timing: timing,
      yields: YearSeries(from: flows.years.lowerBound, yields),
      investmentIncome: YearSeries(over: flows.years) { investmentIncome[$0] },
      reserveAtYearEnd: YearSeries(from: flows.years.lowerBound, reserves), debtRate: debtRate)
  }

  private init(
    flows: FundFlows, opening: Double, timing: CashFlowTiming, yields: YearSeries<Double?>,
    investmentIncome: YearSeries<Double>, reserveAtYearEnd: YearSeries<Double>,
    debtRate: YearSeries<Double>?
  ) {
    self.flows = flows
    self.timing = timing
    self.openingReserve = opening
    self.yields = yields
    self.investmentIncome = investmentIncome
    self.reserveAtYearEnd = reserveAtYearEnd
    let met = ShortfallMet(
      flows: flows, opening: opening, yields: yields, investmentIncome: investmentIncome,
      timing: timing, debtRate: debtRate)
    stateSupport = met.stateSupport
    reserveAfterSupport = met.reserve
    debtAtYearEnd = met.debt
    assert(AccountingIdentities.hold(in: self), "the lines of the accounts add up to the reserve")
  }
}
