import Diagnostics

/// What the files of a folder of scenarios are.
public enum ScenarioTree {
  /// What one file is to a command that is given many.
  public enum Kind: Sendable, Equatable {
    /// It has a `format`, or cannot be read, which its reader tells.
    case scenario
    /// It has a `format`, a `total` and `regions`.
    case regions
    /// A law, an assumption or a list that scenarios name.
    case part
  }

  /// The kind of a file, from its first level of keys.
  public static func kind(of path: String) -> Kind {
    guard let bytes = InputFiles().bytes(of: path, atMost: YAMLFile.largestFile),
      let root = YAMLFile.parse(bytes, file: path, problems: Problems())
    else { return .scenario }
    guard root.isMapping, root["format"] != nil else { return .part }
    return root["regions"] == nil ? .scenario : .regions
  }

  /// Folders of scenarios are not deeper; links that lead in circles end here.
  private static let deepest = 16

  /// The YAML files that an argument names: itself, or those below the folder, in order of path.
  public static func files(named path: String) -> [String] {
    InputFiles().isFolder(path) ? files(below: path, depth: 0) : [path]
  }

  private static func files(below path: String, depth: Int) -> [String] {
    let files = InputFiles()
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return (files.names(in: folder) ?? []).flatMap { name -> [String] in
      let inner = "\(folder)/\(name)"
      if files.isFolder(inner) {
        return depth < deepest ? Self.files(below: inner, depth: depth + 1) : []
      }
      return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? [inner] : []
    }
  }

  /// The files that a scenario extends, over any number of steps, nearest last.
  ///
  /// A file that cannot be read extends none.
  public static func bases(of path: String) -> [String] {
    ScenarioDocument(path, files: InputFiles(), problems: Problems()).chain.dropLast()
  }

  /// A path as ``bases(of:)`` writes it.
  public static func normalised(_ path: String) -> String { FilePath.normalised(path) }
}
