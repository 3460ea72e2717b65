import Assumptions
import Diagnostics
import Foundation
import Quantities
import Valuation

/// What stands in the cells of the table.
extension ComparisonTable {
  /// Branches that have a reserve, in the order in which runs name them.
  var branches: [String] {
    var found: [String] = []
    for result in results {
      for series in result.series
      where series.measure == "reserveAtYearEnd" && series.group == "all"
        && series.branch != "all" && !found.contains(series.branch)
      {
        found.append(series.branch)
      }
    }
    return found
  }

  var shownYears: (near: Year, far: Year) {
    guard let years = results.first?.years else { return (Year(1), Year(1)) }
    func rounded(_ year: Year, plus: Int, to step: Int) -> Year {
      let number = (year.number + plus + step - 1) / step * step
      return min(Year(number), years.upperBound)
    }
    return (
      rounded(years.lowerBound, plus: 5, to: 5), rounded(years.lowerBound, plus: 25, to: 10)
    )
  }

  func title(of result: ValuationResult, atMost width: Int) -> String {
    var title = result.title.text(in: language)
    let words = result.currency.displayWords.text(in: language)
    let hasMoney = !result.indicators.isEmpty
    let isOther = hasMoney && words != results.first?.currency.displayWords.text(in: language)
    let note = isOther ? " (\(words))" : ""
    let room = width - note.count
    if title.count > room { title = title.prefix(max(room - 1, 1)) + "…" }
    return title + note
  }

  func value(
    _ result: ValuationResult, _ branch: String, _ measure: String, _ year: Year,
    _ write: (Double) -> String
  ) -> String {
    let value = result.series(branch, measure)?.values.value(in: year) ?? nil
    return value.map(write) ?? "–"
  }

  /// Thousands where no run has a million persons.
  func personUnit(_ branch: String, _ year: Year) -> (scale: Double, unit: String) {
    let persons = results.compactMap {
      $0.series(branch, "contributors")?.values.value(in: year) ?? nil
    }
    guard let most = persons.max(), most < 1e6 else { return (1e6, say(.millions)) }
    return (1e3, say(.thousands))
  }

  /// One decimal, none from a size on, and two digits of what is below one.
  func short(_ value: Double, wholeFrom whole: Double = 100) -> String {
    let size = abs(value)
    guard size > 0, size < 0.95 else {
      return numbers.number(value, decimals: size < whole ? 1 : 0)
    }
    return numbers.number(value, decimals: min(1 - Int(log10(size).rounded(.down)), 6))
  }

  /// In the currency's display unit.
  func amount(
    _ result: ValuationResult, _ branch: String, _ measure: String, _ year: Year
  ) -> String {
    value(result, branch, measure, year) {
      short($0 / max(result.currency.displayUnit, .leastNormalMagnitude))
    }
  }

  /// The year of an indicator; what does not come within the projection, or not before a year,
  /// is a dash.
  func year(
    _ result: ValuationResult, _ branch: String, _ name: String, before end: Year? = nil
  ) -> String {
    let found = result.indicators.first { $0.branch == branch && $0.indicator == name }?.value
    guard let year = found.flatMap({ Int(exactly: $0) }), year != end?.number else { return "–" }
    return "\(year)"
  }

  /// The largest distance of a projected figure from an observed one, with its sign.
  func deviation(of result: ValuationResult) -> String {
    let largest = result.comparisons.compactMap(\.relativeError).max { abs($0) < abs($1) }
    return largest.map { numbers.number(100 * $0, decimals: 1) } ?? "–"
  }

  /// Short names of funds; a branch of its own name is called by it.
  static func name(of branch: String) -> LocalizedText {
    switch branch {
    case "pension": LocalizedText(en: "Pension", vi: "Hưu trí")
    case "sicknessMaternity": LocalizedText(en: "Sickness", vi: "Ốm đau")
    case "employmentInjury": LocalizedText(en: "Injury", vi: "TNLĐ")
    case "unemployment": LocalizedText(en: "Unempl.", vi: "BHTN")
    case "health": LocalizedText(en: "Health", vi: "BHYT")
    case "nonContributory": LocalizedText(en: "By the State", vi: "Ngân sách")
    default: LocalizedText(en: branch, vi: branch)
    }
  }

  func say(
    _ key: TextCatalogue.Key, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    TextCatalogue.text(key, in: language, values)
  }

  func heading(_ text: String) -> String {
    hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
