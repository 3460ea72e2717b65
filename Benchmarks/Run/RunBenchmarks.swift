import Benchmark
import Foundation
import Results
import ScenarioFile
import SocialInsurance

/// The baseline of Viet Nam from files to files, on one core: the target of the whole is 0.5 s.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(6))

  Benchmark("ScenarioFile:Read the baseline") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try Scenario.read(Baseline.path)) }
  }

  Benchmark("Valuation:Run the baseline") { benchmark, assumptions in
    for _ in benchmark.scaledIterations { blackHole(try Valuation.run(assumptions)) }
  } setup: {
    try Scenario.read(Baseline.path).assumptions()
  }

  Benchmark("Run:Baseline from files to CSV") { benchmark in
    for _ in benchmark.scaledIterations { try Baseline.run(formats: [.csv]) }
  }

  Benchmark("Run:Baseline from files to CSV and SQLite") { benchmark in
    for _ in benchmark.scaledIterations { try Baseline.run(formats: [.csv, .sqlite]) }
  }
}

/// The scenario that a newcomer runs first.
enum Baseline {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/vietnam/baseline.yaml").standardizedFileURL
    .path(percentEncoded: false)

  /// Everything that `ansinh run` does, but for the page.
  static func run(formats: Set<ResultFormat>) throws {
    let scenario = try Scenario.read(path)
    let result = try Valuation.run(scenario.assumptions())
    let record = RunRecord(
      result, inputs: scenario.inputFiles.map { InputFile(path: $0.path, bytes: $0.bytes) },
      parameters: [])
    let folder = FileManager.default.temporaryDirectory.appending(path: "ansinh-benchmark")
      .path(percentEncoded: false)
    _ = try RunFolder.write(record, to: folder, formats: formats, replacing: true)
  }
}
