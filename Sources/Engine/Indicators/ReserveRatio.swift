public import FundAccounts
public import Quantities

/// Reserve over expenditure; sources differ in the moment of the reserve, so each form names it.
///
/// All of the notional reserve, in years of expenditure. Source: P. Plamondon et al., *Actuarial
/// practice in social security*, ILO/ISSA (2002); the opening form is the US trust fund ratio.
extension FundStatement {
  /// The reserve on 1 January over the year's cost: F(t) / cost(t).
  public var reserveRatioOpening: YearSeries<Double?> {
    let cost = flows.cost
    return YearSeries(over: years) { reserveAtYearStart($0).ratio(to: cost[$0]) }
  }

  /// The reserve on 31 December over the year's own cost: F(t+1) / cost(t).
  public var reserveRatioClosing: YearSeries<Double?> {
    reserveAtYearEnd.ratio(to: flows.cost)
  }

  /// The reserve on 31 December over the next year's cost: F(t+1) / cost(t+1).
  ///
  /// The last year of the projection has none.
  public var reserveRatioClosingOverNextYear: YearSeries<Double?> {
    let cost = flows.cost
    return YearSeries(over: years) { year in
      cost.value(in: year.advanced(by: 1)).flatMap { reserveAtYearEnd[year].ratio(to: $0) }
    }
  }
}
