import Economy
import Law
import Quantities
import Scheme

/// Prices, wages, output, and the indexation of pensions around the central path.
struct EconomyPlan: Sendable {
  /// Central fractions, `[year]`.
  let inflation: NumberTable
  let realWageGrowth: NumberTable
  let realOutputGrowth: NumberTable
  /// Gross domestic product of T0, money.
  let outputAtStart: Double
  let pension: Indexation?
  let referenceAmount: AmountPlan?

  /// The increases of pensions in payment by year.
  struct Indexation: Sendable {
    /// Granted increases: part of the year before the day, and rate.
    typealias Increase = (part: Double, rate: Double)
    struct Year: Sendable {
      /// Increases granted in the year, in order of date.
      var granted: [Increase]
      /// The rule where nothing was granted, and the part of the year before its day.
      var rule: GrowthRule?
      var part: Double
      /// Years from T0 to the year whose growth it passes on, and that growth where it lies before.
      var source: Int
      var growthBeforeStart: Double
    }

    let years: [Year]

    init(_ law: PensionIndexation, indices: EconomicIndices, years: ClosedRange<Quantities.Year>) {
      let start = years.lowerBound
      self.years = years.map { year in
        let days = Double(CalendarDate.days(inYear: year))
        let granted = law.granted.filter { $0.date.year == year.number }
        let source = year.advanced(by: -law.lag)
        let rule = law.rule.heldConstant(at: year)
        var part = 0.0
        var isPossible = false
        if granted.isEmpty,
          let date = CalendarDate(year: year.number, month: law.month, day: law.day)
        {
          part = Double(date.dayOfYear) / days
          isPossible = true
        }
        return Year(
          granted: granted.map { (Double($0.date.dayOfYear) / days, $0.rate) },
          rule: isPossible ? rule : nil, part: part, source: start.distance(to: source),
          growthBeforeStart: source < start ? indices.growth(rule, in: source) : 1)
      }
    }
  }

  init(
    _ assumptions: EconomyAssumptions, indices: EconomicIndices, law: PensionLaw?,
    years: ClosedRange<Year>
  ) {
    inflation = assumptions.inflation.numbers(over: years)
    realWageGrowth = assumptions.realWageGrowth.numbers(over: years)
    realOutputGrowth = assumptions.realOutputGrowth.numbers(over: years)
    outputAtStart = assumptions.outputAtStart
    pension = law.map { Indexation($0.indexation, indices: indices, years: years) }
    referenceAmount = law.map { AmountPlan($0.referenceAmount, indices: indices, years: years) }
  }
}
