import Foundation
import ScenarioFile

/// What suits a parameter where the question leaves it open: operation, range and step.
enum SolverRange {
  /// Numbers of one value are set; those that differ by year or group are moved together.
  static func operation(for parameter: AdjustableParameter) -> SolverQuestion.Operation {
    guard parameter.hasValue, let present = parameter.present else {
      return parameter.kind == .table ? .multiply : .set
    }
    if parameter.isWhole || present.lowerBound == present.upperBound { return .set }
    return parameter.kind == .money && parameter.multipleOf.isEmpty ? .multiply : .add
  }

  /// The number that leaves the parameter as it is.
  static func neutral(
    _ operation: SolverQuestion.Operation, _ parameter: AdjustableParameter
  ) -> Double? {
    switch operation {
    case .add: return 0
    case .multiply: return 1
    case .set:
      guard let present = parameter.present, present.lowerBound == present.upperBound else {
        return nil
      }
      return present.lowerBound
    }
  }

  /// Where the number is looked for; nothing where nothing suits.
  static func range(
    _ operation: SolverQuestion.Operation, _ parameter: AdjustableParameter
  ) -> ClosedRange<Double>? {
    guard operation != .multiply else { return factors(parameter) }
    guard let values = values(parameter) else { return nil }
    guard operation == .add else { return values }
    guard let present = parameter.present else { return nil }
    let low = values.lowerBound - present.lowerBound
    let high = values.upperBound - present.upperBound
    return low < high ? low...high : nil
  }

  private static func factors(_ parameter: AdjustableParameter) -> ClosedRange<Double> {
    guard parameter.kind != .table else { return 0.5...2 }
    guard let present = parameter.present, let range = parameter.range, present.upperBound > 0
    else { return 0.25...4 }
    return 0.25...max(0.5, min(4, range.upperBound / present.upperBound))
  }

  /// The values of the parameter that come into question: all shares, fifteen years around those
  /// in force, ten points around a rate of growth, four times an amount.
  private static func values(_ parameter: AdjustableParameter) -> ClosedRange<Double>? {
    let present = parameter.present
    func around(_ distance: Double) -> ClosedRange<Double>? {
      guard let present else { return nil }
      let low = present.lowerBound - distance
      let high = present.upperBound + distance
      guard let range = parameter.range else { return low...high }
      return max(low, range.lowerBound)...min(high, range.upperBound)
    }
    guard let range = parameter.range else {
      guard let present, present.lowerBound > 0 else { return nil }
      return (present.lowerBound / 4)...(present.upperBound * 4)
    }
    if range.upperBound - range.lowerBound <= 2 { return range }
    if parameter.unit == "years" { return around(15) ?? range }
    if parameter.isWhole { return around(20) }
    if range.lowerBound < 0 { return around(0.1) }
    guard let present, present.upperBound > 0 else { return nil }
    return range.lowerBound...min(range.upperBound, 4 * present.upperBound)
  }

  /// A hundredth of a point for rates, a hundredth of a year or of a multiple, four digits of
  /// anything else.
  static func step(
    _ operation: SolverQuestion.Operation, _ parameter: AdjustableParameter,
    range: ClosedRange<Double>
  ) -> SolverGrid {
    if operation == .multiply { return SolverGrid(digits: 1, exponent: -4) }
    if parameter.isWhole { return SolverGrid(digits: 1, exponent: 0) }
    switch parameter.unit {
    case "rate": return SolverGrid(digits: 1, exponent: -4)
    case "years", "multiple": return SolverGrid(digits: 1, exponent: -2)
    default:
      let width = max(range.upperBound - range.lowerBound, 1e-9)
      return SolverGrid(digits: 1, exponent: Int(floor(log10(width))) - 4)
    }
  }
}
