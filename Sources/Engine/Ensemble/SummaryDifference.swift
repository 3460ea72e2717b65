public import Quantities

/// One ensemble less another on the same paths, in what both have.
///
/// A difference exists on the paths on which both figures exist.
public struct EnsembleDifferenceColumns<First: EnsembleColumns, Second: EnsembleColumns>:
  EnsembleColumns
{
  public let measures: [EnsembleMeasure]
  public let indicators: [EnsembleIndicator]
  public let years: ClosedRange<Year>
  private let first: First
  private let second: Second

  public var paths: Range<Int> { first.paths }

  /// Nothing where the two have no year in common, or not the same paths.
  ///
  /// - Parameters:
  ///   - second: What is compared.
  ///   - first: What it is compared with.
  public init?(_ second: Second, less first: First) {
    let start = max(first.years.lowerBound, second.years.lowerBound)
    let end = min(first.years.upperBound, second.years.upperBound)
    guard first.paths == second.paths, start <= end else { return nil }
    years = start...end
    measures = second.measures.filter(Set(first.measures).contains)
    indicators = second.indicators.filter(Set(first.indicators).contains)
    self.first = first
    self.second = second
  }

  public func read(
    _ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>
  ) throws {
    let most = max(1, Self.numbersAtOnce / max(1, paths.count))
    var other = [Double](repeating: 0, count: min(most, columns.count) * paths.count)
    try other.withUnsafeMutableBufferPointer { other in
      var column = columns.lowerBound
      while column < columns.upperBound {
        let there = place(of: column, in: second)
        let here = place(of: column, in: first)
        var run = 1
        while run < most, column + run < columns.upperBound,
          place(of: column + run, in: second) == there + run,
          place(of: column + run, in: first) == here + run
        {
          run += 1
        }
        let start = (column - columns.lowerBound) * paths.count
        let target = UnsafeMutableBufferPointer(
          rebasing: values[start..<(start + run * paths.count)])
        try second.read(there..<(there + run), into: target)
        try first.read(here..<(here + run), into: other)
        for index in target.indices { target[index] -= other[index] }
        column += run
      }
    }
  }

  /// Numbers of the first ensemble that are held beside those of the second, 16 MB.
  private static var numbersAtOnce: Int { 2_000_000 }

  /// The same column by the numbers of one of the two.
  private func place(of column: Int, in ensemble: some EnsembleColumns) -> Int {
    let lines = measures.count * years.count
    guard column < lines else {
      let index = ensemble.indicators.firstIndex(of: indicators[column - lines]) ?? 0
      return ensemble.measures.count * ensemble.years.count + index
    }
    let index = ensemble.measures.firstIndex(of: measures[column / years.count]) ?? 0
    let year = years.lowerBound.advanced(by: column % years.count)
    return index * ensemble.years.count + ensemble.years.lowerBound.distance(to: year)
  }
}
