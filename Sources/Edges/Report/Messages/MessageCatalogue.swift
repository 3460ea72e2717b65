import Diagnostics

/// The sentences of messages in the languages beside English, by their English templates.
///
/// A key is one line of a message without its label: `there is no file '{}'`. The translation has
/// the same places, `{}` in the same order or `{2}`, `{1}` in another. A test lists templates of
/// the sources that have no translation, and translations that no source uses.
public enum MessageCatalogue {
  /// All chapters, each a list of `"English": "Vietnamese"`.
  public static let chapters: [KeyValuePairs<String, String>] = [
    files, values, schemes, processes, engine, results, words, units, commands, help, parser,
    store, compare, attribute, solve, explain, reports,
  ]

  private static let vietnamese = Dictionary(
    chapters.flatMap { $0.map { ($0.key, $0.value) } }, uniquingKeysWith: { first, _ in first })

  /// The sentence of a language for an English one without values or with `{}` for them.
  static func template(_ english: String, in language: Language) -> String? {
    language == .english ? english : vietnamese[english] ?? code[english]
  }

  /// What is to be written in a file or on the command line, the same in every language.
  private static let code = Dictionary(
    codeSamples.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })

  // MARK: - Ready-made texts

  /// A text of ready-made English sentences in a language, as far as the catalogue knows them.
  ///
  /// Texts of a stored run, of the parser of the command line and of errors are matched with the
  /// templates, line by line; what fits none stays as it is.
  public static func translated(_ text: String, in language: Language) -> String {
    guard language != .english else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let (label, body) = MessageLabel.split(String(line))
      return label.text(in: language) + (sentence(body) ?? body)
    }.joined(separator: "\n")
  }

  /// The translation of one sentence with its values in it, if its template is known.
  private static func sentence(_ text: String) -> String? {
    if let known = vietnamese[text] { return known }
    for pattern in patterns {
      guard let values = pattern.values(in: text) else { continue }
      return Message.fill(pattern.translation, with: values.map { sentence($0) ?? $0 })
    }
    return ofNamed(text)
  }

  /// A sentence of which a name in quotes is the subject: `'runs.sqlite' is not there`.
  private static func ofNamed(_ text: String) -> String? {
    guard text.hasPrefix("'"), let end = text.dropFirst().firstRange(of: "' ") else { return nil }
    return sentence(String(text[end.upperBound...])).map { text[..<end.upperBound] + $0 }
  }

  /// Templates with values, those with most words of their own first.
  private static let patterns = vietnamese.compactMap(MessagePattern.init).sorted {
    ($0.weight, $0.english) > ($1.weight, $1.english)
  }
}

/// A template against which a finished sentence is held.
private struct MessagePattern {
  let english: String
  let translation: String
  private let pieces: [String]
  /// Letters that a sentence must share with the template.
  let weight: Int

  init?(_ english: String, _ translation: String) {
    let pieces = english.split(separator: Message.mark, omittingEmptySubsequences: false)
      .map(String.init)
    let weight = pieces.reduce(0) { $0 + $1.count(where: \.isLetter) }
    guard pieces.count > 1, weight > 5, !pieces.dropFirst().dropLast().contains("") else {
      return nil
    }
    (self.english, self.translation, self.pieces, self.weight) =
      (english, translation, pieces, weight)
  }

  /// What stands in a sentence where the template has its values.
  func values(in text: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first),
      text.hasSuffix(last), text.count >= first.count + last.count
    else { return nil }
    var values: [String] = []
    var rest = text.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.count >= last.count else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }
}
