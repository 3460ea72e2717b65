import Crypto
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A new file that is written from its start to its end, and hashed meanwhile.
struct FileStream: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var hash = SHA256()

  /// - Throws: `ResultsError`, where the system refuses the file.
  init(making path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.refusal(path) }
  }

  deinit { _ = close(descriptor) }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    hash.update(bufferPointer: bytes)
    let refused = Self.put(bytes, to: descriptor)
    guard refused == 0 else { throw Self.refusal(path, refused) }
  }

  /// Waits until the file is on the disk; answers its SHA-256 in hexadecimal digits.
  func finish() throws -> String {
    guard fsync(descriptor) == 0 else { throw Self.refusal(path) }
    return RunManifest.hexadecimal(hash.finalize())
  }

  /// Writes all bytes, however often the system takes a part only; answers its error or 0.
  static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      written += count
    }
    return 0
  }

  static func refusal(_ path: String, _ error: Int32 = errno) -> ResultsError {
    .system(path: path, reason: String(cString: strerror(error)))
  }
}
