import Diagnostics
import Foundation

/// Reads files once and remembers their bytes; paths are written as the user named them.
final class InputFiles {
  /// No file of a scenario is larger; the largest known tables have 2 MB.
  static let largestFile = 32 << 20
  /// What all files of a scenario together may hold.
  static let largestTotal = 256 << 20

  private(set) var bytesByPath: [String: [UInt8]] = [:]
  private var total = 0
  private var tables: [String: CSVText] = [:]
  /// The folder above all scenario files of the chain; paths are told as seen from it.
  var root = FilePath.absolute(".")
  /// Every file and folder that a scenario names lies below one of these, links followed.
  var folders: [String] = []
  /// Copies in memory, by path, that stand in for the file system; nothing where that is read.
  private let copies: InputCopies?

  init(copies: InputCopies? = nil) { self.copies = copies }

  private func content(_ path: String, atMost limit: Int) -> Result<[UInt8], FileContent.Refusal> {
    copies?.read(path, atMost: limit) ?? FileContent.read(path, atMost: limit)
  }

  /// The bytes of a file, or nothing if there is none that can be read; `complaint` says why.
  func bytes(of path: String, atMost limit: Int = InputFiles.largestFile) -> [UInt8]? {
    if let known = bytesByPath[path] { return known.count <= limit ? known : nil }
    let most = min(limit, Self.largestTotal - total)
    guard case .success(let bytes) = content(path, atMost: most) else { return nil }
    bytesByPath[path] = bytes
    total += bytes.count
    return bytes
  }

  /// Why a file has no bytes to read, with the name that the user wrote.
  func complaint(
    about path: String, named name: String, atMost limit: Int = largestFile
  ) -> Message {
    if bytesByPath[path] == nil, Self.largestTotal - total < limit {
      return "the files of the scenario hold more than \(Self.largestTotal >> 20) MB together"
    }
    return switch content(path, atMost: limit) {
    case .success: "the file '\(name)' is larger than \(limit >> 20) MB"
    case .failure(.missing): "there is no file '\(name)'"
    case .failure(.folder): "'\(name)' is a folder, not a file"
    case .failure(.special): "'\(name)' is neither a file nor a folder"
    case .failure(.tooLarge): "the file '\(name)' is larger than \(limit >> 20) MB"
    case .failure(.unreadable): "the file '\(name)' cannot be read"
    }
  }

  func table(_ path: String, problems: Problems) -> CSVText? {
    if let known = tables[path] { return known }
    guard let bytes = bytes(of: path) else { return nil }
    let table = CSVText(bytes, file: path, problems: problems)
    tables[path] = table
    return table
  }

  func isFolder(_ path: String) -> Bool {
    if let copies { return copies.isFolder(path) }
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  func exists(_ path: String) -> Bool {
    copies?.exists(path) ?? FileManager.default.fileExists(atPath: path)
  }

  /// The names in a folder in order, hidden ones left out; nothing if it cannot be read.
  func names(in folder: String) -> [String]? {
    if let copies { return copies.names(in: folder) }
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return names?.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a path, its links followed, lies below a folder that holds a file of the chain.
  func isInsideRoot(_ path: String) -> Bool {
    if copies != nil { return folders.contains { InputCopies.contains(path, in: $0) } }
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    let target = real(path)
    return folders.contains { folder in
      let folder = real(folder)
      return target == folder || target.hasPrefix(folder == "/" ? "/" : folder + "/")
    }
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

  /// The folder that paths of a chain of scenarios are told from.
  static func root(of chain: [String]) -> String { common(chain.map { folder(of: $0) }) }

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
