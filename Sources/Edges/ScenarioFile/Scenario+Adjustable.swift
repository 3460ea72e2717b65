public import Diagnostics
import Law
public import Quantities

/// What can be known of a parameter before somebody moves it.
public struct AdjustableParameter: Sendable, Equatable {
  public enum Kind: Sendable, Hashable {
    case number
    /// An amount of money, or a multiple of another amount.
    case money
    case integer
    /// Points or numbers by sex and age: one number can be added to all, or multiply all.
    case table
  }

  public var path: String
  public var kind: Kind
  public var unit: String
  /// The numbers that the format takes; nothing where it does not limit them.
  public var range: ClosedRange<Double>?
  /// Least and greatest value in force in the years asked for, in ``unit``; nothing for tables and
  /// for what the scenario does not state.
  public var present: ClosedRange<Double>?
  /// The amounts that the present value is a multiple of.
  public var multipleOf: [String]
  /// Whether the scenario or the format has a value that can be added to or multiplied.
  public var hasValue: Bool
  /// Whether insured groups have values of their own.
  public var differsByGroup: Bool
  /// The insured groups that have values of their own, in the order of the alphabet.
  public var ownGroups: [String] = []
  public var isWhole: Bool { kind == .integer }
}

/// Why a parameter cannot be moved by a number.
public enum AdjustmentRefusal: Error, Equatable {
  /// No parameter of the format has this path.
  case unknown(nearest: String?)
  /// It is a word, a date or a rule.
  case notANumber(form: Message)
  /// The format requires it, and the scenario has no part that states it.
  case notStated
}

extension Scenario {
  /// The names of the insured groups, in order.
  public var groupNames: [String] { resolver.groups }

  /// A parameter that one number can move.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - groups: The groups that are to be moved; nothing for all.
  ///   - span: The years whose present values count; nothing for all.
  /// - Returns: Its unit, range and present values.
  /// - Throws: Why it cannot be moved.
  public func adjustable(
    _ path: String, groups: [String]? = nil, in span: ClosedRange<Year>? = nil
  ) throws(AdjustmentRefusal) -> AdjustableParameter {
    guard let spec = Catalogue.spec(path) else {
      let known = Set(parameterPaths).union(Catalogue.allPaths(groups: resolver.groups))
      throw .unknown(nearest: Suggestion.nearest(to: path, among: known))
    }
    let isOptional = if case .required = spec.standard { false } else { true }
    guard resolver.has(path) || isOptional && hasPart(of: path) else { throw .notStated }
    var found = AdjustableParameter(
      path: path, kind: .number, unit: spec.unit, range: nil, present: nil, multipleOf: [],
      hasValue: resolver.has(path), differsByGroup: false)
    if case .number = spec.standard { found.hasValue = true }
    switch spec.kind {
    case .number(let range, _): found.range = range.upperBound < 1e29 ? range : nil
    case .money: (found.kind, found.range) = (.money, nil)
    case .integer(let range):
      found.kind = .integer
      found.range = Double(range.lowerBound)...Double(range.upperBound)
      if case .integer(let number)? = resolver.value(path) {
        found.present = Double(number)...Double(number)
      }
      return found
    case .scale, .schedule, .table, .fertility, .opening:
      found.kind = .table
      return found
    default: throw .notANumber(form: spec.form)
    }
    fill(&found, groups: groups, span: span ?? years)
    return found
  }

  /// Whether anything is stated of the branch that a parameter belongs to.
  private func hasPart(of path: String) -> Bool {
    let words = path.split(separator: ".")
    let depth = words.count > 3 && words[1] == "fund" ? 3 : 2
    let part = words.prefix(depth).joined(separator: ".")
    return words.count <= depth || resolver.hasAny(below: part)
  }

  private func fill(
    _ found: inout AdjustableParameter, groups: [String]?, span: ClosedRange<Year>
  ) {
    var own: [String] = []
    if case .numbers(let numbers)? = resolver.parameters[found.path]?.value {
      own = numbers.byGroup.keys.sorted()
    }
    own += resolver.changes.filter { $0.path == found.path }.compactMap(\.groups).flatMap { $0 }
    found.differsByGroup = !own.isEmpty
    found.ownGroups = Array(Set(own)).sorted()
    let wanted: [String?] = groups?.map { $0 } ?? ([nil] + Array(Set(own)).sorted().map { $0 })
    let numbers = wanted.compactMap { resolver.number(found.path, group: $0) }
    let days = span.map { CalendarDate(startOf: $0) }
    let multiples = numbers.flatMap { number in days.compactMap { number.multiple(on: $0)?.number }
    }
    if !multiples.isEmpty {
      found.unit = "multiple"
      found.range = .factor
      found.multipleOf = resolver.references(of: found.path).sorted()
      found.present = Self.span(of: multiples)
      return
    }
    found.present = Self.span(
      of: inspect(found.path).filter { value in
        value.year.map(span.contains) ?? true
          && (groups?.contains(value.group ?? "") ?? true || value.group == nil && own.isEmpty)
      }.compactMap(\.number))
  }

  private static func span(of values: [Double]) -> ClosedRange<Double>? {
    guard let least = values.min(), let most = values.max() else { return nil }
    return least...most
  }
}
