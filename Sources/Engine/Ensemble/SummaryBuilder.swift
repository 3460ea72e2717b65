import Dispatch
import Quantities
import Synchronization

extension EnsembleSummary {
  /// Memory for the columns that are read at once, in bytes.
  public static let budget = 128 << 20

  /// Gathers the values of each measure and year from the blocks and sorts them.
  ///
  /// As many columns are held at once as the budget has room for, at least one; each thread sorts
  /// in 24 bytes a path beside it. The result does not depend on threads and budget.
  ///
  /// - Parameters:
  ///   - columns: The values of all paths, at most `Percentiles.mostPaths`.
  ///   - threads: Threads that sort.
  ///   - budget: Bytes of columns held at once.
  /// - Throws: What reading throws, and `NotFiniteOnPath`.
  public init(
    of columns: some EnsembleColumns, threads: Int = 1, budget: Int = EnsembleSummary.budget
  ) throws {
    paths = columns.paths
    years = columns.years
    measures = columns.measures
    indicators = columns.indicators
    let figures = try ColumnFigures.all(of: columns, threads: threads, budget: budget)
    let lines = measures.count * years.count
    series = figures[..<lines].map(\.distribution)
    indicatorValues = figures[lines...].map(\.distribution)
    let (years, measures) = (years, measures)
    shortfall = measures.indices.filter { ColumnFigures.isReserve(measures[$0]) }.map { index in
      let values = figures[(index * years.count)..<((index + 1) * years.count)].map(\.shortfall)
      return BranchLine(branch: measures[index].branch, values: values)
    }
    depletion = columns.indicators.indices.filter {
      columns.indicators[$0].indicator == "depletionYear"
    }.map { index in
      BranchLine(
        branch: columns.indicators[index].branch, values: figures[lines + index].sharesByYear)
    }
  }
}

/// A path of an ensemble has an infinite figure.
public struct NotFiniteOnPath: Error, Equatable, Sendable {
  /// The figure.
  public var what: String
  public var path: Int
}

/// What is kept of a column once it was sorted.
private struct ColumnFigures: Sendable {
  var distribution: SummaryDistribution
  /// Of a reserve.
  var shortfall: Double?
  /// Of a depletion year: the share of paths that have reached it, by year.
  var sharesByYear: [Double?] = []

  static func isReserve(_ measure: EnsembleMeasure) -> Bool {
    measure.measure == "reserveAtYearEnd" && measure.group == "all"
  }

  static func all<Columns: EnsembleColumns>(
    of columns: Columns, threads: Int, budget: Int
  ) throws -> [ColumnFigures] {
    let pathCount = columns.paths.count
    let atOnce = max(1, min(columns.columnCount, budget / max(1, 8 * pathCount)))
    var values = [Double](repeating: 0, count: atOnce * pathCount)
    var figures: [ColumnFigures] = []
    for first in stride(from: 0, to: columns.columnCount, by: atOnce) {
      let batch = first..<min(first + atOnce, columns.columnCount)
      figures += try values.withUnsafeMutableBufferPointer { values in
        try columns.read(batch, into: values)
        return try sorted(batch, UnsafeBufferPointer(values), of: columns, threads: threads)
      }
    }
    return figures
  }

  private static func sorted<Columns: EnsembleColumns>(
    _ batch: Range<Int>, _ values: UnsafeBufferPointer<Double>, of columns: Columns, threads: Int
  ) throws -> [ColumnFigures] {
    let pathCount = columns.paths.count
    let next = Atomic(batch.lowerBound)
    let done = Mutex<[Int: Result<ColumnFigures, NotFiniteOnPath>]>([:])
    nonisolated(unsafe) let values = values
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, batch.count))) { _ in
      var sorter = SummarySorter(capacity: pathCount)
      while true {
        let column = next.add(1, ordering: .relaxed).oldValue
        guard column < batch.upperBound else { return }
        let start = (column - batch.lowerBound) * pathCount
        let part = UnsafeBufferPointer(rebasing: values[start..<(start + pathCount)])
        let figures = figures(of: part, column: column, in: columns, sorter: &sorter)
        done.withLock { $0[column] = figures }
      }
    }
    let all = done.withLock { $0 }
    return try batch.compactMap { try all[$0]?.get() }
  }

  private static func figures(
    of values: UnsafeBufferPointer<Double>, column: Int, in columns: some EnsembleColumns,
    sorter: inout SummarySorter
  ) -> Result<ColumnFigures, NotFiniteOnPath> {
    if let path = values.firstIndex(where: \.isInfinite) {
      return .failure(
        NotFiniteOnPath(what: columns.name(of: column), path: columns.paths.lowerBound + path))
    }
    var figures = ColumnFigures(distribution: SummaryDistribution(of: values, sorter: &sorter))
    let lines = columns.measures.count * columns.years.count
    if column < lines {
      if isReserve(columns.measures[column / columns.years.count]), !sorter.sorted.isEmpty {
        figures.shortfall = SummaryDistribution.expectedShortfall(
          sorted: sorter.sorted, level: EnsembleSummary.shortfallLevel)
      }
    } else if columns.indicators[column - lines].indicator == "depletionYear" {
      let sorted = sorter.sorted
      figures.sharesByYear = columns.years.map { year in
        let reached = sorted.prefix { $0 <= Double(year.number) }.count
        return Double(reached) / Double(max(1, values.count))
      }
    }
    return .success(figures)
  }
}
