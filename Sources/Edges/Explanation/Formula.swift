/// A formula as a tree: numbers, symbols of inputs, and what is done with them.
public indirect enum Formula: Sendable, Equatable {
  case number(Double)
  /// An input of the explanation, or inside a table one of its columns.
  case symbol(String)
  /// The sum of a table's row formula over its rows; the table is an input of that name.
  case total(String)
  case sum([Formula])
  case product([Formula])
  case quotient(Formula, Formula)
  case negative(Formula)
  case function(Function, [Formula])

  /// What has no sign of its own in a formula.
  public enum Function: String, Sendable, CaseIterable {
    case minimum = "min"
    case maximum = "max"
    /// `pow(x, y)` = x to the y.
    case power = "pow"
    /// `limited(w, σ, F, C)` = E[max(X, F) ∧ C] of a lognormal X of mean w; no limit is written 0.
    case limited
    /// `positive(x)` = 1 where x > 0, otherwise 0.
    case positive
    /// `capped(m, c)` = m (1 − exp(−c/m)), mean days of an exponential length m paid up to c.
    case capped
  }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }

  static func + (left: Formula, right: Formula) -> Formula {
    if case .sum(let terms) = left { return .sum(terms + [right]) }
    return .sum([left, right])
  }

  static func - (left: Formula, right: Formula) -> Formula { left + .negative(right) }

  static func * (left: Formula, right: Formula) -> Formula {
    if case .product(let factors) = left { return .product(factors + [right]) }
    return .product([left, right])
  }

  static func / (left: Formula, right: Formula) -> Formula { .quotient(left, right) }

  static prefix func - (formula: Formula) -> Formula { .negative(formula) }

  static func min(_ left: Formula, _ right: Formula) -> Formula {
    .function(.minimum, [left, right])
  }

  static func max(_ left: Formula, _ right: Formula) -> Formula {
    .function(.maximum, [left, right])
  }

  static func power(_ base: Formula, _ exponent: Formula) -> Formula {
    .function(.power, [base, exponent])
  }

  /// The sum of some formulas; 0 of none.
  static func sum(of terms: [Formula]) -> Formula {
    terms.isEmpty ? 0 : terms.count == 1 ? terms[0] : .sum(terms)
  }
}
