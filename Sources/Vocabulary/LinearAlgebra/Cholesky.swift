internal import COpenBLAS

extension Matrix {
  /// The lower triangle C with C·Cᵀ = this symmetric matrix; the upper triangle is zero.
  ///
  /// Only the lower triangle is read. LAPACK `dpotrf`.
  ///
  /// - Throws: `notPositiveDefinite`, with how many rows it takes to see it.
  public func choleskyFactor() throws(MatrixError) -> Matrix {
    precondition(isSquare, "only a square matrix has a Cholesky factor")
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    var factor = Matrix(rows: rows, columns: columns) { $0 >= $1 ? self[$0, $1] : 0 }
    let count = Int32(rows)
    BLASThreads.single()
    let info = LAPACKE_dpotrf(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), count, &factor.values, max(1, count))
    guard info == 0 else { throw .notPositiveDefinite(order: Int(info)) }
    return factor
  }
}
