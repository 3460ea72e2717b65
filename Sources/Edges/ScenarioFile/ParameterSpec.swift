import Law
import Quantities

/// What the format knows of one parameter: decoding, checks and suggestions follow from it.
struct ParameterSpec: Sendable {
  /// What a value looks like.
  enum Kind: Sendable {
    /// A dated number; `money` may be a multiple of another amount and may grow.
    case number(ClosedRange<Double>, DatedNumber.Interpolation)
    case money(DatedNumber.Interpolation)
    case integer(ClosedRange<Int>)
    /// Points that are linear between each other, dated.
    case scale(x: ClosedRange<Double>, y: ClosedRange<Double>)
    /// Numbers by sex and age, dated.
    case schedule(ClosedRange<Double>)
    /// Numbers by year, sex and age from a file, every year of the projection.
    case table(ClosedRange<Double>, column: String)
    /// Numbers by year and age of the mother.
    case fertility(ClosedRange<Double>, column: String)
    /// Persons by sex and age on 1 January of the first year.
    case opening(column: String)
    case choice([String])
    case flag
    case text
    case words
    case date
    /// A day of the year, `07-01`.
    case monthDay
    /// A growth rule, dated.
    case growth
    /// The averaging rule of reference earnings, by group and class of entry.
    case averaging
  }

  /// How dated values enter a year.
  enum Weighting: String, Sendable {
    /// The day-weighted mean.
    case mean
    /// Each value by its share of the year.
    case share
    /// One value for the whole run.
    case constant
  }

  /// Path with `*` for the name of a group or a class of assets.
  var pattern: [String]
  var kind: Kind
  var unit: String
  var weighting: Weighting
  /// The value where the scenario says nothing; nothing where it must say something.
  var standard: Standard

  enum Standard: Sendable {
    case required
    /// May be left out; the builder knows what that means.
    case optional
    case number(Double)
  }

  init(
    _ path: String, _ kind: Kind, _ unit: String, _ weighting: Weighting = .mean,
    _ standard: Standard = .required
  ) {
    pattern = path.split(separator: ".").map(String.init)
    self.kind = kind
    self.unit = unit
    self.weighting = weighting
    self.standard = standard
  }

  func matches(_ path: [String]) -> Bool {
    path.count == pattern.count && zip(pattern, path).allSatisfy { $0 == "*" || $0 == $1 }
  }

  /// Whether the pattern continues below a path.
  func continues(_ path: [String]) -> Bool {
    path.count < pattern.count && zip(pattern, path).allSatisfy { $0 == "*" || $0 == $1 }
  }
}

/// All parameters of the format.
enum Catalogue {
  static let specs: [ParameterSpec] =
    law + population + economy + groups + behaviour + fund("pension") + uncertainty + opening
    + branches + sicknessMaternity + employmentInjury + unemployment + health + nonContributory
    + persons + accounts

  static let byLength: [Int: [ParameterSpec]] = Dictionary(grouping: specs) { $0.pattern.count }

  /// How many words the longest path has.
  static let deepest = specs.map(\.pattern.count).max() ?? 0

  static func spec(_ path: String) -> ParameterSpec? {
    spec(path.split(separator: ".").map(String.init))
  }

  static func spec(_ path: [String]) -> ParameterSpec? {
    byLength[path.count]?.first { $0.matches(path) }
  }

  /// The words that may follow a path, `*` left out.
  static func words(after path: [String]) -> [String] {
    let next = specs.filter { $0.continues(path) }.map { $0.pattern[path.count] }
    return Array(Set(next)).filter { $0 != "*" }.sorted()
  }

  /// Every path that a scenario with these groups may have, for suggestions.
  static func allPaths(groups: [String]) -> [String] {
    specs.flatMap { spec -> [String] in
      guard spec.pattern.contains("*") else { return [spec.pattern.joined(separator: ".")] }
      guard spec.pattern[1] == "groups" else { return [] }
      return groups.map { group in
        spec.pattern.enumerated().map { $0 == 2 ? group : $1 }.joined(separator: ".")
      }
    }
  }

  /// Whether a path is a beginning of some parameter.
  static func isFolder(_ path: [String]) -> Bool {
    specs.contains { $0.continues(path) }
  }

  static func hasFreeName(after path: [String]) -> Bool {
    specs.contains { $0.continues(path) && $0.pattern[path.count] == "*" }
  }
}

// MARK: - Ranges shared by many parameters

extension ClosedRange where Bound == Double {
  static let share = 0.0...1.0
  static let growth = -0.9...10.0
  static let years = 0.0...120.0
  static let factor = 0.0...1_000.0
  static let months = 0.0...1_200.0
  static let nonNegative = 0.0...1e30
  static let anyNumber = -1e30...1e30
}
