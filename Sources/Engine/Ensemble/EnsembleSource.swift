public import Quantities

/// What makes the results of paths, one block after another.
///
/// The results of a path are the same bits whichever worker makes them and in whatever order.
public protocol EnsembleSource: Sendable {
  associatedtype Worker: EnsembleBlockWorker

  /// T0…T1.
  var years: ClosedRange<Year> { get }
  /// The series of a block, in its order.
  var measures: [EnsembleMeasure] { get }
  /// The indicators of a block, in its order.
  var indicators: [EnsembleIndicator] { get }
  /// Paths of a block; blocks are aligned to the path number.
  var blockSize: Int { get }

  /// The memory of one thread.
  func makeWorker() -> Worker
}

extension EnsembleEngine: EnsembleSource {}

extension EnsembleWorker: EnsembleBlockWorker {}

/// Makes blocks in one thread.
public protocol EnsembleBlockWorker: AnyObject {
  /// The results of paths.
  ///
  /// - Parameter paths: Consecutive paths inside one block.
  /// - Returns: Their series and indicators.
  func compute(_ paths: Range<Int>) -> EnsembleBlock
}
