import Assumptions
public import Diagnostics
import Quantities
import Results
import ScenarioFile
import Valuation

extension Attribution {
  /// Why figures of a later valuation differ from those of an earlier one, row by row.
  ///
  /// The rows, each counted after those above it: method, projection period, passage of time, data,
  /// experience, each group of assumptions, law. The first ones take the earlier valuation to the
  /// later date, the others put what is new in the place of what was assumed.
  ///
  /// - Parameters:
  ///   - figures: What to follow.
  ///   - old: The earlier valuation; a stored run is recalculated, and the difference is a row.
  ///   - new: The later valuation, recalculated.
  ///   - options: Threads and progress.
  /// - Returns: One attribution a figure, in their order; its steps are the rows.
  /// - Throws: Valuations in the wrong order; figures that one of them does not have.
  public static func reconciliation(
    of figures: [FigureName], from old: LoadedRun, to new: LoadedRun,
    _ options: Options = Options()
  ) throws(InputProblems) -> [Attribution] {
    let (start, end) = (try scenario(of: old), try scenario(of: new))
    var followed: [AttributedFigure] = []
    for figure in figures {
      followed.append(try AttributedFigure(figure, in: [old.record.result, new.record.result]))
    }
    let reconciliation = try Reconciliation(
      figures: followed, old: start, stored: old.record.result, new: end, options)
    return try reconciliation.attributions()
  }
}

/// The way from an earlier valuation to a later one.
struct Reconciliation {
  private let figures: [AttributedFigure]
  private let old: ReadScenario
  private let stored: ValuationResult
  private let new: ReadScenario
  private let options: Attribution.Options
  /// The first year of the later valuation.
  private let first: Year

  /// A row with the figures after it.
  private struct Row {
    var title: LocalizedText
    var paths: [String] = []
    var values: [Double]
  }

