public import Ensemble
import Quantities
import Results

/// Runs less the reference on common random paths.
///
/// Path n of every run has the same draws, so that what differs is the scenario alone.
public struct PathComparison: Sendable {
  /// A measure in a year, or an indicator.
  public struct Figure: Sendable, Equatable {
    public var branch: String
    public var group: String
    /// The measure or the indicator.
    public var name: String
    /// Nothing for an indicator.
    public var year: Int?
    /// Number of the run, from 1.
    public var run: Int
    /// Run less reference on the paths on which both exist.
    public var difference: SummaryDistribution
    /// Which way is better; nothing where better has no one meaning.
    public var direction: BetterDirection?
    /// The share of the compared paths on which the run is better.
    ///
    /// Those on which only one of the two is depleted count. Nothing where it is not known.
    public var better: Double?
    public var worse: Double?
    /// The share on which both are the same: ties.
    public var same: Double?
    /// The share of all paths that are compared.
    public var compared: Double
  }

  public var paths: Range<Int>
  public var seed: UInt64
  public var antithetic: Bool
  public var figures: [Figure]

  public init(paths: Range<Int>, seed: UInt64, antithetic: Bool, figures: [Figure] = []) {
    self.paths = paths
    self.seed = seed
    self.antithetic = antithetic
    self.figures = figures
  }

  /// The figure of a run, if it was drawn.
  public func figure(
    _ branch: String, _ name: String, group: String = "all", year: Int?, run: Int
  ) -> Figure? {
    figures.first {
      $0.branch == branch && $0.name == name && $0.group == group && $0.year == year
        && $0.run == run
    }
  }
}

/// The wins and losses of one figure over paths.
struct PathCount {
  private(set) var better = 0
  private(set) var worse = 0
  private(set) var same = 0

  /// - Parameters:
  ///   - values: The run, one a path; what does not exist is not a number.
  ///   - references: The reference on the same paths.
  ///   - direction: Which way is better.
  ///   - tolerance: The share of the larger value up to which two are the same.
  init(
    of values: UnsafeBufferPointer<Double>, beside references: UnsafeBufferPointer<Double>,
    _ direction: BetterDirection, tolerance: Double
  ) {
    for (value, reference) in zip(values, references) {
      switch (value.isNaN, reference.isNaN) {
      case (true, true): if direction == .higherOrNever { same += 1 }
      case (true, false): if direction == .higherOrNever { better += 1 }
      case (false, true): if direction == .higherOrNever { worse += 1 }
      case (false, false):
        if !RunComparison.differs(value, from: reference, by: tolerance) {
          same += 1
        } else if (value > reference) == (direction != .lower) {
          better += 1
        } else {
          worse += 1
        }
      }
    }
  }

  var compared: Int { better + worse + same }

  func share(_ count: Int) -> Double? {
    compared == 0 ? nil : Double(count) / Double(compared)
  }
}

extension PathComparison {
  /// Adds the differences of a run, path by path.
  ///
  /// - Parameters:
  ///   - second: The paths of the run.
  ///   - first: Those of the reference, the same ones.
  ///   - run: Number of the run, from 1.
  ///   - years: The years of series.
  ///   - tolerance: The share of the larger value up to which two are the same.
  /// - Throws: What reading throws; `ResultsError` where a figure is infinite.
  public mutating func add(
    _ second: some EnsembleColumns, less first: some EnsembleColumns, run: Int, years: [Int],
    tolerance: Double = RunComparison.usualTolerance
  ) throws {
    precondition(first.paths == second.paths, "differences are of the same paths")
    var pair = PathPair(count: first.paths.count, run: run, tolerance: tolerance)
    let common = years.filter { first.years.contains(Year($0)) && second.years.contains(Year($0)) }
    for measure in second.measures where first.measures.contains(measure) {
      for year in common {
        try second.read(second.column(measure, year), into: &pair.values)
        try first.read(first.column(measure, year), into: &pair.references)
        figures.append(try pair.figure(measure.branch, measure.group, measure.measure, year))
      }
    }
    for indicator in second.indicators where first.indicators.contains(indicator) {
      try second.read(second.column(indicator), into: &pair.values)
      try first.read(first.column(indicator), into: &pair.references)
      figures.append(try pair.figure(indicator.branch, "all", indicator.indicator, nil))
    }
  }
}

/// One figure on the paths of two runs.
private struct PathPair {
  var values: [Double]
  var references: [Double]
  let run: Int
  let tolerance: Double

  init(count: Int, run: Int, tolerance: Double) {
    values = Array(repeating: 0, count: count)
    references = values
    self.run = run
    self.tolerance = tolerance
  }

  func figure(
    _ branch: String, _ group: String, _ name: String, _ year: Int?
  ) throws -> PathComparison.Figure {
    let differences = zip(values, references).map { $0 - $1 }
    if values.contains(where: \.isInfinite) || references.contains(where: \.isInfinite) {
      throw ResultsError.notFinite("'\(name)' of a path")
    }
    let direction = BetterDirection(of: name)
    // A year is a year: two that are close are not the same.
    let tolerance = ComparedUnit(of: name) == .calendarYear ? 0 : tolerance
    let count = direction.map { direction in
      values.withUnsafeBufferPointer { values in
        references.withUnsafeBufferPointer {
          PathCount(of: values, beside: $0, direction, tolerance: tolerance)
        }
      }
    }
    let distribution = SummaryDistribution(of: differences)
    return PathComparison.Figure(
      branch: branch, group: group, name: name, year: year, run: run, difference: distribution,
      direction: direction, better: count.flatMap { $0.share($0.better) },
      worse: count.flatMap { $0.share($0.worse) }, same: count.flatMap { $0.share($0.same) },
      compared: count.map { Double($0.compared) / Double(max(1, values.count)) }
        ?? distribution.share)
  }
}

extension EnsembleColumns {
  fileprivate func column(_ measure: EnsembleMeasure, _ year: Int) -> Int {
    let index = measures.firstIndex(of: measure) ?? 0
    return index * years.count + years.lowerBound.distance(to: Year(year))
  }

  fileprivate func column(_ indicator: EnsembleIndicator) -> Int {
    measures.count * years.count + (indicators.firstIndex(of: indicator) ?? 0)
  }

  fileprivate func read(_ column: Int, into values: inout [Double]) throws {
    try values.withUnsafeMutableBufferPointer { try read(column..<(column + 1), into: $0) }
  }
}
