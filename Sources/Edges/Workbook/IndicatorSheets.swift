import Quantities
import Valuation

/// Indicators of all runs side by side, and the differences of their series from the first run.
struct IndicatorSheets {
  let runs: WorkbookRuns

  /// What is compared year by year.
  private static let compared = [
    "contributors", "oldAgePensioners", "insurableEarnings", "contributions", "totalExpenditure",
    "netCashFlow", "reserveAtYearEnd", "stateSupport", "paygCostRate", "reserveRatioOpening",
    "expenditureToOutput", "reserveToOutput",
  ]

  // MARK: - Indicators

  func indicators(_ names: inout SheetNames) -> Sheet? {
    var order: [[String]] = []
    var values: [[String]: [Int: Double]] = [:]
    for (number, run) in runs.runs.enumerated() {
      for indicator in run.result.indicators {
        let key = [indicator.branch, indicator.indicator]
        if values[key] == nil { order.append(key) }
        values[key, default: [:]][number] = indicator.value
      }
    }
    guard !order.isEmpty else { return nil }
    var sheet = Sheet(names.name(runs.say(.indicatorsSheet)))
    sheet.open(
      title: runs.say(.indicatorsTitle),
      notes: [StatementSheets(runs: runs).amountNote, runs.say(.emptyNote)])
    let leading = [
      runs.say(.branch), runs.say(.indicator), runs.say(.nameInFiles), runs.say(.unit),
    ]
    sheet.addHead([leading + runs.runs.map(\.title) + differenceHeads])
    for key in order {
      let definition = MeasureCatalogue.definition(of: key[1])
      let found = values[key] ?? [:]
      let largest = found.values.map(abs).max() ?? 0
      let style = CellStyle(
        format: definition.map { runs.formats.format(of: $0.unit, upTo: largest) } ?? "")
      let row = sheet.rows.count
      let cells = runs.runs.indices.map { Cell.value(found[$0], style) }
      sheet.add(
        [
          .text(runs.title(ofBranch: key[0])), .text(runs.title(of: key[1])), .text(key[1]),
          .text(definition.map { runs.formats.words(of: $0.unit) } ?? ""),
        ] + cells
          + differences(found, row: row, firstColumn: leading.count, style: style))
    }
    sheet.widths =
      [22, 58, 44, 14] + runs.runs.map { _ in 16 } + differenceHeads.map { _ in 16 }
    sheet.frozenColumns = 2
    sheet.hasFilter = true
    return sheet
  }

  private var differenceHeads: [String] {
    runs.runs.dropFirst().map { runs.say(.differenceOf, ["scenario": $0.title]) }
  }

  private func differences(
    _ values: [Int: Double], row: Int, firstColumn: Int, style: CellStyle
  ) -> [Cell] {
    runs.runs.indices.dropFirst().map { number in
      guard let base = values[0], let value = values[number] else { return .empty }
      let first = Sheet.letters(of: firstColumn) + "\(row + 1)"
      let other = Sheet.letters(of: firstColumn + number) + "\(row + 1)"
      return .formula("=\(other)-\(first)", value - base, style)
    }
  }

  // MARK: - Differences of series

  func comparison(_ names: inout SheetNames, _ places: FigurePlaces) -> Sheet? {
    guard runs.runs.count > 1, let base = runs.runs.first else { return nil }
    var sheet = Sheet(names.name(runs.say(.comparisonSheet)))
    sheet.open(
      title: runs.say(.comparisonTitle),
      notes: [
        runs.say(.comparisonNote, ["scenario": base.title]), StatementSheets(runs: runs).amountNote,
      ])
    let percentHeads = runs.runs.dropFirst().map {
      runs.say(.percentOf, ["scenario": $0.title])
    }
    let leading = [.branch, .measure, .unit, .year].map { (key: WorkbookText) in runs.say(key) }
    sheet.addHead([leading + runs.runs.map(\.title) + differenceHeads + percentHeads])
    for branch in runs.branches(with: "totalExpenditure") {
      for measure in Self.compared { add(branch, measure, to: &sheet, places) }
    }
    guard sheet.rows.count > sheet.head?.upperBound ?? 0 else { return nil }
    sheet.widths = [24, 30, 14, 7] + Array(repeating: 16, count: 3 * runs.runs.count - 2)
    sheet.frozenColumns = 4
    sheet.hasFilter = true
    return sheet
  }

  private func add(
    _ branch: String, _ measure: String, to sheet: inout Sheet, _ places: FigurePlaces
  ) {
    guard let base = runs.runs.first, let definition = MeasureCatalogue.definition(of: measure),
      runs.runs.contains(where: { $0.has(branch, measure) })
    else { return }
    let style = CellStyle(
      format: runs.formats.format(of: definition.unit, upTo: runs.scale(of: branch)))
    let percent = CellStyle(format: runs.formats.signedPercent)
    for year in base.years {
      let values = runs.runs.map { $0.value(branch, measure, year: year) }
      guard values.contains(where: { $0 != nil }) else { continue }
      let row = sheet.rows.count
      let shown = runs.runs.enumerated().map { number, run in
        places.cell(branch, measure, of: run, number: number, year: year, style: style)
      }
      let existing = Dictionary(
        uniqueKeysWithValues: values.enumerated().compactMap { number, value in
          value.map { (number, $0) }
        })
      let lead: [Cell] = [
        .text(runs.title(ofBranch: branch)), .text(runs.title(of: measure)),
        .text(runs.formats.words(of: definition.unit)), .whole(year),
      ]
      sheet.add(
        lead + shown + differences(existing, row: row, firstColumn: lead.count, style: style)
          + percents(existing, row: row, firstColumn: lead.count, style: percent))
    }
  }

  private func percents(
    _ values: [Int: Double], row: Int, firstColumn: Int, style: CellStyle
  ) -> [Cell] {
    runs.runs.indices.dropFirst().map { number in
      guard let base = values[0], let value = values[number], base > 0 else { return .empty }
      let first = Sheet.letters(of: firstColumn) + "\(row + 1)"
      let other = Sheet.letters(of: firstColumn + number) + "\(row + 1)"
      return .formula("=\(other)/\(first)-1", value / base - 1, style)
    }
  }
}
