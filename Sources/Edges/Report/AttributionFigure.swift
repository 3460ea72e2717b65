public import Analysis
import Assumptions
import Foundation
import Quantities
import Valuation

/// How the figure of an attribution is written: its title, its unit, as many digits as it needs.
public struct AttributionFigure: Sendable {
  public let title: String
  /// What values are counted in; empty for plain numbers.
  public let unit: String
  /// Values are multiplied by this before they are shown.
  public let scale: Double
  public let decimals: Int
  public let numbers: NumberStyle
  /// The figure of the first and of the second run.
  public var start: String { value(ends.start, lastYear: ends.from) }
  public var end: String { value(ends.end, lastYear: ends.to) }
  private let isYear: Bool
  /// What stands for a year that never comes.
  private let never: Int?
  private let ends: (start: Double, end: Double, from: Int?, to: Int?)

  public init(_ attribution: Attribution, _ language: Language) {
    let figure = attribution.figure
    let name = MeasureCatalogue.definition(of: figure.name)?.title.text(in: language)
    let branch = figure.branch.map { MeasureCatalogue.title(ofBranch: $0).text(in: language) }
    let words =
      [name ?? figure.name, figure.group == "all" ? nil : figure.group, branch].compactMap { $0 }
      + [figure.year.map(String.init)].compactMap { $0 }
    title = words.joined(separator: ", ")
    numbers = NumberStyle(language)
    isYear = attribution.unit == .calendarYear
    never = attribution.neverCountsAs
    let last = attribution.lastYears
    ends = (attribution.start, attribution.end, last?.from, last?.to)
    let scale: Double
    switch attribution.unit {
    case .rate: (scale, unit) = (100, AttributionText.points.text(in: language))
    case .money, .moneyPerYear, .moneyPerMonth:
      let currency = attribution.currency
      let isLarge = attribution.unit == .money
      scale = isLarge ? 1 / max(currency?.displayUnit ?? 1, .leastNormalMagnitude) : 1
      unit = ((isLarge ? currency?.displayWords : currency?.words)?.text(in: language)) ?? ""
    case .persons: (scale, unit) = (1, AttributionText.persons.text(in: language))
    case .years, .calendarYear: (scale, unit) = (1, AttributionText.years.text(in: language))
    default: (scale, unit) = (1, "")
    }
    self.scale = scale
    decimals = Self.decimals(attribution, scale)
  }

  /// Three digits of the largest change, whole numbers where changes are large.
  private static func decimals(_ attribution: Attribution, _ scale: Double) -> Int {
    let changes = attribution.steps.map(\.change)
    // Years are whole; means over orders may lie between them.
    if attribution.unit == .calendarYear {
      return changes.allSatisfy { abs($0 - $0.rounded()) < 1e-6 } ? 0 : 1
    }
    let least = attribution.unit == .rate ? 2 : 0
    let largest = changes.map { abs($0) * scale }.max() ?? 0
    guard largest > 0, largest.isFinite else { return least }
    return min(max(2 - Int(log10(largest).rounded(.down)), least), 8)
  }

  /// A value of the figure; calendar years whole, without marks between digits, and one that never
  /// comes as later than the last of the projection, `> 2100`.
  public func value(_ value: Double) -> String { self.value(value, lastYear: nil) }

  private func value(_ value: Double, lastYear: Int?) -> String {
    guard isYear else { return numbers.number(value * scale, decimals: decimals) }
    if let never, abs(value - Double(never)) < 1e-6 { return "> \(lastYear ?? never - 1)" }
    return numbers.number(value, decimals: 0).replacing(numbers.groupMark, with: "")
  }

  /// The whole change; years whole.
  public func total(_ value: Double) -> String { change(value, decimals: isYear ? 0 : decimals) }

  /// A change with its sign.
  public func change(_ value: Double) -> String { change(value, decimals: decimals) }

  private func change(_ value: Double, decimals: Int) -> String {
    let text = numbers.number(value * scale, decimals: decimals)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A size without a sign.
  public func size(_ value: Double) -> String {
    numbers.number(abs(value) * scale, decimals: decimals)
  }
}
