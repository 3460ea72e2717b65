import Dispatch
public import Ensemble
import Foundation
import Synchronization

/// Hands the blocks of an ensemble to threads.
///
/// Each thread has a worker of its own and takes the next block when it is done with one; what is
/// calculated does not depend on who does it.
public enum EnsembleWork {
  /// Calculates blocks.
  ///
  /// - Parameters:
  ///   - blocks: Numbers of the blocks, ascending.
  ///   - source: What calculates them.
  ///   - layout: The paths of each.
  ///   - threads: Threads to work with.
  ///   - isOrdered: Whether blocks are handed over in their order, one at a time; a thread that is
  ///     ahead waits.
  ///   - sink: Takes each block in the thread that made it.
  ///   - progress: Told after each block how many paths it had; from one thread at a time.
  /// - Throws: The first error of `sink`; no further block is begun after it.
  public static func compute<Source: EnsembleSource, Blocks: RandomAccessCollection & Sendable>(
    _ blocks: Blocks, of source: Source, layout: EnsembleLayout, threads: Int,
    isOrdered: Bool = false, sink: @escaping @Sendable (EnsembleBlock) throws -> Void,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws where Blocks.Element == Int {
    let next = Atomic(0)
    let turn = Turn()
    let failure = Mutex<(any Error)?>(nil)
    let told = Mutex(())
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, blocks.count))) { _ in
      let worker = source.makeWorker()
      while failure.withLock({ $0 == nil }) {
        let position = next.add(1, ordering: .relaxed).oldValue
        guard position < blocks.count else { return }
        let paths = layout.paths(
          of: blocks[blocks.index(blocks.startIndex, offsetBy: position)])
        let block = worker.compute(paths)
        if isOrdered { turn.wait(for: position) }
        do {
          if failure.withLock({ $0 == nil }) { try sink(block) }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
        if isOrdered { turn.pass() }
        told.withLock { _ in progress(paths.count) }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Lets threads through in the order of their numbers.
  private final class Turn: @unchecked Sendable {
    private let condition = NSCondition()
    private var next = 0

    func wait(for number: Int) {
      condition.lock()
      while next != number { condition.wait() }
      condition.unlock()
    }

    func pass() {
      condition.lock()
      next += 1
      condition.broadcast()
      condition.unlock()
    }
  }
}
