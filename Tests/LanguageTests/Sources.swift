import Foundation

/// The Swift sources of the program, read for what they say to people.
enum Sources {
  struct File {
    /// Below `Sources`, `Edges/CLI/Run.swift`.
    var path: String
    var text: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  static let all: [File] = {
    let folder = root.appendingPathComponent("Sources").path
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)).map {
        File(path: path, text: $0)
      }
    }
  }()

  /// Those whose sentences are not tables of the catalogue itself.
  static let speaking = all.filter { !$0.path.hasPrefix("Edges/Report/Messages/") }
}
