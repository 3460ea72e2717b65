public import Ensemble

/// How the paths of a run are cut into blocks, and what a block holds.
public struct EnsembleLayout: Sendable, Equatable {
  /// The paths of the run, by their numbers in the whole ensemble.
  public let paths: Range<Int>
  /// Paths of a whole block; the first and the last may hold fewer.
  public let blockSize: Int
  /// Numbers of a path: measures by year, then indicators.
  public let numbersPerPath: Int

  public init(of source: some EnsembleSource, paths: Range<Int>) {
    self.init(
      paths: paths, blockSize: source.blockSize,
      numbersPerPath: source.measures.count * source.years.count + source.indicators.count)
  }

  init(paths: Range<Int>, blockSize: Int, numbersPerPath: Int) {
    self.paths = paths
    self.blockSize = blockSize
    self.numbersPerPath = numbersPerPath
  }

  /// Numbers of the blocks; block n begins with path n × blockSize of the whole ensemble.
  public var blocks: Range<Int> {
    guard !paths.isEmpty else { return 0..<0 }
    return (paths.lowerBound / blockSize)..<((paths.upperBound - 1) / blockSize + 1)
  }

  /// The paths of a block that belong to the run.
  public func paths(of block: Int) -> Range<Int> {
    ((block * blockSize)..<((block + 1) * blockSize)).clamped(to: paths)
  }

  /// The largest block's numbers in bytes.
  public var blockBytes: Int { min(blockSize, paths.count) * numbersPerPath * 8 }

  /// All blocks on the disk, in bytes.
  public var bytes: Int {
    paths.count * numbersPerPath * 8 + blocks.count * EnsembleBlockFile.headBytes
  }
}
