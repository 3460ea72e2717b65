/// What stands before a literal or a bracket, as far as it tells whether messages follow.
extension MessageScanner {
  static func isMessageName(_ node: SwiftText?) -> Bool {
    guard case .word(let word)? = node else { return false }
    return messageLabels.contains(word)
  }

  /// The name of what is called by brackets that follow.
  static func callee(_ before: [SwiftText]) -> String? {
    guard case .word(let word)? = before.last else { return nil }
    let keywords = ["return", "in", "if", "guard", "switch", "throw", "try", "else", "case", "let"]
    return keywords.contains(word) ? nil : word
  }

  static func isIndexed(_ before: [SwiftText]) -> Bool {
    switch before.last {
    case .word(let word)?: word != "return" && word != "in"
    case .group("(", _)?, .group("[", _)?, .mark("?")?, .mark("!")?: true
    default: false
    }
  }

  /// Whether a literal is the key of a dictionary, and not a branch of a question.
  static func isKey(_ before: [SwiftText], _ next: SwiftText?) -> Bool {
    guard case .mark(":")? = next else { return false }
    let solid = before.last { if case .newline = $0 { false } else { true } }
    if case .mark("?")? = solid { return false }
    return true
  }

  static func isCompared(_ before: [SwiftText]) -> Bool {
    if case .word("case")? = before.last { return true }
    guard before.count > 1, case .mark("=")? = before.last else { return false }
    switch before[before.count - 2] {
    case .mark("="), .mark("!"): return true
    default: return false
    }
  }

  /// Whether a literal is the text of a key, `.key: "text"`.
  static func isOfChapter(_ before: [SwiftText]) -> Bool {
    let solid = before.filter { if case .newline = $0 { false } else { true } }.suffix(3)
    guard solid.count == 3, case .mark(".")? = solid.first, case .mark(":")? = solid.last else {
      return false
    }
    return true
  }

  /// Whether what precedes ends with `: Type`, `-> Type` or an optional of it.
  static func endsWithType(_ before: [SwiftText], _ type: String) -> Bool {
    var rest = before[...]
    if case .mark("?")? = rest.last { rest = rest.dropLast() }
    guard case .word(type)? = rest.last else { return false }
    switch rest.dropLast().last {
    case .mark(":")?, .mark(">")?: return true
    default: return false
    }
  }

  /// Whether a block has messages: by its type where it has one, else as what is around it.
  static func body(after before: [SwiftText], inside isMessage: Bool) -> Bool {
    if endsWithType(before, "Message") { return true }
    if case .group("(", let types)? = before.last, before.count > 1,
      case .mark(">") = before[before.count - 2], contains(types, "Message")
    {
      return true
    }
    // A function that makes hints, though of another type.
    if endsWithType(before, "String"), contains(before, "hint") { return true }
    let isOther = ["String", "Bool", "Int", "Double", "SourcePlace"].contains {
      endsWithType(before, $0)
    }
    return isMessage && !isOther
  }

  /// The name of an error whose declaration a block follows.
  static func errorName(_ before: [SwiftText]) -> String? {
    let words = before.compactMap { node -> String? in
      if case .word(let word) = node { word } else { nil }
    }
    guard let kind = words.firstIndex(where: { ["struct", "enum", "extension"].contains($0) }),
      words.indices.contains(kind + 1),
      words[kind...].contains(where: { $0 == "Error" || $0.hasSuffix("Error") })
    else { return nil }
    return words[kind + 1]
  }

  static func contains(_ nodes: [SwiftText], _ word: String) -> Bool {
    nodes.contains { if case .word(word) = $0 { true } else { false } }
  }

  /// Whether an expression goes on after a line's end.
  static func continues(_ rest: ArraySlice<SwiftText>, _ before: [SwiftText]) -> Bool {
    if case .mark("=")? = before.last { return true }
    let next = rest.first { if case .newline = $0 { false } else { true } }
    guard case .mark(let mark)? = next else { return false }
    return "?:+.".contains(mark)
  }
}
