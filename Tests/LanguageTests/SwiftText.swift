/// The words, marks and string literals of a Swift source, nested as its brackets are.
///
/// It knows as much of the language as is needed to find texts for people: comments are left out,
/// literals of one and of many lines are decoded, and what stands in an interpolation is kept.
indirect enum SwiftText {
  case word(String)
  case mark(Character)
  case newline
  case literal(Literal)
  /// What stands between a bracket and the one that closes it.
  case group(Character, [SwiftText])

  struct Literal {
    /// The text, `{}` for each interpolation.
    var template: String
    var interpolations: [[SwiftText]]
    var line: Int
  }

  static func parse(_ source: String) -> [SwiftText] {
    var reader = Reader(Array(source))
    return reader.nodes(until: nil)
  }

  private struct Reader {
    let text: [Character]
    var position = 0
    var line = 1

    init(_ text: [Character]) { self.text = text }

    private func peek(_ offset: Int = 0) -> Character? {
      text.indices.contains(position + offset) ? text[position + offset] : nil
    }

    private func starts(with word: String) -> Bool {
      text[position...].starts(with: word)
    }

    private mutating func take() -> Character? {
      guard let character = peek() else { return nil }
      position += 1
      if character == "\n" { line += 1 }
      return character
    }

    mutating func nodes(until closing: Character?) -> [SwiftText] {
      var result: [SwiftText] = []
      while let character = peek() {
        if character == closing {
          position += 1
          return result
        }
        if starts(with: "//") {
          while let next = peek(), next != "\n" { position += 1 }
        } else if starts(with: "/*") {
          while peek() != nil, !starts(with: "*/") { _ = take() }
          position += 2
        } else if character == "\"" || starts(with: "#\"") {
          result.append(.literal(literal()))
        } else if let close = ["(": ")", "[": "]", "{": "}"][String(character)] {
          position += 1
          result.append(.group(character, nodes(until: Character(close))))
        } else if character.isLetter || character == "_" {
          var word = ""
          while let next = peek(), next.isLetter || next.isNumber || next == "_" {
            word.append(next)
            position += 1
          }
          result.append(.word(word))
        } else if character == "\n" {
          _ = take()
          result.append(.newline)
        } else {
          position += 1
          if character != " " { result.append(.mark(character)) }
        }
      }
      return result
    }

    private mutating func literal() -> Literal {
      let start = line
      let isRaw = peek() == "#"
      if isRaw { position += 1 }
      let isLong = starts(with: "\"\"\"")
      let end = (isLong ? "\"\"\"" : "\"") + (isRaw ? "#" : "")
      position += isLong ? 3 : 1
      var template = ""
      var interpolations: [[SwiftText]] = []
      while peek() != nil, !starts(with: end) {
        guard let character = take() else { break }
        guard character == "\\", !isRaw, let escaped = take() else {
          template.append(character)
          continue
        }
        switch escaped {
        case "(":
          interpolations.append(nodes(until: ")"))
          template += "{}"
        case "n": template += "\n"
        case "t": template += "\t"
        case "r": template += "\r"
        case "\n": template += "\u{1}"
        case "u":
          var digits = ""
          while let digit = take(), digit != "}" { if digit != "{" { digits.append(digit) } }
          if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
            template.unicodeScalars.append(scalar)
          }
        default: template.append(escaped)
        }
      }
      position += end.count
      return Literal(
        template: isLong ? Self.unindented(template) : template, interpolations: interpolations,
        line: start)
    }

    /// The lines of a long literal without the indentation of its last one; joined where a line
    /// ends with a backslash.
    private static func unindented(_ text: String) -> String {
      var lines = text.replacing("\u{1}", with: "\u{1}\n").split(
        separator: "\n", omittingEmptySubsequences: false)
      let indentation = lines.popLast()?.count ?? 0
      return lines.dropFirst().map { $0.dropFirst(indentation) }.joined(separator: "\n")
        .replacing("\u{1}\n", with: "").replacing("\u{1}", with: "")
    }
  }
}
