internal import COpenBLAS

/// The library's own threads are kept off: work is shared out by paths, outside of it.
public enum BLASThreads {
  /// Calculates every product and decomposition from now on in the thread that asks for it.
  ///
  /// Results of larger matrices depend on the number of threads in their last bits, so products and
  /// decompositions ask for this themselves.
  public static func single() { once }

  private static let once: Void = openblas_set_num_threads(1)

  /// The kernels the library has chosen for this machine, for example `SkylakeX`.
  ///
  /// The environment may force them; results agree across kernels to the last bits only.
  public static var coreName: String { String(cString: openblas_get_corename()) }
}
