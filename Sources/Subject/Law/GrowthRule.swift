/// How an amount fixed by law to date is assumed to grow in the years after its last dated value.
///
///     g(u) = (1 + prices·π(u)) · (1 + realWages·ω(u)) · (1 + rate)
///
/// `π` is inflation and `ω` real wage growth of year `u`: `prices = 1` alone follows prices,
/// `prices = realWages = 1` follows wages.
public struct GrowthRule: Hashable, Sendable {
  public var prices: Double
  public var realWages: Double
  public var rate: Double

  public init(prices: Double = 0, realWages: Double = 0, rate: Double = 0) {
    self.prices = prices
    self.realWages = realWages
    self.rate = rate
  }

  public static let none = GrowthRule()
  public static let byPrices = GrowthRule(prices: 1)
  public static let byWages = GrowthRule(prices: 1, realWages: 1)

  /// The growth factor of a year with inflation `inflation` and real wage growth `realWageGrowth`.
  public func factor(inflation: Double, realWageGrowth: Double) -> Double {
    (1 + prices * inflation) * (1 + realWages * realWageGrowth) * (1 + rate)
  }
}
