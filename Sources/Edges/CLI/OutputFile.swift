import Foundation
import Results

/// One file that a command writes, complete or not at all.
enum OutputFile {
  /// Refuses a name that is taken, so that a long calculation can be refused before it starts.
  static func refuseOverwriting(_ path: String, replacing: Bool) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    if isFolder.boolValue {
      throw ResultsError.system(path: path, reason: "it is a folder, not a file")
    }
    guard replacing else { throw ResultsError.exists(path) }
  }

  /// Writes beside the wanted name first, then gives it that name; makes the folder it lies in.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try refuseOverwriting(path, replacing: replacing)
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw ResultsError.system(path: path, reason: error.localizedDescription)
    }
  }
}
