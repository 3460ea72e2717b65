import Coverage
import Quantities

/// What a minimum pension adds.
enum PensionMinimum {
  /// max(minimum, pension) − pension, money a year.
  ///
  /// With a dispersion of pensions within the cell, E[max(X, minimum)] of a lognormal X.
  @inline(__always)
  static func missing<L: Lane>(_ pension: L, to minimum: L, dispersion: Double) -> L {
    guard dispersion > 0 else { return L.maximum(.zero, minimum - pension) }
    return LimitedEarnings.addedByFloor(
      minimum, mean: pension, dispersion: dispersion, series: LimitedEarnings.tailSeries.base)
  }
}
