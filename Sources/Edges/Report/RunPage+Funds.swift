import Quantities
import Valuation

extension RunPage {
  /// Every fund beside the others, where there is more than one, and what the State pays beside.
  var funds: [String] {
    let branches = Self.funds.filter { result.series($0, "reserveAtYearEnd") != nil }
    guard branches.count > 2 else { return [] }
    let years = milestoneYears
    var table = TextTable()
    table.add([""] + years.flatMap { ["\($0)", ""] } + [say(.depletedShort)])
    table.add([""] + years.flatMap { _ in [say(.paygShort), say(.reserve)] } + [""])
    for branch in branches {
      let cells = years.flatMap { year in
        [rate(branch, "paygCostRate", year), money(branch, "reserveAtYearEnd", year)]
      }
      table.add(
        [MeasureCatalogue.title(ofBranch: branch).text(in: language)] + cells + [
          branch == "all" ? "" : depletionYear(of: branch)
        ])
    }
    var lines = table.lines()
    lines = lines.prefix(2).map { "  " + $0 } + lines.dropFirst(2).map { "  " + $0 }
    return [heading(say(.allFundsTitle)) + " (" + say(.allFundsNote) + ")"] + lines + besideFunds
  }

  /// What the State pays beside the funds, as a share of output.
  private var besideFunds: [String] {
    guard result.series("nonContributory", "expenditureToOutput") != nil else { return [] }
    let shares = milestoneYears.map { year in
      "\(year) " + rate("nonContributory", "expenditureToOutput", year, decimals: 2) + " %"
    }
    return ["  " + say(.besideFunds) + ": " + shares.joined(separator: " · ")]
  }

  /// The branches with a fund, in the order of their flows, then all together.
  private static let funds = [
    "pension", "sicknessMaternity", "employmentInjury", "unemployment", "health", "all",
  ]

  /// T0, the next round decade, twenty years later, T1.
  private var milestoneYears: [Year] {
    let first = result.years.lowerBound
    let decade = Year((first.number + 5 + 9) / 10 * 10)
    let candidates = [first, decade, decade.advanced(by: 20), result.years.upperBound]
    return Array(Set(candidates.filter(result.years.contains))).sorted()
  }

  private func value(_ branch: String, _ measure: String, _ year: Year) -> Double? {
    result.series(branch, measure)?.values.value(in: year) ?? nil
  }

  private func rate(
    _ branch: String, _ measure: String, _ year: Year, decimals: Int = 1
  ) -> String {
    value(branch, measure, year).map { numbers.number(100 * $0, decimals: decimals) } ?? "–"
  }

  private func money(_ branch: String, _ measure: String, _ year: Year) -> String {
    value(branch, measure, year).map { amount($0) } ?? "–"
  }

  private func depletionYear(of branch: String) -> String {
    let found = result.indicators.first { $0.branch == branch && $0.indicator == "depletionYear" }
    return found?.value.flatMap { Int(exactly: $0) }.map { "\(Year($0))" } ?? "–"
  }
}
