import Dispatch
import Synchronization

/// Does the same for many values on several threads; results are in the order of the values.
public enum ParallelWork {
  /// - Parameters:
  ///   - count: How many values there are.
  ///   - threads: Threads to work with.
  ///   - step: What is done for the value of a number; called once for each, on any thread.
  /// - Returns: What was made of each.
  public static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ step: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = step(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
