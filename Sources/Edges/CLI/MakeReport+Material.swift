import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Quantities
import Results
import Valuation

/// The runs of a report, and what is calculated between them.
struct ReportMaterial {
  var runs: [LoadedRun]
  var attributions: [Attribution]
  var tornado: Tornado?
  var previous: LoadedRun?
  var reconciliation: Attribution?
  var figure: FigureName

  /// Loads all runs at once, then attributes and moves assumptions on all threads.
  static func gathered(for report: MakeReport) throws -> ReportMaterial {
    let names = report.runs + (report.previous.map { [$0] } ?? [])
    var runs = try Runs.load(names, threads: report.threads)
    let previous = report.previous == nil ? nil : runs.popLast()
    let figure = try figure(report.indicator, of: runs[0].record.result)
    let attributions = runs.dropFirst().compactMap { reform in
      SequentialSteps(from: runs[0], to: reform)?.attribution(of: figure, threads: report.threads)
    }
    let files = try sensitivityFiles(report.sensitivities)
    let tornado =
      files.isEmpty
      ? nil
      : try Terminal.reporting {
        try SensitivityBars(base: runs[0], files: files).tornado(
          of: figure, threads: report.threads)
      }
    return ReportMaterial(
      runs: runs, attributions: attributions, tornado: tornado, previous: previous,
      reconciliation: nil, figure: figure)
  }

  /// The figure asked for, or the widest balance that the run has.
  private static func figure(_ asked: String?, of result: ValuationResult) throws -> FigureName {
    if let asked = asked.flatMap(FigureName.init) {
      guard asked.value(in: result) != nil else {
        throw ValidationError("The first run has no figure '\(asked)'.")
      }
      return asked
    }
    let usual = ["actuarialBalance75YearsWithTarget", "actuarialBalance", "depletionYear"]
      .map { FigureName(branch: nil, name: $0) }
    return usual.first { ($0.value(in: result) ?? nil) != nil } ?? usual[0]
  }

  private static func sensitivityFiles(_ names: [String]) throws -> [String] {
    guard !names.isEmpty else { return [] }
    return try RunList(names, out: nil, addsBase: false).items.map(\.file)
  }
}
