/// One series of an ensemble, by the names it has in `series.csv`.
public struct EnsembleMeasure: Hashable, Sendable, Codable {
  public var branch: String
  public var group: String
  public var measure: String

  public init(branch: String, group: String = "all", measure: String) {
    self.branch = branch
    self.group = group
    self.measure = measure
  }
}

/// An indicator of an ensemble, by the names it has in `indicators.csv`.
public struct EnsembleIndicator: Hashable, Sendable, Codable {
  public var branch: String
  public var indicator: String

  public init(branch: String, indicator: String) {
    self.branch = branch
    self.indicator = indicator
  }
}

/// The results of consecutive paths; what does not exist on a path is not a number.
public struct EnsembleBlock: Sendable {
  public let paths: Range<Int>
  /// `[measure][year][path]`.
  public var series: [Double]
  /// `[indicator][path]`.
  public var indicators: [Double]

  public init(paths: Range<Int>, measures: Int, years: Int, indicators: Int) {
    self.paths = paths
    series = Array(repeating: .nan, count: measures * years * paths.count)
    self.indicators = Array(repeating: .nan, count: indicators * paths.count)
  }
}
