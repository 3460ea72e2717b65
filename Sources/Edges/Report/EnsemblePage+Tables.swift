import Ensemble
import Quantities
import Results
import Valuation

extension EnsemblePage {
  private static let headline = [
    "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
    "payableShareAfterDepletion", "generalAveragePremiumHorizonWithReserve", "actuarialBalance",
  ]

  private var percents: [String] {
    Self.shownLevels.map { page.numbers.percent($0 / 100, decimals: 0) }
  }

  /// Reserve, cost rate and depletion at five-year steps.
  var table: [String] {
    let branch = page.fundBranch
    let first = summary.years.lowerBound
    let depletion = summary.depletion.first { $0.branch == branch }
    let shortfall = summary.shortfall.first { $0.branch == branch }
    let share = page.numbers.percent(EnsembleSummary.shortfallLevel, decimals: 0)
    guard depletion != nil || shortfall != nil else { return people }
    var table = TextTable()
    table.add([
      say(.year), "", say(.reserve), "", say(.worst, ["share": share]), "", say(.paygCostRate), "",
      say(.depleted),
    ])
    table.add([""] + percents + [say(.mean)] + percents + [say(.byYearEnd)])
    for year in page.shownYears where summary.years.contains(year) {
      let index = first.distance(to: year)
      let reserve = summary.distribution(branch, "reserveAtYearEnd", in: year)
      let cost = summary.distribution(branch, "paygCostRate", in: year)
      let worst = shortfall?.values[index]
      let depleted = depletion?.values[index]
      table.add(
        ["\(year)"] + cells(of: reserve) { page.amount($0) } + [
          worst.map { page.amount($0) } ?? "–"
        ]
          + cells(of: cost) { page.numbers.percent($0) }
          + [depleted.map { page.numbers.percent($0) } ?? "–"])
    }
    let lines = table.lines()
    return lines.prefix(1).map(page.heading) + lines.dropFirst()
  }

  /// Population and old-age dependency at five-year steps, for a run without a fund.
  private var people: [String] {
    let first = summary.years.lowerBound
    let population = EnsembleMeasure(branch: "population", measure: "population")
    guard summary.measures.contains(population) else { return [] }
    var table = TextTable()
    table.add([say(.year), "", say(.population), "", "", say(.oldAgeDependency)])
    table.add([""] + percents + percents)
    table.add(["", "", say(.thousands)])
    for year in page.shownYears where year >= first && summary.years.contains(year) {
      let persons = summary.distribution("population", "population", in: year)
      let ratio = summary.distribution("population", "oldAgeDependencyRatio", in: year)
      table.add(
        ["\(year)"] + cells(of: persons) { page.numbers.number($0 / 1000) }
          + cells(of: ratio) { page.numbers.percent($0) })
    }
    let lines = table.lines()
    return lines.prefix(1).map(page.heading) + lines.dropFirst()
  }

  /// When the fund turns, and what it would need, over the paths.
  var indicators: [String] {
    let shown = Self.headline.compactMap { name in
      summary.indicators.firstIndex { $0.branch == page.fundBranch && $0.indicator == name }
    }
    guard !shown.isEmpty else { return [] }
    var table = TextTable()
    table.add([""] + percents + [say(.onPaths), say(.central)])
    for index in shown {
      let name = summary.indicators[index].indicator
      let distribution = summary.indicatorValues[index]
      let entry = MeasureCatalogue.definition(of: name)
      let central = page.indicator(name)
      table.add(
        [title(of: entry, name)] + cells(of: distribution) { figure($0, entry?.unit) }
          + [page.numbers.percent(distribution.share)]
          + [central.map { figure($0, entry?.unit) } ?? "–"])
    }
    return [page.heading(say(.indicatorsOfPaths)) + " (" + say(.whereExists) + ")"]
      + table.lines().map { "  " + $0 }
  }

  /// This run less the one it is compared with, path by path.
  var differences: [String] {
    guard let difference = record.difference, let reference = record.facts.reference else {
      return []
    }
    var table = TextTable()
    table.add([""] + percents + [say(.aboveZero)])
    let branch = page.fundBranch
    for year in page.shownYears {
      guard let figures = difference.distribution(branch, "reserveAtYearEnd", in: year)
      else { continue }
      table.add(
        [say(.reserve) + " \(year)"] + cells(of: figures) { page.amount($0) } + [aboveZero(figures)]
      )
    }
    for name in Self.headline {
      guard let figures = difference.distribution(branch, indicator: name) else { continue }
      let entry = MeasureCatalogue.definition(of: name)
      let unit = entry?.unit == .calendarYear ? .years : entry?.unit
      table.add(
        [title(of: entry, name)] + cells(of: figures) { figure($0, unit) }
          + [aboveZero(figures)])
    }
    let title = reference.title.text(in: page.language)
    return [page.heading(say(.differenceFrom, ["title": title]))]
      + table.lines().map { "  " + $0 }
  }

  private func aboveZero(_ distribution: SummaryDistribution) -> String {
    distribution.shareAboveZero.map { page.numbers.percent($0) } ?? "–"
  }

  private func cells(
    of distribution: SummaryDistribution?, _ form: (Double) -> String
  ) -> [String] {
    Self.shownLevels.map { distribution?.percentile($0).map(form) ?? "–" }
  }

  private func title(of entry: MeasureDefinition?, _ name: String) -> String {
    let title = entry?.title.text(in: page.language) ?? name
    return title.count <= 46 ? title : title.prefix(45) + "…"
  }

  private func figure(_ value: Double, _ unit: MeasureUnit?) -> String {
    switch unit {
    case .calendarYear: "\(Int(value.rounded()))"
    case .rate: page.numbers.percent(value, decimals: 2)
    case .money: page.amount(value)
    case .years: page.numbers.number(value, decimals: 1)
    default: page.numbers.number(value, decimals: abs(value) >= 1000 ? 0 : 2)
    }
  }
}
