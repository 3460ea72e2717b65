import Assumptions
import Diagnostics
import Quantities
import ScenarioFile
import Valuation

/// The way from an earlier valuation to a later one.
struct Reconciliation {
  private let figures: [AttributedFigure]
  private let old: ReadScenario
  private let stored: ValuationResult
  private let new: ReadScenario
  private let options: Attribution.Options
  /// The first year of the later valuation.
  private let first: Year
  /// What only one of the two has.
  private let structure: ReconciliationStructure
  private let differing: Set<String>

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
    differing = Set(old.scenario.pathsDiffering(from: new.scenario))
    structure = ReconciliationStructure(
      old: Set(old.scenario.inspect(nil).map(\.path)),
      new: Set(new.scenario.inspect(nil).map(\.path)), differing: differing)
    guard before.contains(first) else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil,
          "the valuation '\(new.file)' begins in \(first), outside the years "
            + "\(before.lowerBound)–\(before.upperBound) of '\(old.file)'",
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
    rows += try state(carried, projected, &taken)
    rows += try groups(taken)
    let all = [start] + rows.map(\.values)
    try refuseMissing(all, rows)
    return figures.indices.map { attribution($0, start, rows) }
  }

  // MARK: - Rows

  /// The restart on the later date with the totals as projected, then each total as observed.
  private func state(
    _ carried: ReadScenario, _ projected: ValuationResult, _ taken: inout Set<String>
  ) throws(InputProblems) -> [Row] {
    var paths = differing.subtracting(structure.paths).filter {
      AttributionGroup.isState($0.split(separator: ".").map(String.init))
    }
    let (restarted, observed, isWhole) = try restart(taken, paths)
    if isWhole { paths.formUnion(structure.paths) }
    taken.formUnion(paths)
    let state = ProjectedState(
      carried, projected: projected, restarted: restarted.scenario, observed: observed,
      leaving: isWhole ? [] : structure.paths)
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
    var data = row(
      "Data: structure as observed, totals as projected",
      "Số liệu: cơ cấu như quan sát, tổng số như dự báo", results[0],
      paths: paths.subtracting(followed).sorted())
    if isWhole {
      data.title.en += "; \(structure.title.en)"
      data.title.vi += "; \(structure.title.vi)"
    }
    return [data]
      + zip(rows, results.dropFirst()).map { row, result in
        Row(
          title: row.title, paths: state.paths[row] ?? [],
          values: figures.map { $0.value(in: result) })
      }
  }

  /// The restart on the later date, with what only one valuation has where it cannot stand without.
  private func restart(
    _ taken: Set<String>, _ paths: Set<String>
  ) throws(InputProblems) -> (ReadScenario, ValuationResult, isWhole: Bool) {
    do throws(InputProblems) {
      let scenario = try taking(taken.union(paths))
      return (scenario, try scenario.result(threads: options.threads), false)
    } catch {
      guard !structure.paths.isEmpty else { throw error }
      let scenario = try taking(taken.union(paths).union(structure.paths))
      return (scenario, try scenario.result(threads: options.threads), true)
    }
  }

  /// What only one valuation has, then each group of assumptions, then of law, as the later one has
  /// it.
  private func groups(_ taken: Set<String>) throws(InputProblems) -> [Row] {
    let own = structure.paths.subtracting(taken)
    let rest = differing.subtracting(taken).subtracting(own)
    let groups =
      (own.isEmpty ? [] : [(title: structure.title, paths: own.sorted())])
      + AttributionGroup.groups(of: rest.sorted()).map {
        (title: $0.group.rowTitle, paths: $0.paths)
      }
    let steps = ReconciliationSteps(
      from: old, to: new, taken: taken, groups: groups.map(\.paths), figures: figures)
    let valuer = Valuer(steps, threads: options.threads, progress: options.progress)
    let joined = try valuer.valueJoining(JoinedSteps(groups.count)) {
      StepShares.sets(of: Array(0..<$0))
    }
    return joined.parts.indices.map { part in
      let numbers = joined.parts[part]
      func list(_ word: (LocalizedText) -> String) -> String {
        numbers.map { word(groups[$0].title) }.joined(separator: "; ")
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
      let last = [old, new].map { $0.assumptions.years.upperBound }
      missing.append(
        place == 0
          ? figure.missing(in: old.file, lastYears: last[0], last[1])
          : figure.missing(
            "the figure '\(figure.name)' does not exist after row \(place) of the reconciliation",
            lastYears: last[0], last[1]))
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
    var attribution = Attribution(
      figure: figures[figure].name, unit: figures[figure].unit, from: old.scenario.title,
      to: new.scenario.title, start: start[figure], end: all.last ?? start[figure],
      method: .sequential, steps: steps, way: .grouped, valuations: rows.count + 1,
      currency: new.assumptions.currency)
    attribution.isReconciliation = true
    let never = figures[figure].never
    if figures[figure].isYear, all.contains(Double(never)) { attribution.neverCountsAs = never }
    attribution.lastYears = Attribution.LastYears(
      old.assumptions.years.upperBound, new.assumptions.years.upperBound)
    return attribution
  }
}
