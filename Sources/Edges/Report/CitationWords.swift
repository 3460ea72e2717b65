import Quantities

/// The title of a source in the words of a language.
///
/// Law files cite in English, in a form that can be taken apart: an instrument with its number or
/// year, then articles, then perhaps a remark, which is left out in another language. What has
/// another form stays as it is.
enum CitationWords {
  /// - Parameters:
  ///   - title: One citation, or several parted by semicolons.
  ///   - language: The reader's language.
  /// - Returns: The title in that language.
  static func text(_ title: String, in language: Language) -> String {
    guard language == .vietnamese else { return title }
    return title.split(separator: ";").map { part in
      let one = part.trimming(" ")
      return vietnamese(one) ?? one
    }.joined(separator: "; ")
  }

  private static let instruments = [
    "Law": "Luật", "Decree": "Nghị định", "Resolution": "Nghị quyết", "Decision": "Quyết định",
    "Circular": "Thông tư", "Labour Code": "Bộ luật Lao động",
  ]

  /// Letters that the number of a document loses in English files.
  private static let letters = [
    ("QD-", "QĐ-"), ("LDTBXH", "LĐTBXH"), ("HDBT", "HĐBT"), ("CD-", "CĐ-"),
  ]

  private static func vietnamese(_ title: String) -> String? {
    let form =
      #/
      (Law|Decree|Resolution|Decision|Circular|Labour\sCode)(?:\son\s[A-Za-z\s]+)?
      (?:\s(\d[\w\-.\/]*))?
      (?:\sof\s(\d{4}(?:-\d\d-\d\d)?)|\s(\d{4}))?
      (?:,?\s[Aa]rt\.?\s((?:\d[\d\(\)a-z–\-]*)(?:,\s?\d[\d\(\)a-z–\-]*)*))?
      (?:[:,]?\s[\(a-z].*|:\s.*)?
      /#
    guard let match = title.wholeMatch(of: form)?.output,
      let instrument = instruments[String(match.1)], match.1 == "Labour Code" || match.2 != nil
    else { return nil }
    var words = instrument
    if let number = match.2 { words += " số " + spelled(String(number)) }
    if let day = match.3 ?? match.4 {
      let parts = day.split(separator: "-")
      words += parts.count == 1 ? " năm \(day)" : " ngày " + parts.reversed().joined(separator: "/")
    }
    let articles = match.5.map { list in
      list.split(separator: ",").map { article($0.trimming(" ")) }.joined(separator: ", ") + " "
    }
    return (articles ?? "") + words
  }

  private static func spelled(_ number: String) -> String {
    letters.reduce(number) { $0.replacing($1.0, with: $1.1) }
  }

  /// `A(B)(c)` from the smallest part to the largest.
  private static func article(_ text: String) -> String {
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
