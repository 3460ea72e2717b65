public import Ensemble
import Foundation
import Quantities

#if canImport(Glibc)
  import Glibc
#endif

/// The paths of an ensemble as raw numbers on an open file: `[path][year][measure]`, little-endian
/// doubles in the order of the paths and nothing else.
public enum EnsembleStream {
  /// The reader went away before the last path.
  public struct BrokenPipe: Error {}

  /// Calculates the paths block by block and writes each when it is its turn.
  ///
  /// - Parameters:
  ///   - source: What calculates the paths.
  ///   - paths: Which of them.
  ///   - threads: Threads to work with; each holds one block.
  ///   - descriptor: The file, for example standard output.
  ///   - progress: Told after each block how many paths it had.
  /// - Throws: `BrokenPipe`, or `ResultsError` where the system refuses to write.
  public static func write<Source: EnsembleSource>(
    _ source: Source, paths: Range<Int>, threads: Int, to descriptor: Int32,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    let layout = EnsembleLayout(of: source, paths: paths)
    let (measures, years) = (source.measures.count, source.years.count)
    try EnsembleWork.compute(
      layout.blocks, of: source, layout: layout, threads: threads, isOrdered: true,
      sink: { block in
        let turned = rows(of: block, measures: measures, years: years)
        let refused = turned.withUnsafeBytes { FileStream.put($0, to: descriptor) }
        if refused == EPIPE { throw BrokenPipe() }
        guard refused == 0 else { throw FileStream.refusal("standard output", refused) }
      }, progress: progress)
  }

  /// The series of a block, turned from `[measure][year][path]` to `[path][year][measure]`.
  static func rows(of block: EnsembleBlock, measures: Int, years: Int) -> [Double] {
    let count = block.paths.count
    var rows = [Double](repeating: 0, count: measures * years * count)
    for measure in 0..<measures {
      for year in 0..<years {
        let line = (measure * years + year) * count
        for path in 0..<count {
          rows[(path * years + year) * measures + measure] = block.series[line + path]
        }
      }
    }
    return rows
  }
}
