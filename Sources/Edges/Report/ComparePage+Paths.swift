import Analysis
import Assumptions
import Ensemble
import Quantities
import Valuation

extension ComparePage {
  private static let pathMeasures = ["reserveAtYearEnd", "paygCostRate", "reserveRatioOpening"]
  private static let pathIndicators = [
    "firstDeficitAfterInvestment", "depletionYear", "actuarialBalance75YearsWithTarget",
    "requiredContributionRate75YearsWithReserve", "actuarialBalance",
  ]
  private static let levels: [[Double]] = [
    [2.5, 10, 25, 50, 75, 90, 97.5], [2.5, 25, 50, 75, 97.5], [2.5, 50, 97.5],
  ]

  /// How the differences of each run are distributed over the common paths, and how often it is
  /// better.
  var paths: [String] {
    guard let paths = comparison.paths else { return [] }
    let count = numbers.number(Double(paths.paths.count))
    let note = say(
      .pathsNote,
      [
        "first": "\(paths.paths.lowerBound)", "last": "\(paths.paths.upperBound - 1)",
        "seed": "\(paths.seed)",
      ])
    let tables = comparison.runs.indices.dropFirst().flatMap { run -> [String] in
      let figures = shown(paths.figures.filter { $0.run == run })
      guard !figures.isEmpty else { return [] }
      let title = say(.less, ["run": title(run), "reference": letter(0)])
      return ["", "  " + heading(title)] + indented(table(of: figures))
    }
    guard !tables.isEmpty else { return [] }
    return heading(say(.paths, ["count": count]), note: note) + tables.dropFirst()
  }

  /// What was asked for; else reserve, cost rate and milestones of the leading fund, by tens of
  /// years where there are many.
  private func shown(_ all: [PathComparison.Figure]) -> [PathComparison.Figure] {
    let years = Set(all.compactMap(\.year)).sorted()
    let kept =
      asked.years || years.count <= 9
      ? Set(years) : Set(years.filter { $0 % 10 == 0 || $0 == years.last })
    let branch = all.contains { $0.branch == leadingBranch } ? leadingBranch : all.first?.branch
    let series = all.filter { figure in
      guard let year = figure.year, kept.contains(year) else { return false }
      let isAsked = comparison.cells.contains {
        $0.branch == figure.branch && $0.measure == figure.name && $0.group == figure.group
      }
      return asked.measures
        ? isAsked : figure.branch == branch && Self.pathMeasures.contains(figure.name)
    }
    let indicators = all.filter { figure in
      guard figure.year == nil else { return false }
      return asked.indicators
        ? comparison.indicators.contains {
          $0.branch == figure.branch && $0.indicator == figure.name
        }
        : figure.branch == branch && Self.pathIndicators.contains(figure.name)
    }
    return indicators.filter { $0.difference.mean != nil || $0.better != nil } + series
  }

  // MARK: - Table

  private func table(of figures: [PathComparison.Figure]) -> [String] {
    var lines: [String] = []
    for levels in Self.levels {
      lines = self.lines(of: figures, levels)
      if (lines.map(\.count).max() ?? 0) <= Self.width - 2 { break }
    }
    return lines
  }

  private func lines(of figures: [PathComparison.Figure], _ levels: [Double]) -> [String] {
    var table = TextTable()
    let mean = TextCatalogue.text(.mean, in: language)
    table.add(
      [""] + levels.map { numbers.number($0, decimals: $0.rounded() == $0 ? 0 : 1) + "\u{A0}%" }
        + [mean, say(.better), say(.worse)])
    var sections: [(row: Int, text: String)] = []
    var row = 1
    var open: String?
    for figure in figures {
      let key = "\(figure.branch).\(figure.group).\(figure.name)"
      if figure.year != nil, open != key {
        sections.append((row + sections.count, heading(of: figure)))
        open = key
      }
      table.add(cells(of: figure, levels, decidedBy: figures))
      row += 1
    }
    var lines = table.lines()
    for section in sections { lines.insert(section.text, at: section.row) }
    return lines
  }

  private func heading(of figure: PathComparison.Figure) -> String {
    let group = figure.group == "all" ? "" : " [\(figure.group)]"
    let unit =
      switch ComparedUnit(of: figure.name) {
      case .money: ", " + comparison.runs[0].currency.displayWords.text(in: language)
      case .rate: ", " + say(.points)
      default: thousands(figure.name)
      }
    let branch =
      figure.branch == leadingBranch ? "" : title(ofBranch: figure.branch) + ": "
    return branch + measureTitle(figure.name) + group + unit
  }

  private func cells(
    of figure: PathComparison.Figure, _ levels: [Double],
    decidedBy all: [PathComparison.Figure]
  ) -> [String] {
    let alike = all.filter { $0.name == figure.name && $0.branch == figure.branch }
    let all = alike.flatMap(\.difference.percentiles)
    var form = figures.form(figure.name, for: all)
    if form.unit == .calendarYear { form = .init(unit: .number, scale: 1, decimals: 1) }
    let label = figure.year.map { "  \($0)" } ?? self.label(figure.name)
    let difference = figure.difference
    let isSame = figure.same == 1
    return [label]
      + levels.map { figures.change(difference.percentile($0), form, isSame: isSame) }
      + [
        figures.change(difference.mean, form, isSame: isSame), share(figure.better),
        share(figure.worse),
      ]
  }

  /// A probability in percent; never 0 or 100 where it is not.
  private func share(_ value: Double?) -> String {
    guard let value else { return "–" }
    let isRounded = value > 0 && value < 0.001 || value < 1 && value > 0.999
    return numbers.percent(value, decimals: isRounded ? 3 : 1)
  }
}
