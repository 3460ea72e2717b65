public import Law
public import Quantities

/// Prices, wages and output of every year, past and projected, on the scale of the first year.
///
///     prices(t)  = prices(t−1) · (1 + π(t))                  prices(T0) = 1
///     wages(t)   = wages(t−1) · (1 + π(t)) · (1 + ω(t))      wages(T0) = 1
///     output(t)  = output(t−1) · (1 + π(t)) · (1 + g(t))     output(T0) = GDP of T0, money
///
/// `π` inflation, `ω` real wage growth, `g` real output growth. All are averages or totals of the
/// calendar year, nominal. The growth of T0 leads back to T0 − 1, where the observed history
/// begins; what lies before the history has its first growth, what lies after the last year its
/// last. Source: MODEL 3.
public struct EconomicIndices: Sendable {
  /// The projection years, T0…T1.
  public let years: ClosedRange<Year>
  /// Inflation by year, history and projection, fraction.
  public let inflation: YearSeries<Double>
  /// Real wage growth by year, history and projection, fraction.
  public let realWageGrowth: YearSeries<Double>
  /// The first year whose price level is observed or projected; earlier ones are extrapolated.
  public let pricesKnownFrom: Year
  /// The first year whose wage level is observed or projected; earlier ones are extrapolated.
  public let wagesKnownFrom: Year
  private let priceIndex: GrowthIndex
  private let wageIndex: GrowthIndex
  private let outputIndex: GrowthIndex
  private let outputAtStart: Double

  /// Joins history and projection.
  ///
  /// Nominal wage growth of the history is split as `(1 + π)(1 + ω)`.
  public init(_ assumptions: EconomyAssumptions, years: ClosedRange<Year>) {
    let prices = assumptions.inflationHistory
    let nominalWages = assumptions.nominalWageGrowthHistory
    let start = years.lowerBound
    let pricesBegin = prices.values.isEmpty ? start : min(start, prices.firstYear)
    let wagesBegin = nominalWages.values.isEmpty ? start : min(start, nominalWages.firstYear)
    let begin = min(pricesBegin, wagesBegin)

    let inflation = YearSeries(over: begin...years.upperBound) { year in
      year >= start || prices.values.isEmpty
        ? assumptions.inflation.heldConstant(at: year) : prices.heldConstant(at: year)
    }
    let realWageGrowth = YearSeries(over: begin...years.upperBound) { year in
      year >= start || nominalWages.values.isEmpty
        ? assumptions.realWageGrowth.heldConstant(at: year)
        : (1 + nominalWages.heldConstant(at: year)) / (1 + inflation[year]) - 1
    }
    self.years = years
    // The growth of a year leads back to the level of the year before.
    pricesKnownFrom = pricesBegin.advanced(by: -1)
    wagesKnownFrom = wagesBegin.advanced(by: -1)
    self.inflation = inflation
    self.realWageGrowth = realWageGrowth
    outputAtStart = assumptions.outputAtStart
    priceIndex = GrowthIndex(growth: inflation, base: start)
    wageIndex = GrowthIndex(
      growth: YearSeries(over: inflation.years) {
        (1 + inflation[$0]) * (1 + realWageGrowth[$0]) - 1
      }, base: start)
    outputIndex = GrowthIndex(
      growth: YearSeries(over: inflation.years) {
        (1 + inflation[$0]) * (1 + assumptions.realOutputGrowth.heldConstant(at: $0)) - 1
      }, base: start)
  }

  /// The level of consumer prices, average of the year, T0 = 1.
  public func prices(in year: Year) -> Double { priceIndex[year] }

  /// The level of average nominal earnings of the year, T0 = 1.
  public func wages(in year: Year) -> Double { wageIndex[year] }

  /// The gross domestic product of the year, nominal money.
  public func output(in year: Year) -> Double { outputAtStart * outputIndex[year] }

  /// How much an amount that follows a rule grows over the year before, factor.
  public func growth(_ rule: GrowthRule, in year: Year) -> Double {
    rule.factor(
      inflation: inflation.heldConstant(at: year),
      realWageGrowth: realWageGrowth.heldConstant(at: year))
  }
}
