import Assumptions
import Diagnostics
import Quantities
public import Valuation

/// Many runs in one table, a row each, in at most ``width`` characters a line.
///
/// The first part shows the fund of pensions (or the first one there is), the second the reserves
/// of the other funds and what the State pays beside them, the last what columns mean. Years are
/// those of the first row: about five and twenty-five from its start. Small amounts and numbers
/// of persons have two digits.
public struct ComparisonTable: Sendable {
  static let width = 120
  private static let longestTitle = 46
  private static let shortestTitle = 16

  let results: [ValuationResult]
  private let folders: [String]
  let language: Language
  let numbers: NumberStyle
  let hasColour: Bool

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
    let parts = [head + mainPart, otherFunds, notes, places]
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
    let persons = personUnit(branch, far)
    return fitted { room in
      var table = TextTable()
      table.add([
        say(.scenario), say(.contributors), say(.payg), say(.firstDeficit), say(.peakYear),
        say(.depletedYear), Self.name(of: branch).text(in: language), say(.reserve),
        say(.deviation),
      ])
      table.add([
        "", "\(far)", "\(far)", say(.year), say(.year), say(.year), "\(near)", "\(far)", "",
      ])
      table.add(["", persons.unit, say(.per100), "", "", "", "", "", say(.per100)])
      for result in results {
        table.add(
          [
            title(of: result, atMost: room),
            value(result, branch, "contributors", far) {
              short($0 / persons.scale, wholeFrom: .infinity)
            },
            value(result, branch, "paygCostRate", far) { numbers.number(100 * $0, decimals: 1) },
            year(result, branch, "firstDeficitAfterInvestment"),
            year(result, branch, "peakYear", before: result.years.upperBound),
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

  /// What a head does not say in full, for the columns that are there.
  private var notes: [String] {
    var notes: [LocalizedText] = []
    if results.contains(where: { $0.series("nonContributory", "totalExpenditure") != nil }) {
      notes.append(
        LocalizedText(
          en: "By the State: what it pays beside the funds, without what it pays into them",
          vi: "Ngân sách: phần chi ngoài các quỹ, không gồm phần đóng và hỗ trợ vào quỹ"))
    }
    if results.contains(where: { !$0.comparisons.isEmpty }) {
      notes.append(
        LocalizedText(
          en: "Worst obs.: largest difference of the run from a published figure or target",
          vi: "Lệch nhất: chênh lệch lớn nhất so với số đã công bố hoặc mục tiêu"))
    }
    return notes.map { $0.text(in: language) }
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
}
