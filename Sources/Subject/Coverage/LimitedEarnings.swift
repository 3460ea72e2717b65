import Foundation

/// Expected earnings after a floor and a ceiling, where earnings within a cell are lognormal.
///
///     E[max(X, F) ∧ C] = F + E[X ∧ C] − E[X ∧ F]
///     E[X ∧ c] = w Φ((ln(c/w) − σ²/2)/σ) + c (1 − Φ((ln(c/w) + σ²/2)/σ))
///
/// `w` is the mean of X, σ the standard deviation of ln X, all money of one year. σ = 0 is a point
/// mass: min(max(w, F), C).
///
/// Source: Klugman, Panjer, Willmot, *Loss Models*, limited expected value of the lognormal.
public enum LimitedEarnings {
  /// - Parameters:
  ///   - mean: w, mean earnings before limits, 0 or more.
  ///   - dispersion: σ, 0 or more.
  ///   - floor: F, or nothing.
  ///   - ceiling: C, at least F, or nothing.
  /// - Returns: Expected earnings, money of one year.
  public static func expected(
    mean: Double, dispersion: Double, floor: Double?, ceiling: Double?
  ) -> Double {
    let lowest = floor ?? 0
    guard mean > 0 else { return lowest }
    let belowCeiling =
      ceiling.map { expectedUpTo($0, mean: mean, dispersion: dispersion) } ?? mean
    let belowFloor = lowest > 0 ? expectedUpTo(lowest, mean: mean, dispersion: dispersion) : 0
    return lowest + belowCeiling - belowFloor
  }

  /// E[X ∧ c].
  static func expectedUpTo(_ limit: Double, mean: Double, dispersion: Double) -> Double {
    guard limit > 0 else { return 0 }
    guard dispersion > 0 else { return min(mean, limit) }
    let distance = log(limit / mean)
    let half = 0.5 * dispersion * dispersion
    return mean * normal((distance - half) / dispersion)
      + limit * normal(-(distance + half) / dispersion)
  }

  /// Φ, the standard normal distribution function.
  public static func normal(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }
}
