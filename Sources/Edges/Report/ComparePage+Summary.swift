import Analysis
import Quantities
import Valuation

extension ComparePage {
  private static let milestones = [
    "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
    "payableShareAfterDepletion",
  ]
  /// Of the longest period up to 75 years that the runs have, else of the whole horizon.
  private static let levels = [
    ["requiredContributionRate75YearsWithReserve", "requiredContributionRateHorizonWithReserve"],
    ["actuarialBalance75YearsWithTarget", "actuarialBalance"],
    ["openGroupUnfundedObligation75Years", "openGroupUnfundedObligationHorizon"],
  ]
  private static let headlines = [
    "reserveAtYearEnd", "paygCostRate", "incomeRate", "contributors", "oldAgePensioners",
    "injuryPensioners", "unemploymentRecipients", "healthMembers", "socialPensioners",
    "contributions", "totalExpenditure", "population", "labourForce", "output",
  ]

  private static let headlinesOfOthers = [
    "reserveAtYearEnd", "paygCostRate", "totalExpenditure", "population",
    "labourForce", "output",
  ]

  /// One line of the summary: an indicator, or a measure in a year.
  private struct Line {
    var label: String
    var name: String
    var values: [Double?]
    /// One a run; nothing for the reference.
    var differences: [Double?]
    /// The runs that do not calculate the branch.
    var lacking: Set<Int> = []
  }

  /// Milestones, levels and headline figures side by side, a section a branch.
  var summary: [String] {
    var table = SpannedTable()
    var lines: [Line] = []
    var same: [String] = []
    for branch in branches {
      let found = self.lines(of: branch)
      let lacking = lacking(branch)
      guard !found.isEmpty else {
        if lacking.isEmpty { same.append(branch) }
        continue
      }
      table.labels.append(.section(section(of: branch, lacking: lacking)))
      lines.append(Line(label: "", name: "", values: [], differences: []))
      table.labels += found.map { .row("  " + $0.label) }
      lines += found.map { line in
        var line = line
        line.lacking = lacking
        return line
      }
    }
    var text: [String] = []
    if !lines.isEmpty {
      table.fixed = [SpannedTable.Group(title: title(0), heads: [""], cells: lines.map(reference))]
      table.groups = comparison.runs.indices.dropFirst().map { run in
        SpannedTable.Group(
          title: title(run), heads: ["", say(.change)], cells: lines.map { cells($0, run) })
      }
      text = joined(table.blocks)
      text = [heading(say(.whatChanges))] + text
    } else if comparison.parameters.isEmpty {
      return [say(.nothingDiffers)]
    }
    let names = same.map(title(ofBranch:)).joined(separator: ", ")
    return text
      + (names.isEmpty ? [] : say(.noDifference, ["names": names]).wrapped(to: Self.width))
  }

  /// Branches in the order of the series, then those with indicators alone.
  private var branches: [String] {
    var found: [String] = []
    for branch in comparison.cells.map(\.branch) + comparison.indicators.map(\.branch)
    where !found.contains(branch) {
      found.append(branch)
    }
    return found
  }

  /// The runs that do not calculate a branch which another does: they have none of its figures.
  private func lacking(_ branch: String) -> Set<Int> {
    let values =
      comparison.cells.filter { $0.branch == branch }.map(\.values)
      + comparison.indicators.filter { $0.branch == branch }.map(\.values)
    let without = comparison.runs.indices.filter { run in values.allSatisfy { $0[run] == nil } }
    return without.count < comparison.runs.count ? Set(without) : []
  }

  /// The title of a branch, and that the reference does not calculate it.
  private func section(of branch: String, lacking: Set<Int>) -> String {
    let title = title(ofBranch: branch)
    guard lacking.contains(0) else { return title }
    return title + " (" + say(.notCalculated, ["run": letter(0)]) + ")"
  }

  /// The branch whose fund pages lead with.
  var leadingBranch: String? { comparison.cells.first?.branch }

  // MARK: - Lines

  private func lines(of branch: String) -> [Line] {
    let known = comparison.indicators.filter { $0.branch == branch }
    let hasChange =
      asked.indicators
      || comparison.divergences.contains { $0.branch == branch }
      || known.contains { indicator in
        comparison.runs.indices.contains { !comparison.isSame(indicator.values, run: $0) }
      }
    guard hasChange else { return [] }
    let indicators = shown(known)
    let lines = indicators.map { indicator in
      Line(
        label: label(indicator.indicator), name: indicator.indicator, values: indicator.values,
        differences: comparison.runs.indices.map { comparison.difference(indicator, run: $0) })
    }
    return lines + (asked.measures ? [] : headlines(of: branch))
  }

