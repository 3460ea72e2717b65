import Dispatch
import ScenarioFile
import SocialInsurance

/// Paths of the Viet Nam scenarios by the engine alone: nothing is summarised or written.
enum EnsembleRows {
  /// What is random, and the scenario in which it is.
  private static let scenarios = [
    ("everything random, baseline", "vietnam/baseline.yaml"),
    ("economy and unemployment random", "benchmarks/economy-and-unemployment.yaml"),
    ("economy random, baseline", "benchmarks/economy.yaml"),
    ("economy random, linear.yaml", "benchmarks/linear.yaml"),
  ]

  static func all(_ folder: String) throws -> [Row] {
    try scenarios.flatMap { name, file in
      let assumptions = try Scenario.read("\(folder)/\(file)").assumptions()
      let engine = try EnsembleEngine(assumptions, options: EnsembleOptions())
      let title = "\(name): \(engine.method.kind.rawValue)"
      let rounds = rounds(engine)
      return [1, 2].map { row(engine, title, threads: $0, rounds: rounds) }
    }
  }

  /// Blocks of each thread, for about half a second.
  private static func rounds(_ engine: EnsembleEngine) -> Int {
    let worker = engine.makeWorker()
    let seconds = fastest(of: 2) { _ = worker.compute(0..<engine.blockSize) }
    return max(1, Int(0.5 / seconds))
  }

  private static func row(
    _ engine: EnsembleEngine, _ title: String, threads: Int, rounds: Int
  ) -> Row {
    let workers = Workers((0..<threads).map { _ in engine.makeWorker() })
    let size = engine.blockSize
    let seconds = fastest(of: 3) {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for round in 0..<rounds {
          let first = (round * threads + thread) * size
          workers.compute(thread, first..<(first + size))
        }
      }
    }
    return Row(
      work: title, threads: threads, seconds: seconds, paths: rounds * threads * size)
  }

  /// One worker a thread.
  private struct Workers: @unchecked Sendable {
    private let workers: [EnsembleWorker]

    init(_ workers: [EnsembleWorker]) { self.workers = workers }

    func compute(_ thread: Int, _ paths: Range<Int>) { _ = workers[thread].compute(paths) }
  }
}
