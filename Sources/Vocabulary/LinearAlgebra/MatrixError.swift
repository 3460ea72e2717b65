/// Why a decomposition does not exist.
public enum MatrixError: Error, Equatable, Sendable {
  /// Cholesky: the leading block of this many rows is not positive definite.
  case notPositiveDefinite(order: Int)
  /// Least squares: this column, counted from 0, depends on the ones before it.
  case dependentColumn(Int)
  /// A number is infinite or not a number.
  case notFinite
  /// The iteration of a decomposition into singular values or eigenvalues did not end.
  case notConverged
}
