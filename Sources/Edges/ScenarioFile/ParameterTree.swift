import Diagnostics
import Law

/// All parameters of a scenario's folders and mappings by path, before they are decoded.
struct ParameterTree {
  struct Leaf {
    var path: String
    var node: SourceNode
    var spec: ParameterSpec
    /// What the mappings around the parameter say of its source.
    var provenance: Provenance
  }

  private(set) var leaves: [String: Leaf] = [:]
  /// Where folders and mappings stand, for what is missing in them.
  private(set) var folders: [String: SourcePlace] = [:]
  /// Paths below which a file could not be read; nothing there counts as missing.
  private(set) var unread: Set<String> = []
  private let decoder: ValueDecoder
  private let problems: Problems
  private let files: InputFiles

  init(decoder: ValueDecoder) {
    self.decoder = decoder
    problems = decoder.problems
    files = decoder.files
  }

  /// Mounts what stands under a top-level key: a mapping, a folder or a file.
  mutating func mount(_ node: SourceNode, at path: [String], folder: String) {
    folders[path.joined(separator: ".")] = node.place
    guard let name = node.text else {
      walk(node, path: path, provenance: Provenance(place: node.place))
      return
    }
    let target = FilePath.join(folder, name)
    guard !name.hasPrefix("/"), files.isInsideRoot(target) else {
      problems.error(at: node.place, "'\(name)' lies outside the scenario's folder")
      unread.insert(path.joined(separator: "."))
      return
    }
    if files.isFolder(target) {
      read(target, path: path, from: node.place)
    } else if let bytes = files.bytes(of: target, atMost: YAMLFile.largestFile) {
      if let root = YAMLFile.parse(bytes, file: target, problems: problems) {
        walk(root, path: path, provenance: Provenance(place: root.place))
      } else {
        unread.insert(path.joined(separator: "."))
      }
    } else {
      problems.error(
        at: node.place,
        files.complaint(about: target, named: name, atMost: YAMLFile.largestFile))
      unread.insert(path.joined(separator: "."))
    }
  }

  /// The files of a folder, each a parameter or a mapping of parameters.
  ///
  /// No path of the catalogue is as deep as the deepest folder that is read, so links that lead
  /// in circles end.
  private mutating func read(_ folder: String, path: [String], from naming: SourcePlace) {
    let here = path.joined(separator: ".")
    guard let names = files.names(in: folder) else {
      problems.error(at: naming, "the folder '\(folder)' cannot be read")
      unread.insert(here)
      return
    }
    for name in names {
      let target = FilePath.join(folder, name)
      let ending = Self.endings.first { name.hasSuffix($0) }
      let isFolder = files.isFolder(target)
      guard isFolder || ending != nil else { continue }
      let word = ending.map { String(name.dropLast($0.count)) } ?? name
      let start = SourcePlace(file: target, line: 1, column: 1)
      guard files.isInsideRoot(target) else {
        problems.error(at: start, "'\(target)' is a link that leaves the scenario's folders")
        unread.insert("\(here).\(word)")
        continue
      }
      if isFolder {
        readFolder(target, path: path + [word], named: name, from: naming)
        continue
      }
      let limit = YAMLFile.largestFile
      guard let bytes = files.bytes(of: target, atMost: limit) else {
        problems.error(at: start, files.complaint(about: target, named: name, atMost: limit))
        unread.insert("\(here).\(word)")
        continue
      }
      if let root = YAMLFile.parse(bytes, file: target, problems: problems) {
        walk(root, path: path + [word], provenance: Provenance(place: root.place))
      } else {
        unread.insert("\(here).\(word)")
      }
    }
  }

  private static let endings = [".yaml", ".yml"]

  private mutating func readFolder(
    _ folder: String, path: [String], named name: String, from naming: SourcePlace
  ) {
    let start = SourcePlace(file: folder, line: 1, column: 1)
    if Self.endings.contains(where: { name.hasSuffix($0) }) {
      problems.error(at: start, "'\(name)' is a folder, not a file")
      unread.insert(path.joined(separator: "."))
    } else if path.count > Catalogue.deepest {
      problems.error(at: start, "no parameter lies as deep as this folder")
    } else {
      read(folder, path: path, from: naming)
    }
  }

  private mutating func walk(_ node: SourceNode, path: [String], provenance outer: Provenance) {
    let name = path.joined(separator: ".")
    if Catalogue.isFlowsFile(path) {
      let columns = decoder.columns(ofFlows: node, subject: name)
      if columns == nil { unread.insert(path.dropLast().joined(separator: ".")) }
      for (column, content) in columns ?? [] {
        walk(content, path: path.dropLast() + [column], provenance: outer)
      }
      return
    }
    if let spec = Catalogue.spec(path) {
      if let other = leaves[name] {
        problems.error(
          at: node.place, "'\(name)' stands twice", hint: "also at \(other.node.place)")
      } else {
        leaves[name] = Leaf(path: name, node: node, spec: spec, provenance: outer)
      }
      return
    }
    guard Catalogue.isFolder(path) else {
      unknown(path, at: node.place)
      return
    }
    guard node.isMapping else {
      let words = Catalogue.words(after: path).prefix(6).joined(separator: ", ")
      problems.error(
        at: node.place, "expected a mapping under '\(name)', found \(node.kind)",
        hint: words.isEmpty ? nil : "with keys such as \(words)")
      return
    }
    if folders[name] == nil { folders[name] = node.place }
    let here = decoder.provenance(node, within: outer, subject: name)
    let isFree = Catalogue.hasFreeName(after: path)
    var words = Set(Catalogue.words(after: path))
    if Catalogue.isFlowsFile(path + [Catalogue.flowsWord]) { words.insert(Catalogue.flowsWord) }
    for entry in node.entries {
      if ValueDecoder.documentation.contains(entry.key), !words.contains(entry.key), !isFree {
        continue
      }
      if !isFree, !words.contains(entry.key) {
        problems.unknown("key", entry.key, at: entry.keyPlace, known: words, subject: name)
        continue
      }
      let inner = (path + [entry.key]).joined(separator: ".")
      if folders[inner] == nil { folders[inner] = entry.keyPlace }
      walk(entry.value, path: path + [entry.key], provenance: here)
    }
  }

  /// A file or folder whose name no parameter has: the first word that leads nowhere.
  private func unknown(_ path: [String], at place: SourcePlace) {
    var known: [String] = []
    for count in path.indices {
      let head = Array(path[..<count])
      let next = Array(path[...count])
      if count == 0 || Catalogue.isFolder(head) { known = Catalogue.words(after: head) }
      if Catalogue.isFolder(next) || Catalogue.spec(next) != nil { continue }
      problems.unknown(
        "parameter", path[count], at: place, known: known, subject: path.joined(separator: "."))
      return
    }
  }
}
