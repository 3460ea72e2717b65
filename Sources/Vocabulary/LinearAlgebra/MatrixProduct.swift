internal import COpenBLAS

/// Products of matrices whose rows are contiguous.
public enum MatrixProduct {
  /// `c ← a·b + β·c`, in the calling thread.
  ///
  /// `a` is `[rows][inner]`, `b` `[inner][columns]`, `c` `[rows][columns]`; the rows of each are its
  /// stride apart. A β of 0 replaces `c`, 1 adds to it.
  public static func multiply(
    rows: Int, columns: Int, inner: Int, _ a: UnsafePointer<Double>, _ aStride: Int,
    _ b: UnsafePointer<Double>, _ bStride: Int, beta: Double,
    _ c: UnsafeMutablePointer<Double>, _ cStride: Int
  ) {
    BLASThreads.single()
    cblas_dgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(columns), Int32(inner), 1, a,
      Int32(aStride), b, Int32(bStride), beta, c, Int32(cStride))
  }
}
