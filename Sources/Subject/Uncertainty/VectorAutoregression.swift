public import LinearAlgebra

/// Deviations that respond to last year's deviations and to correlated shocks.
///
///     d(t) = B·d(t−1) + C·z(t),   d = 0 before the first random year
///
/// With one variable it is the AR(1) of fertility and migration.
public struct VectorAutoregression: Equatable, Sendable {
  /// B, `[variable][variable of the year before]`.
  public let response: Matrix
  public let shocks: CorrelatedShocks

  public var count: Int { response.rows }

  /// - Throws: `wrongSize`, `notFinite`, or `unstable` where deviations would not die out.
  public init(response: Matrix, shocks: CorrelatedShocks) throws(ProcessError) {
    let count = shocks.deviations.count
    guard response.rows == count, response.columns == count else {
      throw .wrongSize(expected: count, found: response.rows)
    }
    guard let radius = try? response.spectralRadius() else { throw .notFinite }
    // A root of one, blurred by rounding, is a root of one.
    guard radius < 1 - 1e-10 else { throw .unstable(spectralRadius: radius) }
    self.response = response
    self.shocks = shocks
  }

  /// One variable.
  ///
  /// - Throws: `unstable` for a persistence of 1 or more, `outOfRange` for a negative deviation.
  public init(persistence: Double, deviation: Double) throws(ProcessError) {
    try self.init(
      response: Matrix(rows: [[persistence]]), shocks: CorrelatedShocks(deviation: deviation))
  }

  /// The standard deviations in the long run: of V with V = B·V·Bᵀ + C·Cᵀ.
  public var longRunDeviations: [Double] {
    var power = Matrix.identity(count)
    var total = Matrix(rows: count, columns: count)
    // Powers of a stable matrix die out; the bound is for those that barely do.
    for _ in 0..<10_000 {
      let step = power * shocks.factor
      let added = step * step.transposed
      for index in total.values.indices { total.values[index] += added.values[index] }
      power = response * power
      if (power.values.map(abs).max() ?? 0) < 1e-12 { break }
    }
    return (0..<count).map { total[$0, $0].squareRoot() }
  }
}
