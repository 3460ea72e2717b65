public import Quantities

/// An amount on one day as a sum of a fixed part and parts that grow with the economy.
///
///     amount(t) = fixed + Σ_i coefficient_i · Π_{u = start_i + 1 … t} g_i(u)
///
/// Changes and multiples are affine, so the form is closed under them.
public struct GrowingAmount: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    public var rule: GrowthRule
    /// The year in which the index is 1.
    public var start: Year
    public var coefficient: Double

    public init(rule: GrowthRule, start: Year, coefficient: Double) {
      self.rule = rule
      self.start = start
      self.coefficient = coefficient
    }
  }

  public var fixed: Double
  public var terms: [Term]

  public init(_ fixed: Double, terms: [Term] = []) {
    self.fixed = fixed
    self.terms = terms
  }

  public static func * (amount: GrowingAmount, factor: Double) -> GrowingAmount {
    var result = amount
    result.fixed *= factor
    for index in result.terms.indices { result.terms[index].coefficient *= factor }
    return result
  }

  public static func + (lhs: GrowingAmount, rhs: GrowingAmount) -> GrowingAmount {
    var result = lhs
    result.fixed += rhs.fixed
    for term in rhs.terms {
      if let index = result.terms.firstIndex(where: {
        $0.rule == term.rule && $0.start == term.start
      }) {
        result.terms[index].coefficient += term.coefficient
      } else {
        result.terms.append(term)
      }
    }
    return result
  }
}

extension IndexedAmount {
  /// Gathers the day-weighted amounts of consecutive years by term.
  public init(from firstYear: Year, _ amounts: [GrowingAmount]) {
    var keys: [GrowingAmount.Term] = []
    for term in amounts.flatMap(\.terms)
    where !keys.contains(where: { $0.rule == term.rule && $0.start == term.start }) {
      keys.append(term)
    }
    self.init(
      fixed: YearSeries(from: firstYear, amounts.map(\.fixed)),
      terms: keys.map { key in
        let coefficients = amounts.map { amount in
          amount.terms.first { $0.rule == key.rule && $0.start == key.start }?.coefficient ?? 0
        }
        return Term(
          rule: key.rule, start: key.start,
          coefficients: YearSeries(from: firstYear, coefficients))
      })
  }
}
