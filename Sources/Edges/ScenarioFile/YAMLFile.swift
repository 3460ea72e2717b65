import Diagnostics
import Yams

/// Reads one YAML file into nodes with places; the only file that knows the parser.
enum YAMLFile {
  /// No YAML file of a scenario is larger; the longest have some 10 kB.
  static let largestFile = 1 << 20
  /// More nodes than any scenario has.
  private static let mostNodes = 200_000

  static func parse(_ bytes: [UInt8], file: String, problems: Problems) -> SourceNode? {
    let start = SourcePlace(file: file, line: 1, column: 1)
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    guard let text = String(validating: content, as: UTF8.self) else {
      problems.error(at: start, "the file is not UTF-8 text", hint: "save it as UTF-8")
      return nil
    }
    if let place = firstAlias(in: text, file: file) {
      problems.error(
        at: place, "a file of a scenario has no aliases",
        hint: "write the value out, or quote a text that begins with '*'")
      return nil
    }
    do {
      guard let root = try compose(yaml: text, Yams.Resolver.basic) else {
        problems.error(at: start, "the file is empty")
        return nil
      }
      var budget = mostNodes
      guard let node = convert(root, file: file, fallback: start, budget: &budget) else {
        problems.error(at: start, "the file has more than \(mostNodes) keys and values")
        return nil
      }
      return node
    } catch let error as YamlError {
      problems.error(
        at: place(of: error, in: text, file: file), message(of: error), hint: hint(for: error))
    } catch {
      problems.error(at: start, "the file cannot be read as YAML")
    }
    return nil
  }

  /// The first `*name` where a value or key may stand, in a file that also has an `&name`.
  ///
  /// Aliases that name each other multiply: a file of a page could mean more values than there is
  /// memory for, so none is handed to the parser. Without an anchor the parser refuses the alias.
  private static func firstAlias(in text: String, file: String) -> SourcePlace? {
    var alias: SourcePlace?
    var hasAnchor = false
    var (line, column) = (1, 0)
    // A value or a key may begin here; a tag may stand before an anchor, never before an alias.
    var (mayBegin, isAfterSpace) = (true, true)
    var sign: UInt8?
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { column += 1 }
      if let opened = sign, byte > 0x20, !",[]{}".utf8.contains(byte) {
        if opened == UInt8(ascii: "&") {
          hasAnchor = true
        } else if alias == nil {
          alias = SourcePlace(file: file, line: line, column: column - 1)
        }
      }
      let opensAlias = mayBegin && byte == UInt8(ascii: "*")
      let opensAnchor = isAfterSpace && byte == UInt8(ascii: "&")
      sign = opensAlias || opensAnchor ? byte : nil
      if byte == 0x0A { (line, column) = (line + 1, 0) }
      let isIndicator = ":-?[{,".utf8.contains(byte)
      // The last bytes of the line ends beyond ASCII: U+0085, U+2028 and U+2029.
      let endsLine = [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains(byte)
      let isSpace = byte == 0x20 || byte == 0x09
      mayBegin = isIndicator || endsLine || (mayBegin && isSpace)
      isAfterSpace = isIndicator || endsLine || isSpace
    }
    return hasAnchor ? alias : nil
  }

  private static func convert(
    _ node: Node, file: String, fallback: SourcePlace, budget: inout Int
  ) -> SourceNode? {
    budget -= 1
    guard budget > 0 else { return nil }
    let place =
      node.mark.map { SourcePlace(file: file, line: $0.line, column: $0.column) } ?? fallback
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return SourceNode(place: place, content: .scalar(scalar.string, isPlain: isPlain))
    case .mapping(let mapping):
      var entries: [SourceNode.Entry] = []
      for (key, value) in mapping {
        guard let key = convert(key, file: file, fallback: place, budget: &budget),
          let value = convert(value, file: file, fallback: key.place, budget: &budget)
        else { return nil }
        var name = ""
        if case .scalar(let text, _) = key.content { name = text }
        entries.append(.init(key: name, keyPlace: key.place, value: value))
      }
      return SourceNode(place: place, content: .mapping(entries))
    case .sequence(let sequence):
      var nodes: [SourceNode] = []
      for element in sequence {
        guard let node = convert(element, file: file, fallback: place, budget: &budget)
        else { return nil }
        nodes.append(node)
      }
      return SourceNode(place: place, content: .sequence(nodes))
    case .alias:
      return SourceNode(place: place, content: .scalar("", isPlain: true))
    }
  }
}

// MARK: - Parser errors in our words

extension YAMLFile {
  private static func place(of error: YamlError, in text: String, file: String) -> SourcePlace {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      return SourcePlace(file: file, line: max(1, mark.line), column: max(1, mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      let first = SourcePlace(
        file: file, line: max(1, context.mark.line), column: max(1, context.mark.column))
      return second(keys.first ?? "", after: first, in: text) ?? first
    default:
      return SourcePlace(file: file, line: 1, column: 1)
    }
  }

  /// Where a key stands again, at the same depth, below its first place.
  private static func second(
    _ key: String, after first: SourcePlace, in text: String
  ) -> SourcePlace? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard first.line < lines.count else { return nil }
    for number in first.line..<lines.count {
      let rest = lines[number].dropFirst(first.column - 1)
      let indent = lines[number].prefix(first.column - 1)
      if indent.allSatisfy({ $0 == " " || $0 == "-" }), rest.hasPrefix("\(key):") {
        return SourcePlace(file: first.file, line: number + 1, column: first.column)
      }
    }
    return nil
  }

  private static func message(of error: YamlError) -> Message {
    switch error {
    case .parser(_, let problem, _, _) where problem.contains("nest"),
      .scanner(_, let problem, _, _) where problem.contains("nest"):
      return "lists and mappings stand too deep within each other"
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
      .composer(let context, let problem, _, _):
      let place = context.map { " \($0.text)" } ?? ""
      return "the file is not valid YAML: \(problem)\(place)"
    case .duplicatedKeysInMapping(let keys, _):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return "the key \(names) stands twice in one mapping"
    case .reader(let problem, _, _, _):
      return "the file is not valid YAML: \(problem)"
    default:
      return "the file cannot be read as YAML"
    }
  }

  private static func hint(for error: YamlError) -> Message? {
    switch error {
    case .scanner(_, let problem, _, _) where problem.contains("cannot start any token"):
      "indent with spaces, not tabs, and quote texts that begin with a special character"
    case .scanner(_, let problem, _, _) where problem.contains("mapping values"):
      "check the indentation, and quote texts that contain a colon"
    case .scanner, .parser: "check the indentation and the brackets above this place"
    case .reader: "save it as UTF-8 text"
    case .duplicatedKeysInMapping: "keep one of them"
    default: nil
    }
  }
}
