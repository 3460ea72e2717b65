import Quantities

/// An index that is 1 in its base year and has a value in every year before and after.
///
///     I(t) = I(t−1) · (1 + g(t)),   I(base) = 1
///
/// Growths before the first and after the last given year are the first and the last one.
struct GrowthIndex: Sendable {
  /// The level of the year before the first growth is 1.
  private let levels: YearSeries<Double>
  private let firstGrowth: Double
  private let lastGrowth: Double
  /// The level of the base year.
  private var unit = 1.0

  /// The index of growths over the year before, fractions by year, at least one.
  init(growth: YearSeries<Double>, base: Year) {
    var levels = [1.0]
    for rate in growth.values { levels.append(levels[levels.count - 1] * (1 + rate)) }
    self.levels = YearSeries(from: growth.firstYear.advanced(by: -1), levels)
    firstGrowth = growth.values[0]
    lastGrowth = growth.values[growth.values.count - 1]
    unit = self[base]
  }

  subscript(year: Year) -> Double {
    let nearest = levels.heldConstant(at: year) / unit
    if year < levels.firstYear {
      return nearest / compounded(firstGrowth, years: year.distance(to: levels.firstYear))
    }
    return year > levels.lastYear
      ? nearest * compounded(lastGrowth, years: levels.lastYear.distance(to: year)) : nearest
  }

  private func compounded(_ growth: Double, years: Int) -> Double {
    (0..<years).reduce(1) { factor, _ in factor * (1 + growth) }
  }
}
