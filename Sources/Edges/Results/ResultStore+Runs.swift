import Diagnostics
import Ensemble
import GRDB
public import Quantities

/// A run in a store, as lists show it.
public struct StoredRun: Sendable, Codable, Equatable {
  public var id: String
  public var title: LocalizedText
  public var firstYear: Int
  public var lastYear: Int
  public var tags: [String]
  /// How many paths it has; nothing where it has none.
  public var paths: Int?
  /// Version of the program that calculated it.
  public var version: String
  /// The branch that the indicators are of: the one the scenario names first.
  public var branch: String
  /// `peakYear`, `depletionYear` and `actuarialBalance` of the branch, where they exist.
  public var indicators: [String: Double]
}

extension ResultStore {
  /// The indicators that a list shows.
  public static let listedIndicators = ["peakYear", "depletionYear", "actuarialBalance"]

  /// What is in the store, in the order in which it was added.
  public func list() throws -> [StoredRun] {
    try reading { database in
      let tags = try Row.fetchAll(database, sql: "SELECT name, run FROM tag ORDER BY name")
      let names = Dictionary(grouping: tags) { $0["run"] as String }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT id, title_en, title_vi, first_year, last_year, version, paths, leading_branch
          FROM run LEFT JOIN ensemble ON run = id ORDER BY run.rowid
          """
      ).map { row in
        let id: String = row["id"]
        let branch: String = row["leading_branch"] ?? "pension"
        let indicators = try Row.fetchAll(
          database,
          sql: """
            SELECT indicator, value FROM indicator
            WHERE run = ? AND branch = ? AND value IS NOT NULL AND indicator IN
            ('\(Self.listedIndicators.joined(separator: "', '"))')
            """, arguments: [id, branch])
        return StoredRun(
          id: id, title: LocalizedText(en: row["title_en"], vi: row["title_vi"]),
          firstYear: row["first_year"], lastYear: row["last_year"],
          tags: (names[id] ?? []).map { $0["name"] }, paths: row["paths"],
          version: row["version"], branch: branch,
          indicators: Dictionary(
            indicators.map { ($0["indicator"], $0["value"]) }, uniquingKeysWith: { $1 }))
      }
    }
  }

  /// The id that a person means: a tag, an id, or how only one id begins.
  ///
  /// - Throws: `ResultsError.noRun` with the nearest, `ResultsError.ambiguous` with all candidates.
  public func id(of name: String) throws -> String {
    let runs = try list()
    if let tagged = runs.first(where: { $0.tags.contains(name) }) { return tagged.id }
    let wanted = name.lowercased()
    if runs.contains(where: { $0.id == wanted }) { return wanted }
    let found = wanted.isEmpty ? [] : runs.filter { $0.id.hasPrefix(wanted) }
    if found.count > 1 {
      throw ResultsError.ambiguous(
        name, store: path, candidates: found.map { "\($0.id)  \($0.title.en)" })
    }
    if let one = found.first { return one.id }
    let known = runs.flatMap(\.tags) + runs.map(\.id)
    let hint =
      Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
      ?? (runs.isEmpty
        ? "the store is empty; 'run FILE --store \(path)' adds a run"
        : "'store list --store \(path)' shows what is there")
    throw ResultsError.noRun(name, store: path, hint: hint)
  }

  /// The run with a key, if it is in the store.
  ///
  /// - Parameters:
  ///   - key: Made of the inputs as they are now.
  ///   - reference: The run that an ensemble's differences are wanted from.
  /// - Returns: Its id, or nothing.
  /// - Throws: `ResultsError`.
  public func find(_ key: RunKey, reference: String? = nil) throws -> String? {
    try reading {
      try String.fetchOne(
        $0,
        sql: """
          SELECT id FROM run LEFT JOIN ensemble ON run = id
          WHERE key = ? AND manifest IS NOT NULL AND (? IS NULL OR reference = ?)
          """, arguments: [key.key, reference, reference])
    }
  }

  /// Reads a run back.
  ///
  /// - Parameter id: Its whole id.
  /// - Returns: The run as it was added, places in its inputs told from their common folder; and
  ///   its paths, if it has some, without kept paths.
  /// - Throws: `ResultsError`; also where the figures are not those that were added.
  public func load(_ id: String) throws -> (record: RunRecord, ensemble: EnsembleRecord?) {
    try reading { database in
      let known = try Row.fetchOne(
        database, sql: "SELECT figures FROM run WHERE id = ?", arguments: [id])
      guard let known else { throw ResultsError.noRun(id, store: path, hint: nil) }
      let reader = RunReader(database: database, run: id)
      let record = try reader.record()
      let ensemble = try EnsembleReader(reader: reader).record()
      let figures: String? = known["figures"]
      if let figures, figures != RunFigures.sha256(of: record.result, ensemble) {
        throw ResultsError.store(
          path, reason: "holds other figures of run '\(id)' than were added",
          hint: "delete the run and calculate it again")
      }
      return (record, ensemble)
    }
  }

  // MARK: - Tags

  /// Gives a run a name, which no other run has then.
  ///
  /// - Throws: `ResultsError`, where the name is taken and is not to be moved.
  public func tag(_ id: String, as name: String, moving: Bool = false) throws {
    guard Self.isTag(name) else {
      throw ResultsError.store(
        path, reason: "takes no tag '\(name)'",
        hint: "letters, digits, '.', '_' and '-', beginning with a letter, and unlike an id")
    }
    try writing { database in
      let owner = try String.fetchOne(
        database, sql: "SELECT run FROM tag WHERE name = ?", arguments: [name])
      if let owner, owner != id, !moving {
        throw ResultsError.store(
          path, reason: "has the tag '\(name)' on run \(owner)",
          hint: "--force moves it to the other run")
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO tag VALUES (?, ?)", arguments: [name, id])
    }
  }

  /// A tag is no path and can be told from an id.
  private static func isTag(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter, name.count <= 64 else { return false }
    let hexadecimal = name.count == 16 && name.allSatisfy(\.isHexDigit)
    return !hexadecimal && name.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
      && !name.hasSuffix(".yaml") && !name.hasSuffix(".yml")
  }

  /// Takes a name away; the run stays.
  public func untag(_ name: String) throws {
    try writing { database in
      try database.execute(sql: "DELETE FROM tag WHERE name = ?", arguments: [name])
      guard database.changesCount == 0 else { return }
      let known = try String.fetchAll(database, sql: "SELECT name FROM tag ORDER BY name")
      throw ResultsError.store(
        path, reason: "has no tag '\(name)'",
        hint: Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" })
    }
  }

  // MARK: - Deleting

  /// Removes runs with their tags, and the copies of inputs that no other run needs; the file
  /// becomes smaller.
  public func delete(_ ids: [String]) throws {
    try writing { database in
      for id in ids {
        try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
      }
      try database.execute(
        sql: """
          DELETE FROM content WHERE sha256 NOT IN
          (SELECT sha256 FROM input UNION SELECT sha256 FROM attachment)
          """)
    }
    try StoreOpening.telling(path) {
      try queue.writeWithoutTransaction { database in
        let vacuum = try Int.fetchOne(database, sql: "PRAGMA auto_vacuum")
        _ = try Row.fetchAll(
          database, sql: vacuum == 2 ? "PRAGMA incremental_vacuum" : "VACUUM")
        _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
