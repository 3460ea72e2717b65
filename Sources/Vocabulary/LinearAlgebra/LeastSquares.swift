internal import COpenBLAS

extension Matrix {
  /// The coefficients X that make ‖A·X − Y‖ least in every column of Y, A being this matrix.
  ///
  /// LAPACK `dgels`, by a QR factorization.
  ///
  /// - Parameter targets: Y, a row for each row of A.
  /// - Returns: X, `[column of A][column of Y]`.
  /// - Throws: `dependentColumn` where a column of A adds nothing to the ones before it.
  public func leastSquares(_ targets: Matrix) throws(MatrixError) -> Matrix {
    precondition(targets.rows == rows, "one row of targets for each row")
    precondition(rows >= columns && columns > 0, "at least as many rows as columns")
    guard values.allSatisfy(\.isFinite), targets.values.allSatisfy(\.isFinite) else {
      throw .notFinite
    }
    var factored = self
    var solved = targets
    let height = Int32(rows)
    BLASThreads.single()
    let info = LAPACKE_dgels(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "N")), height, Int32(columns), Int32(targets.columns),
      &factored.values, height, &solved.values, height)
    guard info == 0 else { throw .dependentColumn(Int(info) - 1) }
    // Rounding hides an exact dependence from LAPACK; the diagonal of R shows it.
    let longest = (0..<columns).reduce(0) { max($0, abs(factored[$1, $1])) }
    for column in 0..<columns
    where abs(factored[column, column]) <= longest * 1e-13 * Double(rows) {
      throw .dependentColumn(column)
    }
    return Matrix(rows: columns, columns: targets.columns) { solved[$0, $1] }
  }
}
