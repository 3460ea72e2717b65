public import Quantities

/// What the paths of an ensemble say together.
public struct EnsembleSummary: Sendable, Equatable {
  /// One figure of a branch by year, T0…T1; nothing where no path has it.
  public struct BranchLine: Sendable, Equatable {
    public var branch: String
    public var values: [Double?]

    public init(branch: String, values: [Double?]) {
      self.branch = branch
      self.values = values
    }
  }

  /// The share of the paths that the expected shortfall is the mean of.
  public static let shortfallLevel = 0.05

  public var paths: Range<Int>
  public var years: ClosedRange<Year>
  public var measures: [EnsembleMeasure]
  public var indicators: [EnsembleIndicator]
  /// `[measure][year]`.
  public var series: [SummaryDistribution]
  /// `[indicator]`, of the paths on which it exists.
  public var indicatorValues: [SummaryDistribution]
  /// The share of all paths whose depletion year is not after the year, by branch.
  public var depletion: [BranchLine]
  /// The mean reserve at year end of the worst paths of each year, by branch.
  public var shortfall: [BranchLine]

  /// A summary that was made before, from its parts.
  public init(
    paths: Range<Int>, years: ClosedRange<Year>, measures: [EnsembleMeasure],
    indicators: [EnsembleIndicator], series: [SummaryDistribution],
    indicatorValues: [SummaryDistribution], depletion: [BranchLine], shortfall: [BranchLine]
  ) {
    self.paths = paths
    self.years = years
    self.measures = measures
    self.indicators = indicators
    self.series = series
    self.indicatorValues = indicatorValues
    self.depletion = depletion
    self.shortfall = shortfall
  }

  /// The distribution of a measure in a year, if the ensemble has the measure.
  public func distribution(
    _ branch: String, _ measure: String, group: String = "all", in year: Year
  ) -> SummaryDistribution? {
    let wanted = EnsembleMeasure(branch: branch, group: group, measure: measure)
    guard years.contains(year), let index = measures.firstIndex(of: wanted) else { return nil }
    return series[index * years.count + years.lowerBound.distance(to: year)]
  }

  /// The distribution of an indicator, if the ensemble has it.
  public func distribution(_ branch: String, indicator: String) -> SummaryDistribution? {
    indicators.firstIndex(of: EnsembleIndicator(branch: branch, indicator: indicator))
      .map { indicatorValues[$0] }
  }
}

/// The columns of an ensemble: the values of all paths in one measure and year, or one indicator.
///
/// Columns are numbered `[measure][year]`, then `[indicator]`.
public protocol EnsembleColumns: Sendable {
  var paths: Range<Int> { get }
  var years: ClosedRange<Year> { get }
  var measures: [EnsembleMeasure] { get }
  var indicators: [EnsembleIndicator] { get }

  /// Fills `[column][path]`.
  func read(_ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>) throws
}

extension EnsembleColumns {
  public var columnCount: Int { measures.count * years.count + indicators.count }

  /// What a column is, for messages: `'paygCostRate' (all) of 2040`.
  func name(of column: Int) -> String {
    guard column < measures.count * years.count else {
      return "'\(indicators[column - measures.count * years.count].indicator)'"
    }
    let measure = measures[column / years.count]
    let year = years.lowerBound.advanced(by: column % years.count)
    return "'\(measure.measure)' (\(measure.group)) of \(year)"
  }
}
