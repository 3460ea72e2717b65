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
    var other = [Double](repeating: 0, count: paths.count)
    try other.withUnsafeMutableBufferPointer { other in
      for (position, column) in columns.enumerated() {
        let start = position * paths.count
        let target = UnsafeMutableBufferPointer(
          rebasing: values[start..<(start + paths.count)])
        let there = place(of: column, in: second)
        let here = place(of: column, in: first)
        try second.read(there..<(there + 1), into: target)
        try first.read(here..<(here + 1), into: other)
        for path in 0..<paths.count { target[path] -= other[path] }
      }
    }
  }

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
