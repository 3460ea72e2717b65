public import Assumptions
public import Quantities

/// Yields where others publish something else: interest factors, or the money earned.
public enum InterestFactors {
  /// The yields behind a series of compound effective interest factors.
  ///
  ///     i(t) = (f(t+1) / f(t−1))^½ − 1
  ///
  /// Each factor holds half a year's interest of its own year, so two steps hold one whole year and
  /// the two halves beside it. At an end of the series the one step there is takes their place:
  /// f(t+1)/f(t) − 1 in the first year, f(t)/f(t−1) − 1 in the last.
  ///
  /// Source: US Social Security Administration, Trustees Report, table VI.G1.
  ///
  /// - Parameters:
  ///   - factors: `f` by year, positive.
  ///   - years: Years wanted; with the year before and after, the ends need no rule of their own.
  /// - Returns: Yields by year, fractions; zero where there is a single factor.
  public static func yields(
    _ factors: YearSeries<Double>, years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    YearSeries(over: years) { year in
      let before = year.advanced(by: -1)
      let after = year.advanced(by: 1)
      switch (factors.value(in: before), factors.value(in: after)) {
      case (let previous?, let next?): return (next / previous).squareRoot() - 1
      case (nil, let next?): return next / factors[year] - 1
      case (let previous?, nil): return factors[year] / previous - 1
      case (nil, nil): return 0
      }
    }
  }
}

extension FundStatement {
  /// Accounts of a fund whose yields are published as compound interest factors.
  public init(
    flows: FundFlows, opening: Double, interestFactors: YearSeries<Double>,
    timing: CashFlowTiming, debtRate: YearSeries<Double>? = nil
  ) {
    self.init(
      flows: flows, opening: opening,
      yields: InterestFactors.yields(interestFactors, years: flows.years), timing: timing,
      debtRate: debtRate)
  }
}

extension CashFlowTiming {
  /// The yield that explains a given investment income.
  ///
  ///     F·i + N·(γ(i) − 1) = income
  ///
  /// By the secant method from `i = 0`, to 1e-13 of the amounts.
  ///
  /// - Returns: `i`, a fraction above −1, or nothing where no such yield is found.
  func impliedYield(income: Double, opening: Double, netCashFlow: Double) -> Double? {
    let scale = abs(income) + abs(opening) + abs(netCashFlow)
    let meanBalance = opening + netCashFlow * meanTimeInFund
    guard income != 0 else { return 0 }
    guard scale.isFinite, abs(meanBalance) > 1e-9 * scale else { return nil }
    func excess(_ yield: Double) -> Double {
      opening * yield + netCashFlow * (accumulation(at: yield) - 1) - income
    }
    var (earlier, earlierExcess) = (0.0, -income)
    var yield = income / meanBalance
    for _ in 0..<60 {
      guard yield > -1, yield.isFinite else { return nil }
      let current = excess(yield)
      if abs(current) <= 1e-13 * scale { return yield }
      guard current != earlierExcess else { return nil }
      let step = current * (yield - earlier) / (current - earlierExcess)
      (earlier, earlierExcess) = (yield, current)
      yield -= step
    }
    return nil
  }
}
