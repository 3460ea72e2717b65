import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

/// The runs of a workbook, ready to be looked up; the first is what the others are compared with.
struct WorkbookRuns: Sendable {
  /// Shared by every cell that looks something up in it.
  final class Run: Sendable {
    /// The scenario's title, told apart from others that are alike.
    let title: String
    let loaded: LoadedRun
    private let series: [Key: YearSeries<Double?>]

    fileprivate init(title: String, loaded: LoadedRun, series: [Key: YearSeries<Double?>]) {
      self.title = title
      self.loaded = loaded
      self.series = series
    }

    var result: ValuationResult { loaded.record.result }
    var years: ClosedRange<Int> { result.years.lowerBound.number...result.years.upperBound.number }

    func value(_ branch: String, _ measure: String, group: String = "all", year: Int) -> Double? {
      let values = series[Key(branch: branch, measure: measure, group: group)]
      guard let value = values?.value(in: Year(year)) ?? nil, value.isFinite else { return nil }
      return value
    }

    func has(_ branch: String, _ measure: String, group: String = "all") -> Bool {
      series[Key(branch: branch, measure: measure, group: group)] != nil
    }
  }

  fileprivate struct Key: Hashable {
    var branch: String
    var measure: String
    var group: String
  }

  let runs: [Run]
  let language: Language
  let formats: NumberFormats

  init(_ loaded: [LoadedRun], language: Language) {
    self.language = language
    var titles: [String: Int] = [:]
    runs = loaded.map { run in
      let wanted = run.record.result.title.text(in: language)
      let number = titles[wanted, default: 0] + 1
      titles[wanted] = number
      let series = run.record.result.series.map {
        (Key(branch: $0.branch, measure: $0.measure, group: $0.group), $0.values)
      }
      return Run(
        title: number == 1 ? wanted : "\(wanted) (\(number))", loaded: run,
        series: Dictionary(series) { first, _ in first })
    }
    let currency = loaded.first?.record.result.currency
    formats = NumberFormats(
      currency
        ?? Currency(
          code: "", words: LocalizedText(en: "", vi: ""), displayUnit: 1,
          displayWords: LocalizedText(en: "", vi: "")), in: language)
  }

  var numbers: NumberStyle { NumberStyle(language) }

  func say(_ key: WorkbookText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    key.text(in: language, values)
  }

  /// The runs as blocks of a table of years.
  var blocks: [YearTable.Run] { runs.map { YearTable.Run(title: $0.title, years: $0.years) } }

  /// Branches that some run has a measure of, in the order in which runs name them, those of all
  /// funds together last.
  func branches(with measure: String) -> [String] {
    var found: [String] = []
    for run in runs {
      for series in run.result.series
      where series.measure == measure && !found.contains(series.branch) {
        found.append(series.branch)
      }
    }
    return found.filter { $0 != "all" } + found.filter { $0 == "all" }
  }

  func title(ofBranch branch: String) -> String {
    MeasureCatalogue.title(ofBranch: branch).text(in: language)
  }

  /// The title of a measure or an indicator; its own word where the catalogue does not know it.
  func title(of measure: String) -> String {
    MeasureCatalogue.definition(of: measure)?.title.text(in: language) ?? measure
  }

  /// A column of a table of years for a measure of a branch.
  func column(
    _ branch: String, _ measure: String, group: String = "all", head: String? = nil,
    formula: YearTable.Formula? = nil
  ) -> YearTable.Column {
    let unit = MeasureCatalogue.definition(of: measure)?.unit ?? .ratio
    let runs = runs
    return YearTable.Column(
      key: group == "all" ? measure : "\(measure):\(group)",
      head: head ?? title(of: measure), unit: formats.words(of: unit),
      format: formats.format(of: unit, upTo: unit == .money ? scale(of: branch) : 0),
      formula: formula
    ) { run, year in runs[run].value(branch, measure, group: group, year: year) }
  }

  /// The size of a branch's amounts at the start of the first run, which sets their decimals.
  func scale(of branch: String) -> Double {
    guard let run = runs.first else { return 0 }
    return ["totalExpenditure", "contributions"].compactMap {
      run.value(branch, $0, year: run.years.lowerBound)
    }.map(abs).max() ?? 0
  }
}

/// Where the figures of runs stand in the workbook, so that other sheets can point at them.
struct FigurePlaces: Sendable {
  private struct Key: Hashable {
    var branch: String
    var measure: String
  }

  private struct Place {
    var sheet: String
    var table: YearTable
    var column: Int
    var head: Int
  }

  private var places: [Key: Place] = [:]

  mutating func add(_ table: YearTable, in sheet: Sheet, branch: String) {
    guard let head = sheet.head?.upperBound else { return }
    for column in table.columns {
      guard let number = table.column(column.key) else { continue }
      let parts = column.key.split(separator: ".", maxSplits: 1).map(String.init)
      let key =
        parts.count == 2
        ? Key(branch: parts[0], measure: parts[1]) : Key(branch: branch, measure: column.key)
      places[key] =
        places[key]
        ?? Place(sheet: sheet.name, table: table, column: number, head: head)
    }
  }

  /// A cell that shows a figure by pointing at it; the figure itself where it stands nowhere.
  func cell(
    _ branch: String, _ measure: String, of run: WorkbookRuns.Run, number: Int, year: Int,
    style: CellStyle
  ) -> Cell {
    guard let value = run.value(branch, measure, year: year) else { return .empty }
    guard let place = places[Key(branch: branch, measure: measure)],
      let row = place.table.row(run: number, year: year, below: place.head)
    else { return .number(value, style) }
    let reference = Sheet.reference(row: row, column: place.column)
    return .formula("=\(Sheet.prefix(place.sheet))\(reference)", value, style)
  }

  /// All years of a run.
  func range(_ branch: String, _ measure: String, run: Int) -> (
    years: CellRange, values: CellRange
  )? {
    guard let place = places[Key(branch: branch, measure: measure)],
      place.table.runs.indices.contains(run),
      let first = place.table.row(
        run: run, year: place.table.runs[run].years.lowerBound, below: place.head)
    else { return nil }
    let rows = first...(first + place.table.runs[run].years.count - 1)
    return (
      CellRange(sheet: place.sheet, column: 1, rows: rows),
      CellRange(sheet: place.sheet, column: place.column, rows: rows)
    )
  }
}
