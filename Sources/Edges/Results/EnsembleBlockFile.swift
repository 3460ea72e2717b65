import Crypto
import Ensemble
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// One finished block on the disk: a head of 128 bytes, then its numbers as little-endian doubles.
///
/// The numbers are those of `EnsembleBlock`: `[measure][year][path]`, then `[indicator][path]`. The
/// head holds a mark, the paths, the count of numbers, the key of the run and the SHA-256 of all of
/// these with the numbers, so that a torn or foreign block is known for what it is.
struct EnsembleBlockFile {
  static let headBytes = 128
  private static let mark: UInt64 = 0x3142_6869_6e73_6e61
  private static let hashedBytes = 64

  let path: String
  let paths: Range<Int>
  let numbersPerPath: Int
  let key: String

  private var numberBytes: Int { paths.count * numbersPerPath * 8 }

  /// Writes the block under a temporary name, waits for the disk, and gives it its own name.
  func write(_ block: EnsembleBlock) throws {
    var hash = SHA256()
    let head = headStart
    hash.update(data: head)
    block.series.withUnsafeBytes { hash.update(bufferPointer: $0) }
    block.indicators.withUnsafeBytes { hash.update(bufferPointer: $0) }
    var whole = head + Array(hash.finalize())
    whole += Array(repeating: 0, count: Self.headBytes - whole.count)
    let temporary = path + ".torn"
    var stream = try FileStream(making: temporary)
    try whole.withUnsafeBytes { try stream.write($0) }
    try block.series.withUnsafeBytes { try stream.write($0) }
    try block.indicators.withUnsafeBytes { try stream.write($0) }
    _ = try stream.finish()
    guard rename(temporary, path) == 0 else { throw FileStream.refusal(path) }
  }

  /// Whether the file is there, of this run, and as it was written.
  var isWhole: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) == Self.headBytes + numberBytes
    else { return false }
    var head = [UInt8](repeating: 0, count: Self.headBytes)
    guard head.withUnsafeMutableBytes({ Self.fill($0, from: descriptor, at: 0) }),
      Array(head.prefix(Self.hashedBytes)) == headStart
    else { return false }
    var hash = SHA256()
    hash.update(data: head.prefix(Self.hashedBytes))
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    var offset = 0
    while offset < numberBytes {
      let count = min(piece.count, numberBytes - offset)
      let isRead = piece.withUnsafeMutableBytes { buffer in
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        guard Self.fill(part, from: descriptor, at: Self.headBytes + offset) else { return false }
        hash.update(bufferPointer: UnsafeRawBufferPointer(part))
        return true
      }
      guard isRead else { return false }
      offset += count
    }
    return Array(hash.finalize()) == Array(head[Self.hashedBytes..<(Self.hashedBytes + 32)])
  }

  /// Reads columns of the block, `[column][path]`.
  func read(_ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileStream.refusal(path) }
    defer { _ = close(descriptor) }
    let wanted = UnsafeMutableBufferPointer(rebasing: values[..<(columns.count * paths.count)])
    let offset = Self.headBytes + columns.lowerBound * paths.count * 8
    guard Self.fill(UnsafeMutableRawBufferPointer(wanted), from: descriptor, at: offset) else {
      throw ResultsError.system(path: path, reason: "the block ends too early")
    }
  }

  /// Mark, paths, numbers a path and the hash of the key: what is hashed before the numbers.
  private var headStart: [UInt8] {
    let words = [
      Self.mark, UInt64(paths.lowerBound), UInt64(paths.count), UInt64(numbersPerPath),
    ]
    var bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    bytes += Array(SHA256.hash(data: Array(key.utf8)))
    return bytes
  }

  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int
  ) -> Bool {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
