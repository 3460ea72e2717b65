/// Percentiles of paths by linear interpolation between order statistics.
///
/// Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
/// Statistician 50 (1996): the p-th of n sorted values lies at position (n − 1) p.
public enum Percentiles {
  /// The levels that every distribution is told at, in percent.
  public static let levels: [Double] = [2.5, 5, 10, 25, 50, 75, 90, 95, 97.5]

  /// The most paths of one distribution: all values of a year are sorted at once.
  public static let mostPaths = 100_000

  /// The name of a level in files: `p2.5`, `p50`.
  public static func name(of level: Double) -> String {
    let whole = Int(level)
    return "p" + (Double(whole) == level ? String(whole) : String(level))
  }

  /// The percentile of values in ascending order, at least one of them.
  ///
  /// - Parameters:
  ///   - sorted: Finite values, the least first.
  ///   - level: In percent, 0…100.
  /// - Returns: The percentile, in the unit of the values.
  public static func type7(
    sorted: some RandomAccessCollection<Double>, level: Double
  ) -> Double {
    let position = Double(sorted.count - 1) * level / 100
    let below = min(Int(position), sorted.count - 1)
    let above = min(below + 1, sorted.count - 1)
    let low = sorted[sorted.index(sorted.startIndex, offsetBy: below)]
    let high = sorted[sorted.index(sorted.startIndex, offsetBy: above)]
    return low + (position - Double(below)) * (high - low)
  }
}
