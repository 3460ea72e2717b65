import Analysis
import Diagnostics
import Ensemble
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

@testable import HTMLReport

/// A small scheme, a reform of it and made-up analyses between them; its titles try to break out of
/// the page.
enum SampleReport {
  static let hostile = #"Rates < 20 % & "more" </script><script>alert('x')</script> <!-- {{title}}"#

  static func input(_ language: Language, isWhole: Bool = true) throws -> ReportInput {
    var runs = [try run("", named: "base"), try run(change, named: "reform")]
    let figure = FigureName(branch: "pension", name: "actuarialBalance")
    guard isWhole else {
      return ReportInput(runs: [runs[0]], figure: figure, language: language)
    }
    runs[0].ensemble = try paths(of: runs[0].record.result)
    return ReportInput(
      runs: runs, attributions: [attribution(figure, runs)], tornado: tornado(figure),
      previous: runs[0], reconciliation: attribution(figure, runs), figure: figure,
      language: language)
  }

  static let assets = ReportAssets(
    page: (try? ReportAssets.found(bundle: fakeBundle).page) ?? "", style: "", script: "",
    charts: "")

  /// A script that passes for the bundle of the charts.
  static let fakeBundle: String = {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-bundle-\(UUID().uuidString).js")
    try? "window.vegaEmbed = () => {};".write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }()

  static func page(_ language: Language, isWhole: Bool = true) throws -> String {
    let document = try ReportDocument(try input(language, isWhole: isWhole))
    return String(decoding: try document.html(assets), as: UTF8.self)
  }

  // MARK: - Runs

  private static let change = """
    changes:
      - set: law.pension.contributionRate.employer
        values: { 2025-01-01: 0.14, 2026-01-01: 0.16 }
        reference: "Article <5> & \\"more\\""
      - set: law.pension.pensionableAge.male
        value: 61
        reference: illustrative
    """

  private static func run(_ changes: String, named name: String) throws -> LoadedRun {
    let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/examples/4-small-full-scheme/scenario.yaml")
      .standardizedFileURL
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("\(name).yaml")
    let up = String(repeating: "../", count: folder.standardizedFileURL.pathComponents.count - 1)
    let title = changes.isEmpty ? "Small scheme" : hostile.replacing("'", with: "''")
    let yaml = """
      format: 1
      title: { en: '\(title)', vi: '\(title)' }
      extends: \(up)\(example.path.dropFirst())
      \(changes)
      """
    try yaml.write(to: file, atomically: true, encoding: .utf8)
    let scenario = try ReadScenario.read(file.path)
    return LoadedRun(
      name: name, record: try scenario.valued(threads: 1, withParameters: true),
      scenario: scenario)
  }

  // MARK: - Analyses

  private static func attribution(_ figure: FigureName, _ runs: [LoadedRun]) -> Attribution {
    let values = runs.map { (figure.value(in: $0.record.result) ?? nil) ?? 0 }
    let change = values[1] - values[0]
    return Attribution(
      figure: figure, from: runs[0].record.result.title, to: runs[1].record.result.title,
      start: values[0], end: values[1], method: .sequential,
      steps: [
        Attribution.Step(
          title: LocalizedText(en: "Rate", vi: "Mức đóng"),
          paths: ["law.pension.contributionRate.employer"], place: nil, change: 1.5 * change),
        Attribution.Step(
          title: LocalizedText(en: hostile, vi: hostile),
          paths: ["law.pension.pensionableAge.male"], place: nil, change: -0.5 * change),
      ])
  }

  private static func tornado(_ figure: FigureName) -> Tornado {
    func end(_ title: String, _ value: Double?) -> Tornado.End {
      Tornado.End(title: LocalizedText(en: title, vi: title), file: "x.yaml", value: value)
    }
    return Tornado(
      figure: figure, base: LocalizedText(en: "Small scheme", vi: "Hệ thống nhỏ"),
      baseValue: 0.0123456789,
      bars: [
        Tornado.Bar(
          paths: ["assumptions.economy.inflation"],
          title: LocalizedText(en: "Prices", vi: "Giá cả"),
          ends: [end("higher, \"much\"", 0.0345678), end("lower", -0.0123)]),
        Tornado.Bar(
          paths: ["assumptions.mortality.deathRates"],
          title: LocalizedText(en: "Deaths", vi: "Mức chết"),
          ends: [end("none", nil), end("more", 0.0101)]),
      ])
  }

  private static func paths(of result: ValuationResult) throws -> EnsembleRecord {
    let source = MadeUpPaths(years: result.years)
    return EnsembleRecord(
      facts: EnsembleFacts(
        of: source, paths: 0..<40, seed: 1, antithetic: false, method: "everything", reasons: [],
        randomProcesses: ["economy"]),
      summary: try EnsembleSummary.gathered(from: source, threads: 1))
  }
}

/// Forty paths whose every number is a pure function of path and column.
struct MadeUpPaths: EnsembleSource, EnsembleColumns {
  var years: ClosedRange<Year>
  let paths = 0..<40
  let measures = [EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd")]
  let indicators = [
    EnsembleIndicator(branch: "pension", indicator: "depletionYear"),
    EnsembleIndicator(branch: "pension", indicator: "actuarialBalance"),
  ]
  let blockSize = 8

  func makeWorker() -> Worker { Worker() }

  final class Worker: EnsembleBlockWorker {
    func compute(_ paths: Range<Int>) -> EnsembleBlock {
      preconditionFailure("the columns are read as a whole")
    }
  }

  func read(_ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>) {
    for (place, column) in columns.enumerated() {
      for path in paths {
        values[place * paths.count + path] = value(column, path)
      }
    }
  }

  private func value(_ column: Int, _ path: Int) -> Double {
    switch column - years.count {
    case 0: path.isMultiple(of: 3) ? .nan : Double(years.lowerBound.number + path % 7)
    case 1: Double(path - 20) / 1000
    default: 1e7 + Double(column * (path - 15)) * 12345.678
    }
  }
}
