public import Quantities

/// A legal amount by year, day-weighted, part of which grows with the economy.
///
///     amount(t) = fixed(t) + Σ_i coefficient_i(t) · Π_{u = start_i + 1 … t} g_i(u)
///
/// Changes of a scenario (set, add, multiply) and multiples of other amounts are affine, so this
/// form holds exactly for every path of the economy without going back to the dated values.
public struct IndexedAmount: Sendable {
  public struct Term: Sendable {
    public var rule: GrowthRule
    /// The year in which the index is 1; growth starts the year after.
    public var start: Year
    /// Coefficient of the index by year, money; zero before the term begins.
    public var coefficients: YearSeries<Double>

    public init(rule: GrowthRule, start: Year, coefficients: YearSeries<Double>) {
      self.rule = rule
      self.start = start
      self.coefficients = coefficients
    }
  }

  /// The part that does not grow, by year, money.
  public var fixed: YearSeries<Double>
  public var terms: [Term]

  public init(fixed: YearSeries<Double>, terms: [Term] = []) {
    self.fixed = fixed
    self.terms = terms
  }

  public var years: ClosedRange<Year> { fixed.years }
}
