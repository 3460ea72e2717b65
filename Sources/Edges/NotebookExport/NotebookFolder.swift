public import Analysis
import Assumptions
import Crypto
import Foundation
public import Report
import Results
import Valuation

#if canImport(Glibc)
  import Glibc
#endif

/// Runs as tables for other programs, with a notebook where one is wanted.
///
/// The folder holds `runs/<number>-<name>/*.csv`, `measures.csv`, `README.md` with the units of
/// every column, `ansinh_runs.py` that reads them, the notebook, and `manifest.json` with the hash
/// of every file. It appears complete or not at all; the same runs give the same bytes.
public enum NotebookFolder {
  /// What is written beside the tables.
  public enum Kind: String, CaseIterable, Sendable {
    /// Nothing.
    case tables
    /// A notebook that sets runs side by side.
    case comparison
    /// A notebook on drawn paths.
    case uncertainty
  }

  static let version = 1

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - runs: The runs; the first is what the others are compared with.
  ///   - kind: What is written beside the tables.
  ///   - path: The folder to make; folders above it are made as needed.
  ///   - language: The language of the notebook and of the page.
  ///   - replacing: Whether an older export gives way.
  /// - Returns: The files of the folder, in alphabetical order.
  /// - Throws: `ExportError` or `ResultsError`, with an older folder as it was.
  @discardableResult
  public static func write(
    _ runs: [LoadedRun], kind: Kind, to path: String, language: Language, replacing: Bool = false
  ) throws -> [String] {
    try refuseOverwriting(path, replacing: replacing)
    let currencies = Set(runs.map(\.record.result.currency.code)).sorted()
    if kind != .tables, currencies.count > 1 { throw ExportError.currencies(currencies) }
    if kind == .uncertainty, !runs.contains(where: hasPaths) { throw ExportError.noPaths }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let unfinished = url.deletingLastPathComponent()
      .appendingPathComponent(".\(url.lastPathComponent).unfinished-\(getpid())")
    defer { try? FileManager.default.removeItem(at: unfinished) }
    do {
      try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: true)
      let files = try fill(unfinished, with: runs, kind: kind, language: language)
      try refuseOverwriting(path, replacing: replacing)
      try becomeVisible(unfinished, at: url)
      return files
    } catch let error as CocoaError {
      throw ExportError.system(path: path, reason: error.localizedDescription)
    }
  }

  /// The notebook of a kind, which is the same for all runs.
  public static func notebook(_ kind: Kind, language: Language) throws -> String {
    NotebookDocument(script: try asset("\(kind.rawValue).py"), language: language).json
  }

  /// Refuses a path that is taken, or that holds what no export wrote.
  public static func refuseOverwriting(_ path: String, replacing: Bool) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ExportError.foreign(path, file: path)
    }
    if entries.isEmpty { return }
    guard replacing else { throw ExportError.exists(path) }
    guard let bytes = FileManager.default.contents(atPath: path + "/manifest.json"),
      let manifest = try? JSONDecoder().decode(ExportManifest.self, from: bytes)
    else { throw ExportError.foreign(path, file: entries.sorted()[0]) }
    let known = Set(
      manifest.files.keys.map { $0.split(separator: "/").first.map(String.init) ?? $0 }
    )
    .union(["manifest.json", "cache", "__pycache__", ".ipynb_checkpoints"])
    if let foreign = entries.sorted().first(where: { !known.contains($0) }) {
      throw ExportError.foreign(path, file: foreign)
    }
  }

  /// Whether a run has drawn paths, or the folder of results that it was read from.
  public static func hasPaths(_ run: LoadedRun) -> Bool {
    run.ensemble != nil
      || FileManager.default.fileExists(atPath: run.name + "/percentiles.csv")
  }

  private static func fill(
    _ folder: URL, with runs: [LoadedRun], kind: Kind, language: Language
  ) throws -> [String] {
    var manifest = ExportManifest(kind: kind.rawValue, language: language.rawValue)
    for (index, run) in runs.enumerated() {
      let name = "runs/\(index + 1)-\(slug(of: run.name))"
      try ExportedRun(run).write(to: folder.appendingPathComponent(name).path)
      manifest.runs.append(
        ExportManifest.Run(
          folder: name, name: slug(of: run.name), run: run.record.manifest.run))
    }
    var texts = [
      ("ansinh_runs.py", try asset("ansinh_runs.py")),
      ("measures.csv", ExportedRun.measures),
      ("README.md", ExportPage(runs: runs, folders: manifest.runs, language: language).text),
    ]
    if kind != .tables {
      texts.append(("\(kind.rawValue).ipynb", try notebook(kind, language: language)))
    }
    for (name, text) in texts {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    for name in try names(in: folder) {
      manifest.files[name] = try hash(of: folder.appendingPathComponent(name))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let bytes = try encoder.encode(manifest) + Data("\n".utf8)
    try bytes.write(to: folder.appendingPathComponent("manifest.json"))
    return (manifest.files.keys + ["manifest.json"]).sorted()
  }

  /// Files below a folder by their paths in it.
  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  private static func hash(of file: URL) throws -> String {
    var hasher = SHA256()
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
      hasher.update(data: part)
    }
    return hasher.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private static func becomeVisible(_ unfinished: URL, at url: URL) throws {
    let older = unfinished.path + "-older"
    let hasOlder = FileManager.default.fileExists(atPath: url.path)
    if hasOlder { try FileManager.default.moveItem(atPath: url.path, toPath: older) }
    do {
      try FileManager.default.moveItem(at: unfinished, to: url)
    } catch {
      if hasOlder { try? FileManager.default.moveItem(atPath: older, toPath: url.path) }
      throw error
    }
    if hasOlder { try? FileManager.default.removeItem(atPath: older) }
  }

  private static func asset(_ name: String) throws -> String {
    guard
      let url = Bundle.module.url(forResource: "Assets/\(name)", withExtension: nil),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { throw ExportError.noAsset(name) }
    return text
  }

  /// The end of a path in small letters, digits and hyphens; a word where nothing is left.
  static func slug(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? ""
    let stem = [".yaml", ".yml"].first { last.hasSuffix($0) }.map {
      String(last.dropLast($0.count))
    }
    let mapped = (stem ?? last).lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(mapped).split(separator: "-")
    return words.isEmpty ? "run" : String(words.joined(separator: "-").prefix(60))
  }
}

/// What an export holds.
struct ExportManifest: Codable {
  struct Run: Codable {
    var folder: String
    var name: String
    var run: String
  }

  var program = "ansinh"
  var version = CodeVersion.number
  var format = NotebookFolder.version
  var kind: String
  var language: String
  var runs: [Run] = []
  var files: [String: String] = [:]
}

/// Why runs were not exported; an older export, if any, is untouched.
public enum ExportError: Error, Equatable, Sendable, CustomStringConvertible {
  case exists(String)
  case foreign(String, file: String)
  case noPaths
  case currencies([String])
  case noAsset(String)
  case system(path: String, reason: String)

  public var description: String {
    switch self {
    case .exists(let path):
      """
      '\(path)' exists already
        hint: choose another folder with --out, or replace it with --force
      """
    case .foreign(let path, let file):
      """
      '\(path)' is not replaced, because '\(file)' in it was not written by an export
        hint: move it away or choose another folder with --out
      """
    case .noPaths:
      """
      no run has drawn paths, which a notebook on uncertainty is about
        hint: run the scenarios with --paths 1000 --out DIR and export the folders of DIR
      """
    case .currencies(let codes):
      """
      the runs are in different currencies: \(codes.joined(separator: ", "))
        hint: write a notebook for the runs of each, or their tables with export csv
      """
    case .noAsset(let name):
      "the program's file '\(name)' is missing; install its resources beside the program"
    case .system(let path, let reason):
      "cannot write '\(path)': \(reason)"
    }
  }
}
