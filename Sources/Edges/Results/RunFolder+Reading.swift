import Crypto
import Ensemble
import Foundation
import Quantities
import Valuation

extension RunFolder {
  /// Whether a folder holds the results of a run.
  public static func isThere(at path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/manifest.json")
  }

  /// Reads a run back from its folder: from `results.sqlite`, or what the tables say.
  ///
  /// Every file that the manifest names is held against its SHA-256 there, the arrays of kept paths
  /// excepted, which are not read.
  ///
  /// - Returns: The run, and its paths if it has some; from tables alone without parameters,
  ///   copies of inputs, and the limits of comparisons.
  /// - Throws: `ResultsError`, naming a file that was altered or is gone.
  public static func load(
    _ path: String
  ) throws -> (record: RunRecord, ensemble: EnsembleRecord?) {
    let manifest = try manifest(at: path)
    for (name, hash) in manifest.files.sorted(by: { $0.key < $1.key })
    where !name.hasPrefix(EnsemblePathFiles.folder + "/") {
      try hold(name, at: path, against: hash)
    }
    if manifest.files["results.sqlite"] != nil {
      return try stored(at: path, manifest)
    }
    guard manifest.files["series.csv"] != nil else {
      throw ResultsError.store(
        path, reason: "has neither results.sqlite nor series.csv to read",
        hint: "run its scenario again with --format csv,sqlite")
    }
    return try TableReader(folder: path, manifest: manifest).run()
  }

  private static func manifest(at path: String) throws -> RunManifest {
    guard let bytes = FileManager.default.contents(atPath: path + "/manifest.json") else {
      throw ResultsError.altered(path, file: "manifest.json", reason: "cannot be read")
    }
    guard let manifest = try? JSONDecoder().decode(RunManifest.self, from: bytes) else {
      throw ResultsError.altered(path, file: "manifest.json", reason: "is not as a run writes it")
    }
    guard manifest.format <= CodeVersion.resultFormat else {
      throw ResultsError.store(
        path, reason: "was written by a newer version of this program, \(manifest.version)",
        hint: "this is version \(CodeVersion.number); take the newer one")
    }
    let lines = manifest.ensemble?.identity ?? []
    guard manifest.run == String(manifest.identity(with: lines).prefix(16)) else {
      throw ResultsError.altered(path, file: "manifest.json", reason: "was altered")
    }
    return manifest
  }

  private static func hold(_ name: String, at path: String, against hash: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    guard let bytes = try? Data(contentsOf: file, options: .alwaysMapped) else {
      throw ResultsError.altered(path, file: name, reason: "is gone or cannot be read")
    }
    guard RunManifest.hexadecimal(SHA256.hash(data: bytes)) == hash else {
      throw ResultsError.altered(path, file: name, reason: "was altered")
    }
  }

  private static func stored(
    at path: String, _ manifest: RunManifest
  ) throws -> (record: RunRecord, ensemble: EnsembleRecord?) {
    let store = try ResultStore(at: path + "/results.sqlite", for: .reading)
    var (record, ensemble) = try store.load(manifest.run)
    try store.close()
    var known = manifest
    known.files = [:]
    if record.manifest.isWhole, record.manifest != known {
      throw ResultsError.altered(path, file: "manifest.json", reason: "was altered")
    }
    record.manifest = manifest
    // A store of version 0.1 has less than the manifest.
    record.result.currency = manifest.currency
    if let facts = manifest.ensemble { ensemble?.facts = facts }
    return (record, ensemble)
  }
}