  init(
    figures: [AttributedFigure], old: ReadScenario, stored: ValuationResult, new: ReadScenario,
    _ options: Attribution.Options
  ) throws(InputProblems) {
    self.figures = figures
    self.old = old
    self.stored = stored
    self.new = new
    self.options = options
    let (before, after) = (old.assumptions.years, new.assumptions.years)
    first = after.lowerBound
    guard before.contains(first) else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil,
          "the valuation '\(new.scenario.title.en)' begins in \(first), outside the years "
            + "\(before.lowerBound)–\(before.upperBound) of '\(old.scenario.title.en)'",
          hint: "name the earlier valuation first, then the later one")
      ])
    }
    for figure in figures {
      guard let year = figure.name.year, year < first.number else { continue }
      throw InputProblems([
        Diagnostic(
          .error, at: nil, "the year of '\(figure.name)' lies before the later valuation",
          subject: figure.name.description, hint: "years from \(first) on are projected by both")
      ])
    }
  }

  func attributions() throws(InputProblems) -> [Attribution] {
    let start = figures.map { $0.value(in: stored) }
    var rows: [Row] = []
    let recalculated = try old.result(threads: options.threads)
    rows.append(row("Method and program", "Phương pháp và chương trình", recalculated))
    var carried = old
    var projected = recalculated
    let differing = Set(old.scenario.pathsDiffering(from: new.scenario))
    var taken: Set<String> = []
    if differing.contains("lastYear") {
      taken = ["lastYear"]
      carried = try taking(taken)
      projected = try carried.result(threads: options.threads)
      rows.append(
        row("Projection period", "Kỳ dự báo", projected, paths: ["lastYear"]))
    }
    let slice = ProjectionSlice(result: projected, first: first)
    rows.append(
      Row(
        title: LocalizedText(en: "Passage of time", vi: "Thời gian trôi qua"),
        paths: first == old.assumptions.years.lowerBound ? [] : ["valuationDate"],
        values: figures.map { slice.value(of: $0) }))
    rows += try state(carried, projected, differing, &taken)
    rows += try groups(differing, taken)
    let all = [start] + rows.map(\.values)
    try refuseMissing(all, rows)
    return figures.indices.map { attribution($0, start, rows) }
  }

  // MARK: - Rows

  /// The restart on the later date with the totals as projected, then each total as observed.
  private func state(
    _ carried: ReadScenario, _ projected: ValuationResult, _ differing: Set<String>,
    _ taken: inout Set<String>
  ) throws(InputProblems) -> [Row] {
    let paths = differing.filter {
      AttributionGroup.isState($0.split(separator: ".").map(String.init))
    }
    taken.formUnion(paths)
    let restarted = try taking(taken)
    let observed = try restarted.result(threads: options.threads)
    let state = ProjectedState(
      carried, projected: projected, restarted: restarted.scenario, observed: observed)
    let rows = state.rows
    let (scenario, file) = (restarted.scenario, restarted.file)
    let outcomes = ParallelWork.map(rows.count, threads: options.threads) { number in
      Result { () throws(InputProblems) in
        let changed = try scenario.adding(
          changes: state.yaml(rows.dropFirst(number)), named: "projected state")
        return try ReadScenario(changed, file: file).result(threads: 1)
      }
    }
    var results: [ValuationResult] = []
    for outcome in outcomes { results.append(try outcome.get()) }
    results.append(observed)
    let followed = Set(state.paths.values.joined())
    let data = row(
      "Data: structure as observed, totals as projected",
      "Số liệu: cơ cấu như quan sát, tổng số như dự báo", results[0],
      paths: paths.subtracting(followed).sorted())
    return [data]
      + zip(rows, results.dropFirst()).map { row, result in
        Row(
          title: row.title, paths: state.paths[row] ?? [],
          values: figures.map { $0.value(in: result) })
      }
  }

  /// Each group of assumptions, then of law, as the later valuation has it.
  private func groups(
    _ differing: Set<String>, _ taken: Set<String>
  ) throws(InputProblems) -> [Row] {
    let groups = AttributionGroup.groups(of: differing.subtracting(taken).sorted())
    let steps = ReconciliationSteps(
      from: old, to: new, taken: taken, groups: groups.map(\.paths), figures: figures)
    let valuer = Valuer(steps, threads: options.threads, progress: options.progress)
    let joined = try valuer.valueJoining(JoinedSteps(groups.count)) {
      StepShares.sets(of: Array(0..<$0))
    }
    return joined.parts.indices.map { part in
      let numbers = joined.parts[part]
      func list(_ word: (LocalizedText) -> String) -> String {
        numbers.map { word(groups[$0].group.rowTitle) }.joined(separator: "; ")
      }
      return Row(
        title: LocalizedText(en: list(\.en), vi: list(\.vi)),
        paths: numbers.flatMap { groups[$0].paths },
        values: valuer.values(after: joined.numbers(of: Set(0...part))))
    }
  }

  private func taking(_ paths: Set<String>) throws(InputProblems) -> ReadScenario {
    try ReadScenario(try old.scenario.taking(paths, from: new.scenario), file: old.file)
  }

  private func row(
    _ en: String, _ vi: String, _ result: ValuationResult, paths: [String] = []
  ) -> Row {
    Row(
      title: LocalizedText(en: en, vi: vi), paths: paths,
      values: figures.map { $0.value(in: result) })
  }

  // MARK: - Results

  private func refuseMissing(
    _ values: [[Double]], _ rows: [Row]
  ) throws(InputProblems) {
    var missing: [Diagnostic] = []
    for (number, figure) in figures.enumerated() {
      guard let place = values.firstIndex(where: { $0[number].isNaN }) else { continue }
      let title = place == 0 ? old.scenario.title.en : rows[place - 1].title.en
      missing.append(figure.missing(where: title, last: old.assumptions.years.upperBound))
    }
    guard missing.isEmpty else { throw InputProblems(missing) }
  }

  private func attribution(_ figure: Int, _ start: [Double], _ rows: [Row]) -> Attribution {
    var before = start[figure]
    let steps = rows.map { row in
      defer { before = row.values[figure] }
      return Attribution.Step(
        title: row.title, paths: row.paths, place: nil, change: row.values[figure] - before)
    }
    let all = [start[figure]] + rows.map { $0.values[figure] }
    let never = [old, new].map { $0.assumptions.years.upperBound.number + 1 }
    var attribution = Attribution(
      figure: figures[figure].name, unit: figures[figure].unit, from: old.scenario.title,
      to: new.scenario.title, start: start[figure], end: all.last ?? start[figure],
      method: .sequential, steps: steps, way: .grouped, valuations: rows.count + 1,
      currency: new.assumptions.currency)
    attribution.isReconciliation = true
    if figures[figure].unit == .calendarYear, figures[figure].name.year == nil {
      attribution.neverCountsAs = never.first { all.contains(Double($0)) }
    }
    return attribution
  }
}

/// The groups of parameters that differ once the later state is taken over.
private struct ReconciliationSteps: StepValuation {
  let from: ReadScenario
  let to: ReadScenario
  let taken: Set<String>
  let groups: [[String]]
  let figures: [AttributedFigure]

  var stepCount: Int { groups.count }

  func values(after numbers: Set<Int>) throws(InputProblems) -> [Double] {
    var scenario = to
    if numbers.count < groups.count {
      let paths = taken.union(numbers.flatMap { groups[$0] })
      scenario = try ReadScenario(
        try from.scenario.taking(paths, from: to.scenario), file: from.file)
    }
    let assumptions = NeededParts(of: figures, with: scenario.assumptions)
      .only(scenario.assumptions)
    let result = try scenario.placing { () throws(InputProblems) in
      try Valuation.run(assumptions, threads: 1)
    }
    return figures.map { $0.value(in: result) }
  }
}
