import Foundation

/// Days of leave where the law pays no more than so many a year.
///
/// Days of those who are ill at all are taken as exponential, a long tail with one parameter:
///
///     E[min(D, c)] = m (1 − e^(−c/m))
public enum CappedDays {
  /// Days paid on average.
  ///
  /// - Parameters:
  ///   - mean: m, days without a limit.
  ///   - maximum: c, most days paid; none are below zero.
  /// - Returns: At most the lower of both; zero where either is zero.
  public static func expected(mean: Double, maximum: Double) -> Double {
    guard mean > 0, maximum > 0 else { return 0 }
    return -mean * expm1(-maximum / mean)
  }
}
