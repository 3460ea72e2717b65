import Ensemble
import Foundation
import GRDB
import Valuation

/// A SQLite database of runs: the same figures as the tables, every resolved parameter, and copies
/// of the inputs.
///
/// Several runs live in one store under the names of their manifests. A run is added in one
/// transaction: it is there whole or not at all, whatever happens to the writer. Readers of a
/// shared store go on with what they see while another process writes.
public final class ResultStore: Sendable {
  /// What a store is opened for.
  public enum Use: Sendable {
    /// One run in a folder of results; the bytes depend on the run only.
    case folder
    /// Many runs, made and brought to the present schema if need be.
    case shared
    /// To be read and left as it is, whatever its schema.
    case reading
  }

  public let path: String
  let queue: DatabaseQueue

  /// - Parameters:
  ///   - path: The file.
  ///   - use: What it is opened for.
  /// - Throws: `ResultsError`: no store, one of a newer program, a place that cannot be written.
  public init(at path: String, for use: Use = .folder) throws {
    self.path = path
    queue = try StoreOpening(path: path, use: use).queue()
  }

  public func close() throws { try queue.close() }

  /// Names of the runs in the store, in the order in which they were added.
  public func runs() throws -> [String] {
    try reading { try String.fetchAll($0, sql: "SELECT id FROM run ORDER BY rowid") }
  }

  // MARK: - Adding

  /// What became of a run that was to be added.
  public enum Addition: Sendable, Equatable {
    case added
    /// It is there already, from the same inputs and the same program.
    case present
    /// Another build of the program had put the same figures there.
    case confirmed
    /// Another build of the program had put other figures there; they are gone.
    case replaced
    /// Another build had put other figures there, and they stay because they have tags.
    case kept(tags: [String])
  }

  /// Adds a run in one transaction.
  ///
  /// - Parameters:
  ///   - record: The run.
  ///   - ensemble: Its paths, if it has some.
  ///   - key: What it is found again by; nothing in a folder of results.
  /// - Returns: What became of it.
  /// - Throws: `ResultsError`; nothing of the run is added then.
  @discardableResult
  public func add(
    _ record: RunRecord, ensemble: EnsembleRecord? = nil, key: RunKey? = nil
  ) throws -> Addition {
    try record.result.requireFinite()
    let run = record.manifest.run
    let figures = RunFigures.sha256(of: record.result, ensemble)
    return try writing { database in
      let known = try Known.find(run, in: database)
      if let known {
        guard let key else { return .present }
        let hasReference = known.hasReference(of: ensemble)
        if known.key == key.key, hasReference { return .present }
        if known.figures == figures, hasReference {
          try database.execute(
            sql: "UPDATE run SET key = ? WHERE id = ?", arguments: [key.key, run])
          return .confirmed
        }
        guard known.tags.isEmpty else { return .kept(tags: known.tags) }
        try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [run])
      }
      let writer = RunWriter(database: database, run: run)
      try writer.write(record, key: key?.key, figures: figures)
      if let ensemble { try EnsembleWriter(writer: writer).write(ensemble) }
      return known == nil ? .added : .replaced
    }
  }

  /// A run of the same name that is in the store.
  private struct Known {
    var key: String?
    var figures: String?
    var reference: String?
    var tags: [String]

    static func find(_ run: String, in database: Database) throws -> Known? {
      let row = try Row.fetchOne(
        database,
        sql: "SELECT key, figures, reference FROM run LEFT JOIN ensemble ON run = id WHERE id = ?",
        arguments: [run])
      guard let row else { return nil }
      let tags = try String.fetchAll(
        database, sql: "SELECT name FROM tag WHERE run = ? ORDER BY name", arguments: [run])
      return Known(
        key: row["key"], figures: row["figures"], reference: row["reference"], tags: tags)
    }

    /// Whether its differences are those that an ensemble has, if it has some.
    func hasReference(of ensemble: EnsembleRecord?) -> Bool {
      let wanted = ensemble?.facts.reference?.run
      return wanted == nil || wanted == reference
    }
  }

  // MARK: - Steps

  func reading<Value>(_ step: (Database) throws -> Value) throws -> Value {
    try StoreOpening.telling(path) { try queue.read(step) }
  }

  func writing<Value>(_ step: (Database) throws -> Value) throws -> Value {
    try StoreOpening.telling(path) {
      try queue.writeWithoutTransaction { database in
        var result: Value?
        try database.inTransaction(.immediate) {
          result = try step(database)
          return .commit
        }
        guard let result else { throw CancellationError() }
        return result
      }
    }
  }
}

extension ResultStore {
  /// Whether a file is a database of SQLite.
  public static func isDatabase(_ path: String) -> Bool { StoreOpening.isDatabase(path) }
}
