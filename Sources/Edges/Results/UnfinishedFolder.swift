import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A hidden folder beside the wanted one, in which results lie until they are complete.
struct UnfinishedFolder {
  private let destination: String
  private let path: String

  init(beside destination: String) throws {
    let url = URL(fileURLWithPath: destination).standardizedFileURL
    let parent = url.deletingLastPathComponent()
    self.destination = url.path
    path = parent.appendingPathComponent(".\(url.lastPathComponent).unfinished-\(getpid())").path
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      UnfinishedFolders.register(path)
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
    } catch {
      UnfinishedFolders.forget(path)
      throw ResultsError.system(path: destination, reason: error.localizedDescription)
    }
  }

  func path(of name: String) -> String { path + "/" + name }

  /// Writes a whole file and waits until it is on the disk.
  func write(_ bytes: [UInt8], as name: String) throws {
    let descriptor = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw refusal() }
    defer { _ = close(descriptor) }
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = Self.put(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw refusal() }
        written += count
      }
    }
    guard fsync(descriptor) == 0 else { throw refusal() }
  }

  /// Waits until a file written by others is on the disk; answers its SHA-256.
  func flush(_ name: String) throws -> String {
    let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal() }
    defer { _ = close(descriptor) }
    guard fsync(descriptor) == 0 else { throw refusal() }
    guard let bytes = FileManager.default.contents(atPath: path(of: name)) else { throw refusal() }
    return RunManifest.sha256(of: Array(bytes))
  }

  /// Takes the wanted name in one step, in exchange with the older folder if there is one.
  func becomeVisible(
    replacing: Bool, known: Set<String> = RunFolder.knownFiles
  ) throws {
    try flushFolder(path)
    try UnfinishedFolders.whileUndisturbed {
      try RunFolder.refuseOverwriting(destination, replacing: replacing, known: known)
      if FileManager.default.fileExists(atPath: destination) {
        try exchange()
      } else {
        guard rename(path, destination) == 0 else { throw refusal() }
      }
    }
    try flushFolder(URL(fileURLWithPath: destination).deletingLastPathComponent().path)
  }

  /// Removes what is left: the unfinished folder, or the older one after an exchange.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    UnfinishedFolders.forget(path)
  }

  /// Swaps the two names; file systems that cannot do so move the older folder aside first.
  private func exchange() throws {
    if FileExchange.swap(path, destination) { return }
    let aside = path + "-older"
    guard rename(destination, aside) == 0 else { throw refusal() }
    guard rename(path, destination) == 0 else {
      let reason = refusal()
      _ = rename(aside, destination)
      throw reason
    }
    _ = rename(aside, path)
  }

  private func flushFolder(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal() }
    defer { _ = close(descriptor) }
    _ = fsync(descriptor)
  }

  private static func put(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Foundation.write(descriptor, bytes, count)
    #endif
  }

  private func refusal() -> ResultsError {
    .system(path: destination, reason: String(cString: strerror(errno)))
  }
}
