#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of one regular file, read within a limit.
enum FileContent {
  enum Refusal: Error {
    case missing
    case folder
    /// A pipe, a socket or a device; reading one may never end.
    case special
    case tooLarge
    case unreadable
  }

  /// Reads a file; never waits for a pipe and never takes in more than the limit.
  static func read(_ path: String, atMost limit: Int) -> Result<[UInt8], Refusal> {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      return .failure([ENOENT, ENOTDIR].contains(errno) ? .missing : .unreadable)
    }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failure(.folder)
    default: return .failure(.special)
    }
    guard status.st_size <= limit else { return .failure(.tooLarge) }
    // The size is a hint only: the file may grow while it is read.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return receive(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(.unreadable) }
      if count == 0 { break }
      filled += count
      guard filled <= limit else { return .failure(.tooLarge) }
      if filled == bytes.count { bytes += Array(repeating: 0, count: 65_536) }
    }
    bytes.removeLast(bytes.count - filled)
    return .success(bytes)
  }

  private static func receive(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }
}
