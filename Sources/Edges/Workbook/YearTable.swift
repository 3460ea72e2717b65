import Foundation
import Quantities
import Valuation

/// Years of every run below each other, a column a figure: the form of statements, members and
/// economy.
///
/// Columns that are sums or quotients of others are formulas where that agrees with the run's own
/// figures in every year; the value that stands beside a formula is always the run's.
struct YearTable: Sendable {
  struct Column: Sendable {
    /// `measure`, or `measure:group`.
    var key: String
    var head: String
    var unit: String
    var format: String
    var formula: Formula?
    /// The figure of a run, by its number, in a year.
    var value: @Sendable (_ run: Int, _ year: Int) -> Double?
  }

  enum Formula: Sendable, Hashable {
    /// Columns with their signs.
    case sum([Term])
    case quotient(String, String)
    /// The same run's figure of the year before.
    case yearBefore(String)
  }

  struct Term: Sendable, Hashable {
    var key: String
    var sign = 1.0
  }

  struct Run: Sendable {
    var title: String
    var years: ClosedRange<Int>
  }

  /// Relative distance at which a formula and a figure of the run still agree.
  static let tolerance = 1e-9

  private(set) var columns: [Column]
  let runs: [Run]
  /// Columns before the first figure: scenario and year.
  private static let leading = 2

  /// Columns without a single value are left out.
  init(runs: [Run], columns: [Column]) {
    self.runs = runs
    self.columns = columns.filter { column in
      runs.enumerated().contains { number, run in
        run.years.contains { column.value(number, $0) != nil }
      }
    }
    for index in self.columns.indices {
      self.columns[index].formula = agreed(self.columns[index])
    }
  }

  var isEmpty: Bool { columns.isEmpty }

  /// The column of a key, from 0.
  func column(_ key: String) -> Int? {
    columns.firstIndex { $0.key == key }.map { $0 + Self.leading }
  }

  /// The row of a year of a run, from 0, where the table's head ends with row `head − 1`.
  func row(run: Int, year: Int, below head: Int) -> Int? {
    guard runs.indices.contains(run), runs[run].years.contains(year) else { return nil }
    let before = runs[..<run].reduce(0) { $0 + $1.years.count }
    return head + before + year - runs[run].years.lowerBound
  }

  /// Adds head and rows to a sheet.
  func add(to sheet: inout Sheet, scenario: String, year: String) {
    sheet.addHead([
      ["", ""] + columns.map(\.unit), [scenario, year] + columns.map(\.head),
    ])
    let first = sheet.rows.count
    for (number, run) in runs.enumerated() {
      if number > 0 { sheet.pageBreaks.append(sheet.rows.count) }
      for year in run.years {
        let cells = columns.map { cell($0, run: number, year: year, below: first) }
        sheet.add([.text(run.title), .whole(year)] + cells)
      }
    }
    sheet.widths = [24, 7] + columns.map { _ in 13 }
    sheet.frozenColumns = Self.leading
    sheet.hasFilter = true
  }

  private func cell(_ column: Column, run: Int, year: Int, below head: Int) -> Cell {
    let style = CellStyle(format: column.format)
    guard let value = column.value(run, year), value.isFinite else { return .empty }
    guard let formula = column.formula, let row = row(run: run, year: year, below: head),
      let text = text(formula, row: row, isFirst: year == runs[run].years.lowerBound)
    else { return .number(value, style) }
    return .formula(text, value, style)
  }

  // MARK: - Formulas

  private func text(_ formula: Formula, row: Int, isFirst: Bool) -> String? {
    func cell(_ key: String, row: Int) -> String? {
      column(key).map { Sheet.letters(of: $0) + "\(row + 1)" }
    }
    switch formula {
    case .yearBefore(let key):
      return isFirst ? nil : cell(key, row: row - 1).map { "=\($0)" }
    case .quotient(let upper, let lower):
      guard let upper = cell(upper, row: row), let lower = cell(lower, row: row) else { return nil }
      return "=\(upper)/\(lower)"
    case .sum(let terms):
      let terms = terms.filter { column($0.key) != nil }
      let places = terms.compactMap { column($0.key) }
      let isRange =
        places.count > 2 && terms.allSatisfy { $0.sign > 0 }
        && zip(places, places.dropFirst()).allSatisfy { $0 + 1 == $1 }
      if isRange, let first = places.first, let last = places.last {
        return "=SUM(\(Sheet.letters(of: first))\(row + 1):\(Sheet.letters(of: last))\(row + 1))"
      }
      let text = terms.compactMap { term in
        cell(term.key, row: row).map { (term.sign < 0 ? "-" : "+") + $0 }
      }.joined()
      return text.isEmpty ? nil : "=" + (text.hasPrefix("+") ? String(text.dropFirst()) : text)
    }
  }

  /// The column's formula if it gives the run's figures in every year of every run.
  private func agreed(_ column: Column) -> Formula? {
    guard let formula = column.formula else { return nil }
    for (number, run) in runs.enumerated() {
      for year in run.years {
        guard let value = column.value(number, year) else { continue }
        if case .yearBefore = formula, year == run.years.lowerBound { continue }
        guard let (result, size) = result(of: formula, run: number, year: year) else { return nil }
        let scale = max(abs(value), size, .leastNormalMagnitude)
        guard abs(result - value) <= Self.tolerance * scale else { return nil }
      }
    }
    return formula
  }

  /// What a formula gives, and the size of the largest figure in it.
  private func result(
    of formula: Formula, run: Int, year: Int
  ) -> (value: Double, size: Double)? {
    func value(_ key: String, _ year: Int) -> Double? {
      columns.first { $0.key == key }?.value(run, year)
    }
    switch formula {
    case .yearBefore(let key):
      return value(key, year - 1).map { ($0, abs($0)) }
    case .quotient(let upper, let lower):
      guard let upper = value(upper, year), let lower = value(lower, year), lower != 0
      else { return nil }
      return (upper / lower, abs(upper / lower))
    case .sum(let terms):
      let values = terms.compactMap { term in value(term.key, year).map { term.sign * $0 } }
      guard !values.isEmpty else { return nil }
      return (values.reduce(0, +), values.map(abs).max() ?? 0)
    }
  }
}
