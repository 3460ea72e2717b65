import Analysis
import Assumptions
import Foundation
import Quantities
import Valuation

/// Writes figures and their changes in the unit that people read them in.
struct CompareFigures {
  let comparison: RunComparison
  let numbers: NumberStyle

  /// The measure or indicator's scale and the decimals of a column.
  struct Form {
    var unit: ComparedUnit
    var scale: Double
    var decimals: Int
  }

  /// A form with enough decimals for a column.
  ///
  /// - Parameters:
  ///   - name: The measure or indicator.
  ///   - values: What stands in the column; the largest decides.
  ///   - run: Whose currency amounts are in.
  /// - Returns: How to write each of them.
  func form(_ name: String, for values: [Double?], run: Int = 0) -> Form {
    let unit = ComparedUnit(of: name)
    let currency = comparison.runs[run].currency
    let scale =
      switch unit {
      case .money: 1 / max(currency.displayUnit, .leastNormalMagnitude)
      case .persons: 1e-3
      case .rate: 100.0
      default: 1.0
      }
    let most = (values.compactMap { $0 }.map { abs($0 * scale) }.max() ?? 0)
    let decimals =
      switch unit {
      case .calendarYear, .moneyOfPerson: 0
      case .rate: most < 0.5 && most > 0 ? 3 : most < 100 ? 2 : 1
      case .persons: most < 10 ? 2 : most < 100 ? 1 : 0
      default: most < 1 ? 3 : most < 10 ? 2 : most < 100 ? 1 : 0
      }
    return Form(unit: unit, scale: scale, decimals: decimals)
  }

  func text(_ value: Double?, _ form: Form) -> String {
    guard let value else { return "–" }
    if form.unit == .calendarYear { return "\(Int(value.rounded()))" }
    return numbers.number(value * form.scale, decimals: form.decimals)
  }

  /// A change with its sign; `=` for none.
  func change(_ value: Double?, _ form: Form, isSame: Bool = false) -> String {
    guard let value else { return isSame ? "=" : "–" }
    return isSame ? "=" : signed(value * form.scale, decimals: form.decimals)
  }

  /// A change in percent, without the sign of percent.
  func percent(_ value: Double?, isSame: Bool = false, decimals: Int = 1) -> String {
    guard let value else { return isSame ? "=" : "–" }
    return isSame ? "=" : signed(100 * value, decimals: abs(value) >= 1 ? 0 : decimals)
  }

  func signed(_ value: Double, decimals: Int) -> String {
    let text = numbers.number(value, decimals: decimals)
    if text.hasPrefix("−") || text == "–" { return text }
    return (value < 0 ? "−" : "+") + text
  }
}

extension CompareFigures {
  /// A small share: `1e-9` in the form of scientific notation, larger ones as they are.
  static func power(_ value: Double) -> String {
    "\(value)".replacing("e-0", with: "e-").replacing(".0e", with: "e")
  }
}
