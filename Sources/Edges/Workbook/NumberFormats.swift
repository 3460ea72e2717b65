import Assumptions
import Report
import Valuation

/// Format codes for the numbers of one run's currency in one language.
///
/// A code begins with the language's locale, so that programs that heed it write the marks of the
/// language wherever they run; others take those of the machine. Amounts of money keep their full
/// value: the code shows them in the display unit of the currency.
struct NumberFormats: Sendable {
  static let calendarYear = "0"

  private let locale: String
  private let currency: Currency
  private let language: Language

  init(_ currency: Currency, in language: Language) {
    self.currency = currency
    self.language = language
    locale = language == .english ? "[$-409]" : "[$-42A]"
  }

  var whole: String { locale + "#,##0" }
  var percent: String { locale + "0.0%" }
  var signedPercent: String { locale + "+0.0%;" + locale + "-0.0%;" + locale + "0.0%" }
  /// Numbers without their signs, for the left side of a population pyramid.
  var unsigned: String { locale + "#,##0;" + locale + "#,##0" }

  func decimals(_ count: Int) -> String {
    count == 0 ? whole : locale + "#,##0." + String(repeating: "0", count: count)
  }

  /// Thousands that the display unit leaves out, if it is a power of a thousand.
  private var thousands: Int? {
    var rest = currency.displayUnit
    var count = 0
    while rest >= 1000 {
      rest /= 1000
      count += 1
    }
    return rest == 1 ? count : nil
  }

  /// Whether amounts are shown in the display unit; else in the currency itself.
  var scalesAmounts: Bool { thousands != nil }

  /// The format of amounts; the size of the largest that is shown sets their decimals.
  func amount(upTo largest: Double) -> String {
    guard let thousands else { return whole }
    let shown = abs(largest) / currency.displayUnit
    let count = shown >= 1000 ? 0 : shown >= 100 ? 1 : shown >= 10 ? 2 : 3
    return decimals(count) + String(repeating: ",", count: thousands)
  }

  /// What an amount is shown in, in words.
  var amountWords: String {
    (scalesAmounts ? currency.displayWords : currency.words).text(in: language)
  }

  /// The format of a unit of measures.
  func format(of unit: MeasureUnit, upTo largest: Double = 0) -> String {
    switch unit {
    case .money: amount(upTo: largest)
    case .persons, .personYears, .personMonths, .moneyPerYear, .moneyPerMonth: whole
    case .rate: locale + "0.00%"
    case .ratio: decimals(3)
    case .index: decimals(4)
    case .years: decimals(1)
    case .calendarYear: Self.calendarYear
    }
  }

  /// The format of an axis, whose numbers are round.
  func axis(of unit: MeasureUnit) -> String {
    switch unit {
    case .rate: locale + "0%"
    case .ratio: decimals(1)
    case .money: amount(upTo: .infinity)
    default: format(of: unit)
    }
  }

  /// The unit in words, for heads.
  func words(of unit: MeasureUnit) -> String {
    let money = currency.words.text(in: language)
    return switch unit {
    case .money: amountWords
    case .persons: WorkbookText.persons.text(in: language)
    case .personYears: WorkbookText.personYears.text(in: language)
    case .personMonths: WorkbookText.personMonths.text(in: language)
    case .moneyPerYear: WorkbookText.moneyPerYear.text(in: language, ["money": money])
    case .moneyPerMonth: WorkbookText.moneyPerMonth.text(in: language, ["money": money])
    case .rate: WorkbookText.percent.text(in: language)
    case .ratio: WorkbookText.ratio.text(in: language)
    case .index: WorkbookText.index.text(in: language)
    case .years: WorkbookText.years.text(in: language)
    case .calendarYear: WorkbookText.year.text(in: language)
    }
  }
}
