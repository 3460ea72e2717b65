import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Quantities
import Results
import ScenarioFile
import Valuation

/// The runs of a report, and what is calculated between them.
struct ReportMaterial {
  var runs: [LoadedRun]
  var attributions: [Attribution] = []
  var tornado: Tornado?
  var previous: LoadedRun?
  var reconciliation: Attribution?
  var figure: FigureName

  /// Loads all runs at once, then attributes, moves assumptions and reconciles on all threads.
  static func gathered(for report: MakeReport) throws -> ReportMaterial {
    let names = report.runs + (report.previous.map { [$0] } ?? [])
    var runs = try Runs.load(names, threads: report.threads, store: report.store)
    let previous = report.previous == nil ? nil : runs.popLast()
    return try Terminal.reporting {
      let figure = try figure(report.indicator, of: runs[0].record.result)
      var material = ReportMaterial(runs: runs, previous: previous, figure: figure)
      material.attribute(threads: report.threads)
      try material.moveAssumptions(report.sensitivities, threads: report.threads)
      try material.reconcile(threads: report.threads)
      return material
    }
  }

  /// The figure asked for, or the widest balance that the run has.
  private static func figure(_ asked: String?, of result: ValuationResult) throws -> FigureName {
    if let asked { return try TargetFigure(asked, in: result).name }
    let usual = ["actuarialBalance75YearsWithTarget", "actuarialBalance", "depletionYear"]
      .map { FigureName(branch: nil, name: $0) }
    return usual.first { ($0.value(in: result) ?? nil) != nil } ?? usual[0]
  }

  /// The steps from the baseline to each reform; a reform whose steps cannot be counted has none,
  /// and a note says why.
  private mutating func attribute(threads: Int) {
    for reform in runs.dropFirst() where runs[0].scenario != nil && reform.scenario != nil {
      do {
        attributions += try Attribution.sequential(
          from: runs[0], to: reform, figures: [figure], threads: threads)
      } catch {
        let told = error.diagnostics.map { problem in
          var problem = problem
          problem.severity = .warning
          return problem
        }
        Terminal.report(told)
      }
    }
  }

  private mutating func moveAssumptions(_ names: [String], threads: Int) throws {
    guard !names.isEmpty else { return }
    guard let base = runs[0].scenario else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil,
          "the run '\(runs[0].name)' has no scenario whose assumptions can be moved",
          hint: "name its scenario file, or a run that the store keeps with its files")
      ])
    }
    let files = try RunList(names, out: nil, addsBase: false).items.map(\.file)
    let own = base.scenario.chain.last
    let set = try SensitivitySet(
      of: files.filter { $0 != own && $0 != base.file }, around: base, threads: threads)
    tornado = try Tornado.all(
      of: [try TargetFigure(figure, in: runs[0].record.result)], in: set,
      base: runs[0].record.result, threads: threads
    ).first
  }

  private mutating func reconcile(threads: Int) throws {
    guard let previous else { return }
    reconciliation = try Attribution.reconciliation(
      of: [figure], from: previous, to: runs[0], Attribution.Options(threads: threads)
    ).first
  }
}
