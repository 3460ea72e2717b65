import Assumptions
import Law
import Quantities
import Valuation

extension RunPage {
  /// What was scaled in the base year: raw, observed, factor, source.
  var calibration: [String] {
    guard !result.calibration.isEmpty else { return [] }
    var table = TextTable()
    table.add([say(.item), say(.raw), say(.observed), say(.factor), say(.source)])
    for row in result.calibration {
      table.add([
        row.item.text(in: language).shortened(to: 36), figure(row.raw, unit: row.unit),
        figure(row.observed, unit: row.unit),
        numbers.number(row.factor, decimals: abs(row.factor) < 100 ? 4 : 0),
      ])
    }
    return section(
      .calibration, note: .calibrationNote, table,
      sources: [nil] + result.calibration.map(\.source))
  }

  /// Projected figures beside published ones, with the error.
  var comparison: [String] {
    guard !result.comparisons.isEmpty else { return [] }
    var table = TextTable()
    table.add([say(.item), say(.year), say(.projected), say(.observed), say(.error), say(.source)])
    for row in result.comparisons {
      let seen = row.observation
      let unit = MeasureCatalogue.definition(of: seen.measures.first ?? "")?.unit.rawValue ?? ""
      table.add([
        seen.description.text(in: language).shortened(to: 36),
        seen.lastYear == seen.year ? "\(seen.year)" : "\(seen.year)–\(seen.lastYear)",
        row.projected.map { figure($0, unit: unit) } ?? "–", figure(seen.value, unit: unit),
        row.relativeError.map { numbers.percent($0) } ?? "–",
      ])
    }
    return section(
      .comparison, note: .comparisonNote, table,
      sources: [nil] + result.comparisons.map { $0.observation.citation.title })
  }

  /// A table whose last column, the sources, is cut at the width of the page.
  private func section(
    _ title: TextCatalogue.Key, note: TextCatalogue.Key, _ table: TextTable, sources: [String?]
  ) -> [String] {
    let lines = table.lines()
    let width = lines.dropFirst().map(\.count).max() ?? 0
    let body = zip(lines, sources).map { line, source in
      guard var source else { return "  " + line }
      if source == TextCatalogue.text(.assumed, in: .english) { source = say(.assumed) }
      let start = "  " + line + String(repeating: " ", count: width - line.count + 2)
      return start + source.shortened(to: max(12, Self.width - start.count))
    }
    return [heading(say(title)) + " (" + say(note) + ")"] + body
  }

  /// A number in the unit it is shown in: amounts in display units, persons whole, rates in percent.
  private func figure(_ value: Double, unit: String) -> String {
    switch unit {
    case "money": amount(value, decimals: abs(value) < 100 * result.currency.displayUnit ? 1 : 0)
    case "persons", "person-years", "money a month", "money a year", "money/month", "money/year":
      numbers.number(value)
    case "rate": numbers.percent(value, decimals: 2)
    default: numbers.number(value, decimals: abs(value) >= 1000 ? 0 : 2)
    }
  }
}

extension String {
  /// The text, or its start with an ellipsis where it is longer than `width`.
  fileprivate func shortened(to width: Int) -> String {
    count <= width ? self : prefix(width - 1) + "…"
  }
}
