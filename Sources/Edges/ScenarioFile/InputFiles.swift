import Diagnostics
import Foundation

/// Reads files once and remembers their bytes; paths are written as the user named them.
final class InputFiles {
  private(set) var bytesByPath: [String: [UInt8]] = [:]
  private var tables: [String: CSVText] = [:]
  /// Every file and folder of the scenario lies below this folder.
  var root = FilePath.absolute(".")

  /// The bytes of a file, or nothing if there is no such file that can be read.
  func bytes(of path: String) -> [UInt8]? {
    if let known = bytesByPath[path] { return known }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      !isFolder.boolValue, let data = FileManager.default.contents(atPath: path)
    else { return nil }
    let bytes = [UInt8](data)
    bytesByPath[path] = bytes
    return bytes
  }

  func table(_ path: String, problems: Problems) -> CSVText? {
    if let known = tables[path] { return known }
    guard let bytes = bytes(of: path) else { return nil }
    let table = CSVText(bytes, file: path, problems: problems)
    tables[path] = table
    return table
  }

  func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The names in a folder in order, hidden ones left out.
  func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a path, its links followed, lies below the root.
  func isInsideRoot(_ path: String) -> Bool {
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    let folder = real(root)
    let target = real(path)
    return target == folder || target.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}

/// Paths as text.
enum FilePath {
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path relative to a folder, `.` and `..` worked out.
  static func join(_ folder: String, _ path: String) -> String {
    normalised(path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }

  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/\(joined)" : joined.isEmpty ? "." : joined
  }

  /// A path from the file system's root, so that paths named differently can be compared.
  static func absolute(_ path: String) -> String {
    join(FileManager.default.currentDirectoryPath, path)
  }

  /// The deepest folder above all of these folders, from the file system's root.
  static func common(_ folders: [String]) -> String {
    let all = folders.map { absolute($0).split(separator: "/") }
    guard var shared = all.first else { return absolute(".") }
    for parts in all.dropFirst() {
      shared = Array(zip(shared, parts).prefix { $0 == $1 }.map(\.0))
    }
    return "/" + shared.joined(separator: "/")
  }

  /// A path as seen from a folder above it; the path itself if it is not below.
  static func relative(_ path: String, to folder: String) -> String {
    let target = absolute(path)
    let prefix = folder == "/" ? "/" : folder + "/"
    return target.hasPrefix(prefix) ? String(target.dropFirst(prefix.count)) : target
  }
}
