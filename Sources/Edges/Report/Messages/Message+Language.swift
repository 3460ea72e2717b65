public import Diagnostics

extension Message {
  /// The sentence in a language; in English where the catalogue does not know it.
  public func text(in language: Language) -> String {
    guard language != .english else { return description }
    if template == Self.mark, case .text(let text)? = values.first {
      return MessageCatalogue.translated(text, in: language)
    }
    var rest = values[...]
    return template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let (label, body) = MessageLabel.split(String(line))
      let count = body.ranges(of: Self.mark).count
      let own = rest.prefix(count).map { $0.text(in: language) }
      rest = rest.dropFirst(count)
      let template = MessageCatalogue.template(body, in: language) ?? body
      return label.text(in: language) + Self.fill(template, with: own)
    }.joined(separator: "\n")
  }
}

extension Message.Value {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .message(let message): message.text(in: language)
    }
  }
}

extension Diagnostic {
  /// `file:line:column: error: message`, then `at:` and `hint:` lines, in a language.
  public func text(in language: Language) -> String {
    let kind = MessageLabel(word: severity.rawValue + ": ").text(in: language)
    var lines = [(place.map { "\($0): " } ?? "") + kind + message.text(in: language)]
    if let subject { lines.append(MessageLabel(word: "  at: ").text(in: language) + subject) }
    if let hint {
      lines.append(MessageLabel(word: "  hint: ").text(in: language) + hint.text(in: language))
    }
    return lines.joined(separator: "\n")
  }
}

/// What stands before the sentence of a line: its indentation and the kind of what is said.
struct MessageLabel {
  /// With its spaces, `  hint: `.
  var word: String

  private static let words = [
    "error:": "lỗi:", "warning:": "cảnh báo:", "note:": "ghi chú:", "hint:": "gợi ý:",
    "at:": "tại:", "Error:": "Lỗi:", "^": "^",
  ]

  /// A line's label and its sentence; the label is only indentation where there is none.
  static func split(_ line: String) -> (MessageLabel, String) {
    let indentation = line.prefix { $0 == " " }
    let rest = line.dropFirst(indentation.count)
    let label = words.keys.first { rest.hasPrefix($0 + " ") } ?? ""
    let spaces = label.isEmpty ? "" : rest.dropFirst(label.count).prefix { $0 == " " }
    let word = indentation + label + spaces
    return (MessageLabel(word: String(word)), String(line.dropFirst(word.count)))
  }

  func text(in language: Language) -> String {
    let name = word.filter { $0 != " " }
    guard language != .english, let known = Self.words[name] else { return word }
    return word.replacing(name, with: known)
  }
}
