import Analysis
import Assumptions
import Diagnostics
import Foundation
import Quantities
import Results
import Testing
import Valuation

/// Made-up runs with figures that differ by round numbers.
enum CompareSamples {
  static let dong = Currency(
    code: "XTS", words: LocalizedText(en: "dong", vi: "đồng"), displayUnit: 1,
    displayWords: LocalizedText(en: "units", vi: "đơn vị"))

  /// A run of a fund from 2024 on, one value a year.
  static func run(
    _ name: String, reserve: [Double?], output: [Double?] = [10_000, 11_000, 12_000],
    rate: [Double?] = [0.20, 0.21, 0.22], indicators: [String: Double?] = [:],
    currency: Currency = dong, first: Int = 2024, parameters: [ParameterValue] = []
  ) -> LoadedRun {
    let start = Year(first)
    func series(_ branch: String, _ measure: String, _ values: [Double?]) -> MeasureSeries {
      MeasureSeries(branch: branch, measure: measure, values: YearSeries(from: start, values))
    }
    let result = ValuationResult(
      title: LocalizedText(en: "The \(name)", vi: "Bản \(name)"), currency: currency,
      years: start...Year(first + reserve.count - 1), timing: .midYear,
      population: YearSeries(from: start, []),
      series: [
        series("pension", "reserveAtYearEnd", reserve), series("pension", "paygCostRate", rate),
        series("all", "output", output),
      ],
      indicators: indicators.sorted { $0.key < $1.key }.map {
        IndicatorValue(branch: "pension", indicator: $0.key, value: $0.value)
      }, calibration: [], comparisons: [], warnings: [])
    let input = InputFile(path: "\(name).yaml", bytes: Array(name.utf8))
    return LoadedRun(
      name: "scenarios/\(name).yaml",
      record: RunRecord(result, inputs: [input], parameters: parameters))
  }

  static var reference: LoadedRun {
    run(
      "base", reserve: [1000, 1100, -200],
      indicators: ["depletionYear": 2026, "actuarialBalance": -0.04, "peakYear": 2025])
  }

  static var reform: LoadedRun {
    run(
      "reform", reserve: [1000, 1155, -100], output: [10_000, 11_000, 12_500],
      rate: [0.20, 0.20, 0.18],
      indicators: ["depletionYear": nil, "actuarialBalance": 0.01, "peakYear": 2026])
  }
}

/// A folder for one test, removed when the test is over.
final class CompareFolder {
  let path = NSTemporaryDirectory() + "ansinh-compare-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }
}

extension RunComparison {
  func cell(_ measure: String, _ year: Int, _ branch: String = "pension") throws -> Cell {
    try #require(
      cells.first { $0.branch == branch && $0.measure == measure && $0.year == year })
  }

  func indicator(_ name: String) throws -> Indicator {
    try #require(indicators.first { $0.indicator == name })
  }
}
