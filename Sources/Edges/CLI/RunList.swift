import ArgumentParser
import Foundation
import Quantities
import ScenarioFile

/// The scenarios that arguments name, each with the folder for its results.
///
/// Folders stand for the files below them. Files that scenarios name, such as laws, are counted
/// and left out, unless one is all that was given.
struct RunList {
  struct Item: Equatable {
    var file: String
    var destination: String
    /// Whether it was named itself, not by a list of regions.
    var isNamed = true
  }

  /// Regions with their total: places among the items, and the folder for their table.
  struct Regions {
    var title: LocalizedText
    var destination: String
    var total: Int
    var regions: [Int]
  }

  private(set) var items: [Item] = []
  private(set) var regions: [Regions] = []
  /// How many of the files are parts of scenarios.
  private(set) var parts = 0
  /// The scenario that most of the others extend, where it was not named but runs with them.
  private(set) var added: String?

  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - out: The folder of `--out`.
  ///   - addsBase: Whether the scenario that most of several extend joins them.
  /// - Throws: Files that would share a folder of results, or no scenario at all.
  init(_ arguments: [String], out: String?, addsBase: Bool = false) throws {
    let files = arguments.flatMap(ScenarioTree.files)
    let kinds = files.map { files.count == 1 ? Self.kindOfOne($0) : ScenarioTree.kind(of: $0) }
    var known = zip(files, kinds).filter { $0.1 != .part }
    parts = files.count - known.count
    guard !known.isEmpty else {
      throw ValidationError(
        files.isEmpty
          ? "There is no YAML file in '\(arguments.joined(separator: "', '"))'."
          : "None of the \(files.count) files is a scenario; a scenario states its 'format'.")
    }
    if addsBase, let base = Self.commonBase(of: known.filter { $0.1 == .scenario }.map(\.0)) {
      known.insert((base, .scenario), at: 0)
      added = base
    }
    let names = try Self.names(of: known.map(\.0))
    for ((file, kind), name) in zip(known, names) {
      let destination = known.count == 1 ? out ?? "out/\(name)" : "\(out ?? "out")/\(name)"
      if kind == .scenario {
        items.append(Item(file: file, destination: destination))
      } else {
        try add(Terminal.reporting { try RegionSet.read(file) }, at: destination)
      }
    }
  }

  /// What is given alone is a scenario; if it is none its reader says why.
  private static func kindOfOne(_ file: String) -> ScenarioTree.Kind {
    ScenarioTree.kind(of: file) == .regions ? .regions : .scenario
  }

  private mutating func add(_ set: RegionSet, at destination: String) throws {
    let start = items.count
    let names = try ["total"] + Self.names(of: set.regions)
    for (file, name) in zip([set.total] + set.regions, names) {
      items.append(Item(file: file, destination: "\(destination)/\(name)", isNamed: false))
    }
    regions.append(
      Regions(
        title: set.title, destination: destination, total: start,
        regions: Array((start + 1)..<items.count)))
  }

  /// The names of files without folders; where two are alike, with those below their common one.
  static func names(of files: [String]) throws -> [String] {
    let short = files.map(name)
    if Set(short).count == short.count { return short }
    let parts = files.map { file in
      URL(fileURLWithPath: file).deletingPathExtension().standardizedFileURL.pathComponents
    }
    let shared = parts.dropFirst().reduce(parts[0].dropLast()) { shared, other in
      ArraySlice(zip(shared, other.dropLast()).prefix { $0 == $1 }.map(\.0))
    }
    let long = parts.map { $0.dropFirst(shared.count).joined(separator: "/") }
    for name in long where long.count(where: { $0 == name }) > 1 {
      throw ValidationError("The scenario '\(name)' is named twice.")
    }
    if let outer = long.first(where: { outer in long.contains { $0.hasPrefix(outer + "/") } }) {
      throw ValidationError(
        "The results of '\(outer)' would share a folder with those below it; run them one at a "
          + "time with --out.")
    }
    return long
  }

  /// What more than half of three or more scenarios extend, if it is none of them.
  static func commonBase(of files: [String]) -> String? {
    guard files.count > 2 else { return nil }
    let listed = Set(files.map(ScenarioTree.normalised))
    var counts: [String: Int] = [:]
    for base in files.flatMap({ Set(ScenarioTree.bases(of: $0)) }) { counts[base, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, 2 * most.value > files.count, !listed.contains(most.key) else { return nil }
    return most.key
  }

  /// The places of files in a table: first the one that most others extend, then as they are.
  static func order(of files: [String]) -> [Int] {
    let bases = files.map { Set(ScenarioTree.bases(of: $0)) }
    let counts = files.map { file in
      bases.count { $0.contains(ScenarioTree.normalised(file)) }
    }
    guard let most = counts.max(), most > 0, let first = counts.firstIndex(of: most) else {
      return Array(files.indices)
    }
    return [first] + files.indices.filter { $0 != first }
  }

  static func name(of file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }
}
