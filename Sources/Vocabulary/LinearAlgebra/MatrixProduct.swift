internal import COpenBLAS

/// Products of matrices whose rows are contiguous.
public enum MatrixProduct {
  /// `c ← a·b + β·c`, in the calling thread.
  ///
  /// - Parameters:
  ///   - rows: Rows of `a` and `c`.
  ///   - columns: Columns of `b` and `c`.
  ///   - inner: Columns of `a`, rows of `b`.
  ///   - a: `[rows][inner]`, rows `aStride` apart.
  ///   - b: `[inner][columns]`, rows `bStride` apart.
  ///   - beta: 0 replaces `c`, 1 adds to it.
  ///   - c: `[rows][columns]`, rows `cStride` apart.
  public static func multiply(
    rows: Int, columns: Int, inner: Int, _ a: UnsafePointer<Double>, _ aStride: Int,
    _ b: UnsafePointer<Double>, _ bStride: Int, beta: Double,
    _ c: UnsafeMutablePointer<Double>, _ cStride: Int
  ) {
    cblas_dgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(columns), Int32(inner), 1, a,
      Int32(aStride), b, Int32(bStride), beta, c, Int32(cStride))
  }
}
