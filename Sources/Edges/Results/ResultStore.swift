import Assumptions
import Diagnostics
import GRDB
import Law
import Quantities
import Valuation

/// A SQLite database of runs: the same figures as the tables, and every resolved parameter.
///
/// Several runs live in one store under the names of their manifests. A run that is there already
/// is not written again. The bytes depend on the runs and their order only.
public final class ResultStore: Sendable {
  private let queue: DatabaseQueue

  /// Opens a store, made or brought to the present schema if need be.
  public init(at path: String) throws {
    var configuration = Configuration()
    configuration.label = "results"
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try ResultSchema.migrator.migrate(queue)
  }

  public func close() throws { try queue.close() }

  /// Names of the runs in the store, in the order in which they were added.
  public func runs() throws -> [String] {
    try queue.read { try String.fetchAll($0, sql: "SELECT id FROM run ORDER BY rowid") }
  }

  /// Adds a run in one transaction.
  ///
  /// - Parameters:
  ///   - record: The run.
  ///   - ensemble: Its paths, if it has some.
  /// - Throws: What the database refuses; nothing of the run is added then.
  public func add(_ record: RunRecord, ensemble: EnsembleRecord? = nil) throws {
    if try runs().contains(record.manifest.run) { return }
    try queue.write { database in
      let writer = RunWriter(database: database, run: record.manifest.run)
      try writer.write(record.manifest)
      try writer.write(record.result)
      try writer.write(record.parameters)
      if let ensemble {
        try EnsembleWriter(run: record.manifest.run) { try writer.insert($0, rows: $1) }
          .write(ensemble)
      }
    }
  }
}

/// Puts the parts of one run into the tables.
private struct RunWriter {
  let database: Database
  let run: String

  func write(_ manifest: RunManifest) throws {
    try insert(
      "run",
      rows: [
        [
          run, manifest.version, manifest.format, manifest.title.en, manifest.title.vi,
          manifest.years.first, manifest.years.last, manifest.timing?.rawValue,
          manifest.currency.code, manifest.seed, manifest.coreType,
        ]
      ])
    try insert("input", rows: manifest.inputs.map { [run, $0.path, $0.bytes, $0.sha256] })
    try insert(
      "warning",
      rows: manifest.warnings.enumerated().map { [run, $0.offset + 1, $0.element] })
  }

  func write(_ result: ValuationResult) throws {
    try insert(
      "series",
      rows: result.series.lazy.flatMap { series in
        series.values.years.lazy.map { year -> [(any DatabaseValueConvertible)?] in
          [
            run, series.branch, series.group, series.measure, year.number, series.values[year],
          ]
        }
      })
    try insert(
      "population",
      rows: result.population.values.enumerated().lazy.flatMap { index, grid in
        Sex.allCases.lazy.flatMap { sex in
          Age.all.lazy.map { age -> [(any DatabaseValueConvertible)?] in
            [
              run, result.population.firstYear.number + index, sex.word, age, grid[sex, age],
            ]
          }
        }
      })
    try insert(
      "indicator", rows: result.indicators.map { [run, $0.branch, $0.indicator, $0.value] })
    try insert(
      "calibration",
      rows: result.calibration.map {
        [run, $0.key, $0.unit, $0.raw, $0.observed, $0.factor, $0.source, $0.item.en, $0.item.vi]
      })
    try insert(
      "comparison",
      rows: result.comparisons.enumerated().map { index, row in
        let seen = row.observation
        return [
          run, index + 1, seen.branch, seen.group, seen.measures.joined(separator: "+"),
          seen.year.number, seen.value, row.projected, row.relativeError, seen.citation.title,
          seen.citation.href, seen.description.en, seen.description.vi, seen.lastYear.number,
        ]
      })
  }

  func write(_ parameters: [ParameterValue]) throws {
    try insert(
      "parameter",
      rows: parameters.enumerated().map { index, value in
        [
          run, index + 1, value.path, value.group, value.year, value.value, value.number,
          value.unit, value.place?.description, value.source, value.basis,
        ]
      })
  }

  /// One prepared statement for all rows of a table.
  func insert(
    _ table: String, rows: some Sequence<[(any DatabaseValueConvertible)?]>
  ) throws {
    var statement: Statement?
    for row in rows {
      let marks = Array(repeating: "?", count: row.count).joined(separator: ",")
      let prepared =
        try statement
        ?? database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
      statement = prepared
      try prepared.execute(arguments: StatementArguments(row))
    }
  }
}
