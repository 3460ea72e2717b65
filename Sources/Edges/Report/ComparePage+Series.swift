import Analysis
import Assumptions
import Quantities
import Valuation

extension ComparePage {
  /// A series of all runs: the cells of its years.
  struct Series {
    var branch: String
    var group: String
    var measure: String
    var cells: [RunComparison.Cell]
  }

  /// Reference, changes and shares at the years compared, a table a series, where series were asked
  /// for; else the changes of the leading fund, a table a run.
  var series: [String] {
    guard asked.measures else { return changes }
    let tables = shownSeries.flatMap { series -> [String] in
      [""] + [heading("  " + title(of: series))] + indented(table(of: series))
    }
    guard !tables.isEmpty else { return [] }
    return [heading(say(.series, ["reference": letter(0)]))] + tables.dropFirst()
  }

  var shownSeries: [Series] {
    var all: [Series] = []
    for cell in comparison.cells {
      if let last = all.last, last.branch == cell.branch, last.group == cell.group,
        last.measure == cell.measure
      {
        all[all.count - 1].cells.append(cell)
      } else {
        all.append(
          Series(branch: cell.branch, group: cell.group, measure: cell.measure, cells: [cell]))
      }
    }
    guard !asked.measures else { return all }
    return all.filter { $0.branch == leadingBranch && differs($0) }
  }

  private func differs(_ series: Series) -> Bool {
    series.cells.contains { cell in
      comparison.runs.indices.contains { !comparison.isSame(cell.values, run: $0) }
    }
  }

  private func title(of series: Series) -> String {
    let definition = MeasureCatalogue.definition(of: series.measure)
    let group = series.group == "all" ? "" : " [\(series.group)]"
    var title = "\(self.title(ofBranch: series.branch)): "
    title += definition?.title.text(in: language) ?? series.measure
    switch ComparedUnit(of: series.measure) {
    case .money: title += ", " + comparison.runs[0].currency.displayWords.text(in: language)
    case .moneyOfPerson: title += ", " + comparison.runs[0].currency.words.text(in: language)
    case .rate: title += ", %"
    default: title += thousands(series.measure)
    }
    return title + group
  }

  // MARK: - Table

  private func table(of series: Series) -> [String] {
    let cells = asked.years ? series.cells : fromFirstDifference(series.cells)
    let withValues = makeTable(series, cells, hasValues: true)
    let widest =
      withValues.blocks.count == 1 ? withValues : makeTable(series, cells, hasValues: false)
    return joined(widest.blocks)
  }

  /// Without the years in which no run differs yet, but the last of them.
  func fromFirstDifference(_ cells: [RunComparison.Cell]) -> [RunComparison.Cell] {
    let first = cells.firstIndex { cell in
      comparison.runs.indices.contains { !comparison.isSame(cell.values, run: $0) }
    }
    guard let first else { return cells }
    return Array(cells[max(0, first - 1)...])
  }

  private func makeTable(
    _ series: Series, _ cells: [RunComparison.Cell], hasValues: Bool
  ) -> SpannedTable {
    var table = SpannedTable()
    table.width = Self.width - 2
    table.labels = cells.map { .row("\($0.year)") }
    let form = figures.form(series.measure, for: cells.map { $0.values[0] })
    table.fixed = [
      SpannedTable.Group(
        title: title(0), heads: [""], cells: cells.map { [figures.text($0.values[0], form)] })
    ]
    table.groups = comparison.runs.indices.dropFirst().map { run in
      group(series, cells, run, hasValues: hasValues)
    }
    return table
  }

  private func group(
    _ series: Series, _ cells: [RunComparison.Cell], _ run: Int, hasValues: Bool
  ) -> SpannedTable.Group {
    let unit = ComparedUnit(of: series.measure)
    let differences = cells.map { comparison.difference($0, run: run) }
    let own = figures.form(series.measure, for: cells.map { $0.values[run] }, run: run)
    let change = figures.form(series.measure, for: differences.map(\.absolute))
    let same = cells.map { comparison.isSame($0.values, run: run) }
    let showsValues = hasValues || unit == .number || unit == .rate
    var heads = showsValues ? [""] : []
    heads.append(say(unit == .rate ? .points : .difference))
    if unit != .rate, unit != .number { heads.append("%") }
    let hasShares = unit == .money && differences.contains { $0.ofOutput != nil }
    if hasShares { heads.append(say(.ofOutput)) }
    let rows = cells.indices.map { row -> [String] in
      var line = showsValues ? [figures.text(cells[row].values[run], own)] : []
      line.append(figures.change(differences[row].absolute, change, isSame: same[row]))
      if unit != .rate, unit != .number {
        line.append(figures.percent(differences[row].relative, isSame: same[row]))
      }
      if hasShares {
        line.append(figures.percent(differences[row].ofOutput, isSame: same[row], decimals: 2))
      }
      return line
    }
    return SpannedTable.Group(title: title(run), heads: heads, cells: rows)
  }

  // MARK: - Where the runs part

  /// First and largest difference of every series shown, with their years.
  var divergences: [String] {
    let shown = shownSeries.filter { series in
      comparison.divergences.contains { isOf(series, $0) }
    }
    guard !shown.isEmpty else { return [] }
    var table = SpannedTable()
    table.width = Self.width - 2
    let branches = Set(shown.map(\.branch))
    table.labels = shown.map { series in
      let group = series.group == "all" ? "" : " [\(series.group)]"
      let branch = branches.count > 1 ? title(ofBranch: series.branch) + ": " : ""
      return .row((branch + measureTitle(series.measure) + group).cut(to: 40))
    }
    table.groups = comparison.runs.indices.dropFirst().map { run in
      SpannedTable.Group(
        title: title(run), heads: [say(.first), "", say(.largest), ""],
        cells: shown.map { series in
          let found = comparison.divergences.first { isOf(series, $0) && $0.run == run }
          guard let found else {
            return [isComparable(series, run) ? "=" : "–", "", "", ""]
          }
          return [
            "\(found.firstYear)",
            size(found, found.firstDifference, found.firstRelativeDifference),
            "\(found.largestYear)",
            size(found, found.largestDifference, found.largestRelativeDifference),
          ]
        })
    }
    let tolerance = CompareFigures.power(comparison.tolerance)
    return heading(
      say(.divergences), note: say(.divergencesNote, ["tolerance": tolerance]))
      + indented(joined(table.blocks))
  }

  /// Whether there is a difference to tell in any year.
  func isComparable(_ series: Series, _ run: Int) -> Bool {
    series.cells.contains { cell in
      let difference = comparison.difference(cell, run: run)
      return difference.absolute != nil || difference.ofOutput != nil
    }
  }

  private func isOf(_ series: Series, _ divergence: RunComparison.Divergence) -> Bool {
    divergence.branch == series.branch && divergence.group == series.group
      && divergence.measure == series.measure
  }

  /// In points or in the measure's own unit for rates and ratios, else in percent.
  private func size(
    _ row: RunComparison.Divergence, _ difference: Double, _ relative: Double?
  ) -> String {
    let unit = ComparedUnit(of: row.measure)
    let form = figures.form(row.measure, for: [difference])
    guard unit != .rate, unit != .number, let relative else {
      return figures.change(difference, form)
    }
    return figures.percent(relative) + "\u{A0}%"
  }
}
