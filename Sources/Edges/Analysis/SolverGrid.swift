import Foundation

/// The numbers that an answer may be: the multiples of a decimal step.
///
/// A multiple is counted by a whole number, so that trials have a name, neighbours are exact, and
/// what is written into a file reads back as the number that was tried.
public struct SolverGrid: Sendable, Hashable {
  /// The step is `digits · 10^exponent`.
  public let digits: Int
  public let exponent: Int

  public init(digits: Int, exponent: Int) {
    self.digits = max(1, digits)
    self.exponent = exponent
  }

  /// A step as people write it, `0.0001` or `5`; nothing for what is no positive decimal number.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first,
      (whole + (parts.count > 1 ? parts[1] : "")).allSatisfy(\.isASCIINumber)
    else { return nil }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    guard let digits = Int(whole + fraction), digits > 0 else { return nil }
    self.init(digits: digits, exponent: -fraction.count)
  }

  public var step: Double { value(1) }

  public func value(_ multiple: Int) -> Double {
    let number = Double(multiple * digits)
    return exponent < 0 ? number / pow(10, Double(-exponent)) : number * pow(10, Double(exponent))
  }

  /// The multiple nearest to a number.
  public func nearest(_ value: Double) -> Int { multiple(value, .toNearestOrEven) }

  /// The least multiple that is not below a number, but for the last bits of the number.
  public func up(_ value: Double) -> Int {
    let near = nearest(value)
    return isSame(value, near) ? near : multiple(value, .up)
  }

  /// The greatest multiple that is not above a number, but for the last bits of the number.
  public func down(_ value: Double) -> Int {
    let near = nearest(value)
    return isSame(value, near) ? near : multiple(value, .down)
  }

  /// Whether a number is a multiple of the step.
  public func isOn(_ value: Double) -> Bool { isSame(value, nearest(value)) }

  private func isSame(_ value: Double, _ multiple: Int) -> Bool {
    abs(self.value(multiple) - value) <= 1e-9 * step
  }

  private func multiple(_ value: Double, _ rule: FloatingPointRoundingRule) -> Int {
    let steps = (value / step).rounded(rule)
    return Int(exactly: steps.clamped(to: -Self.most...Self.most)) ?? 0
  }

  /// Whole numbers are exact in floating point up to here.
  private static let most = 9.0e15

  /// The multiple as a file has it, without an exponent.
  public func text(_ multiple: Int) -> String {
    let decimals = max(0, -exponent)
    var text = String(format: "%.\(decimals)f", value(multiple))
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text == "-0" ? "0" : text
  }

  /// A finer grid for targets that must be hit and not only reached.
  public var finer: SolverGrid { SolverGrid(digits: digits, exponent: exponent - 2) }
}

extension Character {
  fileprivate var isASCIINumber: Bool { isASCII && isNumber }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
