import Foundation

/// What a figure is to meet: `depletionYear >= 2090`, or with a probability over drawn paths,
/// `P(depletionYear > 2060) >= 0.9`.
public struct SolverTarget: Sendable, Hashable, CustomStringConvertible {
  public enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
  }

  /// A comparison with a number; infinity is a year that never comes.
  public struct Limit: Sendable, Hashable {
    public var comparison: Comparison
    public var value: Double

    public init(_ comparison: Comparison, _ value: Double) {
      self.comparison = comparison
      self.value = value
    }

    /// Whether a value meets it; a figure that does not exist, nothing, meets no limit.
    public func isMet(by value: Double?) -> Bool {
      guard let found = value else { return false }
      return switch comparison {
      case .atLeast: found >= self.value
      case .atMost: found <= self.value
      case .above: found > self.value
      case .below: found < self.value
      case .equal: found == self.value
      }
    }

    /// How far a value lies above the limit; infinite where one of them never comes.
    public func excess(of value: Double) -> Double {
      value == self.value ? 0 : value - self.value
    }

    var text: String { "\(comparison.rawValue) \(SolverTarget.text(value))" }
  }

  public var figure: FigureName
  public var limit: Limit
  /// The share of paths on which the limit is to be met; nothing for the central path alone.
  public var chance: Limit?

  public init(_ figure: FigureName, _ limit: Limit, chance: Limit? = nil) {
    self.figure = figure
    self.limit = limit
    self.chance = chance
  }

  /// The comparison of the figure, in `P(…)` where its probability is meant.
  public var event: String {
    let event = "\(figure) \(limit.text)"
    return chance == nil ? event : "P(\(event))"
  }

  public var description: String { chance.map { "\(event) \($0.text)" } ?? event }

  static func text(_ number: Double) -> String {
    if number == .infinity { return "never" }
    return number.rounded() == number && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
  }
}
