public import Law
public import Quantities

extension EconomicIndices {
  /// A legal amount by year, its growing part carried on by the economy.
  ///
  ///     amount(t) = fixed(t) + Σ_i coefficient_i(t) · Π_{u = start_i + 1 … t} g_i(u)
  ///
  /// Nominal money of the year; over the years of the amount.
  public func amounts(of amount: IndexedAmount) -> YearSeries<Double> {
    guard !amount.fixed.values.isEmpty else { return amount.fixed }
    var result = amount.fixed
    for term in amount.terms {
      let levels = index(of: term.rule, from: term.start, over: amount.years)
      for year in amount.years {
        result[year] += (term.coefficients.value(in: year) ?? 0) * levels[year]
      }
    }
    return result
  }

  /// The level of an index that follows a rule, 1 in its start year and before.
  ///
  ///     I(t) = Π_{u = start + 1 … t} g(u)
  public func index(
    of rule: GrowthRule, from start: Year, over years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    var level = 1.0
    if start < years.lowerBound {
      for year in start.advanced(by: 1)...years.lowerBound { level *= growth(rule, in: year) }
    }
    var levels = [level]
    for year in years.dropFirst() {
      if year > start { level *= growth(rule, in: year) }
      levels.append(level)
    }
    return YearSeries(from: years.lowerBound, levels)
  }
}
