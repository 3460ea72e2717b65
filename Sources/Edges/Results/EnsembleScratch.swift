public import Ensemble
import Foundation
public import Quantities

#if canImport(Glibc)
  import Glibc
#endif

/// The finished blocks of an ensemble, in a hidden folder beside the wanted results.
///
/// The folder carries the key of the run in its name: all inputs, the seed, the options, the
/// measures, the program and the core type. A run that was stopped in whatever way finds its blocks
/// again; one with another input, another option or another program never takes them.
public final class EnsembleScratch: Sendable {
  public let path: String
  public let key: String
  public let layout: EnsembleLayout
  private let lock: Int32

  /// Opens the folder of a run, or makes it.
  ///
  /// - Parameters:
  ///   - destination: The folder that the results will have.
  ///   - key: What `EnsembleKey` gives.
  ///   - layout: The blocks.
  /// - Throws: `ResultsError`; also where another process works in the folder.
  public init(beside destination: String, key: String, layout: EnsembleLayout) throws {
    path = Self.path(beside: destination, key: key)
    self.key = key
    self.layout = layout
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ResultsError.system(path: path, reason: error.localizedDescription)
    }
    lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw FileStream.refusal(path) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      _ = close(lock)
      throw ResultsError.underWay(path)
    }
    UnfinishedFolders.keep(path)
  }

  deinit {
    _ = close(lock)
    UnfinishedFolders.release(path)
  }

  static func path(beside destination: String, key: String) -> String {
    let url = URL(fileURLWithPath: destination).standardizedFileURL
    return url.deletingLastPathComponent()
      .appendingPathComponent(prefix(of: url.lastPathComponent) + key.prefix(16)).path
  }

  private static func prefix(of name: String) -> String { ".\(name).paths-" }

  /// Whether a stopped run with this key left its blocks.
  public static func isThere(beside destination: String, key: String) -> Bool {
    FileManager.default.fileExists(atPath: path(beside: destination, key: key))
  }

  /// Bytes of the blocks that a stopped run with this key left.
  public static func bytes(beside destination: String, key: String) -> Int {
    let folder = path(beside: destination, key: key)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return entries.reduce(0) { sum, name in
      var status = stat()
      return sum + (stat(folder + "/" + name, &status) == 0 ? Int(status.st_size) : 0)
    }
  }

  /// Folders of stopped runs with other inputs or options beside the same destination.
  public static func others(beside destination: String, key: String) -> [String] {
    let own = URL(fileURLWithPath: path(beside: destination, key: key))
    let name = URL(fileURLWithPath: destination).standardizedFileURL.lastPathComponent
    let folder = own.deletingLastPathComponent()
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.filter { $0.hasPrefix(prefix(of: name)) && $0 != own.lastPathComponent }
      .sorted().map { folder.appendingPathComponent($0).path }
  }

  /// The blocks that are still to be calculated; torn and foreign ones are removed.
  public func missingBlocks() -> [Int] {
    layout.blocks.filter { block in
      if file(of: block).isWhole { return false }
      unlink(file(of: block).path)
      return true
    }
  }

  public func write(_ block: EnsembleBlock) throws {
    try file(of: block.paths.lowerBound / layout.blockSize).write(block)
  }

  /// Removes the folder once its results are complete.
  public func remove() {
    try? FileManager.default.removeItem(atPath: path)
    UnfinishedFolders.release(path)
  }

  func file(of block: Int) -> EnsembleBlockFile {
    EnsembleBlockFile(
      path: path + "/block-\(block)", paths: layout.paths(of: block),
      numbersPerPath: layout.numbersPerPath, key: key)
  }
}

/// The blocks of a run read as columns, in the order of the paths.
public struct EnsembleBlocks: EnsembleColumns {
  public let years: ClosedRange<Year>
  public let measures: [EnsembleMeasure]
  public let indicators: [EnsembleIndicator]
  let scratch: EnsembleScratch

  public var paths: Range<Int> { scratch.layout.paths }

  /// The folder that they lie in.
  public var folder: String { scratch.path }

  public init(of source: some EnsembleSource, in scratch: EnsembleScratch) {
    years = source.years
    measures = source.measures
    indicators = source.indicators
    self.scratch = scratch
  }

  public func read(
    _ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>
  ) throws {
    let layout = scratch.layout
    let size = min(layout.blockSize, paths.count)
    var piece = [Double](repeating: 0, count: size * columns.count)
    try piece.withUnsafeMutableBufferPointer { piece in
      for block in layout.blocks {
        let part = layout.paths(of: block)
        try scratch.file(of: block).read(columns, into: piece)
        for column in 0..<columns.count {
          let target = column * paths.count + part.lowerBound - paths.lowerBound
          for path in 0..<part.count { values[target + path] = piece[column * part.count + path] }
        }
      }
    }
  }
}
