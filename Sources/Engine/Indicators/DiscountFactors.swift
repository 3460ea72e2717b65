public import Quantities

/// Present values on 1 January of the first year, T0.
///
///     v(t) = Π_{u<t} (1+i(u))^−1,          a stock on 1 January of t
///     v(t) · (1+i(t))^−½,                  a flow of the year t, on average in mid-year
///
/// The flow's factor is the same under every timing convention of the accounts.
public struct DiscountFactors: Sendable {
  /// `v` on 1 January, T0 … the year after the last that has a yield.
  public let yearStart: YearSeries<Double>
  /// Factor of a flow of the year, T0 … the last year that has a yield.
  public let midYear: YearSeries<Double>

  /// Factors from the fund's yields, as far as years follow one another with a yield.
  ///
  /// - Parameters:
  ///   - yields: `i` by year from T0 on, fractions.
  ///   - lastYear: Where to go on to after the last of the yields, which then holds on.
  public init(yields: YearSeries<Double?>, heldUntil lastYear: Year? = nil) {
    var known = Array(
      yields.values.prefix { $0.map { $0 > -1 && $0.isFinite } ?? false }
        .compactMap(\.self))
    if let lastYear, let last = known.last, known.count == yields.values.count {
      let missing = yields.lastYear.distance(to: lastYear)
      known += Array(repeating: last, count: max(missing, 0))
    }
    var factor = 1.0
    var starts = [factor]
    var middles: [Double] = []
    for yield in known {
      middles.append(factor / (1 + yield).squareRoot())
      factor /= 1 + yield
      starts.append(factor)
    }
    yearStart = YearSeries(from: yields.firstYear, starts)
    midYear = YearSeries(from: yields.firstYear, middles)
  }

  /// The present value of a stream of flows.
  ///
  ///     Σ_t flow(t) · v(t) · (1+i(t))^−½
  ///
  /// - Returns: Money of 1 January T0; nothing when a year of the stream has no factor.
  public func presentValue(of flows: YearSeries<Double>) -> Double? {
    var sum = 0.0
    for (offset, flow) in flows.values.enumerated() where flow != 0 {
      guard let factor = midYear.value(in: flows.firstYear.advanced(by: offset)) else {
        return nil
      }
      sum += flow * factor
    }
    return sum.finite
  }
}
