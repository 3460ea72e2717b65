import Foundation
import ScenarioFile

/// Which files are the base of a sensitivity analysis, and which move it.
public struct SensitivityFiles: Sendable, Equatable {
  public var base: String
  public var members: [String]

  /// Why no base can be told.
  public enum Refusal: Error, Equatable {
    /// A scenario alone, without a folder ``standardFolder`` beside it.
    case noFolder(String)
    /// Nothing but parts of scenarios.
    case noScenario
    /// None of the files extends another, nor do most extend the same.
    case noBase
  }

  /// The folder beside a scenario that holds the files that move it.
  public static let standardFolder = "sensitivities"

  public init(base: String, members: [String]) {
    self.base = base
    self.members = members
  }

  /// Takes files and folders apart.
  ///
  /// One scenario stands for itself with the folder ``standardFolder`` beside it. Of several, the
  /// base is the one that most of the others extend, else what most of them extend.
  ///
  /// - Parameter arguments: Files and folders.
  /// - Throws: Why no base can be told.
  public init(_ arguments: [String]) throws(Refusal) {
    let files = arguments.flatMap(Self.scenarios)
    guard let first = files.first else { throw .noScenario }
    if files.count == 1, arguments.count == 1, files == arguments {
      let members = Self.beside(first)
      guard !members.isEmpty else { throw .noFolder(first) }
      self.init(base: first, members: members)
      return
    }
    let bases = files.map(ScenarioTree.bases)
    guard let base = Self.mostExtended(of: files, bases) ?? Self.mostExtended(bases) else {
      throw .noBase
    }
    let own = ScenarioTree.normalised(base)
    self.init(
      base: base,
      members: files.filter { ScenarioTree.normalised($0) != own })
  }

  /// The scenarios of the folder ``standardFolder`` beside a scenario.
  public static func beside(_ scenario: String) -> [String] {
    let folder = folder(beside: scenario)
    return FileManager.default.fileExists(atPath: folder) ? scenarios(in: folder) : []
  }

  private static func folder(beside file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) + "/" } ?? ""
    return folder + standardFolder
  }

  private static func scenarios(in path: String) -> [String] {
    ScenarioTree.files(named: path).filter { ScenarioTree.kind(of: $0) == .scenario }
  }

  /// The one of the files that most of the others extend, the first of several.
  private static func mostExtended(of files: [String], _ bases: [[String]]) -> String? {
    let counts = files.map { file in
      bases.count { $0.contains(ScenarioTree.normalised(file)) }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { files[$0] }
  }

  /// What more than half of the files extend.
  private static func mostExtended(_ bases: [[String]]) -> String? {
    var counts: [String: Int] = [:]
    for base in bases.compactMap(\.last) { counts[base, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { 2 * $0.value > bases.count ? $0.key : nil }
  }
}
