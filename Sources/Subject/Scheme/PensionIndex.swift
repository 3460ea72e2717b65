public import Economy
public import Quantities

/// The level of pensions in payment, on the scale where the mean of T0 is 1.
///
/// A pension is carried in units: annual pension over the level at its award. What is paid in a
/// year is units × mean level, day-weighted over the increases of the year.
public struct PensionIndex: Sendable {
  /// I(t), the mean level of the year.
  public private(set) var mean: YearSeries<Double>

  /// Granted increases act on their day; a year without any follows the rule in force, on its month
  /// and day, with the growth of `lag` years before.
  public init(_ law: PensionIndexation, indices: EconomicIndices, years: ClosedRange<Year>) {
    var level = 1.0
    var means: [Double] = []
    for year in years {
      var increases = law.granted.filter { $0.date.year == year.number }
      if increases.isEmpty,
        let date = CalendarDate(year: year.number, month: law.month, day: law.day)
      {
        let source = year.advanced(by: -law.lag)
        let factor = indices.growth(law.rule.heldConstant(at: year), in: source)
        increases = [.init(date: date, rate: factor - 1)]
      }
      let days = Double(CalendarDate.days(inYear: year))
      var mean = 0.0
      var from = 0
      for increase in increases {
        mean += level * Double(increase.date.dayOfYear - from) / days
        from = increase.date.dayOfYear
        level *= 1 + increase.rate
      }
      means.append(mean + level * (days - Double(from)) / days)
    }
    let scale = means.first ?? 1
    mean = YearSeries(from: years.lowerBound, means.map { $0 / scale })
  }
}
