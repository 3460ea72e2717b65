import Quantities

/// An index that is 1 in its base year and has a value in every year before and after.
///
///     I(t) = I(t−1) · (1 + g(t)),   I(base) = 1
///
/// Growths before the first and after the last given year are the first and the last one.
struct GrowthIndex: Sendable {
  /// The given years, the year before the first growth included; 1 in the base year.
  private let levels: YearSeries<Double>
  private let firstGrowth: Double
  private let lastGrowth: Double

  /// The index of growths over the year before, fractions by year, at least one.
  init(growth: YearSeries<Double>, base: Year) {
    var levels = [1.0]
    for rate in growth.values { levels.append(levels[levels.count - 1] * (1 + rate)) }
    firstGrowth = growth.values[0]
    lastGrowth = growth.values[growth.values.count - 1]
    let raw = GrowthIndex(
      levels: YearSeries(from: growth.firstYear.advanced(by: -1), levels),
      firstGrowth: firstGrowth, lastGrowth: lastGrowth)
    let atBase = raw[base]
    self.levels = raw.levels.map { $0 / atBase }
  }

  private init(levels: YearSeries<Double>, firstGrowth: Double, lastGrowth: Double) {
    self.levels = levels
    self.firstGrowth = firstGrowth
    self.lastGrowth = lastGrowth
  }

  subscript(year: Year) -> Double {
    if let level = levels.value(in: year) { return level }
    return year < levels.firstYear
      ? levels.heldConstant(at: year)
        / compounded(firstGrowth, year.distance(to: levels.firstYear))
      : levels.heldConstant(at: year) * compounded(lastGrowth, levels.lastYear.distance(to: year))
  }

  private func compounded(_ growth: Double, _ years: Int) -> Double {
    (0..<years).reduce(1) { factor, _ in factor * (1 + growth) }
  }
}
