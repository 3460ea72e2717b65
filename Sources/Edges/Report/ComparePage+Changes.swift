import Analysis
import Quantities

extension ComparePage {
  private static let columns = [
    "reserveAtYearEnd", "contributors", "oldAgePensioners", "contributions", "totalExpenditure",
    "paygCostRate", "reserveRatioOpening",
  ]

  /// The changes of the leading branch, a table a run with the columns of the page of a run; a
  /// measure that a run does not change is left out.
  var changes: [String] {
    let tables = comparison.runs.indices.dropFirst().flatMap { run -> [String] in
      let lines = changes(of: run)
      return lines.isEmpty ? [] : ["", "  " + heading(self.title(run))] + indented(lines)
    }
    guard !tables.isEmpty, let branch = leadingBranch else { return [] }
    let title = say(.series, ["reference": letter(0)]) + ": " + self.title(ofBranch: branch)
    return [heading(title)] + tables.dropFirst() + ["", "  " + say(.allYears)]
  }

  private func changes(of run: Int) -> [String] {
    let known = shownSeries
    let wanted = Self.columns.compactMap { name in known.first { $0.measure == name } }
    let others = known.filter { !Self.columns.contains($0.measure) && wanted.isEmpty }
    let series = (wanted + others).filter { series in
      isComparable(series, run)
        && series.cells.contains { !comparison.isSame($0.values, run: run) }
    }
    guard !series.isEmpty else { return [] }
    let starts = series.map { own in
      own.cells.firstIndex { !comparison.isSame($0.values, run: run) } ?? 0
    }
    let start = asked.years ? 0 : max(0, (starts.min() ?? 0) - 1)
    let (own, reference) = (comparison.runs[run], comparison.runs[0])
    let rows = series[0].cells.indices[start...].filter { row in
      let year = series[0].cells[row].year
      return asked.years
        || (year >= own.firstYear && year >= reference.firstYear
          && year <= own.lastYear && year <= reference.lastYear)
    }
    var table = SpannedTable()
    table.width = Self.width - 2
    table.narrowest = 6
    table.gap = 2
    table.labels = rows.map { .row("\(series[0].cells[$0].year)") }
    table.groups = series.map { series in group(series, rows.map { series.cells[$0] }, run) }
    return joined(table.blocks)
  }

  /// The change of a measure in the forms that tell it best.
  private func group(
    _ series: Series, _ cells: [RunComparison.Cell], _ run: Int
  ) -> SpannedTable.Group {
    let unit = ComparedUnit(of: series.measure)
    let differences = cells.map { comparison.difference($0, run: run) }
    let same = cells.map { comparison.isSame($0.values, run: run) }
    let form = figures.form(series.measure, for: differences.map(\.absolute))
    var heads: [String] = []
    if unit != .persons { heads.append(say(unit == .rate ? .points : .difference)) }
    if unit.isMoney || unit == .persons { heads.append("%") }
    let hasShares = unit == .money && differences.contains { $0.ofOutput != nil }
    if hasShares { heads.append(say(.ofOutput)) }
    let rows = cells.indices.map { row -> [String] in
      let (difference, isSame) = (differences[row], same[row])
      var line: [String] = []
      if unit != .persons {
        line.append(figures.change(difference.absolute, form, isSame: isSame))
      }
      if unit.isMoney || unit == .persons {
        line.append(figures.percent(difference.relative, isSame: isSame))
      }
      if hasShares {
        line.append(figures.percent(difference.ofOutput, isSame: isSame, decimals: 2))
      }
      return line
    }
    return SpannedTable.Group(title: measureTitle(series.measure), heads: heads, cells: rows)
  }
}
