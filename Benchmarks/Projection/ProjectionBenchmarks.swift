import Benchmark
import Schemes
import SocialInsurance

/// The insured lives of five groups over 77 years on one core: the target is 15 ms for one path.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 2,
    maxDuration: .seconds(4), maxIterations: 200)

  Benchmark("Projection:One path of five groups") { benchmark, input in
    for _ in benchmark.scaledIterations { blackHole(InsuredLives.project(input)) }
  } setup: {
    FiveGroups.lives()
  }

  Benchmark("Projection:Eight paths of five groups in lanes") { benchmark, input in
    let batch = Array(repeating: input, count: 8)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(InsuredLives.project(batch: batch)) }
  } setup: {
    FiveGroups.lives()
  }

  Benchmark("Projection:One path with the closed groups of T0") { benchmark, input in
    for _ in benchmark.scaledIterations { blackHole(InsuredLives.projectWithClosedGroups(input)) }
  } setup: {
    FiveGroups.lives()
  }
}
