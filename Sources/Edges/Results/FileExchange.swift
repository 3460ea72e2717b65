#if canImport(Glibc)
  import Glibc
#endif

/// Swaps two names in one step, where the system can.
enum FileExchange {
  /// Whether the names were swapped; a system or file system without the operation says no.
  static func swap(_ first: String, _ second: String) -> Bool {
    #if canImport(Glibc)
      guard let renameat2 = Self.renameat2 else { return false }
      return renameat2(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
    #else
      return false
    #endif
  }

  #if canImport(Glibc)
    private typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    /// `RENAME_EXCHANGE` of `<linux/fs.h>`.
    private static let exchange: UInt32 = 2

    /// Looked up by name, because Swift's Glibc module hides what needs `_GNU_SOURCE`.
    private static var renameat2: Rename? {
      dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Rename.self) }
    }
  #endif
}
