import Analysis
import Foundation
import Results
import ScenarioFile

/// Where a run comes from that an argument names.
enum RunSource: Sendable {
  case scenario(file: String)
  case folder(String)
  /// An id or a tag, and the store that it is looked up in.
  case stored(String, store: String)

  var scenarioFile: String? {
    if case .scenario(let file) = self { file } else { nil }
  }

  /// What an argument names: a folder without results stands for the scenarios below it.
  static func all(named argument: String, store: String?) throws -> [RunSource] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
      let isFile = argument.contains("/") || [".yaml", ".yml"].contains { argument.hasSuffix($0) }
      return [isFile ? .scenario(file: argument) : try stored(argument, store: store)]
    }
    if isFolder.boolValue {
      if RunFolder.isThere(at: argument) { return [.folder(argument)] }
      let files = ScenarioTree.files(named: argument).filter {
        ScenarioTree.kind(of: $0) == .scenario
      }
      guard files.isEmpty else { return files.map { .scenario(file: $0) } }
      if let store = StoreOptions.toRead(store) { return [.stored(argument, store: store)] }
      throw ResultsError.store(
        argument, reason: "holds neither results nor scenarios",
        hint: "'run FILE --out \(argument)' writes results")
    }
    if (argument as NSString).lastPathComponent == "manifest.json" {
      let folder = (argument as NSString).deletingLastPathComponent
      return [.folder(folder.isEmpty ? "." : folder)]
    }
    if ResultStore.isDatabase(argument) {
      throw ResultsError.store(
        argument, reason: "is a database, not a run",
        hint: "name one of its runs: RUN --store \(argument)")
    }
    return [.scenario(file: argument)]
  }

  private static func stored(_ name: String, store: String?) throws -> RunSource {
    if let store = StoreOptions.toRead(store) { return .stored(name, store: store) }
    throw ResultsError.store(
      name, reason: "is neither a file nor a folder",
      hint: "a run of a store needs --store PATH or \(StoreOptions.variable)")
  }

  /// The run, read back; nothing for a scenario file.
  func readBack(withScenario: Bool) throws -> LoadedRun? {
    let read: (record: RunRecord, ensemble: EnsembleRecord?)
    let name: String
    switch self {
    case .scenario: return nil
    case .folder(let path): (name, read) = (path, try RunFolder.load(path))
    case .stored(let argument, let path):
      let store = try ResultStore(at: path, for: .reading)
      (name, read) = (argument, try store.load(try store.id(of: argument)))
      try store.close()
    }
    return LoadedRun(
      name: name, record: read.record, ensemble: read.ensemble,
      scenario: withScenario ? Self.scenario(of: read.record) : nil)
  }

  /// The scenario from the copies of its files; nothing where there are none, or where this program
  /// no longer reads them.
  private static func scenario(of record: RunRecord) -> ReadScenario? {
    guard let file = record.manifest.scenario, !record.inputs.isEmpty else { return nil }
    return try? ReadScenario.read(file, from: record.inputs)
  }
}
