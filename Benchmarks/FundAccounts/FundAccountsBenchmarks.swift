import Benchmark
import Schemes
import SocialInsurance

/// The accounts of one fund over 77 years, and every indicator of them.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 2, maxDuration: .seconds(3))

  Benchmark("FundAccounts:Statement of 77 years") { benchmark, flows in
    let yields = YearSeries(repeating: 0.045, over: flows.years)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(FundStatement(flows: flows, opening: 1000, yields: yields, timing: .midYear))
    }
  } setup: {
    FundFlows.example
  }

  Benchmark("Indicators:All indicators of 77 years") { benchmark, flows in
    let yields = YearSeries(repeating: 0.045, over: flows.years)
    let statement = FundStatement(flows: flows, opening: 1000, yields: yields, timing: .midYear)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(FundIndicators.all(of: statement)) }
  } setup: {
    FundFlows.example
  }
}
