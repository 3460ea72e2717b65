import Foundation

/// The files of the repository that these tests belong to.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths below a folder whose names end so, relative to the root and in order; nothing hidden.
  static func files(in folder: String, ending suffix: String) -> [String] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(
      at: start, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    return (found?.allObjects ?? []).compactMap { ($0 as? URL)?.path(percentEncoded: false) }
      .filter { $0.hasSuffix(suffix) }
      .map { String($0.dropFirst(root.path(percentEncoded: false).count)) }
      .map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
      .sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func path(_ relative: String) -> String {
    root.appending(path: relative).path(percentEncoded: false)
  }
}
