/// Finds the texts of chapters in Swift sources: the cases of an enumeration that is a
/// `TextChapter`, and its dictionaries `english` and `vietnamese`, wherever they stand.
struct ChapterScanner {
  struct Chapter {
    var isDeclared = false
    var cases: Set<String> = []
    /// Texts by language and key.
    var texts: [String: [String: String]] = [:]
  }

  /// By the name of the type.
  private(set) var chapters: [String: Chapter] = [:]
  /// Texts that stand in both languages beside each other, `LocalizedText(en: …, vi: …)`.
  private(set) var pairs: [(en: String, vi: String, line: Int)] = []

  mutating func read(_ source: String) { walk(SwiftText.parse(source), in: nil) }

  private mutating func walk(_ nodes: [SwiftText], in type: String?) {
    let nodes = nodes.filter { if case .newline = $0 { false } else { true } }
    for (index, node) in nodes.enumerated() {
      guard case .group(let bracket, let inner) = node else { continue }
      let before = Array(nodes[..<index].suffix(16))
      if bracket == "{" {
        // The keys of a catalogue that keeps its texts beside them.
        let declared = Self.declared(before)
        let name = declared == "Key" ? type : declared
        if let name, Self.words(before).contains("TextChapter") {
          chapters[name, default: Chapter()].isDeclared = true
        }
        if let name { chapters[name, default: Chapter()].cases.formUnion(Self.cases(of: inner)) }
        walk(inner, in: name ?? type)
      } else if bracket == "[", let type, let language = Self.language(before) {
        chapters[type, default: Chapter()].texts[language, default: [:]].merge(
          Self.entries(inner)
        ) { first, _ in first }
      } else {
        if bracket == "(", Self.words(before).last == "LocalizedText" { take(pair: inner) }
        walk(inner, in: type)
      }
    }
  }

  private mutating func take(pair nodes: [SwiftText]) {
    var texts: [String: SwiftText.Literal] = [:]
    var label = ""
    for node in MessageScanner.joined(nodes) {
      switch node {
      case .word(let word): label = word
      case .literal(let literal): texts[label] = literal
      default: break
      }
    }
    guard let en = texts["en"], let vi = texts["vi"] else { return }
    pairs.append((en.template, vi.template, en.line))
  }

  // MARK: - Parts

  private static func words(_ nodes: [SwiftText]) -> [String] {
    nodes.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The type whose declaration or extension a block follows.
  private static func declared(_ before: [SwiftText]) -> String? {
    let words = words(
      Array(
        before.reversed().prefix { node in
          if case .group("{", _) = node { false } else { true }
        }.reversed()))
    guard let kind = words.lastIndex(where: { ["enum", "extension", "struct"].contains($0) }),
      words.indices.contains(kind + 1)
    else { return nil }
    return words[kind + 1]
  }

  private static func cases(of nodes: [SwiftText]) -> Set<String> {
    var names: Set<String> = []
    var isCase = false
    var isName = false
    for node in nodes {
      switch node {
      case .word("case"): (isCase, isName) = (true, true)
      case .word(let word) where isCase && isName:
        names.insert(word)
        isName = false
      case .mark(",") where isCase: isName = true
      case .mark("="), .literal, .newline, .group("(", _): break
      default: isCase = false
      }
    }
    return names
  }

  private static func language(_ before: [SwiftText]) -> String? {
    guard case .mark("=")? = before.last else { return nil }
    // A long dictionary is a sum of parts, such as `frameInEnglish`.
    return words(before).reversed().lazy.compactMap { word in
      ["english", "vietnamese"].first { word.lowercased().hasSuffix($0) }
    }.first
  }

  private static func entries(_ nodes: [SwiftText]) -> [String: String] {
    var entries: [String: String] = [:]
    var key = ""
    for node in MessageScanner.joined(nodes) {
      switch node {
      case .word(let word): key = word
      case .literal(let literal): entries[key] = literal.template
      default: break
      }
    }
    return entries
  }
}
