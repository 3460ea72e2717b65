import Law
import Quantities
import Scheme

/// The figures of a person's page in the words of a language.
struct BenefitFigures: Sendable {
  let language: Language
  let numbers: NumberStyle
  /// What the law calls the amount that benefits are multiples of.
  let referenceAmount: String

  let citations: CitationWords

  init(
    language: Language, referenceAmount: LocalizedText? = nil, citationWords: [String: String] = [:]
  ) {
    self.language = language
    numbers = NumberStyle(language)
    citations = CitationWords(words: citationWords)
    self.referenceAmount = (referenceAmount ?? BenefitWord.referenceAmount.words).text(in: language)
  }

  /// A text with its marks filled in.
  func fill(_ text: String, _ values: [String: Measured]) -> String {
    values.reduce(text.replacing("{referenceAmount}", with: referenceAmount)) { text, value in
      text.replacing("{\(value.key)}", with: self.text(value.value))
    }
  }

  /// A filled text that begins a line.
  func title(_ text: String, _ values: [String: Measured]) -> String {
    let filled = fill(text, values)
    return filled.prefix(1).uppercased() + filled.dropFirst()
  }

  func text(_ figure: Measured) -> String {
    switch figure {
    case .money(let value):
      numbers.number(value, decimals: value != 0 && abs(value) < 1_000 ? 2 : 0)
    case .span(let months): span(months)
    case .age(let months): span(months, years: "tuổi")
    case .years(let value): counted(value, "year", "năm")
    case .months(let value): counted(value, "month", "tháng")
    case .days(let value): counted(value, "working day", "ngày làm việc")
    case .rate(let value): trimmed(100 * value, decimals: 4) + "\u{A0}%"
    case .factor(let value): trimmed(value, decimals: 4)
    case .persons(let value): counted(value, "person", "người")
    case .date(let date): text(date)
    }
  }

  func text(_ month: CalendarMonth) -> String { written(month.description) }

  private func text(_ date: CalendarDate) -> String { written(date.description) }

  /// Day before month before year where the language has it so.
  private func written(_ iso: String) -> String {
    guard language == .vietnamese else { return iso }
    return iso.split(separator: "-").reversed().joined(separator: "/")
  }

  /// Years and months, the part that is zero left out.
  private func span(_ months: Int, years word: String = "năm") -> String {
    let (years, odd) = (abs(months) / 12, abs(months) % 12)
    var parts: [String] = []
    if years > 0 { parts.append(counted(Double(years), "year", word)) }
    if odd > 0 || years == 0 { parts.append(counted(Double(odd), "month", "tháng")) }
    return (months < 0 ? "−" : "") + parts.joined(separator: " ")
  }

  private func counted(_ value: Double, _ english: String, _ vietnamese: String) -> String {
    let word = language == .vietnamese ? vietnamese : english + (value == 1 ? "" : "s")
    return trimmed(value, decimals: 2) + " " + word
  }

  /// As many decimals as the number has, up to some.
  private func trimmed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return numbers.number(value) }
    var places = 0
    var scale = 1.0
    while places < decimals, abs((value * scale).rounded() - value * scale) > 1e-6 * scale {
      places += 1
      scale *= 10
    }
    return numbers.number(value, decimals: places)
  }

  /// Articles, and how sure they are.
  func text(_ law: Provenance) -> String {
    let titles = law.citations.map { citations.text($0.title, in: language) }
      .joined(separator: "; ")
    let basis: String? =
      switch law.basis {
      case .seen: nil
      case .memory: BenefitWord.memory.text(in: language)
      case .assumed: BenefitWord.assumed.text(in: language)
      }
    guard let basis else { return titles }
    return titles.isEmpty ? basis : "\(titles); \(basis)"
  }
}
