import Quantities

/// The title of a source in the words of a language.
///
/// Law files cite in English, in a form that can be taken apart: an instrument with its number or
/// year, then articles, then perhaps a remark, which is left out in another language. What has
/// another form, or an instrument that the country's file does not name, stays as it is.
public struct CitationWords: Sendable {
  /// Vietnamese for the names of instruments and for letters of their numbers.
  public let words: [String: String]

  public init(words: [String: String]) { self.words = words }

  /// - Parameters:
  ///   - title: One citation, or several parted by semicolons.
  ///   - language: The reader's language.
  /// - Returns: The title in that language.
  public func text(_ title: String, in language: Language) -> String {
    guard language == .vietnamese else { return title }
    return title.split(separator: ";").map { part in
      let one = part.trimming(" ")
      return vietnamese(one) ?? one
    }.joined(separator: "; ")
  }

  private func vietnamese(_ title: String) -> String? {
    let names = words.keys.filter { title == $0 || title.hasPrefix($0 + " ") }
    guard let name = names.max(by: { $0.count < $1.count }), let instrument = words[name]
    else { return nil }
    if title == name { return instrument }
    let form =
      #/
      (?:\son\s[A-Za-z\s]+)?
      \s(\d[\w\-.\/]*)
      (?:\sof\s(\d{4}(?:-\d\d-\d\d)?)|\s(\d{4}))?
      (?:,?\s[Aa]rt\.?\s((?:\d[\d\(\)a-z–\-]*)(?:,\s?\d[\d\(\)a-z–\-]*)*))?
      (?:[:,]?\s[\(a-z].*|:\s.*)?
      /#
    guard let match = title.dropFirst(name.count).wholeMatch(of: form)?.output
    else { return nil }
    var text = instrument + " số " + spelled(String(match.1))
    if let day = match.2 ?? match.3 {
      let parts = day.split(separator: "-")
      text += parts.count == 1 ? " năm \(day)" : " ngày " + parts.reversed().joined(separator: "/")
    }
    let articles = match.4.map { list in
      list.split(separator: ",").map { article($0.trimming(" ")) }.joined(separator: ", ") + " "
    }
    return (articles ?? "") + text
  }

  private func spelled(_ number: String) -> String {
    number.replacing(/[A-Za-z]+/) { letters in
      words[String(letters.output)] ?? String(letters.output)
    }
  }

  /// `A(B)(c)` from the smallest part to the largest.
  private func article(_ text: String) -> String {
    var parts = text.split { "()".contains($0) }.map(String.init)
    guard !parts.isEmpty else { return text }
    var words = "Điều \(parts.removeFirst())"
    for part in parts {
      words = (part.first?.isNumber == true ? "khoản" : "điểm") + " \(part) " + words
    }
    return words
  }
}

extension StringProtocol {
  fileprivate func trimming(_ mark: Character) -> String {
    var text = self[...]
    while text.first == mark { text.removeFirst() }
    while text.last == mark { text.removeLast() }
    return String(text)
  }
}
