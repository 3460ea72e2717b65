import Foundation

/// The quantiles of the standard normal distribution, about 16 digits.
///
/// Three quotients of polynomials of degree seven: one of q² where |q| ≤ 0.425, q = p − ½, and two
/// of √(−ln r) beyond, r the smaller of p and 1 − p. It is exactly odd in q.
///
/// Source: Wichura, algorithm AS 241 (PPND16), *Applied Statistics* 37 (1988).
public enum InverseNormal {
  /// Φ⁻¹(p), 0 < p < 1.
  public static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "only probabilities between 0 and 1 have a quantile")
    let q = p - 0.5
    return abs(q) <= centre ? central(q) : tail(min(p, 1 - p), isUpper: q > 0)
  }

  /// Φ⁻¹(½ + q) for eight numbers, each a multiple of 2⁻⁵³ between −½ and ½.
  static func quantiles(centred q: SIMD8<Double>) -> SIMD8<Double> {
    var result = central(q)
    for lane in 0..<8 where abs(q[lane]) > centre {
      result[lane] = tail(0.5 - abs(q[lane]), isUpper: q[lane] > 0)
    }
    return result
  }

  private static var centre: Double { 0.425 }

  @inline(__always)
  private static func central(_ q: Double) -> Double { central(SIMD8(repeating: q))[0] }

  @inline(__always)
  private static func central(_ q: SIMD8<Double>) -> SIMD8<Double> {
    let r: SIMD8<Double> = 0.180625 - q * q
    var over: SIMD8<Double> = 2509.0809287301226727 * r + 33430.575583588128105
    over = over * r + 67265.770927008700853
    over = over * r + 45921.953931549871457
    over = over * r + 13731.693765509461125
    over = over * r + 1971.5909503065514427
    over = over * r + 133.14166789178437745
    over = over * r + 3.387132872796366608
    var under: SIMD8<Double> = 5226.495278852854561 * r + 28729.085735721942674
    under = under * r + 39307.89580009271061
    under = under * r + 21213.794301586595867
    under = under * r + 5394.1960214247511077
    under = under * r + 687.1870074920579083
    under = under * r + 42.313330701600911252
    under = under * r + 1
    return q * over / under
  }

  /// The quantile of a tail of probability `p`.
  private static func tail(_ p: Double, isUpper: Bool) -> Double {
    let root = (-log(p)).squareRoot()
    let size = root <= 5 ? near(root - 1.6) : far(root - 5)
    return isUpper ? size : -size
  }

  private static func near(_ r: Double) -> Double {
    var over = 7.7454501427834140764e-4 * r + 0.0227238449892691845833
    over = over * r + 0.24178072517745061177
    over = over * r + 1.27045825245236838258
    over = over * r + 3.64784832476320460504
    over = over * r + 5.7694972214606914055
    over = over * r + 4.6303378461565452959
    over = over * r + 1.42343711074968357734
    var under = 1.05075007164441684324e-9 * r + 5.475938084995344946e-4
    under = under * r + 0.0151986665636164571966
    under = under * r + 0.14810397642748007459
    under = under * r + 0.68976733498510000455
    under = under * r + 1.6763848301838038494
    under = under * r + 2.05319162663775882187
    under = under * r + 1
    return over / under
  }

  private static func far(_ r: Double) -> Double {
    var over = 2.01033439929228813265e-7 * r + 2.71155556874348757815e-5
    over = over * r + 0.0012426609473880784386
    over = over * r + 0.026532189526576123093
    over = over * r + 0.29656057182850489123
    over = over * r + 1.7848265399172913358
    over = over * r + 5.4637849111641143699
    over = over * r + 6.6579046435011037772
    var under = 2.04426310338993978564e-15 * r + 1.4215117583164458887e-7
    under = under * r + 1.8463183175100546818e-5
    under = under * r + 7.868691311456132591e-4
    under = under * r + 0.0148753612908506148525
    under = under * r + 0.13692988092273580531
    under = under * r + 0.59983220655588793769
    under = under * r + 1
    return over / under
  }
}
