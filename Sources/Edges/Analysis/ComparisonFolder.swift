import Foundation
import GRDB
public import Results

/// The files of a comparison in a folder that is complete or not there at all.
public struct ComparisonFolder: Sendable {
  public let path: String
  /// Names of the files, in alphabetical order.
  public let files: [String]

  /// What a comparison may write, and so all that a replacement may remove.
  static let knownFiles: Set<String> = [
    "manifest.json", "runs.csv", "differences.csv", "indicators.csv", "divergences.csv",
    "parameters.csv", "pathDifferences.csv", "comparison.json", "comparison.sqlite",
  ]

  /// Writes a comparison: a CSV file a table, one document of JSON, a database of SQLite.
  ///
  /// - Parameters:
  ///   - comparison: What was compared.
  ///   - path: The folder to make.
  ///   - formats: `csv`, `json`, `sqlite`; `manifest.json` always.
  ///   - replacing: Whether an older comparison gives way.
  /// - Returns: The folder that was made.
  /// - Throws: `ResultsError`, with an older folder as it was.
  public static func write(
    _ comparison: RunComparison, to path: String, formats: Set<ResultFormat>,
    replacing: Bool = false
  ) throws -> ComparisonFolder {
    try refuseOverwriting(path, replacing: replacing)
    let tables = comparison.tables
    var files: [(path: String, bytes: [UInt8])] = []
    if formats.contains(.csv) {
      files += tables.map { ("\($0.name).csv", $0.csv.bytes) }
    }
    if formats.contains(.json) {
      files.append(("comparison.json", try ComparisonJSON.text(of: comparison)))
    }
    if formats.contains(.sqlite) {
      files.append(("comparison.sqlite", try ComparisonStore.bytes(of: tables)))
    }
    let manifest = try ComparisonManifest(of: comparison, files: files).json()
    files.append(("manifest.json", manifest))
    try NewFolder.write(files, to: path, replacing: replacing ? knownFiles : [])
    return ComparisonFolder(path: path, files: files.map(\.path).sorted())
  }

  /// Refuses a folder that holds something, unless it is to be replaced.
  public static func refuseOverwriting(_ path: String, replacing: Bool) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ResultsError.foreign(path, file: path)
    }
    if entries.isEmpty { return }
    guard replacing else { throw ResultsError.exists(path) }
    if let foreign = entries.sorted().first(where: { !knownFiles.contains($0) }) {
      throw ResultsError.foreign(path, file: foreign)
    }
  }
}

/// `manifest.json` of a comparison: what was compared, by hash, and what was written.
struct ComparisonManifest: Encodable {
  struct Run: Encodable {
    var name: String
    var run: String
    var version: String
    var inputs: [RunManifest.Input]
  }

  struct Paths: Encodable {
    var first: Int
    var count: Int
    var seed: UInt64
    var antithetic: Bool
  }

  var format = 1
  var program = "ansinh"
  var version = CodeVersion.number
  var kind = "comparison"
  var runs: [Run]
  var tolerance: Double
  var paths: Paths?
  /// SHA-256 of each file by name.
  var files: [String: String]

  init(of comparison: RunComparison, files: [(path: String, bytes: [UInt8])]) {
    runs = zip(comparison.runs, comparison.manifests).map { run, manifest in
      Run(name: run.name, run: manifest.run, version: manifest.version, inputs: manifest.inputs)
    }
    tolerance = comparison.tolerance
    paths = comparison.paths.map {
      Paths(
        first: $0.paths.lowerBound, count: $0.paths.count, seed: $0.seed, antithetic: $0.antithetic)
    }
    self.files = Dictionary(
      files.map { ($0.path, RunManifest.sha256(of: $0.bytes)) }, uniquingKeysWith: { one, _ in one }
    )
  }

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

/// `comparison.sqlite`: the tables of the comparison under their names.
enum ComparisonStore {
  static func bytes(of tables: [DataTable]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("comparison-\(UUID().uuidString).sqlite").path
    defer {
      for end in ["", "-journal", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: file + end)
      }
    }
    let queue = try DatabaseQueue(path: file)
    try queue.write { database in
      for table in tables { try write(table, into: database) }
    }
    try queue.close()
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ResultsError.system(path: file, reason: "the database was not written")
    }
    return Array(data)
  }

  private static func write(_ table: DataTable, into database: Database) throws {
    let columns = table.columns.map { "\"\($0.name)\" \($0.kind.rawValue)" }
    try database.execute(
      sql: "CREATE TABLE \"\(table.name)\" (\(columns.joined(separator: ", ")))")
    let marks = table.columns.map { _ in "?" }.joined(separator: ",")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \"\(table.name)\" VALUES (\(marks))")
    for row in table.rows {
      let values: [(any DatabaseValueConvertible)?] = row.map { value in
        switch value {
        case .text(let text): text
        case .whole(let number): number
        case .number(let number): number
        case .nothing: nil
        }
      }
      try statement.execute(arguments: StatementArguments(values))
    }
  }
}
