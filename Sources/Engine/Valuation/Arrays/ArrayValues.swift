import Law
import Quantities

/// Flat values with their shape.
struct ArrayValues {
  var shape: [Int]
  var values: ResolvedArray.Values
  var firstYear: Year?

  init(_ shape: [Int], _ numbers: [Double], from firstYear: Year? = nil) {
    self.shape = shape
    values = .numbers(numbers)
    self.firstYear = firstYear
  }

  init(_ number: Double) { self.init([], [number]) }

  init(_ flag: Bool) { self.init(flag ? 1 : 0) }

  init(_ word: String) { self.init([], words: [word]) }

  init(_ shape: [Int], words: [String]) {
    self.shape = shape
    values = .words(words)
  }

  /// `[year]`.
  init(_ series: YearSeries<Double>) {
    self.init([series.values.count], series.values, from: series.firstYear)
  }

  /// `[year]` of a function.
  init(_ years: ClosedRange<Year>, _ value: (Year) -> Double) {
    self.init(YearSeries(over: years, value))
  }

  /// `[sex][age]`.
  init(_ grid: AgeSexGrid) { self.init([2, Age.count], grid.values) }

  /// `[year][sex][age]`.
  init(_ grids: YearSeries<AgeSexGrid>) {
    self.init(
      [grids.values.count, 2, Age.count], grids.values.flatMap(\.values), from: grids.firstYear)
  }

  /// `[year][sex][age]` of every year of a run.
  init(_ grid: YearAgeSexGrid, over years: ClosedRange<Year>) {
    self.init(YearSeries(over: years) { grid[$0] })
  }

  /// `[year][group][sex][age]`.
  init(_ groups: [YearSeries<AgeSexGrid>], over years: ClosedRange<Year>) {
    self.init(
      [years.count, groups.count, 2, Age.count],
      years.flatMap { year in groups.flatMap { $0[year].values } }, from: years.lowerBound)
  }

  /// `[part][weight, value]` of every row, padded with parts of no weight.
  init(_ leading: [Int], _ rows: [ShareOfYear<Double>]) {
    let parts = max(1, rows.map(\.parts.count).max() ?? 1)
    self.init(
      leading + [parts, 2],
      rows.flatMap { row in
        (0..<parts).flatMap { part in
          part < row.parts.count ? [row.parts[part].weight, row.parts[part].value] : [0, .nan]
        }
      })
  }

  /// `[year][part][weight, value]`.
  init(_ series: YearSeries<ShareOfYear<Double>>, over years: ClosedRange<Year>) {
    self.init([years.count], years.map { series.heldConstant(at: $0) })
  }

  /// `[point][x, y]` of every row, padded with nothing.
  init(_ leading: [Int], scales rows: [RateScale?]) {
    let points = max(1, rows.map { $0?.points.count ?? 0 }.max() ?? 1)
    self.init(
      leading + [points, 2],
      rows.flatMap { row in
        (0..<points).flatMap { position in
          guard let row, position < row.points.count else { return [Double.nan, .nan] }
          return [row.points[position].x, row.points[position].y]
        }
      })
  }
}
