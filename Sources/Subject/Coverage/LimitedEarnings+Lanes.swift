public import Quantities

/// Limited expected values in lanes; `expected` is the readable twin.
extension LimitedEarnings {
  /// E[max(X, F)] − E[X]: what a floor adds to the mean of a lognormal X.
  ///
  ///     E[max(X, F)] − w = F Φ(z₂) − w Φ(z₁),   z₁, z₂ = (ln(F/w) ∓ σ²/2) / σ
  ///
  /// - Parameters:
  ///   - floor: F, 0 or more, and normal where it is not 0.
  ///   - mean: w, 0 or more, and normal where it is not 0.
  ///   - dispersion: σ, above 0.
  ///   - series: `LimitedEarnings.tailSeries`.
  /// - Returns: Money, F where nobody earns and 0 without a floor.
  @inlinable @inline(__always)
  public static func addedByFloor<L: Lane>(
    _ floor: L, mean: L, dispersion: Double, series: UnsafePointer<Double>
  ) -> L {
    let distance = (floor / mean).logarithm()
    let upTo = expectedUpTo(
      floor, mean: mean, distance: distance, dispersion: dispersion, series: series)
    let earned = L.choose(floor - upTo, floor, where: .zero, isBelow: mean)
    return L.choose(earned, .zero, where: .zero, isBelow: floor)
  }

  /// E[X ∧ c] where E[X] = w and ln X has standard deviation σ.
  ///
  ///     E[X ∧ c] = w Φ(z₁) + c (1 − Φ(z₂)),   z₁, z₂ = (ln(c/w) ∓ σ²/2) / σ
  ///
  /// Since w φ(z₁) = c φ(z₂), both tails need one exponential: Q(z) = ½ e^(−z²/2) erfcx(z/√2).
  ///
  /// - Parameters:
  ///   - limit: c, above 0 and finite.
  ///   - mean: w, above 0.
  ///   - distance: ln(c/w).
  ///   - dispersion: σ, above 0.
  ///   - series: `LimitedEarnings.tailSeries`.
  /// - Returns: Money.
  @inlinable @inline(__always)
  public static func expectedUpTo<L: Lane>(
    _ limit: L, mean: L, distance: L, dispersion: Double, series: UnsafePointer<Double>
  ) -> L {
    let half = L(0.5 * dispersion * dispersion)
    let perUnit = L(1 / (dispersion * 2.0.squareRoot()))
    let lower = (distance - half) * perUnit
    let upper = (distance + half) * perUnit
    let density = (L.zero - lower * lower).exponential() * mean * L(0.5)
    let below = density * scaledTail(lower.magnitude, series)
    let above = density * scaledTail(upper.magnitude, series)
    let earned = L.choose(below, mean - below, where: lower, isBelow: .zero)
    let held = L.choose(limit - above, above, where: upper, isBelow: .zero)
    return earned + held
  }

  /// e^(x²) erfc(x) for x ≥ 0, relative error below 2e-15.
  ///
  /// (1 + 2x) e^(x²) erfc(x) is smooth in y = (x − 3)/(x + 3), from −1 to 1; its Chebyshev series
  /// was computed with 60 digits and is summed by Clenshaw's recurrence.
  @inlinable @inline(__always)
  public static func scaledTail<L: Lane>(_ x: L, _ series: UnsafePointer<Double>) -> L {
    let y = (x - L(3)) / (x + L(3))
    let twice = y + y
    var last = L.zero
    var sum = L.zero
    for index in stride(from: 25, through: 1, by: -1) {
      let next = (L(series[index]) - last).adding(twice, times: sum)
      last = sum
      sum = next
    }
    return (L(series[0]) - last).adding(y, times: sum) / (L.one + x + x)
  }

  /// The 26 coefficients of the series of `scaledTail`, from the constant up, never freed.
  public static let tailSeries: TailSeries = TailSeries()

  /// Numbers that are read by pointer in a loop.
  public struct TailSeries: @unchecked Sendable {
    public let base: UnsafePointer<Double>

    fileprivate init() {
      let numbers = [
        1.17756257419656005, 0.00535390453961567677, -0.0937755034228420905,
        0.0543665255574432205, -0.0189765967078452074, 0.00445342606146271157,
        -0.000633553171055314694, 0.0000176617195231715919, 0.0000128415328640566707,
        -2.00722856590599144e-6, -1.8075227904148371e-7, 7.54982834382509283e-8,
        1.88566852383860279e-9, -2.699519049798364e-9, -1.46007911993910494e-11,
        1.03616074459694897e-10, 1.47571597662347301e-12, -4.27734006439691082e-12,
        -2.07922492859798998e-13, 1.81345020031769624e-13, 1.97342557454473883e-14,
        -7.28794373759267316e-15, -1.51698786902281157e-15, 2.35141122587814035e-16,
        1.00061116918216676e-16, -2.05725281695385462e-18,
      ]
      let copy = UnsafeMutablePointer<Double>.allocate(capacity: numbers.count)
      copy.initialize(from: numbers, count: numbers.count)
      base = UnsafePointer(copy)
    }
  }
}
