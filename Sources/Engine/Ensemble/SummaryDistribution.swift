/// How the paths of an ensemble are distributed in one figure.
public struct SummaryDistribution: Sendable, Equatable, Codable {
  /// The share of paths on which the figure exists; the rest is told of these alone.
  public var share: Double
  /// Nothing where the figure exists on no path.
  public var mean: Double?
  /// Of the sample (n − 1); nothing on fewer than two paths.
  public var standardDeviation: Double?
  /// Type 7, by `Percentiles.levels`; empty where the figure exists on no path.
  public var percentiles: [Double]
  /// The share of the paths that have the figure on which it is larger than zero.
  public var shareAboveZero: Double?

  /// - Parameters:
  ///   - values: One a path; what does not exist is not a number.
  ///   - sorter: Sorts them; holds them in order afterwards.
  init(of values: UnsafeBufferPointer<Double>, sorter: inout SummarySorter) {
    sorter.sort(values)
    let sorted = sorter.sorted
    let count = Double(sorted.count)
    share = values.isEmpty ? 0 : count / Double(values.count)
    percentiles = []
    guard !sorted.isEmpty else { return }
    // Counted from the least value, so that paths that agree have it as mean and do not deviate.
    let mean = sorted[0] + sorted.reduce(0) { $0 + ($1 - sorted[0]) } / count
    self.mean = mean
    if sorted.count > 1 {
      let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      standardDeviation = (squares / (count - 1)).squareRoot()
    }
    percentiles = Percentiles.levels.map { Percentiles.type7(sorted: sorted, level: $0) }
    shareAboveZero = Double(sorted.count { $0 > 0 }) / count
  }

  /// The distribution of values, one a path; what does not exist is not a number.
  public init(of values: [Double]) {
    var sorter = SummarySorter(capacity: values.count)
    self = values.withUnsafeBufferPointer { SummaryDistribution(of: $0, sorter: &sorter) }
  }

  /// A distribution that was counted before, from its figures.
  public init(
    share: Double, mean: Double?, standardDeviation: Double?, percentiles: [Double],
    shareAboveZero: Double?
  ) {
    self.share = share
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.percentiles = percentiles
    self.shareAboveZero = shareAboveZero
  }

  /// The percentile of one of `Percentiles.levels`.
  public func percentile(_ level: Double) -> Double? {
    guard let index = Percentiles.levels.firstIndex(of: level) else { return nil }
    return percentiles.indices.contains(index) ? percentiles[index] : nil
  }

  /// The mean of the least values that make up a share of the paths.
  ///
  /// With n paths and level α the mean of the ⌊nα⌋ least values and the fraction of the next one
  /// that fills nα (Acerbi and Tasche, "On the coherence of expected shortfall", Journal of
  /// Banking & Finance 26, 2002).
  ///
  /// - Parameters:
  ///   - sorted: At least one value, the least first.
  ///   - level: Share of the paths, more than 0 and at most 1.
  /// - Returns: The mean, in the unit of the values.
  public static func expectedShortfall(sorted: [Double], level: Double) -> Double {
    let wanted = Double(sorted.count) * level
    let whole = min(Int(wanted), sorted.count)
    let least = sorted[0]
    var sum = sorted[..<whole].reduce(0) { $0 + ($1 - least) }
    if whole < sorted.count { sum += (wanted - Double(whole)) * (sorted[whole] - least) }
    return least + sum / wanted
  }
}
