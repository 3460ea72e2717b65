import Ensemble
import Foundation
import GRDB
import Quantities

/// Puts an ensemble into the tables of a result store, under the name of its run.
struct EnsembleWriter {
  let writer: RunWriter

  private var run: String { writer.run }
  private var database: Database { writer.database }

  func write(_ record: EnsembleRecord) throws {
    let facts = record.facts
    try writer.insert(
      "ensemble",
      [
        [
          run, facts.firstPath, facts.pathCount, Int64(bitPattern: facts.seed),
          facts.antithetic, facts.method, facts.blockSize, facts.blasCore, facts.reference?.run,
          String(decoding: try JSONEncoder.sorted.encode(facts), as: UTF8.self),
        ]
      ])
    try write(record.summary, as: "paths")
    if let difference = record.difference { try write(difference, as: "difference") }
    try write(record.summary.depletion, of: record.summary, in: "depletion") { [$0] }
    try write(record.summary.shortfall, of: record.summary, in: "expected_shortfall") {
      [EnsembleSummary.shortfallLevel, $0]
    }
    for (name, bytes) in record.attachments {
      try writer.insert("attachment", [[run, name, try RunWriter.keep(bytes, in: database)]])
    }
  }

  private func write(_ summary: EnsembleSummary, as kind: String) throws {
    var number = try writer.nextLine(of: "distribution_line")
    let line = try SQLStatement(
      "INSERT INTO distribution_line VALUES (?, ?, ?, ?, ?, ?, ?)", in: database)
    let marks = Array(repeating: "?", count: 4 + Percentiles.levels.count)
    let cell = try SQLStatement(
      "INSERT INTO distribution_value VALUES (?, \(marks.joined(separator: ", ")))", in: database)
    var next = 0
    for measure in summary.measures {
      line.bind(number, at: 1)
      let words = [run, kind, measure.branch, measure.group, measure.measure]
      for (column, word) in words.enumerated() { line.bind(word, at: Int32(2 + column)) }
      line.bind(summary.years.lowerBound.number, at: 7)
      try line.run()
      for place in 0..<summary.years.count {
        cell.bind(ResultSchema.cellsOfLine * number + place, at: 1)
        bind(summary.series[next], to: cell, from: 2)
        try cell.run()
        next += 1
      }
      number += 1
    }
    let indicator = try SQLStatement(
      "INSERT INTO indicator_distribution VALUES (?, ?, ?, ?, ?, "
        + "\(marks.joined(separator: ", ")))", in: database)
    for (index, name) in summary.indicators.enumerated() {
      let words = [run, kind, name.branch, name.indicator]
      for (column, word) in words.enumerated() { indicator.bind(word, at: Int32(1 + column)) }
      indicator.bind(index + 1, at: 5)
      bind(summary.indicatorValues[index], to: indicator, from: 6)
      try indicator.run()
    }
  }

  /// The figures in the order of `ResultSchema.distributionColumns`.
  private func bind(
    _ distribution: SummaryDistribution, to statement: SQLStatement, from column: Int32
  ) {
    let figures =
      [distribution.share, distribution.mean, distribution.standardDeviation]
      + Percentiles.levels.map { distribution.percentile($0) } + [distribution.shareAboveZero]
    for (place, figure) in figures.enumerated() {
      statement.bind(figure, at: column + Int32(place))
    }
  }

  private func write(
    _ lines: [EnsembleSummary.BranchLine], of summary: EnsembleSummary, in table: String,
    _ fields: (Double?) -> [(any DatabaseValueConvertible)?]
  ) throws {
    for (index, line) in lines.enumerated() {
      try writer.insert(
        table,
        zip(summary.years, line.values).map { year, value in
          [run, line.branch, year.number] + fields(value) + [index + 1]
        })
    }
  }
}

extension JSONEncoder {
  /// Keys in alphabetical order, so that the same values give the same bytes.
  static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

extension ResultSchema {
  /// The tables of ensembles; `percentile` is among the first tables.
  static let ensembleTables = """
    CREATE TABLE ensemble (
      run TEXT PRIMARY KEY REFERENCES run ON DELETE CASCADE,
      first_path INTEGER NOT NULL, paths INTEGER NOT NULL, seed INTEGER NOT NULL,
      antithetic INTEGER NOT NULL, method TEXT NOT NULL, block_size INTEGER NOT NULL,
      blas_core TEXT NOT NULL, reference TEXT
    ) WITHOUT ROWID;
    CREATE TABLE moment (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, share REAL NOT NULL, mean REAL, standard_deviation REAL,
      PRIMARY KEY (run, branch, "group", measure, year)
    ) WITHOUT ROWID;
    CREATE TABLE indicator_percentile (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, indicator, statistic)
    ) WITHOUT ROWID;
    CREATE TABLE depletion (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, year INTEGER NOT NULL, probability REAL,
      PRIMARY KEY (run, branch, year)
    ) WITHOUT ROWID;
    CREATE TABLE expected_shortfall (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, year INTEGER NOT NULL, level REAL NOT NULL, value REAL,
      PRIMARY KEY (run, branch, year, level)
    ) WITHOUT ROWID;
    CREATE TABLE difference (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, "group", measure, year, statistic)
    ) WITHOUT ROWID;
    CREATE TABLE indicator_difference (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, indicator, statistic)
    ) WITHOUT ROWID;
    """
}
