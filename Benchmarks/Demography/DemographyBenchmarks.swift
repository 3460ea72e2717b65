import Benchmark
import Schemes
import SocialInsurance

/// The residents of a country by sex and single age, 77 years with their life tables.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 2, maxDuration: .seconds(3))

  Benchmark("Demography:Population of 77 years") { benchmark, assumptions in
    for _ in benchmark.scaledIterations {
      blackHole(PopulationProjection(assumptions, years: FiveGroups.years))
    }
  } setup: {
    FiveGroups.population()
  }
}
