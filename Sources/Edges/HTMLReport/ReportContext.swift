import Analysis
import Assumptions
import Foundation
import Quantities
import Report
import Results
import Valuation

/// The words and numbers of one report.
struct ReportContext: Sendable {
  let input: ReportInput
  let language: Language
  let numbers: NumberStyle

  init(_ input: ReportInput) {
    self.input = input
    language = input.language
    numbers = NumberStyle(input.language)
  }

  var runs: [LoadedRun] { input.runs }
  var baseline: LoadedRun { input.runs[0] }
  var result: ValuationResult { input.runs[0].record.result }
  var reforms: ArraySlice<LoadedRun> { input.runs.dropFirst() }
  var firstYear: Year { result.years.lowerBound }
  var lastYear: Year { result.years.upperBound }

  /// The latest year that any of the runs is projected to, that of the valuation before included.
  var longestHorizon: Int {
    (runs + (input.previous.map { [$0] } ?? [])).map(\.record.result.years.upperBound.number)
      .max() ?? lastYear.number
  }

  // MARK: - Words

  func say(_ key: ReportText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    key.text(in: language, values)
  }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  func title(of run: LoadedRun) -> String { text(run.record.result.title) }

  func title(ofBranch branch: String) -> String {
    text(MeasureCatalogue.title(ofBranch: branch))
  }

  func title(ofMeasure name: String) -> String {
    MeasureCatalogue.definition(of: name).map { text($0.title) } ?? name
  }

  /// The money's display words, `trillion dong`.
  var moneyWords: String { text(result.currency.displayWords) }

  /// A list in a sentence.
  func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(say(.and)) " + last
  }

  // MARK: - Figures

  /// The branches with a fund in the order of the run, the one that it leads with first; without
  /// the consolidated account.
  func funds(of result: ValuationResult) -> [String] {
    var found: [String] = []
    for series in result.series
    where series.measure == "reserveAtYearEnd" && series.group == "all" && series.branch != "all"
      && !found.contains(series.branch)
    {
      found.append(series.branch)
    }
    let leading = result.leadingBranch
    return found.filter { $0 == leading } + found.filter { $0 != leading }
  }

  /// The fund that charts and sentences are about.
  var fund: String? { funds(of: result).first }

  func value(
    _ result: ValuationResult, _ branch: String, _ measure: String, in year: Year
  ) -> Double? {
    result.series(branch, measure)?.values.value(in: year) ?? nil
  }

  func indicator(_ result: ValuationResult, _ branch: String, _ name: String) -> Double? {
    result.indicators.first { $0.branch == branch && $0.indicator == name }?.value
  }

  func year(_ result: ValuationResult, _ branch: String, _ name: String) -> Year? {
    indicator(result, branch, name).flatMap { Int(exactly: $0) }.map { Year($0) }
  }

  // MARK: - Numbers

  var displayUnit: Double { max(result.currency.displayUnit, .leastNormalMagnitude) }

  /// An amount in display units, with as many decimals as its size bears.
  func amount(_ value: Double, decimals: Int? = nil) -> String {
    let shown = value / displayUnit
    return numbers.number(shown, decimals: decimals ?? Self.decimals(of: shown))
  }

  func money(_ value: Double) -> String { "\(amount(value))\u{A0}\(moneyWords)" }

  func percent(_ value: Double, decimals: Int = 1) -> String {
    numbers.percent(value, decimals: decimals)
  }

  /// A difference of rates in percentage points, its sign shown.
  func points(_ value: Double, decimals: Int = 2) -> String {
    signed(100 * value, decimals: decimals)
  }

  func signed(_ value: Double, decimals: Int) -> String {
    let text = numbers.number(value, decimals: decimals)
    return value > 0 && !text.allSatisfy({ "0.,".contains($0) }) ? "+" + text : text
  }

  func millions(_ persons: Double) -> String {
    let size = abs(persons)
    return size >= 1e5
      ? "\(numbers.number(persons / 1e6, decimals: size < 1e7 ? 2 : 1))\u{A0}\(say(.million))"
      : numbers.number(persons)
  }

  static func decimals(of value: Double) -> Int {
    switch abs(value) {
    case 100...: 0
    case 10..<100: 1
    case 1..<10: 2
    case 0: 0
    default: 3
    }
  }

  /// A figure in the unit that people read it in, its unit beside it.
  func figure(_ value: Double?, unit: MeasureUnit) -> String {
    guard let value else { return "–" }
    switch unit {
    case .money: return money(value)
    case .moneyPerYear, .moneyPerMonth: return numbers.number(value)
    case .rate: return percent(value, decimals: 2)
    case .calendarYear: return String(Int(value))
    case .persons, .personYears, .personMonths: return numbers.number(value)
    case .ratio, .index, .years: return numbers.number(value, decimals: 2)
    }
  }
}