  private func shown(_ known: [RunComparison.Indicator]) -> [RunComparison.Indicator] {
    if asked.indicators { return known }
    let names =
      Self.milestones
      + Self.levels.compactMap { choice in
        choice.first { name in
          known.contains { $0.indicator == name && $0.values.contains { $0 != nil } }
        }
      }
    let all = names.compactMap { name in known.first { $0.indicator == name } }.filter {
      $0.values.contains { $0 != nil } || ComparedUnit(of: $0.indicator) == .calendarYear
    }
    guard known.first?.branch != leadingBranch else { return all }
    return all.filter { indicator in
      comparison.runs.indices.contains { run in
        (indicator.values[run] == nil) != (indicator.values[0] == nil)
          || isVisible(
            comparison.difference(indicator, run: run), indicator.indicator, indicator.values)
      }
    }
  }

  /// Whether a change is more than zero in the digits that are shown.
  private func isVisible(_ change: Double?, _ name: String, _ values: [Double?]) -> Bool {
    guard let change else { return false }
    let text = figures.text(change, figures.form(name, for: values))
    return text.contains { $0.isNumber && $0 != "0" }
  }

  /// The headline measures that differ, about 25 years from the start: few of them but for the
  /// branch that leads.
  private func headlines(of branch: String) -> [Line] {
    let years = Set(comparison.cells.map(\.year)).sorted()
    let far = ((comparison.runs[0].firstYear + 25 + 9) / 10) * 10
    guard let year = years.first(where: { $0 >= far }) ?? years.last else { return [] }
    let names = branch == leadingBranch ? Self.headlines : Self.headlinesOfOthers
    return names.compactMap { name in
      let cell = comparison.cells.first {
        $0.branch == branch && $0.group == "all" && $0.measure == name && $0.year == year
      }
      guard let cell,
        comparison.runs.indices.contains(where: { run in
          !comparison.isSame(cell.values, run: run)
            && isVisible(comparison.difference(cell, run: run).absolute, name, cell.values)
        })
      else { return nil }
      let unit = ComparedUnit(of: name) == .rate ? ", %" : ""
      let end = " \(year)" + unit + thousands(name)
      return Line(
        label: measureTitle(name).cut(to: 30 - end.count) + end, name: name,
        values: cell.values,
        differences: comparison.runs.indices.map {
          comparison.difference(cell, run: $0).absolute
        })
    }
  }

  // MARK: - Cells

  private func reference(_ line: Line) -> [String] {
    line.values.isEmpty ? [] : [value(line, 0)]
  }

  /// Whether a run goes as far as the milestone of another, so that it would show it.
  private func reaches(_ value: Double, _ name: String, _ run: Int) -> Bool {
    let last = comparison.runs[run].lastYear
    guard ComparedUnit(of: name) == .calendarYear else {
      return last >= (comparison.runs.map(\.lastYear).max() ?? last)
    }
    return Double(last) >= value
  }

  private func value(_ line: Line, _ run: Int) -> String {
    let form = figures.form(line.name, for: line.values, run: run)
    guard line.values[run] == nil, !line.lacking.contains(run),
      Self.milestones.dropLast().contains(line.name)
    else {
      return figures.text(line.values[run], form)
    }
    return "> \(comparison.runs[run].lastYear)"
  }

  private func cells(_ line: Line, _ run: Int) -> [String] {
    guard !line.values.isEmpty else { return [] }
    let form = figures.form(line.name, for: line.values)
    let isSame = comparison.isSame(line.values, run: run)
    guard !line.lacking.contains(0), !line.lacking.contains(run) else {
      return [value(line, run), "–"]
    }
    let change: String
    switch (line.values[0], line.values[run], Self.milestones.contains(line.name)) {
    case (let year?, nil, true): change = reaches(year, line.name, run) ? say(.avoided) : "–"
    case (nil, let year?, true): change = reaches(year, line.name, 0) ? say(.appears) : "–"
    case (nil, nil, _) where value(line, run) == "–": change = "–"
    default: change = figures.change(line.differences[run], form, isSame: isSame)
    }
    return [value(line, run), change]
  }
}
