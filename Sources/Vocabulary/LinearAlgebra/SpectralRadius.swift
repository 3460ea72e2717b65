internal import COpenBLAS

extension Matrix {
  /// The largest modulus of an eigenvalue: below 1, powers of the matrix die out.
  ///
  /// LAPACK `dgeev`.
  ///
  /// - Throws: `notFinite`, or `notConverged`.
  public func spectralRadius() throws(MatrixError) -> Double {
    precondition(isSquare, "only a square matrix has eigenvalues")
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    guard rows > 0 else { return 0 }
    let count = Int32(rows)
    var copy = self
    var real = [Double](repeating: 0, count: rows)
    var imaginary = real
    var none = [Double](repeating: 0, count: rows)
    var neither = none
    let letter = CChar(UInt8(ascii: "N"))
    BLASThreads.single()
    let info = LAPACKE_dgeev(
      LAPACK_COL_MAJOR, letter, letter, count, &copy.values, count, &real, &imaginary, &none,
      count, &neither, count)
    guard info == 0 else { throw .notConverged }
    return zip(real, imaginary).reduce(0) { radius, part in
      max(radius, (part.0 * part.0 + part.1 * part.1).squareRoot())
    }
  }
}
