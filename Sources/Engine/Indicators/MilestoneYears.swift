public import FundAccounts
public import Quantities

extension FundStatement {
  /// The first year whose net cash flow is negative: N < 0.
  public var firstDeficitBeforeInvestment: Year? {
    let netCashFlow = netCashFlow
    return years.first { netCashFlow[$0] < 0 }
  }

  /// The first year in which the reserve falls: N + investment income < 0.
  public var firstDeficitAfterInvestment: Year? {
    let netCashFlow = netCashFlow
    return years.first { netCashFlow[$0] + investmentIncome[$0] < 0 }
  }

  /// The year at whose end the reserve is largest: the year of the largest F(t+1).
  ///
  /// The earliest of equals. A reserve that only falls has its peak in the first year, one that
  /// only grows in the last.
  public var peakYear: Year? {
    var peak: (year: Year, reserve: Double)?
    for year in years where reserveAtYearEnd[year].isFinite {
      if reserveAtYearEnd[year] > peak?.reserve ?? -.infinity {
        peak = (year, reserveAtYearEnd[year])
      }
    }
    return peak?.year
  }
}
