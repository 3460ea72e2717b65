/// Finds the English templates of messages in Swift sources.
///
/// A message is a literal that is given to a function that takes messages (`error(at:)`, `hint:`,
/// `help:` …), that a function or variable of type `Message` gives back, or that describes an
/// error. What is indexed, compared or passed on to other functions is none.
struct MessageScanner {
  struct Found: Hashable {
    var template: String
    var line: Int
  }

  private(set) var found: [Found] = []
  /// Sentences that are no messages and stand in no catalogue.
  private(set) var bare: [Found] = []

  init(_ source: String) {
    walk(SwiftText.parse(source), isMessage: false)
    let told = Set(found.map(\.line))
    bare.removeAll { told.contains($0.line) }
  }

  /// Functions that take messages, with the labels of those arguments; an empty one has no label.
  private static let takers: [String: Set<String>] = [
    "error": ["", "hint"], "warning": ["", "hint"], "Diagnostic": ["", "hint"],
    "problem": ["", "hint"], "unknown": [""], "ValidationError": [""], "Message": [""],
    "note": ["", "hint"], "tell": ["", "hint"], "writeError": [""], "say": [""],
    "CommandConfiguration": ["abstract", "discussion"], "Option": ["help"], "Flag": ["help"],
    "Argument": ["help"], "OptionGroup": ["title"], "ArgumentHelp": ["", "discussion"],
    "tooLarge": ["what", "needs", "has", "hint"], "ResultsError": ["", "hint"],
    "CleanExit": [""], "warn": ["", "hint"], "told": [""], "Progress": [""], "init": ["kind"],
    "Listing": ["columns"],
  ]

  /// Labels whose arguments are messages whatever the function.
  static let messageLabels: Set<String> = ["hint", "reason"]
  /// Labels of arguments that nobody reads.
  private static let silentLabels: Set<String> = ["style", "sql", "class", "name", "named"]

  /// Arguments of these functions that have no label and are no messages: words of the files.
  private static let ignoredLabels: Set<String> = ["at", "subject", "row", "column", "known", "of"]

  /// Calls whose texts are for nobody, or stand in both languages.
  private static let silent: Set<String> = [
    "precondition", "preconditionFailure", "fatalError", "assert", "assertionFailure",
    "LocalizedText", "StepWords",
  ]

  private mutating func walk(_ nodes: [SwiftText], isMessage: Bool) {
    let nodes = Self.joined(nodes)
    var isStatement = false
    for (index, node) in nodes.enumerated() {
      let before = Array(nodes[..<index].suffix(16))
      switch node {
      case .literal(let literal):
        let isKey = Self.isKey(before, nodes[(index + 1)...].first)
        take(literal, before, isMessage: (isMessage || isStatement) && !isKey)
      case .group("(", let inner):
        walk(arguments: inner, after: before, isMessage: isMessage || isStatement)
      case .group("[", let inner):
        walk(inner, isMessage: (isMessage || isStatement) && !Self.isIndexed(before))
      case .group("{", let inner):
        walk(inner, isMessage: Self.body(after: before, inside: isMessage || isStatement))
      case .mark("=") where Self.endsWithType(before, "Message") || Self.isMessageName(before.last):
        isStatement = true
      case .newline where isStatement && !Self.continues(nodes[(index + 1)...], before):
        isStatement = false
      default: break
      }
      if case .group("{", let inner) = node, let name = Self.errorName(before) {
        walkDescriptions(of: inner, name)
      }
    }
  }

  private mutating func take(
    _ literal: SwiftText.Literal, _ before: [SwiftText], isMessage: Bool
  ) {
    for inner in literal.interpolations { walk(inner, isMessage: isMessage) }
    guard isMessage, !Self.isCompared(before) else {
      if Self.isSentence(literal.template), !Self.isOfChapter(before),
        !Self.isVietnamese(.literal(literal))
      {
        bare.append(Found(template: literal.template, line: literal.line))
      }
      return
    }
    for line in literal.template.split(separator: "\n") {
      let text = Self.withoutLabel(String(line))
      if Self.hasWords(text) { found.append(Found(template: text, line: literal.line)) }
    }
  }

