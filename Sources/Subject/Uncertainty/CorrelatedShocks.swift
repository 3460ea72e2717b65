public import LinearAlgebra

/// Normal shocks with given standard deviations and correlations: e = C·z.
///
///     C = diag(σ)·L,   L·Lᵀ = the correlations
///
/// A deviation of zero takes a shock away and leaves the others as they are.
public struct CorrelatedShocks: Equatable, Sendable {
  /// C, lower triangle.
  public let factor: Matrix
  /// σ, in the unit of the shocks.
  public let deviations: [Double]
  /// Ones on the diagonal.
  public let correlations: Matrix

  /// - Throws: `wrongSize`, `outOfRange` or `notPositiveDefinite`.
  public init(deviations: [Double], correlations: Matrix) throws(ProcessError) {
    let count = deviations.count
    guard correlations.rows == count, correlations.columns == count else {
      throw .wrongSize(expected: count, found: correlations.rows)
    }
    guard (deviations + correlations.values).allSatisfy(\.isFinite) else { throw .notFinite }
    if let wrong = deviations.first(where: { $0 < 0 }) { throw .outOfRange(wrong) }
    if let wrong = correlations.values.first(where: { abs($0) > 1 }) { throw .outOfRange(wrong) }
    self.deviations = deviations
    self.correlations = correlations
    let triangle: Matrix
    do {
      triangle = try correlations.choleskyFactor()
    } catch .notPositiveDefinite(let order) {
      throw .notPositiveDefinite(order: order)
    } catch {
      throw .notFinite
    }
    factor = Matrix(rows: count, columns: count) { deviations[$0] * triangle[$0, $1] }
  }

  /// One shock.
  ///
  /// - Throws: `outOfRange` for a deviation below zero.
  public init(deviation: Double) throws(ProcessError) {
    try self.init(deviations: [deviation], correlations: .identity(1))
  }

  /// The shocks whose covariance is estimated.
  ///
  /// - Throws: `notPositiveDefinite`.
  public init(covariance: Matrix) throws(ProcessError) {
    let deviations = (0..<covariance.rows).map { max(0, covariance[$0, $0]).squareRoot() }
    let correlations = Matrix(rows: covariance.rows, columns: covariance.columns) { row, column in
      let scale = deviations[row] * deviations[column]
      return row == column ? 1 : scale > 0 ? covariance[row, column] / scale : 0
    }
    try self.init(
      deviations: deviations, correlations: correlations.map { min(max($0, -1), 1) })
  }
}
