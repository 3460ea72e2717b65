public import Quantities

/// The economic assumptions of a run and the history that careers reach back to.
public struct EconomyAssumptions: Sendable {
  /// Growth of the average consumer price index over the year before, fraction, T0…T1.
  public var inflation: YearSeries<Double>
  /// Growth of average earnings after inflation, fraction, T0…T1.
  public var realWageGrowth: YearSeries<Double>
  /// Growth of the gross domestic product at constant prices, fraction, T0…T1.
  public var realOutputGrowth: YearSeries<Double>
  /// Unemployed over labour force, both sexes and all ages, T0…T1.
  public var unemploymentRate: YearSeries<Double>
  /// Inflation of the years before T0, ending with T0 − 1; what lies before has its first value.
  public var inflationHistory: YearSeries<Double>
  /// Growth of average nominal earnings of the years before T0, ending with T0 − 1.
  public var nominalWageGrowthHistory: YearSeries<Double>
  /// Gross domestic product of T0, nominal money.
  public var outputAtStart: Double

  public init(
    inflation: YearSeries<Double>, realWageGrowth: YearSeries<Double>,
    realOutputGrowth: YearSeries<Double>, unemploymentRate: YearSeries<Double>,
    inflationHistory: YearSeries<Double>, nominalWageGrowthHistory: YearSeries<Double>,
    outputAtStart: Double
  ) {
    self.inflation = inflation
    self.realWageGrowth = realWageGrowth
    self.realOutputGrowth = realOutputGrowth
    self.unemploymentRate = unemploymentRate
    self.inflationHistory = inflationHistory
    self.nominalWageGrowthHistory = nominalWageGrowthHistory
    self.outputAtStart = outputAtStart
  }
}
