import Assumptions
import Foundation
import Synchronization
import Valuation

/// A form in which results are written besides the manifest.
public enum ResultFormat: String, CaseIterable, Sendable {
  case csv
  case json
  case sqlite
  /// A chart of the paths as a Vega-Lite specification; a run without paths has none.
  case vegalite
  /// A workbook, which the writer of the folder is given as an attachment.
  case xlsx
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
    "comparison.csv", "results.json", "results.sqlite", "percentiles.csv",
    "indicatorPercentiles.csv", "depletion.csv", "expectedShortfall.csv", "differences.csv",
    "indicatorDifferences.csv", "fan.vl.json", "results.xlsx",
  ]

  /// Where a run is found that was added to a store alone.
  public static func inStore(_ store: String, run: String) -> RunFolder {
    RunFolder(path: store, files: [run])
  }

  /// Writes a run.
  ///
  /// - Parameters:
  ///   - record: The run.
  ///   - ensemble: Its paths, if it has some.
  ///   - path: The folder to make; folders above it are made as needed.
  ///   - formats: What to write besides `manifest.json`.
  ///   - attachments: Further files by their names, such as a workbook.
  ///   - replacing: Whether an older run at `path` gives way.
  /// - Returns: The folder that was made.
  /// - Throws: `ResultsError`, with the older folder as it was.
  public static func write(
    _ record: RunRecord, ensemble: EnsembleRecord? = nil, to path: String,
    formats: Set<ResultFormat>, attachments: [(name: String, bytes: [UInt8])] = [],
    replacing: Bool = false
  ) throws -> RunFolder {
    try refuseOverwriting(path, replacing: replacing)
    try record.result.requireFinite()
    let unfinished = try UnfinishedFolder(beside: path)
    defer { unfinished.remove() }
    var manifest = record.manifest
    if let ensemble { manifest.describe(ensemble.facts) }
    var record = record
    record.manifest = manifest
    let further = try (ensemble?.texts(formats: formats) ?? []) + attachments
    for (name, bytes) in try texts(of: record, ensemble, formats: formats) + further {
      try unfinished.write(bytes, as: name)
      manifest.files[name] = RunManifest.sha256(of: bytes)
    }
    if formats.contains(.sqlite) {
      let store = try ResultStore(at: unfinished.path(of: "results.sqlite"))
      try store.add(record, ensemble: ensemble)
      try store.close()
      manifest.files["results.sqlite"] = try unfinished.flush("results.sqlite")
    }
    if let ensemble, let kept = ensemble.kept {
      let files = EnsemblePathFiles(
        blocks: kept, facts: ensemble.facts, currency: record.result.currency.code)
      manifest.files.merge(try files.write(into: unfinished)) { _, new in new }
    }
    try unfinished.write(try manifest.json(), as: "manifest.json")
    try unfinished.becomeVisible(replacing: replacing)
    return RunFolder(path: path, files: (manifest.files.keys + ["manifest.json"]).sorted())
  }

  /// Refuses a path that is taken, so that a long run can be refused before it starts.
  public static func refuseOverwriting(_ path: String, replacing: Bool) throws {
    try refuseOverwriting(path, replacing: replacing, known: knownFiles)
  }

  /// The same for folders of other files.
  static func refuseOverwriting(_ path: String, replacing: Bool, known: Set<String>) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ResultsError.foreign(path, file: path)
    }
    if entries.isEmpty { return }
    guard replacing else { throw ResultsError.exists(path) }
    if let foreign = foreignFile(among: entries, of: path, known: known) {
      throw ResultsError.foreign(path, file: foreign)
    }
  }

  /// Whether the folder holds the results of the run with this name.
  public static func holds(run: String, at path: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path + "/manifest.json") else {
      return false
    }
    return (try? JSONDecoder().decode(RunManifest.self, from: bytes))?.run == run
  }

  /// The first entry that no run wrote.
  private static func foreignFile(
    among entries: [String], of path: String, known: Set<String>
  ) -> String? {
    for entry in entries.sorted() where !known.contains(entry) {
      guard entry == EnsemblePathFiles.folder else { return entry }
      let inside = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + entry)) ?? []
      let foreign = inside.sorted().first { $0 != "paths.json" && !$0.hasSuffix(".npy") }
      if let foreign { return entry + "/" + foreign }
    }
    return nil
  }

  private static func texts(
    of record: RunRecord, _ ensemble: EnsembleRecord?, formats: Set<ResultFormat>
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
    if formats.contains(.json) {
      texts.append(("results.json", try ResultsJSON.text(of: record, ensemble: ensemble)))
    }
    return texts
  }
}
