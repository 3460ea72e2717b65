import Foundation

/// What contributions bring to those who pay them.
public enum Returns {
  /// The yearly rate at which a list of cash flows is worth nothing.
  ///
  ///     Σ_k flow(k) · (1+r)^−k = 0
  ///
  /// Flows are a year apart: contributions negative, benefits positive. The rate is sought between
  /// −90 % and +900 % and refined to the last bits by bisection.
  ///
  /// Source: P. Plamondon et al., *Actuarial practice in social security*, ILO/ISSA (2002).
  ///
  /// - Parameter flows: Amounts by year, in any unit of money.
  /// - Returns: A fraction; nothing where no rate or more than one has this effect.
  public static func internalRateOfReturn(of flows: [Double]) -> Double? {
    guard flows.allSatisfy(\.isFinite), flows.contains(where: { $0 != 0 }) else { return nil }
    let steps = 400
    let (lowest, highest) = (log(0.1), log(10.0))
    var roots: [Double] = []
    var lower = lowest
    var lowerValue = presentValue(of: flows, logRate: lower)
    for step in 1...steps {
      let upper = lowest + (highest - lowest) * Double(step) / Double(steps)
      let upperValue = presentValue(of: flows, logRate: upper)
      if (lowerValue < 0) != (upperValue < 0) {
        roots.append(root(of: flows, between: lower, and: upper))
      }
      (lower, lowerValue) = (upper, upperValue)
    }
    return roots.count == 1 ? expm1(roots[0]).finite : nil
  }

  /// The present value of benefits per unit of the present value of contributions.
  ///
  ///     Σ_k benefits(k) · v(k) / Σ_k contributions(k) · v(k)
  ///
  /// Source: J. Geanakoplos, O. Mitchell, S. Zeldes, *Social Security money's worth* (1998).
  ///
  /// - Parameters:
  ///   - benefits: Amounts by year.
  ///   - contributions: Amounts by year, positive.
  ///   - discountFactors: `v` of each year's flows.
  /// - Returns: A fraction, 1 where the two are worth the same; nothing without contributions.
  public static func moneysWorth(
    benefits: [Double], contributions: [Double], discountFactors: [Double]
  ) -> Double? {
    let received = zip(benefits, discountFactors).reduce(0) { $0 + $1.0 * $1.1 }
    let paid = zip(contributions, discountFactors).reduce(0) { $0 + $1.0 * $1.1 }
    return received.ratio(to: paid)
  }

  /// Σ flow(k)·e^(−k·logRate), of the sign of the present value and scaled against overflow.
  ///
  /// With a negative rate later flows grow, so that the sum is taken at the end instead.
  private static func presentValue(of flows: [Double], logRate: Double) -> Double {
    let discount = exp(-abs(logRate))
    let ordered = logRate >= 0 ? flows.reversed() : flows
    return ordered.reduce(0) { $0 * discount + $1 }
  }

  private static func root(of flows: [Double], between lower: Double, and upper: Double) -> Double {
    var (lower, upper) = (lower, upper)
    let isNegativeBelow = presentValue(of: flows, logRate: lower) < 0
    while true {
      let middle = (lower + upper) / 2
      guard lower < middle, middle < upper else { return middle }
      if (presentValue(of: flows, logRate: middle) < 0) == isNegativeBelow {
        lower = middle
      } else {
        upper = middle
      }
    }
  }
}
