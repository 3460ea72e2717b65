internal import COpenBLAS

/// A matrix as U·diag(s)·Vᵀ, the singular values falling.
public struct SingularValueDecomposition: Sendable {
  /// U, `rows × k`, k the smaller of rows and columns.
  public let left: Matrix
  /// s, k numbers, the largest first.
  public let values: [Double]
  /// Vᵀ, `k × columns`.
  public let rightTransposed: Matrix

  /// s²ᵢ / Σ s²: the share of the sum of squares that one pair of vectors explains.
  public func explainedShare(_ index: Int) -> Double {
    let whole = values.reduce(0) { $0 + $1 * $1 }
    return whole > 0 ? values[index] * values[index] / whole : 0
  }
}

extension Matrix {
  /// The thin decomposition into singular values; the signs of the vectors are LAPACK's.
  ///
  /// LAPACK `dgesdd`.
  ///
  /// - Throws: `notFinite`, or `notConverged`, which no finite matrix is known to cause.
  public func singularValues() throws(MatrixError) -> SingularValueDecomposition {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    let count = min(rows, columns)
    var copy = self
    var left = Matrix(rows: rows, columns: count)
    var right = Matrix(rows: count, columns: columns)
    var found = [Double](repeating: 0, count: count)
    BLASThreads.single()
    let info = LAPACKE_dgesdd(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "S")), Int32(rows), Int32(columns), &copy.values,
      Int32(max(1, rows)), &found, &left.values, Int32(max(1, rows)), &right.values,
      Int32(max(1, count)))
    guard info == 0 else { throw .notConverged }
    return SingularValueDecomposition(left: left, values: found, rightTransposed: right)
  }
}
