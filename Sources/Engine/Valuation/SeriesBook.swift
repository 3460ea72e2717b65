import Quantities

/// The series of a run in the order in which they are written.
struct SeriesBook {
  let years: ClosedRange<Year>
  private(set) var series: [MeasureSeries] = []

  init(years: ClosedRange<Year>) { self.years = years }

  /// Adds a series; anything outside T0…T1 is left out, and a value that is not finite is no value.
  mutating func add(
    _ branch: String, _ measure: String, group: String = "all", _ values: YearSeries<Double?>
  ) {
    let inside = YearSeries<Double?>(over: years) { year in
      values.value(in: year).flatMap { $0 }.flatMap { $0.isFinite ? $0 : nil }
    }
    series.append(
      MeasureSeries(branch: branch, group: group, measure: measure, values: inside))
  }

  mutating func add(
    _ branch: String, _ measure: String, group: String = "all", _ values: YearSeries<Double>
  ) {
    add(branch, measure, group: group, values.map { Optional($0) })
  }

  mutating func add(
    _ branch: String, _ measure: String, group: String = "all", _ value: (Year) -> Double?
  ) {
    add(branch, measure, group: group, YearSeries<Double?>(over: years, value))
  }

  /// A value already in the book.
  func value(_ branch: String, _ measure: String, group: String, in year: Year) -> Double? {
    series.first { $0.branch == branch && $0.measure == measure && $0.group == group }?
      .values.value(in: year).flatMap { $0 }
  }
}