  private mutating func walk(
    arguments: [SwiftText], after before: [SwiftText], isMessage: Bool
  ) {
    let callee = Self.callee(before)
    if let callee, Self.silent.contains(callee) { return }
    let labels = callee.flatMap { Self.takers[$0] }
    let all = Self.split(arguments)
    for (argument, next) in zip(all, all.dropFirst() + [[]]) {
      let label = Self.label(argument)
      // A text whose Vietnamese stands beside it needs no catalogue.
      if Self.isVietnamese(next.first(where: Self.isLiteral)) { continue }
      if label.map(Self.silentLabels.contains) ?? false { continue }
      if let labels {
        walk(argument, isMessage: labels.contains(label ?? "") && !Self.isIgnored(label))
      } else {
        // A call of another function has no messages, unless a label says so; brackets around an
        // expression have.
        let isLabelled = label.map(Self.messageLabels.contains) ?? false
        walk(argument, isMessage: isLabelled || isMessage && callee == nil)
      }
    }
  }

  private static func isIgnored(_ label: String?) -> Bool {
    label.map(ignoredLabels.contains) ?? false
  }

  /// The descriptions of an error, which are told as they are.
  private mutating func walkDescriptions(of nodes: [SwiftText], _ name: String) {
    for (index, node) in nodes.enumerated() {
      guard case .group("{", let inner) = node else { continue }
      let before = Array(nodes[..<index].suffix(6))
      if Self.endsWithType(before, "String"), Self.contains(before, "description") {
        walk(inner, isMessage: true)
      }
    }
  }

  /// Literals that a plus joins are one text.
  static func joined(_ nodes: [SwiftText]) -> [SwiftText] {
    var result: [SwiftText] = []
    for node in nodes {
      let solid = result.indices.reversed().lazy.filter { position in
        if case .newline = result[position] { false } else { true }
      }.prefix(2)
      if case .literal(let second) = node, let plus = solid.first, case .mark("+") = result[plus],
        let last = solid.dropFirst().first, case .literal(var first) = result[last]
      {
        first.template += second.template
        first.interpolations += second.interpolations
        result.removeSubrange(last...)
        result.append(.literal(first))
      } else {
        result.append(node)
      }
    }
    return result
  }

  // MARK: - Texts in both languages

  private static func isLiteral(_ node: SwiftText) -> Bool {
    if case .literal = node { true } else { false }
  }

  /// Whether a literal has letters that only Vietnamese has.
  private static func isVietnamese(_ node: SwiftText?) -> Bool {
    guard case .literal(let literal)? = node else { return false }
    return literal.template.unicodeScalars.contains { scalar in
      (0x1EA0...0x1EF9).contains(scalar.value)
        || "ăâđêôơưĂÂĐÊÔƠƯáàãéèíìóòõúùý".unicodeScalars.contains(scalar)
    }
  }

  // MARK: - Arguments and texts

  private static func split(_ nodes: [SwiftText]) -> [[SwiftText]] {
    var result: [[SwiftText]] = [[]]
    for node in nodes {
      if case .mark(",") = node { result.append([]) } else { result[result.count - 1].append(node) }
    }
    return result
  }

  private static func label(_ argument: [SwiftText]) -> String? {
    let nodes = argument.drop { if case .newline = $0 { true } else { false } }.prefix(2)
    guard nodes.count == 2, case .word(let word)? = nodes.first, case .mark(":")? = nodes.last
    else { return nil }
    return word
  }

  /// A line without the label that stands before its text.
  static func withoutLabel(_ line: String) -> String {
    let text = line.drop { $0 == " " || $0 == "\r" || $0 == "\u{1B}" }
    for label in ["error: ", "warning: ", "note: ", "hint: ", "at: "] where text.hasPrefix(label) {
      return String(text.dropFirst(label.count))
    }
    return String(text)
  }

  /// Whether a text has two words beside each other, as people write them.
  static func isSentence(_ template: String) -> Bool {
    guard !template.hasPrefix("ansinh "), !template.hasPrefix("  ansinh ") else { return false }
    let words = template.split(separator: " ")
    return zip(words, words.dropFirst()).contains { first, second in
      // Two words in capitals are a statement of SQL.
      guard first != first.uppercased() || second != second.uppercased() else { return false }
      return [first, second].allSatisfy { word in
        let letters = word.drop { $0 == "(" }.reversed().drop { ".,:;)".contains($0) }
        return letters.count > 1 && letters.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
      }
    }
  }

  /// Whether a text has a word to translate, not only marks, values and names in quotes.
  static func hasWords(_ template: String) -> Bool {
    // The name of an option.
    if template.hasPrefix("--"), !template.contains(" ") { return false }
    var run = 0
    for character in template {
      run = character.isLetter ? run + 1 : 0
      if run > 1 { return true }
    }
    return false
  }
}
