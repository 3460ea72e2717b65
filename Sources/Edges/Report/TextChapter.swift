/// The texts of one part of the program, once per language; a chapter of the catalogue.
///
/// `{name}` marks where a value goes. A test holds every chapter to the same keys and marks in all
/// languages.
public protocol TextChapter: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var english: [Self: String] { get }
  static var vietnamese: [Self: String] { get }
}

extension TextChapter {
  /// The text in a language, its marks filled in.
  public func text(
    in language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let texts = language == .english ? Self.english : Self.vietnamese
    guard var text = texts[self] else {
      preconditionFailure("every text key has a text in every language")
    }
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }
}
