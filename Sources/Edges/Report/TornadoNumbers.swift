public import Assumptions
import Foundation
import Quantities
public import Valuation

/// Figures of one unit as people read them: years plain, rates in percent, money in the currency's
/// display unit.
public struct TornadoNumbers: Sendable {
  private let unit: MeasureUnit?
  private let language: Language
  private let style: NumberStyle
  private let currency: Currency
  private let decimals: Int

  /// - Parameters:
  ///   - unit: The unit of the figures; nothing where it is not known.
  ///   - values: Some of them, for the number of decimals.
  ///   - currency: That of the run.
  ///   - language: The language of numbers and words.
  ///   - apart: A difference that must be seen, at most six decimals; nothing for none.
  public init(
    _ unit: MeasureUnit?, of values: [Double], in currency: Currency, language: Language,
    apart: Double? = nil
  ) {
    self.unit = unit
    self.language = language
    self.currency = currency
    style = NumberStyle(language)
    let scale = Self.scale(of: unit, currency)
    let largest = values.map { abs($0) / scale }.max() ?? 0
    let usual =
      switch unit {
      case .calendarYear: 0
      case .rate: 2
      default: largest >= 1000 ? 0 : largest >= 100 ? 1 : largest >= 1 ? 2 : 4
      }
    let needed = apart.map { $0 > 0 ? Int(ceil(-log10($0 / scale))) : 0 } ?? 0
    decimals = unit == .calendarYear ? 0 : max(usual, min(needed, 6))
  }

  private static func scale(of unit: MeasureUnit?, _ currency: Currency) -> Double {
    switch unit {
    case .money, .moneyPerYear: max(currency.displayUnit, .leastNormalMagnitude)
    case .rate: 0.01
    default: 1
    }
  }

  private func number(_ value: Double, decimals: Int) -> String {
    style.number(value / Self.scale(of: unit, currency), decimals: decimals)
  }

  /// The figure with its sign of percent; the words for what does not exist.
  public func text(_ value: Double?) -> String {
    guard let value, value.isFinite else {
      return (unit == .calendarYear ? TornadoText.never : .nothing).text(in: language)
    }
    if unit == .calendarYear { return String(Int(value.rounded())) }
    return number(value, decimals: decimals) + (unit == .rate ? "\u{A0}%" : "")
  }

  /// A difference of two figures, with its sign; nothing where one does not exist.
  public func difference(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    let text = number(value, decimals: decimals)
    return value > 0 ? "+" + text : text
  }

  /// What the figures count, for a head: `% of …`, `billion …`, `persons`.
  public var unitWords: String {
    switch unit {
    case .money, .moneyPerYear: currency.displayWords.text(in: language)
    case .moneyPerMonth: currency.words.text(in: language)
    case .rate: TornadoText.points.text(in: language)
    case .calendarYear, .years: TornadoText.years.text(in: language)
    case .persons, .personYears, .personMonths: TornadoText.persons.text(in: language)
    case .ratio, .index, nil: ""
    }
  }
}
