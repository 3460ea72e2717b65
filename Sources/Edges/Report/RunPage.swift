import Assumptions
import Diagnostics
import Quantities
public import Results
public import Valuation

/// The page that an actuary reads in half a minute.
///
/// Fixed-width text of at most `width` characters a line; amounts in the currency's display unit.
public struct RunPage: Sendable {
  static let width = 100

  let result: ValuationResult
  let folder: RunFolder?
  let language: Language
  let numbers: NumberStyle
  private let hasColour: Bool

  /// - Parameters:
  ///   - result: The run.
  ///   - folder: Where its files are; nothing if none were written.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether headings and deficits are marked for a terminal.
  public init(
    _ result: ValuationResult, in folder: RunFolder?, language: Language, hasColour: Bool = false
  ) {
    self.result = result
    self.folder = folder
    self.language = language
    self.numbers = NumberStyle(language)
    self.hasColour = hasColour
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let sections = [
      head, table, sparklines, milestones, funds, calibration, comparison, warnings, files,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  var head: [String] {
    var facts = [
      say(
        .valuation,
        [
          "first": "\(result.years.lowerBound)", "last": "\(result.years.upperBound)",
        ])
    ]
    if let timing = result.timing {
      facts.append(say(.timing, ["timing": say(Self.key(of: timing))]))
      let unit = result.currency.displayWords.text(in: language)
      facts.append(say(.amounts, ["unit": unit]))
    }
    return [heading(result.title.text(in: language)), facts.joined(separator: " · ")]
  }

  var warnings: [String] {
    let shown = 6
    guard !result.warnings.isEmpty else {
      return [heading(say(.warnings)) + "  " + say(.noWarnings)]
    }
    var lines = [heading(say(.warnings))]
    for warning in result.warnings.prefix(shown) {
      let place = warning.place.map { "\($0): " } ?? ""
      let text = (place + warning.message.text(in: language)).wrapped(to: Self.width - 4)
      lines += text.enumerated().map { ($0.offset == 0 ? "  " : "    ") + $0.element }
    }
    if result.warnings.count > shown {
      lines.append("  " + say(.moreWarnings, ["count": "\(result.warnings.count - shown)"]))
    }
    return lines
  }

  var files: [String] {
    guard let folder else { return [] }
    let names = folder.files.joined(separator: " ").wrapped(to: Self.width - 4)
    return [heading(say(.files)) + "  " + folder.path] + names.map { "  " + $0 }
  }

  // MARK: - Words

  func say(
    _ key: TextCatalogue.Key, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    TextCatalogue.text(key, in: language, values)
  }

  func heading(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// An amount in the display unit, without its words.
  func amount(_ value: Double, decimals: Int = 0) -> String {
    numbers.number(
      value / max(result.currency.displayUnit, .leastNormalMagnitude), decimals: decimals)
  }

  private static func key(of timing: CashFlowTiming) -> TextCatalogue.Key {
    switch timing {
    case .midYear: .midYear
    case .midYearSimple: .midYearSimple
    case .endYear: .endYear
    case .startYear: .startYear
    case .monthly: .monthly
    }
  }
}
