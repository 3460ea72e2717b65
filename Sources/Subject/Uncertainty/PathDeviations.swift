public import Quantities

/// How far a block of paths lies from the central path of a scenario, one path a lane.
///
/// Nothing is drawn before the first random year: deviations are zero there. Every array is by
/// projection year first, `[year − T0]`.
public struct PathDeviations<L: Lane>: Sendable {
  /// T0…T1.
  public let years: ClosedRange<Year>
  /// Added to inflation, fraction, `[year]`.
  public var inflation: [L]
  /// Added to real wage growth, fraction, `[year]`.
  public var realWageGrowth: [L]
  /// Added to the real yield of new money of every asset class, fraction, `[year]`.
  public var realYield: [L]
  /// Added to the unemployment rate, fraction, `[year]`.
  public var unemploymentRate: [L]
  /// κ − Eκ of Lee–Carter, `[year][sex]`; death rates are multiplied by exp(b·(κ − Eκ)).
  public var mortalityIndex: [L]
  /// Deviation of the logarithm of the total fertility rate, `[year]`.
  public var fertility: [L]
  /// Relative deviation of net migration, `[year]`: migrants are multiplied by 1 + it.
  public var migration: [L]
  /// Added to the nominal yield of new money of each asset class, fraction, `[year][class]`.
  public var assetYields: [L]
  public let classCount: Int

  /// No deviation in any year.
  public init(years: ClosedRange<Year>, classCount: Int) {
    self.years = years
    self.classCount = classCount
    let nothing = [L](repeating: .zero, count: years.count)
    inflation = nothing
    realWageGrowth = nothing
    realYield = nothing
    unemploymentRate = nothing
    mortalityIndex = [L](repeating: .zero, count: 2 * years.count)
    fertility = nothing
    migration = nothing
    assetYields = [L](repeating: .zero, count: classCount * years.count)
  }
}
