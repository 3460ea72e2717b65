import Foundation
import Synchronization

/// A form in which results are written besides the manifest.
public enum ResultFormat: String, CaseIterable, Sendable {
  case csv
  case json
  case sqlite
}

/// A folder of results, complete or not there at all.
///
/// Everything is written into a hidden folder beside the wanted one, flushed to the disk, and
/// renamed in one step; an interrupted or failed run leaves the old folder as it was.
public struct RunFolder: Sendable {
  public let path: String
  /// Names of the files in the folder, in alphabetical order.
  public let files: [String]

  /// The names that a run may write, and so the only ones that a replacement may remove.
  static let knownFiles: Set<String> = [
    "manifest.json", "series.csv", "population.csv", "indicators.csv", "calibration.csv",
    "comparison.csv", "results.json", "results.sqlite",
  ]

  /// Writes a run.
  ///
  /// - Parameters:
  ///   - record: The run.
  ///   - path: The folder to make; folders above it are made as needed.
  ///   - formats: What to write besides `manifest.json`.
  ///   - replacing: Whether an older run at `path` gives way.
  /// - Returns: The folder that was made.
  /// - Throws: `ResultsError`, with the older folder as it was.
  public static func write(
    _ record: RunRecord, to path: String, formats: Set<ResultFormat>, replacing: Bool = false
  ) throws -> RunFolder {
    try refuseOverwriting(path, replacing: replacing)
    try record.result.requireFinite()
    let unfinished = try UnfinishedFolder(beside: path)
    defer { unfinished.remove() }
    var manifest = record.manifest
    for (name, bytes) in try texts(of: record, formats: formats) {
      try unfinished.write(bytes, as: name)
      manifest.files[name] = RunManifest.sha256(of: bytes)
    }
    if formats.contains(.sqlite) {
      let store = try ResultStore(at: unfinished.path(of: "results.sqlite"))
      try store.add(record)
      try store.close()
      manifest.files["results.sqlite"] = try unfinished.flush("results.sqlite")
    }
    try unfinished.write(try manifest.json(), as: "manifest.json")
    try unfinished.becomeVisible(replacing: replacing)
    return RunFolder(path: path, files: (manifest.files.keys + ["manifest.json"]).sorted())
  }

  /// Refuses a path that is taken, so that a long run can be refused before it starts.
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

  private static func texts(
    of record: RunRecord, formats: Set<ResultFormat>
  ) throws -> [(name: String, bytes: [UInt8])] {
    var texts: [(String, [UInt8])] = []
    if formats.contains(.csv) {
      let result = record.result
      texts += [
        ("series.csv", ResultTables.series(of: result).bytes),
        ("population.csv", ResultTables.population(of: result).bytes),
        ("indicators.csv", ResultTables.indicators(of: result).bytes),
        ("calibration.csv", ResultTables.calibration(of: result).bytes),
        ("comparison.csv", ResultTables.comparison(of: result).bytes),
      ]
    }
    if formats.contains(.json) { texts.append(("results.json", try ResultsJSON.text(of: record))) }
    return texts
  }
}
