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

  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - out: The folder of `--out`.
  /// - Throws: Files that would share a folder of results, or no scenario at all.
  init(_ arguments: [String], out: String?) throws {
    let files = arguments.flatMap(ScenarioTree.files)
    let kinds = files.map { files.count == 1 ? Self.kindOfOne($0) : ScenarioTree.kind(of: $0) }
    let known = zip(files, kinds).filter { $0.1 != .part }
    parts = files.count - known.count
    guard !known.isEmpty else {
      throw ValidationError(
        files.isEmpty
          ? "There is no YAML file in '\(arguments.joined(separator: "', '"))'."
          : "None of the \(files.count) files is a scenario; a scenario states its 'format'.")
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

  static func name(of file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }
}
