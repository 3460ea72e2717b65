public import Quantities

/// What must add up in any statement, in tests and in debug builds.
public enum AccountingIdentities {
  /// Largest difference allowed, relative to the largest line of the year.
  public static let tolerance = 1e-9

  /// Whether the lines of every year add up, and no reserve after support is negative.
  ///
  ///     F(t+1) − F(t) = contributions + transfers received + other income
  ///                     + investment income − benefits − administration − transfers
  ///
  /// Amounts beyond the range of a `Double` are no statement about bookkeeping and pass.
  public static func hold(in statement: FundStatement) -> Bool {
    statement.years.allSatisfy { year in
      let difference = imbalance(of: statement, in: year)
      return !(difference > tolerance)
    }
      && statement.reserveAfterSupport.values.allSatisfy { !($0 < 0) }
      && statement.stateSupport.values.allSatisfy { !($0 < 0) }
  }

  /// What the year's lines miss of the change of the reserve, relative to the largest of them.
  ///
  /// - Returns: A fraction, zero in a year without amounts.
  public static func imbalance(of statement: FundStatement, in year: Year) -> Double {
    let flows = statement.flows
    let start = statement.reserveAtYearStart(year)
    let end = statement.reserveAtYearEnd[year]
    let lines = [
      flows.contributions[year], flows.transfersReceived[year], flows.otherIncome[year],
      statement.investmentIncome[year],
      -flows.benefits[year], -flows.administration[year], -flows.transfers[year],
    ]
    let largest = max(abs(start), abs(end), lines.map { abs($0) }.max() ?? 0)
    guard largest > 0 else { return 0 }
    return abs(lines.reduce(0, +) - (end - start)) / largest
  }
}
