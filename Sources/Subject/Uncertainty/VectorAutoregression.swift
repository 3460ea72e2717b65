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
}
