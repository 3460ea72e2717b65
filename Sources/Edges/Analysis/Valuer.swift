public import Diagnostics
import Synchronization

/// What figures are after some of the steps between two scenarios, or between anything.
public protocol StepValuation: Sendable {
  /// Steps have the numbers 0 to `stepCount − 1`.
  var stepCount: Int { get }

  /// The figures after a set of steps, in a fixed order.
  ///
  /// - Throws: Why these steps cannot be valued without the others.
  func values(after steps: Set<Int>) throws(InputProblems) -> [Double]
}

/// The figures after sets of steps, each set valued once.
final class Valuer<Valuation: StepValuation> {
  typealias Outcome = Swift.Result<[Double], InputProblems>

  private let valuation: Valuation
  private let threads: Int
  /// Told after each valuation how many are done, and of how many.
  private let progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?
  private(set) var known: [Set<Int>: Outcome] = [:]

  init(
    _ valuation: Valuation, threads: Int, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    self.valuation = valuation
    self.threads = threads
    self.progress = progress
  }

  /// How many sets have figures.
  var count: Int { known.values.count { (try? $0.get()) != nil } }

  /// Takes over figures that are known already.
  func note(_ values: [Double], after steps: Set<Int>) { known[steps] = .success(values) }

  /// Values those of the sets that are not known, on all threads.
  func value(_ sets: [Set<Int>]) {
    var missing: [Set<Int>] = []
    var seen: Set<Set<Int>> = []
    for set in sets where known[set] == nil && seen.insert(set).inserted { missing.append(set) }
    let (valuation, progress, count) = (valuation, progress, missing.count)
    let work = missing
    let done = Counter()
    let outcomes = ParallelWork.map(count, threads: threads) { number -> Outcome in
      let outcome = Outcome { () throws(InputProblems) in
        try valuation.values(after: work[number])
      }
      progress?(done.next(), count)
      return outcome
    }
    for (set, outcome) in zip(missing, outcomes) { known[set] = outcome }
  }

  /// The figures after a set that was valued.
  func values(after steps: Set<Int>) -> [Double] {
    guard case .success(let values)? = known[steps] else {
      preconditionFailure("every set is valued before it is asked for")
    }
    return values
  }

  func problems(after steps: Set<Int>) -> InputProblems? {
    if case .failure(let problems)? = known[steps] { problems } else { nil }
  }
}

/// Counts from several threads.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
