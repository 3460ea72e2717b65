import Foundation

/// Writes numbers for people, as their language does.
///
/// English has `1,182,000.5`; Vietnamese has `1.182.000,5`, as its accounting law prescribes.
/// The minus is a real one, so that columns line up.
public struct NumberStyle: Sendable {
  public var decimalMark: String
  public var groupMark: String

  public init(_ language: Language) {
    switch language {
    case .english: (decimalMark, groupMark) = (".", ",")
    case .vietnamese: (decimalMark, groupMark) = (",", ".")
    }
  }

  /// A number with a fixed count of decimals, digits before the mark in groups of three.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return "–" }
    let text = String(format: "%.\(decimals)f", abs(value))
    let parts = text.split(separator: ".")
    var digits = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { digits += groupMark }
      digits.append(digit)
    }
    let isZero = !text.contains { $0 != "0" && $0 != "." }
    let sign = value < 0 && !isZero ? "−" : ""
    return sign + digits + (parts.count > 1 ? decimalMark + parts[1] : "")
  }

  /// A number with significant digits, without needless zeros; very large and small ones with an
  /// exponent.
  public func significant(_ value: Double, digits: Int) -> String {
    String(format: "%.\(digits)g", value).replacing(".", with: decimalMark)
  }

  /// A fraction in percent, `0.1421` as `14.2 %`.
  public func percent(_ value: Double, decimals: Int = 1) -> String {
    number(100 * value, decimals: decimals) + "\u{A0}%"
  }
}
