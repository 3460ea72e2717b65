import Analysis
import Foundation
import Results

/// The files of an attribution.
enum AttributionOutput {
  private static let names = ["attribution.csv", "attribution.json"]

  /// Refuses to write over older files.
  static func refuse(_ folder: String, force: Bool) throws {
    for name in names where !force {
      let path = "\(folder)/\(name)"
      if FileManager.default.fileExists(atPath: path) { throw ResultsError.exists(path) }
    }
  }

  /// Writes each file whole, beside its name and then renamed.
  static func write(_ attributions: [Attribution], to folder: String) throws {
    let json = Array((try AttributionFiles.json(attributions) + "\n").utf8)
    let contents = [AttributionFiles.csv(attributions).bytes, json]
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for (name, bytes) in zip(names, contents) {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
      }
    } catch {
      throw ResultsError.system(path: folder, reason: error.localizedDescription)
    }
  }
}
