import Assumptions
import Diagnostics
import Quantities
public import Valuation

/// Many runs in one table, a row each, in at most ``width`` characters a line.
///
/// The first part shows the fund of pensions (or the first one there is), the second the reserves
/// of the other funds and what the State pays beside them. Years are those of the first row: about five and twenty-five from its start.
public struct ComparisonTable: Sendable {
  static let width = 120
  private static let longestTitle = 46
  private static let shortestTitle = 16

  private let results: [ValuationResult]
  private let folders: [String]
  private let language: Language
  private let numbers: NumberStyle
  private let hasColour: Bool

  /// - Parameters:
  ///   - results: The runs, the one that the others are read beside first.
  ///   - folders: Where their files are, in the same order.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(
    _ results: [ValuationResult], in folders: [String], language: Language, hasColour: Bool = false
  ) {
    self.results = results
    self.folders = folders
    self.language = language
    self.numbers = NumberStyle(language)
    self.hasColour = hasColour
  }

  /// The whole table, ending with a line break.
  public var text: String {
    let parts = [head + mainPart, otherFunds, places]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(
      separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let words = Set(
      results.filter { !$0.indicators.isEmpty }.map { $0.currency.displayWords.text(in: language) })
    let unit = words.count == 1 ? [say(.amounts, ["unit": words.first ?? ""])] : []
    let count = say(.runsCompared, ["count": "\(results.count)"])
    return [([count] + unit).joined(separator: " · "), ""]
  }

  // MARK: - The first fund

  private var mainPart: [String] {
    let branch = branches.first ?? "pension"
    let (near, far) = shownYears
    return fitted { room in
      var table = TextTable()
      table.add([
        say(.scenario), say(.contributors), say(.payg), say(.firstDeficit), say(.peakYear),
        say(.depletedYear), say(.reserve), say(.reserve), say(.deviation),
      ])
      table.add([
        "", "\(far)", "\(far)", say(.year), say(.year), say(.year), "\(near)", "\(far)", "",
      ])
      table.add(["", say(.millions), say(.per100), "", "", "", "", "", say(.per100)])
      for result in results {
        table.add(
          [
            title(of: result, atMost: room),
            value(result, branch, "contributors", far) { numbers.number($0 / 1e6, decimals: 1) },
            value(result, branch, "paygCostRate", far) { numbers.number(100 * $0, decimals: 1) },
            year(result, branch, "firstDeficitAfterInvestment"), year(result, branch, "peakYear"),
            year(result, branch, "depletionYear"),
          ] + [near, far].map { amount(result, branch, "reserveAtYearEnd", $0) }
            + [deviation(of: result)])
      }
      return table
    }
  }

  /// The other funds' reserves and what the State pays beside them, two years each.
  private var otherFunds: [String] {
    let others = branches.dropFirst()
    let state = "nonContributory"
    let hasState = results.contains { $0.series(state, "totalExpenditure") != nil }
    guard !others.isEmpty || hasState else { return [] }
    let (near, far) = shownYears
    let columns =
      others.map { (branch: $0, measure: "reserveAtYearEnd") }
      + (hasState ? [(branch: state, measure: "totalExpenditure")] : [])
    return fitted { room in
      var table = TextTable()
      table.add(
        [say(.reserve)] + columns.flatMap { [Self.name(of: $0.branch).text(in: language), ""] })
      table.add([""] + columns.flatMap { _ in ["\(near)", "\(far)"] })
      for result in results
      where columns.contains(where: { result.series($0.branch, $0.measure) != nil }) {
        table.add(
          [title(of: result, atMost: room)]
            + columns.flatMap { column in
              [near, far].map { amount(result, column.branch, column.measure, $0) }
            })
      }
      return table
    }
  }

  /// The folder that holds the folders of results.
  private var places: [String] {
    let parts = folders.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
    let shared = parts.dropFirst().reduce(parts.first?.dropLast() ?? []) { shared, other in
      ArraySlice(zip(shared, other.dropLast()).prefix { $0 == $1 }.map(\.0))
    }
    return [heading(say(.files)) + "  " + (shared.isEmpty ? "." : shared.joined(separator: "/"))]
  }

  /// The lines of a table whose titles give way where they would pass the width.
  private func fitted(_ table: (Int) -> TextTable) -> [String] {
    var lines = table(Self.longestTitle).lines()
    let widest = lines.map(\.count).max() ?? 0
    if widest > Self.width {
      let titles = results.map { title(of: $0, atMost: Self.longestTitle).count }.max() ?? 0
      lines = table(max(titles - (widest - Self.width), Self.shortestTitle)).lines()
    }
    return lines.prefix(1).map(heading) + lines.dropFirst()
  }

  // MARK: - Cells

  /// Branches that have a reserve, in the order in which runs name them.
  private var branches: [String] {
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

  private var shownYears: (near: Year, far: Year) {
    guard let years = results.first?.years else { return (Year(1), Year(1)) }
    func rounded(_ year: Year, plus: Int, to step: Int) -> Year {
      let number = (year.number + plus + step - 1) / step * step
      return min(Year(number), years.upperBound)
    }
    return (
      rounded(years.lowerBound, plus: 5, to: 5), rounded(years.lowerBound, plus: 25, to: 10)
    )
  }

  private func title(of result: ValuationResult, atMost width: Int) -> String {
    var title = result.title.text(in: language)
    let words = result.currency.displayWords.text(in: language)
    let hasMoney = !result.indicators.isEmpty
    let isOther = hasMoney && words != results.first?.currency.displayWords.text(in: language)
    let note = isOther ? " (\(words))" : ""
    let room = width - note.count
    if title.count > room { title = title.prefix(max(room - 1, 1)) + "…" }
    return title + note
  }

  private func value(
    _ result: ValuationResult, _ branch: String, _ measure: String, _ year: Year,
    _ write: (Double) -> String
  ) -> String {
    let value = result.series(branch, measure)?.values.value(in: year) ?? nil
    return value.map(write) ?? "–"
  }

  /// In the currency's display unit, small amounts with a decimal.
  private func amount(
    _ result: ValuationResult, _ branch: String, _ measure: String, _ year: Year
  ) -> String {
    value(result, branch, measure, year) {
      let shown = $0 / max(result.currency.displayUnit, .leastNormalMagnitude)
      return numbers.number(shown, decimals: abs(shown) < 100 ? 1 : 0)
    }
  }

  /// The year of an indicator; what does not come within the projection is a dash.
  private func year(_ result: ValuationResult, _ branch: String, _ name: String) -> String {
    let found = result.indicators.first { $0.branch == branch && $0.indicator == name }?.value
    return found.flatMap { Int(exactly: $0) }.map { "\($0)" } ?? "–"
  }

  /// The largest distance of a projected figure from an observed one, with its sign.
  private func deviation(of result: ValuationResult) -> String {
    let largest = result.comparisons.compactMap(\.relativeError).max { abs($0) < abs($1) }
    return largest.map { numbers.number(100 * $0, decimals: 1) } ?? "–"
  }

  /// Short names of funds; a branch of its own name is called by it.
  private static func name(of branch: String) -> LocalizedText {
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

  private func say(
    _ key: TextCatalogue.Key, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    TextCatalogue.text(key, in: language, values)
  }

  private func heading(_ text: String) -> String {
    hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
