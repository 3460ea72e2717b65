import Assumptions
import Diagnostics
import Foundation
import GRDB
import Law
import Quantities
import Valuation

/// Puts the parts of one run into the tables of a store.
struct RunWriter {
  let database: Database
  let run: String

  func write(_ record: RunRecord, key: String?, figures: String) throws {
    try write(record.manifest, key: key, figures: figures)
    try write(record.inputs)
    try writeSeries(of: record.result)
    try writePopulation(of: record.result)
    try write(record.result)
    try write(record.parameters)
  }

  private func write(_ manifest: RunManifest, key: String?, figures: String) throws {
    var stored = manifest
    stored.files = [:]
    try database.execute(
      sql: """
        INSERT INTO run (id, version, format, title_en, title_vi, first_year, last_year, timing,
          currency, seed, core_type, manifest, leading_branch, scenario, key, figures)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, manifest.version, manifest.format, manifest.title.en, manifest.title.vi,
        manifest.years.first, manifest.years.last, manifest.timing?.rawValue,
        manifest.currency.code, manifest.seed, manifest.coreType,
        String(decoding: try stored.json(), as: UTF8.self), manifest.leadingBranch,
        manifest.scenario, key, figures,
      ])
    let input = try SQLStatement("INSERT INTO input VALUES (?, ?, ?, ?)", in: database)
    for file in manifest.inputs {
      input.bind(run, at: 1)
      input.bind(file.path, at: 2)
      input.bind(file.bytes, at: 3)
      input.bind(file.sha256, at: 4)
      try input.run()
    }
    let warning = try SQLStatement("INSERT INTO warning VALUES (?, ?, ?)", in: database)
    for (index, message) in manifest.warnings.enumerated() {
      warning.bind(run, at: 1)
      warning.bind(index + 1, at: 2)
      warning.bind(message, at: 3)
      try warning.run()
    }
  }

  /// Copies of files; those that the store has already are not written again.
  private func write(_ files: [InputFile]) throws {
    for file in files { try Self.keep(file.bytes, in: database) }
  }

  /// Puts bytes into the store once; answers their SHA-256.
  @discardableResult
  static func keep(_ bytes: [UInt8], in database: Database) throws -> String {
    let name = RunManifest.sha256(of: bytes)
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO content VALUES (?, ?)")
    try statement.execute(arguments: [name, Data(bytes)])
    return name
  }

  private func writeSeries(of result: ValuationResult) throws {
    var number = try nextLine(of: "series_line")
    let line = try SQLStatement("INSERT INTO series_line VALUES (?, ?, ?, ?, ?, ?)", in: database)
    let cell = try SQLStatement("INSERT INTO series_value VALUES (?, ?)", in: database)
    for series in result.series {
      line.bind(number, at: 1)
      line.bind(run, at: 2)
      line.bind(series.branch, at: 3)
      line.bind(series.group, at: 4)
      line.bind(series.measure, at: 5)
      line.bind(series.values.firstYear.number, at: 6)
      try line.run()
      for (place, value) in series.values.values.enumerated() {
        cell.bind(ResultSchema.cellsOfLine * number + place, at: 1)
        cell.bind(value, at: 2)
        try cell.run()
      }
      number += 1
    }
  }

  private func writePopulation(of result: ValuationResult) throws {
    var number = try nextLine(of: "population_line")
    let line = try SQLStatement("INSERT INTO population_line VALUES (?, ?, ?, ?)", in: database)
    let cell = try SQLStatement("INSERT INTO population_value VALUES (?, ?)", in: database)
    for (index, grid) in result.population.values.enumerated() {
      for sex in Sex.allCases {
        line.bind(number, at: 1)
        line.bind(run, at: 2)
        line.bind(result.population.firstYear.number + index, at: 3)
        line.bind(sex.word, at: 4)
        try line.run()
        for age in Age.all {
          cell.bind(ResultSchema.cellsOfLine * number + age, at: 1)
          cell.bind(grid[sex, age], at: 2)
          try cell.run()
        }
        number += 1
      }
    }
  }

  private func write(_ result: ValuationResult) throws {
    try insert(
      "indicator",
      result.indicators.enumerated().map {
        [run, $0.element.branch, $0.element.indicator, $0.element.value, $0.offset + 1]
      })
    try insert(
      "calibration",
      result.calibration.enumerated().map { index, row in
        [
          run, row.key, row.unit, row.raw, row.observed, row.factor, row.source, row.item.en,
          row.item.vi, index + 1,
        ]
      })
    try insert(
      "comparison",
      result.comparisons.enumerated().map { index, row in
        let seen = row.observation
        return [
          run, index + 1, seen.branch, seen.group, seen.measures.joined(separator: "+"),
          seen.year.number, seen.value, row.projected, row.relativeError, seen.citation.title,
          seen.citation.href, seen.description.en, seen.description.vi, seen.lastYear.number,
          seen.within,
        ]
      })
  }

  /// Values that follow each other and come from one place share a line.
  private func write(_ parameters: [ParameterValue]) throws {
    var number = try nextLine(of: "parameter_line") - 1
    var place = 0
    var former: ParameterValue?
    let line = try SQLStatement(
      "INSERT INTO parameter_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    let cell = try SQLStatement("INSERT INTO parameter_value VALUES (?, ?, ?, ?)", in: database)
    for (row, value) in parameters.enumerated() {
      place += 1
      if former?.sharesLine(with: value) != true || place == ResultSchema.cellsOfLine {
        number += 1
        place = 0
        line.bind(number, at: 1)
        line.bind(run, at: 2)
        line.bind(row + 1, at: 3)
        let words = [
          value.path, value.group, value.unit, value.place?.description, value.source, value.basis,
        ]
        for (column, word) in words.enumerated() { line.bind(word, at: Int32(4 + column)) }
        try line.run()
        former = value
      }
      cell.bind(ResultSchema.cellsOfLine * number + place, at: 1)
      cell.bind(value.year, at: 2)
      cell.bind(value.value, at: 3)
      cell.bind(value.number, at: 4)
      try cell.run()
    }
  }

  func nextLine(of table: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(number) + 1 FROM \(table)") ?? 1
  }

  /// Rows of a small table.
  func insert(_ table: String, _ rows: [[(any DatabaseValueConvertible)?]]) throws {
    guard let first = rows.first else { return }
    let marks = Array(repeating: "?", count: first.count).joined(separator: ", ")
    let statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    for row in rows { try statement.execute(arguments: StatementArguments(row)) }
  }
}

extension ParameterValue {
  /// Whether everything but year and value is the same.
  fileprivate func sharesLine(with other: ParameterValue) -> Bool {
    path == other.path && group == other.group && unit == other.unit && place == other.place
      && source == other.source && basis == other.basis
  }
}
