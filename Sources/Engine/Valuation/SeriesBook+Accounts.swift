import Assumptions
import FundAccounts
import Indicators
import Quantities

extension SeriesBook {
  /// The measures of a branch of which only the account is kept.
  mutating func add(account statement: FundStatement, of branch: String) {
    let flows = statement.flows
    for (measure, values) in [
      ("insurableEarnings", flows.insurableEarnings), ("contributions", flows.contributions),
      ("benefits", flows.benefits), ("administration", flows.administration),
      ("totalExpenditure", flows.cost), ("otherIncome", flows.otherIncome),
    ] {
      add(branch, measure, values)
    }
    addReserve(of: statement, branch: branch)
    addRates(of: statement, branch: branch)
  }

  /// From the net cash flow to the reserve.
  mutating func addReserve(of statement: FundStatement, branch: String) {
    add(branch, "netCashFlow", statement.netCashFlow)
    add(branch, "investmentIncome", statement.investmentIncome)
    add(branch, "reserveAtYearEnd", statement.reserveAtYearEnd)
    add(branch, "stateSupport", statement.stateSupport)
    add(branch, "reserveAfterSupport", statement.reserveAfterSupport)
    if let debt = statement.debtAtYearEnd { add(branch, "debt", debt) }
    add(branch, "yield", statement.yields)
  }

  /// What the account is judged by, year by year.
  mutating func addRates(of statement: FundStatement, branch: String) {
    for (measure, values) in FundIndicators.series(of: statement) {
      add(branch, measure, values)
    }
  }
}

extension FundStatement {
  /// The account of a branch whose flows and returns are given.
  init(of accounts: AccountsAssumptions, over years: ClosedRange<Year>) {
    let flows = FundFlows(
      years: years, contributions: accounts.contributions, otherIncome: accounts.otherIncome,
      benefits: accounts.benefits, administration: accounts.administration,
      transfers: YearSeries(repeating: 0, over: years),
      insurableEarnings: accounts.insurableEarnings)
    let opening = accounts.openingReserve
    switch accounts.returns {
    case .rates(let yields):
      self.init(
        flows: flows, opening: opening, yields: yields, timing: accounts.timing,
        debtRate: accounts.debtRate)
    case .interestFactors(let factors):
      self.init(
        flows: flows, opening: opening, interestFactors: factors, timing: accounts.timing,
        debtRate: accounts.debtRate)
    case .investmentIncome(let income):
      self.init(
        flows: flows, opening: opening, investmentIncome: income, timing: accounts.timing,
        debtRate: accounts.debtRate)
    }
  }
}
