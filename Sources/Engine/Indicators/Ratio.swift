import Quantities

extension Double {
  /// The value, or nothing where it is no number or beyond the range of numbers.
  var finite: Double? { isFinite ? self : nil }

  /// The quotient, or nothing without a positive base.
  func ratio(to base: Double) -> Double? {
    base > 0 ? (self / base).finite : nil
  }
}

extension YearSeries<Double> {
  /// Year by year over a base of the same years; a year without a positive base has no ratio.
  func ratio(to base: YearSeries<Double>) -> YearSeries<Double?> {
    YearSeries<Double?>(over: years) { self[$0].ratio(to: base[$0]) }
  }
}
