import Economy
import Law
import Quantities

/// A legal amount in its affine form, ready to be carried by the economy of a path.
///
///     amount(t) = fixed(t) + Σ_i coefficient_i(t) · Π_{u = start_i + 1 … t} g_i(u)
struct AmountPlan: Sendable {
  struct Term: Sendable {
    var rule: GrowthRule
    /// Years from T0 to the year in which the index is 1; negative before T0.
    var start: Int
    /// The index in T0, the same on every path.
    var levelAtStart: Double
    /// `[year]`, money.
    var coefficients: NumberTable

    var followsWages: Bool { rule.prices == 1 && rule.realWages == 1 }
    var isWages: Bool { followsWages && rule.rate == 0 }
  }

  /// `[year]`, money.
  let fixed: NumberTable
  let terms: [Term]

  init(_ amount: IndexedAmount, indices: EconomicIndices, years: ClosedRange<Year>) {
    let known = amount.fixed.values.isEmpty ? years : amount.years
    func held(_ year: Year) -> Year { min(max(year, known.lowerBound), known.upperBound) }
    fixed = amount.fixed.numbers(over: years)
    terms = amount.terms.map { term in
      let first = years.lowerBound
      return Term(
        rule: term.rule, start: first.distance(to: term.start),
        levelAtStart: indices.index(of: term.rule, from: term.start, over: first...first)[first],
        coefficients: NumberTable(
          years.map { term.coefficients.value(in: held($0)) ?? 0 }))
    }
  }

  /// Amounts by year on the paths of an economy, money.
  func fill<L: Lane>(
    _ amounts: UnsafeMutablePointer<L>, inflation: UnsafeMutablePointer<L>,
    realWageGrowth: UnsafeMutablePointer<L>, yearCount: Int
  ) {
    for year in 0..<yearCount { amounts[year] = L(fixed[year]) }
    for term in terms {
      let prices = L(term.rule.prices)
      let realWages = L(term.rule.realWages)
      let further = L(1 + term.rule.rate)
      var level = L(term.levelAtStart)
      for year in 0..<yearCount {
        if year > 0, year > term.start {
          let nominal = L.one + prices * inflation[year]
          level = level * nominal * (L.one + realWages * realWageGrowth[year]) * further
        }
        amounts[year] += L(term.coefficients[year]) * level
      }
    }
  }

  /// Whether the amount over the wage level of a year is the same on every path.
  ///
  /// - Parameters:
  ///   - year: Years from T0.
  ///   - firstRandom: Years from T0 to the first that differs from path to path.
  /// - Returns: False where the law's affine form does not prove it.
  func isTiedToWages(in year: Int, firstRandom: Int) -> Bool {
    guard year >= firstRandom else { return true }
    return fixed[year] == 0
      && terms.allSatisfy { term in
        term.coefficients[year] == 0 || (term.followsWages && term.start < firstRandom)
      }
  }

  /// Whether the amount over the wage level is on every path what it was the year before.
  func movesWithWages(into year: Int) -> Bool {
    guard year > 0, fixed[year] == fixed[year - 1] else { return false }
    return fixed[year] == 0
      && terms.allSatisfy { term in
        term.coefficients[year] == term.coefficients[year - 1]
          && (term.coefficients[year] == 0 || (term.isWages && term.start < year))
      }
  }
}
