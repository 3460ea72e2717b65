import Assumptions
import FundAccounts
import Indicators
import Quantities
import Valuation

/// A projection as it is seen from a later day: the window of every indicator moves with it.
///
/// The accounts of a fund are those of the projection from the later year on,
///
///     F(T) = the projected reserve at the end of T − 1,  N(t), i(t) as projected, t ≥ T
///
/// and every indicator is taken anew from them, discounted to 1 January T. Series stay as they are.
struct ProjectionSlice {
  let result: ValuationResult
  /// T, the first year that is left.
  let first: Year

  /// The value of a figure seen from T, NaN where it does not exist or cannot be had from accounts.
  func value(of figure: AttributedFigure) -> Double {
    if let year = figure.name.year { return year >= first.number ? figure.value(in: result) : .nan }
    guard let branch = figure.name.branch, let statement = statement(of: branch),
      let found = FundIndicators.all(of: statement).first(where: { $0.name == figure.name.name })
    else { return .nan }
    if let value = found.value { return value }
    return figure.isYear ? Double(figure.never) : .nan
  }

  /// The account of a branch from T on; nothing where the run has none.
  func statement(of branch: String) -> FundStatement? {
    guard first <= result.years.upperBound, let timing = result.timing else { return nil }
    let years = first...result.years.upperBound
    func line(_ measure: String) -> YearSeries<Double>? {
      guard let values = result.series(branch, measure)?.values else { return nil }
      let numbers = years.map { values.value(in: $0) ?? nil }
      let known = numbers.compactMap { $0 }
      return known.count == numbers.count ? YearSeries(from: first, known) : nil
    }
    let nothing = YearSeries(repeating: 0.0, over: years)
    guard let contributions = line("contributions"), let otherIncome = line("otherIncome"),
      let benefits = line("benefits"), let administration = line("administration"),
      let earnings = line("insurableEarnings"), let yields = line("yield"),
      let opening = opening(branch)
    else { return nil }
    let flows = FundFlows(
      years: years, contributions: contributions, otherIncome: otherIncome, benefits: benefits,
      administration: administration,
      transfers: line("transfersPaid") ?? line("healthContributionsOfPensioners") ?? nothing,
      transfersReceived: line("transfersReceived") ?? nothing, insurableEarnings: earnings)
    return FundStatement(flows: flows, opening: opening, yields: yields, timing: timing)
  }

  /// The projected reserve on 1 January T; that of the first year follows from its own account.
  func opening(_ branch: String) -> Double? {
    let reserves = result.series(branch, "reserveAtYearEnd")?.values
    if first > result.years.lowerBound {
      return reserves?.value(in: first.advanced(by: -1)) ?? nil
    }
    func value(_ measure: String) -> Double? {
      result.series(branch, measure)?.values.value(in: first) ?? nil
    }
    guard let end = value("reserveAtYearEnd"), let net = value("netCashFlow"),
      let income = value("investmentIncome")
    else { return nil }
    return end - net - income
  }
}
