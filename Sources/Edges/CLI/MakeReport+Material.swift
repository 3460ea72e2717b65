import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import HTMLReport
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
      try ReportDocument.check(runs, previous: previous)
      let figure = try figure(report.indicator, of: runs[0].record.result)
      var material = ReportMaterial(runs: runs, previous: previous, figure: figure)
      material.reconcile(threads: report.threads)
      material.attribute(threads: report.threads)
      try material.moveAssumptions(report.sensitivities, threads: report.threads)
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
        Self.warn(of: error)
      }
    }
  }

  /// Tells problems that leave the report whole.
  private static func warn(of problems: InputProblems) {
    Terminal.report(
      problems.diagnostics.map { problem in
        var problem = problem
        problem.severity = .warning
        return problem
      })
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

  /// From the valuation before to the baseline, in the report's figure or the first other one that
  /// can be followed; where there is none the report goes without, and a warning says so.
  private mutating func reconcile(threads: Int) {
    guard let previous else { return }
    var first: InputProblems?
    for candidate in Self.candidates(figure, previous.record.result, runs[0].record.result) {
      do {
        reconciliation = try Attribution.reconciliation(
          of: [candidate], from: previous, to: runs[0], Attribution.Options(threads: threads)
        ).first
        if candidate != figure {
          Terminal.report([
            Diagnostic(
              .warning, at: nil,
              """
              '\(figure)' cannot be followed from one valuation to the other; the reconciliation \
              is of '\(candidate)'
              """)
          ])
        }
        return
      } catch {
        first = first ?? error
      }
    }
    if let first { Self.warn(of: first) }
    Terminal.report([
      Diagnostic(
        .warning, at: nil,
        """
        the report has no reconciliation: no figure can be followed from one valuation to the other
        """, hint: "name a figure that both have, such as --indicator actuarialBalance")
    ])
  }

  /// The figure, then others that say how a fund stands; those alone that both valuations have.
  ///
  /// A year that never comes counts as one after the projection.
  private static func candidates(
    _ figure: FigureName, _ before: ValuationResult, _ now: ValuationResult
  ) -> [FigureName] {
    let last = min(before.years.upperBound.number, now.years.upperBound.number)
    let others = ["actuarialBalance", "paygCostRate@\(last)"].compactMap { name -> FigureName? in
      var other = FigureName(name)
      other?.branch = figure.branch
      return other
    }
    return ([figure] + others.filter { $0 != figure }).filter { name in
      let isYear = MeasureCatalogue.definition(of: name.name)?.unit == .calendarYear
      return [before, now].allSatisfy { result in
        guard let value = name.value(in: result) else { return false }
        return value != nil || isYear
      }
    }
  }
}
