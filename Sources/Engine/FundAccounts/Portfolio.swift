public import Assumptions
public import Quantities

/// What the fund's assets earn by year.
public enum Portfolio {
  /// The yield of the whole fund, after the cost of investing.
  ///
  ///     i(t) = Σ_c share_c(t) · r_c(t) − cost(t)
  ///
  /// `r_c` is the book yield of class `c`. Shares are taken as they stand: a sum other than one is
  /// an error of the scenario file and is reported where it is read.
  ///
  /// - Returns: Yields by year, fractions.
  public static func yields(
    _ assets: [AssetClass], managementCost: YearSeries<Double>, years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    let bookYields = assets.map { bookYield(of: $0, years: years) }
    return YearSeries(over: years) { year in
      var gross = 0.0
      for (asset, bookYield) in zip(assets, bookYields) {
        gross += asset.share.heldConstant(at: year) * bookYield[year]
      }
      return gross - managementCost.heldConstant(at: year)
    }
  }

  /// The book yield of one class: the mean coupon of what it holds.
  ///
  ///     r(t) = r(t−1) + (y(t) − r(t−1)) / d
  ///
  /// `y` is the yield of new money and `d` the mean maturity in years, of which one part falls due
  /// and is invested anew each year; `d = 1` is the market yield. `r(T0−1)` is the opening yield.
  public static func bookYield(
    of asset: AssetClass, years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    var bookYield = asset.openingBookYield
    return YearSeries(over: years) { year in
      bookYield += (asset.yield.heldConstant(at: year) - bookYield) / asset.maturity
      return bookYield
    }
  }
}
