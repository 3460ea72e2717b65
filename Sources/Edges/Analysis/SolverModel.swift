import Diagnostics
import Ensemble
import Quantities
import Results
import ScenarioFile
import Synchronization
import Valuation

/// What one number makes of the figure: the scenario with the change, run.
struct SolverModel: Sendable {
  let scenario: ReadScenario
  let change: SolverChange
  let figure: TargetFigure
  let target: SolverTarget
  let paths: SolverQuestion.Paths?

  /// The figure, or the share of paths that meets the limit, with the number put into the scenario.
  ///
  /// - Throws: Why the scenario refuses the number.
  func value(at number: String, threads: Int) throws(InputProblems) -> Double? {
    let changed = try ReadScenario(
      try scenario.scenario.adding(changes: change.yaml(number), named: "--for"),
      file: scenario.file)
    return try value(of: changed, threads: threads)
  }

  /// The figure of a scenario, a year that never comes as infinity.
  func value(of scenario: ReadScenario, threads: Int) throws(InputProblems) -> Double? {
    if let paths { return try chance(of: scenario, on: paths, threads: threads) }
    return read(figure.value(in: try scenario.result(threads: threads)))
  }

  /// A year that does not come is later than any.
  func read(_ value: Double?) -> Double? {
    guard let value, !value.isNaN else { return figure.isYear ? .infinity : nil }
    return value
  }

  private func chance(
    of scenario: ReadScenario, on paths: SolverQuestion.Paths, threads: Int
  ) throws(InputProblems) -> Double? {
    let series = EnsembleMeasure(
      branch: figure.branch, group: figure.name.group, measure: figure.name.name)
    let options = EnsembleOptions(
      seed: paths.seed, antithetic: paths.antithetic,
      measures: figure.name.year == nil ? [] : [series])
    let engine = try scenario.placing { () throws(InputProblems) in
      try EnsembleEngine(scenario.assumptions, options: options)
    }
    let row = try row(in: engine)
    let met = Mutex(0)
    let layout = EnsembleLayout(of: engine, paths: paths.range)
    do {
      try EnsembleWork.compute(
        layout.blocks, of: engine, layout: layout, threads: threads,
        sink: { block in
          let count = count(block, row, years: engine.years)
          met.withLock { $0 += count }
        })
    } catch let problems as InputProblems {
      throw problems
    } catch {
      throw InputProblems([Diagnostic(.error, at: nil, "\(error)")])
    }
    return Double(met.withLock { $0 }) / Double(paths.range.count)
  }

  /// The place of the figure among the indicators of a block; 0 for its only series.
  private func row(in engine: EnsembleEngine) throws(InputProblems) -> Int {
    guard figure.name.year == nil else { return 0 }
    let wanted = EnsembleIndicator(branch: figure.branch, indicator: figure.name.name)
    if let row = engine.indicators.firstIndex(of: wanted) { return row }
    let known = engine.indicators.map(\.indicator)
    throw InputProblems([
      Diagnostic(
        .error, at: nil, "paths have no indicator '\(figure.branch).\(figure.name.name)'",
        hint: Suggestion.nearest(to: figure.name.name, among: known).map { "did you mean '\($0)'?" }
          ?? "a series in a year can stand in its place, such as reserveAtYearEnd@2050")
    ])
  }

  /// How many paths of a block meet the limit.
  private func count(_ block: EnsembleBlock, _ row: Int, years: ClosedRange<Year>) -> Int {
    let count = block.paths.count
    if let year = figure.name.year {
      let offset = (year - years.lowerBound.number) * count
      return (0..<count).count { target.limit.isMet(by: read(block.series[offset + $0])) }
    }
    return (0..<count).count {
      target.limit.isMet(by: read(block.indicators[row * count + $0]))
    }
  }
}
