import Quantities
import Valuation

/// Charts over the cells of the other sheets.
struct ChartSheet {
  /// Colours that the colour-blind tell apart (Okabe and Ito, 2008).
  static let colours: [UInt32] = [
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000,
  ]
  /// More lines cannot be told apart.
  private static let mostRuns = 6

  let runs: WorkbookRuns
  let places: FigurePlaces

  func sheet(_ name: String) -> Sheet? {
    var charts: [Chart] = []
    for branch in runs.branches(with: "reserveAtYearEnd") {
      let fund = runs.title(ofBranch: branch)
      charts += [
        chart(
          branch, ["reserveAtYearEnd"], title: "\(fund): \(runs.title(of: "reserveAtYearEnd"))"),
        chart(
          branch, ["paygCostRate", "incomeRate"],
          title: "\(fund): \(runs.say(.costAndIncome))"),
      ].compactMap { $0 }
    }
    charts += [
      chart(
        runs.branches(with: "oldAgePensioners").first ?? "",
        ["contributors", "oldAgePensioners"], title: runs.say(.membersChart)),
      chart("population", ["population"], title: runs.title(of: "population")),
      chart(
        "population", ["oldAgeDependencyRatio"], title: runs.title(of: "oldAgeDependencyRatio")),
    ].compactMap { $0 }
    guard !charts.isEmpty else { return nil }
    var sheet = Sheet(name)
    sheet.open(
      title: runs.say(.chartsTitle),
      notes: [
        runs.runs.count > Self.mostRuns
          ? runs.say(.chartsNote, ["count": "\(Self.mostRuns)"]) : ""
      ])
    for (index, chart) in charts.enumerated() {
      var chart = chart
      chart.row = sheet.rows.count + 25 * (index / 2)
      chart.column = 12 * (index % 2)
      sheet.charts.append(chart)
      if index > 0, index.isMultiple(of: 4) { sheet.pageBreaks.append(chart.row) }
    }
    return sheet
  }

  /// Whether a run's figures are others than those of the first.
  private func isOwn(_ branch: String, _ measure: String, _ number: Int) -> Bool {
    let (base, run) = (runs.runs[0], runs.runs[number])
    return run.years.contains {
      base.value(branch, measure, year: $0) != run.value(branch, measure, year: $0)
    }
  }

  /// Lines of measures of one unit, the first measure whole and the others dashed, a colour a run.
  ///
  /// Dashed lines that lie on those of the first run are left out.
  private func chart(_ branch: String, _ measures: [String], title: String) -> Chart? {
    guard let unit = measures.first.flatMap({ MeasureCatalogue.definition(of: $0)?.unit })
    else { return nil }
    var series: [Chart.Series] = []
    for (number, run) in runs.runs.prefix(Self.mostRuns).enumerated() {
      for (index, measure) in measures.enumerated() {
        guard let range = places.range(branch, measure, run: number),
          index == 0 || number == 0 || isOwn(branch, measure, number)
        else { continue }
        let name = measures.count == 1 ? run.title : "\(runs.title(of: measure)), \(run.title)"
        series.append(
          Chart.Series(
            name: runs.runs.count == 1 ? runs.title(of: measure) : name, categories: range.years,
            values: range.values,
            colour: Self.colours[
              (runs.runs.count == 1 ? index : number) % Self.colours.count],
            isDashed: index > 0))
      }
    }
    guard !series.isEmpty else { return nil }
    return Chart(
      kind: .lines, title: title,
      alternative: runs.say(
        .chartNote,
        ["title": title, "scenarios": runs.runs.map(\.title).joined(separator: "; ")]),
      categoryTitle: runs.say(.year), valueTitle: runs.formats.words(of: unit),
      valueFormat: runs.formats.axis(of: unit), series: series, row: 0, column: 0)
  }
}
