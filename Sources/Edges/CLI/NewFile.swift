import Foundation
import Results

#if canImport(Glibc)
  import Glibc
#endif

/// One file, whole or not there at all.
enum NewFile {
  /// Why a file was not written.
  enum Problem: Error, CustomStringConvertible {
    case exists(String)
    case system(String, reason: String)

    var description: String {
      switch self {
      case .exists(let path):
        """
        '\(path)' exists already
          hint: choose another file with --out, or replace it with --force
        """
      case .system(let path, let reason): "cannot write '\(path)': \(reason)"
      }
    }
  }

  static func refuseOverwriting(_ path: String, replacing: Bool) throws {
    guard !replacing, FileManager.default.fileExists(atPath: path) else { return }
    throw Problem.exists(path)
  }

  /// Writes the bytes beside the wanted name, then gives them that name in one step.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try refuseOverwriting(path, replacing: replacing)
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent()
    let beside = folder.appendingPathComponent(".\(url.lastPathComponent).unfinished-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: beside)
    } catch {
      try? FileManager.default.removeItem(at: beside)
      throw Problem.system(path, reason: error.localizedDescription)
    }
    guard rename(beside.path, url.path) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(at: beside)
      throw Problem.system(path, reason: reason)
    }
  }
}
