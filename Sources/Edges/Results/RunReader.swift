import Assumptions
import Diagnostics
import Foundation
import GRDB
import Law
import Quantities
import Valuation

/// Reads one run back from the tables of a store.
struct RunReader {
  let database: Database
  let run: String

  func record() throws -> RunRecord {
    let manifest = try manifest()
    let years = Year(manifest.years.first)...Year(manifest.years.last)
    var result = ValuationResult(
      title: manifest.title, currency: manifest.currency, years: years, timing: manifest.timing,
      population: try population(from: years.lowerBound), series: try series(),
      indicators: try indicators(), calibration: try calibration(),
      comparisons: try comparisons(), warnings: manifest.warnings.map(Diagnostic.init(told:)))
    result.leadingBranch = manifest.leadingBranch
    return RunRecord(
      result, manifest: manifest, parameters: try parameters(), inputs: try inputs(of: manifest))
  }

  /// The manifest as it was stored; of an older store what its columns say.
  func manifest() throws -> RunManifest {
    guard
      let row = try Row.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [run])
    else { throw ResultsError.noRun(run, store: "", hint: nil) }
    if let json: String = row["manifest"] {
      return try JSONDecoder().decode(RunManifest.self, from: Data(json.utf8))
    }
    let warnings = try String.fetchAll(
      database, sql: "SELECT message FROM warning WHERE run = ? ORDER BY number", arguments: [run])
    let inputs = try Row.fetchAll(
      database, sql: "SELECT path, bytes, sha256 FROM input WHERE run = ? ORDER BY path",
      arguments: [run]
    ).map { RunManifest.Input(path: $0["path"], bytes: $0["bytes"], sha256: $0["sha256"]) }
    return RunManifest(
      run: run, version: row["version"], format: row["format"],
      title: LocalizedText(en: row["title_en"], vi: row["title_vi"]), currency: row["currency"],
      years: RunManifest.Span(first: row["first_year"], last: row["last_year"]),
      timing: (row["timing"] as String?).flatMap(CashFlowTiming.init), seed: row["seed"],
      coreType: row["core_type"], inputs: inputs, warnings: warnings)
  }

  /// The inputs that the store has copies of, if it has all of them.
  private func inputs(of manifest: RunManifest) throws -> [InputFile] {
    let content = try SQLStatement("SELECT bytes FROM content WHERE sha256 = ?", in: database)
    var files: [InputFile] = []
    for input in manifest.inputs {
      content.bind(input.sha256, at: 1)
      guard try content.next() else { return [] }
      files.append(InputFile(path: input.path, bytes: content.bytes(0)))
      _ = try content.next()
    }
    return files
  }

  private func series() throws -> [MeasureSeries] {
    let line = try SQLStatement(
      """
      SELECT number, branch, "group", measure, first_year FROM series_line WHERE run = ?
      ORDER BY number
      """, in: database)
    let cell = try SQLStatement(Self.cells(of: "series_value", "value"), in: database)
    line.bind(run, at: 1)
    var series: [MeasureSeries] = []
    while try line.next() {
      var values: [Double?] = []
      try Self.forEach(cell, of: line.integer(0)) { place in
        while values.count < place { values.append(nil) }
        values.append(cell.optionalNumber(1))
      }
      series.append(
        MeasureSeries(
          branch: line.text(1), group: line.text(2), measure: line.text(3),
          values: YearSeries(from: Year(line.integer(4)), values)))
    }
    return series
  }

  private func population(from start: Year) throws -> YearSeries<AgeSexGrid> {
    let line = try SQLStatement(
      "SELECT number, year, sex FROM population_line WHERE run = ? ORDER BY year, number",
      in: database)
    let cell = try SQLStatement(Self.cells(of: "population_value", "persons"), in: database)
    line.bind(run, at: 1)
    var population = YearSeries<AgeSexGrid>(from: start, [])
    while try line.next() {
      let year = Year(line.integer(1))
      if population.values.isEmpty { population.firstYear = year }
      if population.firstYear.distance(to: year) == population.values.count {
        population.values.append(AgeSexGrid())
      }
      let sex: Sex = line.text(2) == Sex.male.word ? .male : .female
      try Self.forEach(cell, of: line.integer(0)) { age in
        if age < Age.count { population[year][sex, age] = cell.number(1) }
      }
    }
    return population
  }

  private func parameters() throws -> [ParameterValue] {
    let line = try SQLStatement(
      """
      SELECT number, path, "group", unit, place, source, basis FROM parameter_line WHERE run = ?
      ORDER BY first_row
      """, in: database)
    let cell = try SQLStatement(
      Self.cells(of: "parameter_value", "year, value, number"), in: database)
    line.bind(run, at: 1)
    var parameters: [ParameterValue] = []
    while try line.next() {
      var value = ParameterValue(
        path: line.text(1), group: line.text(2), value: "", unit: line.text(3),
        place: line.optionalText(4).flatMap(SourcePlace.init(told:)), source: line.text(5),
        basis: line.text(6))
      try Self.forEach(cell, of: line.integer(0)) { _ in
        value.year = cell.optionalInteger(1)
        value.value = cell.text(2)
        value.number = cell.optionalNumber(3)
        parameters.append(value)
      }
    }
    return parameters
  }

  /// What reads the cells of a line: its number, and the columns.
  static func cells(of table: String, _ columns: String) -> String {
    "SELECT cell, \(columns) FROM \(table) WHERE cell BETWEEN ? AND ? ORDER BY cell"
  }

  /// Does a step for each cell of a line, with its place in the line.
  static func forEach(
    _ cell: SQLStatement, of line: Int, _ step: (Int) throws -> Void
  ) throws {
    let start = ResultSchema.cellsOfLine * line
    cell.bind(start, at: 1)
    cell.bind(start + ResultSchema.cellsOfLine - 1, at: 2)
    while try cell.next() { try step(cell.integer(0) - start) }
  }
}

extension RunReader {
  private func indicators() throws -> [IndicatorValue] {
    try rows("SELECT * FROM indicator WHERE run = ? ORDER BY position, branch, indicator").map {
      IndicatorValue(branch: $0["branch"], indicator: $0["indicator"], value: $0["value"])
    }
  }

  private func calibration() throws -> [CalibrationRow] {
    try rows("SELECT * FROM calibration WHERE run = ? ORDER BY position, item").map { row in
      CalibrationRow(
        item: LocalizedText(en: row["en"], vi: row["vi"]), key: row["item"], unit: row["unit"],
        raw: row["raw"], observed: row["observed"], factor: row["factor"], source: row["source"])
    }
  }

  private func comparisons() throws -> [ComparisonRow] {
    try rows("SELECT * FROM comparison WHERE run = ? ORDER BY number").map { row in
      let (measures, year): (String, Int) = (row["measures"], row["year"])
      return ComparisonRow(
        observation: Observation(
          branch: row["branch"], group: row["group"],
          measures: measures.split(separator: "+").map(String.init), year: Year(year),
          lastYear: (row["last_year"] as Int?).map { Year($0) }, value: row["observed"],
          within: row["within"], description: LocalizedText(en: row["en"], vi: row["vi"]),
          citation: Citation(title: row["source"], href: row["href"])),
        projected: row["projected"])
    }
  }

  func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(database, sql: sql, arguments: [run])
  }
}
