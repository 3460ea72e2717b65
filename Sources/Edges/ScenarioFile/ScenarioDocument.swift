import Diagnostics
import Quantities

/// The files of a chain of `extends`, base first, and the top-level keys that hold in the end.
struct ScenarioDocument {
  struct Key {
    var node: SourceNode
    /// The folder of the file that says it.
    var folder: String
  }

  private(set) var keys: [String: Key] = [:]
  private(set) var changes: [SourceNode] = []
  /// The files of the chain, base first.
  private(set) var chain: [String] = []
  /// Whether every file of the chain could be read.
  private(set) var isWhole = false
  /// Where the user's own file begins.
  private(set) var place: SourcePlace

  static let known: Set<String> = [
    "format", "title", "description", "extends", "country", "law", "assumptions", "opening",
    "accounts",
    "branches", "valuationDate", "lastYear", "observations", "changes", "note",
  ]

  private static let longestChain = 20

  init(_ path: String, files: InputFiles, problems: Problems) {
    place = SourcePlace(file: path, line: 1, column: 1)
    var roots: [(file: String, node: SourceNode)] = []
    var next: (path: String, place: SourcePlace?)? = (FilePath.normalised(path), nil)
    while let (file, naming) = next {
      next = nil
      if chain.contains(file) {
        let names = (chain + [file]).joined(separator: " → ")
        problems.error(at: naming, "the scenario extends itself", hint: "\(names)")
        break
      }
      guard chain.count < Self.longestChain else {
        problems.error(at: naming, "more than \(Self.longestChain) scenarios extend each other")
        break
      }
      guard let bytes = files.bytes(of: file, atMost: YAMLFile.largestFile) else {
        problems.error(
          at: naming ?? SourcePlace(file: path, line: 1, column: 1),
          files.complaint(
            about: file, named: naming == nil ? path : file, atMost: YAMLFile.largestFile))
        break
      }
      chain.append(file)
      guard let node = YAMLFile.parse(bytes, file: file, problems: problems) else { break }
      guard node.isMapping else {
        problems.error(at: node.place, "a scenario is a mapping, found \(node.kind)")
        break
      }
      roots.append((file, node))
      if let base = node["extends"] {
        if let name = base.text {
          guard !name.hasPrefix("/") else {
            problems.error(
              at: base.place, "the scenario '\(name)' is named by an absolute path",
              hint: "name it relative to this file")
            break
          }
          next = (FilePath.join(FilePath.folder(of: file), name), base.place)
          continue
        } else {
          problems.error(at: base.place, "expected the name of a scenario, found \(base.kind)")
          break
        }
      }
      isWhole = true
    }
    files.folders = chain.map { FilePath.folder(of: $0) }
    files.root = FilePath.root(of: chain)
    if let outside = roots.dropLast().first(where: { !Self.staysInside($0, files) }),
      let base = outside.node["extends"]
    {
      problems.error(
        at: base.place, "'\(base.text ?? "")' is a link that leaves the scenario's folders")
      isWhole = false
    }
    chain.reverse()
    for (file, node) in roots.reversed() { take(node, file: file, problems: problems) }
  }

  /// Whether the file that a scenario extends lies where it is named, links followed.
  private static func staysInside(
    _ scenario: (file: String, node: SourceNode), _ files: InputFiles
  ) -> Bool {
    guard let name = scenario.node["extends"]?.text else { return true }
    return files.isInsideRoot(FilePath.join(FilePath.folder(of: scenario.file), name))
  }

  private mutating func take(_ node: SourceNode, file: String, problems: Problems) {
    for entry in node.entries {
      switch entry.key {
      case "extends": continue
      case "changes":
        if case .sequence(let nodes) = entry.value.content {
          changes += nodes
        } else if !entry.value.isNull {
          problems.error(
            at: entry.value.place, "expected a list of changes, found \(entry.value.kind)")
        }
      case "format":
        if entry.value.text != "1" {
          problems.error(
            at: entry.value.place, "this program reads format 1, found \(entry.value.kind)")
        }
      default:
        if Self.known.contains(entry.key) {
          keys[entry.key] = Key(node: entry.value, folder: FilePath.folder(of: file))
        } else {
          problems.unknown("key", entry.key, at: entry.keyPlace, known: Self.known)
        }
      }
    }
    if node["format"] == nil {
      problems.error(at: node.place, "the scenario states no 'format'", hint: "write 'format: 1'")
    }
    if node["title"] == nil {
      problems.error(
        at: node.place, "the scenario has no 'title'", hint: "title: { en: …, vi: … }")
    }
  }

  /// A key's mapping, read from the file that it names where it names one.
  func mapping(_ name: String, files: InputFiles, problems: Problems) -> SourceNode? {
    guard let key = keys[name] else { return nil }
    guard let file = key.node.text else { return key.node }
    let path = FilePath.join(key.folder, file)
    guard !file.hasPrefix("/"), files.isInsideRoot(path) else {
      problems.error(at: key.node.place, "'\(file)' lies outside the scenario's folder")
      return nil
    }
    guard let bytes = files.bytes(of: path, atMost: YAMLFile.largestFile) else {
      problems.error(
        at: key.node.place,
        files.complaint(about: path, named: file, atMost: YAMLFile.largestFile))
      return nil
    }
    return YAMLFile.parse(bytes, file: path, problems: problems)
  }
}
