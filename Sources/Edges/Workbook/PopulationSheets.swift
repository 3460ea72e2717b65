import Quantities
import Valuation

/// Persons on 1 January by age and sex: every year in groups of five ages, a few years by single
/// ages.
///
/// A run with the same population as an earlier one is not shown again.
struct PopulationSheets {
  let runs: WorkbookRuns
  private let shown: [Int]

  /// First ages of the groups; the last one is open.
  private static let groups = Array(stride(from: 0, through: Age.open, by: 5))

  init(runs: WorkbookRuns) {
    self.runs = runs
    var shown: [Int] = []
    for (number, run) in runs.runs.enumerated() where !run.result.population.values.isEmpty {
      let isNew = !shown.contains { earlier in
        Self.isSame(runs.runs[earlier].result.population, run.result.population)
      }
      if isNew { shown.append(number) }
    }
    self.shown = shown
  }

  private static func isSame(
    _ first: YearSeries<AgeSexGrid>, _ second: YearSeries<AgeSexGrid>
  ) -> Bool {
    guard first.firstYear == second.firstYear, first.values.count == second.values.count
    else { return false }
    return zip(first.values, second.values).allSatisfy { one, other in
      Sex.allCases.allSatisfy { sex in Age.all.allSatisfy { one[sex, $0] == other[sex, $0] } }
    }
  }

  private var note: String {
    shown.count < runs.runs.count ? runs.say(.samePopulation) : ""
  }

  func sheets(_ names: inout SheetNames) -> [Sheet] {
    guard !shown.isEmpty else { return [] }
    return [groupSheet(names.name(runs.say(.populationSheet))), ageSheet(&names)]
  }

  // MARK: - Groups of ages

  private func groupSheet(_ name: String) -> Sheet {
    let all = runs.runs
    let series = shown.map { all[$0].result.population }
    let total = YearTable.Column(
      key: "all", head: runs.say(.bothSexes), unit: runs.say(.persons), format: runs.formats.whole,
      formula: .sum(Sex.allCases.map { YearTable.Term(key: $0.word) })
    ) { run, year in
      Sex.allCases.reduce(0) { $0 + Self.persons(series[run], year, $1, Age.all) }
    }
    let bySex = Sex.allCases.flatMap { sex in columns(of: sex, series) }
    let blocks = shown.map { number in
      let population = all[number].result.population
      return YearTable.Run(
        title: all[number].title, years: population.firstYear.number...population.lastYear.number)
    }
    var sheet = Sheet(name)
    sheet.open(title: runs.say(.populationTitle), notes: [note])
    YearTable(runs: blocks, columns: [total] + bySex).add(
      to: &sheet, scenario: runs.say(.scenario), year: runs.say(.year))
    return sheet
  }

  /// A sex in total, then its groups of ages.
  private func columns(
    of sex: Sex, _ series: [YearSeries<AgeSexGrid>]
  ) -> [YearTable.Column] {
    let word = runs.say(sex == .male ? .men : .women)
    let parts = Self.groups.map { first in
      let ages = first...(first == Age.open ? Age.open : first + 4)
      return YearTable.Column(
        key: "\(sex.word)\(first)",
        head: "\(word) " + (first == Age.open ? "\(first)+" : "\(first)–\(first + 4)"),
        unit: runs.say(.persons), format: runs.formats.whole, formula: nil
      ) { run, year in Self.persons(series[run], year, sex, ages) }
    }
    let total = YearTable.Column(
      key: sex.word, head: word, unit: runs.say(.persons), format: runs.formats.whole,
      formula: .sum(parts.map { YearTable.Term(key: $0.key) })
    ) { run, year in Self.persons(series[run], year, sex, Age.all) }
    return [total] + parts
  }

  private static func persons(
    _ population: YearSeries<AgeSexGrid>, _ year: Int, _ sex: Sex, _ ages: ClosedRange<Int>
  ) -> Double {
    guard let grid = population.value(in: Year(year)) else { return 0 }
    return ages.reduce(0) { $0 + grid[sex, $1] }
  }

  // MARK: - Single ages

  /// The first run's first and last year and two between, with a pyramid each.
  private func ageSheet(_ names: inout SheetNames) -> Sheet {
    let run = runs.runs[shown[0]]
    let population = run.result.population
    let years = pyramidYears(population)
    var sheet = Sheet(names.name(runs.say(.agesSheet)))
    sheet.open(title: runs.say(.agesTitle), notes: [run.title])
    let titles = years.flatMap { year in
      [runs.say(.men), runs.say(.women)].map { "\($0) \(year)" }
    }
    let left = years.map { runs.say(.pyramidMen, ["year": "\($0)"]) }
    sheet.addHead([
      [""] + (titles + left).map { _ in runs.say(.persons) }, [runs.say(.age)] + titles + left,
    ])
    let first = sheet.rows.count
    let style = CellStyle(format: runs.formats.whole)
    for age in Age.all {
      let row = sheet.rows.count
      var cells: [Cell] = [.whole(age)]
      for year in years {
        let grid = population[Year(year)]
        cells += Sex.allCases.map { .value(grid[$0, age], style) }
      }
      for (index, year) in years.enumerated() {
        let men = Sheet.letters(of: 1 + 2 * index) + "\(row + 1)"
        cells.append(
          .formula(
            "=-\(men)", -population[Year(year)][.male, age],
            CellStyle(format: runs.formats.unsigned)))
      }
      sheet.add(cells)
    }
    sheet.widths = [7] + (titles + left).map { _ in 12 }
    sheet.frozenColumns = 1
    sheet.charts = years.enumerated().map { index, year in
      pyramid(
        year, of: run, sheet: sheet.name, rows: first...(sheet.rows.count - 1),
        men: 1 + 2 * years.count + index, women: 2 + 2 * index,
        place: (index, 2 + 3 * years.count))
    }
    return sheet
  }

  private func pyramidYears(_ population: YearSeries<AgeSexGrid>) -> [Int] {
    let (first, last) = (population.firstYear.number, population.lastYear.number)
    let wanted = [first, first + 25, first + 50, last].map { min($0, last) }
    return Array(Set(wanted)).sorted()
  }

  private func pyramid(
    _ year: Int, of run: WorkbookRuns.Run, sheet: String, rows: ClosedRange<Int>, men: Int,
    women: Int, place: (number: Int, column: Int)
  ) -> Chart {
    let ages = CellRange(sheet: sheet, column: 0, rows: rows)
    let title = runs.say(.pyramidTitle, ["year": "\(year)"])
    return Chart(
      kind: .pyramid, title: title,
      alternative: runs.say(.chartNote, ["title": title, "scenarios": run.title]),
      categoryTitle: runs.say(.age), valueTitle: runs.say(.persons),
      valueFormat: runs.formats.unsigned,
      series: [
        Chart.Series(
          name: runs.say(.men), categories: ages,
          values: CellRange(sheet: sheet, column: men, rows: rows), colour: ChartSheet.colours[0]),
        Chart.Series(
          name: runs.say(.women), categories: ages,
          values: CellRange(sheet: sheet, column: women, rows: rows),
          colour: ChartSheet.colours[1]),
      ], row: 4 + 25 * place.number, column: place.column)
  }
}
