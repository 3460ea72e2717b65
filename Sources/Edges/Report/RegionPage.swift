public import Assumptions
import Diagnostics
public import Quantities
public import Results
import Valuation

/// What regions have of their total in the first year, and what remains.
public struct RegionPage: Sendable {
  private let balance: RegionBalance
  private let title: LocalizedText
  private let file: String
  private let currency: Currency
  private let language: Language
  private let numbers: NumberStyle
  private let hasColour: Bool

  /// - Parameters:
  ///   - balance: The series of the total and the regions.
  ///   - title: The title of the list of regions.
  ///   - file: Where the whole table is.
  ///   - currency: The currency of the total.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether the heading is marked for a terminal.
  public init(
    _ balance: RegionBalance, title: LocalizedText, in file: String, currency: Currency,
    language: Language, hasColour: Bool = false
  ) {
    self.balance = balance
    self.title = title
    self.file = file
    self.currency = currency
    self.language = language
    self.numbers = NumberStyle(language)
    self.hasColour = hasColour
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let name = title.text(in: language)
    var lines = [hasColour ? "\u{1B}[1m\(name)\u{1B}[0m" : name]
    lines += table.lines()
    if balance.warnings.isEmpty {
      lines.append(say(.warnings) + "  " + say(.noWarnings))
    } else {
      lines.append(say(.warnings))
      for warning in balance.warnings.prefix(6) {
        lines.append("  " + warning.message.text(in: language))
      }
      if balance.warnings.count > 6 {
        lines.append("  " + say(.moreOfKind, ["count": "\(balance.warnings.count - 6)"]))
      }
    }
    return (lines + [say(.files) + "  " + file]).joined(separator: "\n") + "\n"
  }

  private static let shown = [
    "population", "labourForce", "contributors", "insurableEarnings", "contributions", "benefits",
  ]

  private var table: TextTable {
    var table = TextTable()
    guard let year = balance.lines.first?.total.years.lowerBound else { return table }
    table.add(["\(year)", say(.total), say(.regions), say(.remainder)])
    for line in balance.lines where line.group == "all" && Self.shown.contains(line.measure) {
      guard let definition = MeasureCatalogue.definition(of: line.measure) else { continue }
      let isMoney = definition.unit == .money
      let unit = isMoney ? currency.displayUnit : 1
      let figures = [
        line.total[year], line.total[year] - line.remainder[year], line.remainder[year],
      ]
      let words = isMoney ? ", " + currency.displayWords.text(in: language) : ""
      table.add(
        ["\(line.branch), \(definition.title.text(in: language))\(words)"]
          + figures.map { numbers.number($0 / unit, decimals: isMoney ? 3 : 0) })
    }
    return table
  }

  private func say(
    _ key: TextCatalogue.Key, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    TextCatalogue.text(key, in: language, values)
  }
}
