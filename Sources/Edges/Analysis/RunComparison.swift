public import Assumptions
public import Diagnostics
public import Quantities
public import Results

/// Runs side by side; the first is the reference of every difference.
///
/// What is compared, and how, is derived on the page `Method/Compare.md`.
public struct RunComparison: Sendable {
  public struct Run: Sendable, Hashable {
    /// A short name of its own among the runs: `later-retirement`.
    public var name: String
    public var title: LocalizedText
    /// Name of the run in its manifest, the hash of its inputs.
    public var id: String
    public var currency: Currency
    public var firstYear: Int
    public var lastYear: Int
  }

  public struct Indicator: Sendable, Hashable {
    public var branch: String
    public var indicator: String
    /// One a run; nothing where it does not exist.
    public var values: [Double?]
  }

  /// A measure in one year: a value a run.
  public struct Cell: Sendable, Hashable {
    public var branch: String
    public var group: String
    public var measure: String
    public var year: Int
    public var values: [Double?]
    /// Gross domestic product of the year, one a run, where a run has it.
    public var outputs: [Double?]
  }

  /// Where a run leaves the reference.
  public struct Divergence: Sendable, Hashable {
    public var branch: String
    public var group: String
    public var measure: String
    /// Number of the run, from 1; the reference is 0.
    public var run: Int
    public var firstYear: Int
    /// Run less reference in that year.
    public var firstDifference: Double
    /// The same over the size of the reference; nothing where that is zero.
    public var firstRelativeDifference: Double?
    /// The year of the largest absolute difference.
    public var largestYear: Int
    public var largestDifference: Double
    public var largestRelativeDifference: Double?
  }

  /// A parameter that does not have the same values in all runs.
  public struct Parameter: Sendable, Hashable {
    public var path: String
    public var group: String
    /// First and last year of equal values; nothing for a value of the whole run.
    public var years: ClosedRange<Int>?
    public var unit: String
    /// One a run; nothing where the run does not have the parameter.
    public var values: [String?]
    public var places: [SourcePlace?]
    public var sources: [String]
    /// Whether every run reads it from the same line: its value differs because of other
    /// parameters, as a ceiling that grows with wages.
    public var isConsequence: Bool
  }

  /// What could not be compared.
  public enum Note: Sendable, Hashable {
    /// The amounts of a run are in another currency than those of the reference.
    case otherCurrency(run: Int)
    /// A run has other years than the reference.
    case otherYears(run: Int)
    /// A run lacks series that another has; the names of those asked for, or of whole branches.
    case lacksSeries(run: Int, names: [String])
    case lacksBranches(run: Int, branches: [String])
    case lacksIndicators(run: Int, names: [String])
    /// A run was kept without its parameters.
    case lacksParameters(run: Int)
    /// Paths that were not drawn together with those of the reference.
    case pathsNotCommon(run: Int)
    /// Paths of which only the distribution was kept: whether a depletion is avoided is not known.
    case pathsSummarized(run: Int)
    /// Series asked for that paths do not carry.
    case notOnPaths(names: [String])
  }

  /// How different two values must be to count as different, over the larger of the two.
  public static let usualTolerance = 1e-9

  public var runs: [Run]
  public var indicators: [Indicator]
  public var cells: [Cell]
  public var divergences: [Divergence]
  public var parameters: [Parameter]
  /// The differences on common paths, where paths were drawn.
  public var paths: PathComparison?
  public var notes: [Note] = []
  public var tolerance = usualTolerance
  /// What each run was made from, in the order of the runs.
  public var manifests: [RunManifest] = []
}

extension RunComparison {
  /// Run less reference.
  public struct Difference: Sendable, Hashable {
    /// In the unit of the measure; nothing for amounts in different currencies.
    public var absolute: Double?
    /// Over the size of the reference; nothing where that is zero.
    public var relative: Double?
    /// Of an amount: its share of the run's own gross domestic product of the year, less that of
    /// the reference.
    public var ofOutput: Double?
  }

  /// The difference of a run in a measure and year.
  ///
  /// - Parameters:
  ///   - cell: The values.
  ///   - run: Number of the run, from 1.
  /// - Returns: What can be calculated; nothing where a value does not exist.
  public func difference(_ cell: Cell, run: Int) -> Difference {
    guard let value = cell.values[run], let reference = cell.values[0] else { return Difference() }
    var difference = Difference()
    let unit = ComparedUnit(of: cell.measure)
    if unit.isMoney, let share = cell.share(run), let other = cell.share(0) {
      difference.ofOutput = share - other
    }
    guard !unit.isMoney || hasCurrencyOfReference(run) else { return difference }
    difference.absolute = value - reference
    difference.relative = Self.relative(value, to: reference)
    return difference
  }

  /// Run less reference; nothing where one of them does not exist, or for other money.
  public func difference(_ indicator: Indicator, run: Int) -> Double? {
    guard let value = indicator.values[run], let reference = indicator.values[0],
      !ComparedUnit(of: indicator.indicator).isMoney || hasCurrencyOfReference(run)
    else { return nil }
    return value - reference
  }

  /// Whether a value of a run is the reference's but for the last digits; two that do not exist are.
  ///
  /// A larger tolerance of the comparison moves divergences and ties of paths, not this.
  public func isSame(_ values: [Double?], run: Int) -> Bool {
    switch (values[run], values[0]) {
    case (let value?, let reference?):
      !Self.differs(value, from: reference, by: Self.usualTolerance)
    case (nil, nil): true
    default: false
    }
  }

  public func hasCurrencyOfReference(_ run: Int) -> Bool {
    runs[run].currency.code == runs[0].currency.code
  }

  /// Whether two values differ by more than a share of the larger one.
  static func differs(_ value: Double, from reference: Double, by tolerance: Double) -> Bool {
    abs(value - reference) > tolerance * max(abs(value), abs(reference))
  }

  static func relative(_ value: Double, to reference: Double) -> Double? {
    reference == 0 ? nil : (value - reference) / abs(reference)
  }
}

extension RunComparison.Cell {
  /// The value over the gross domestic product of the same run and year.
  public func share(_ run: Int) -> Double? {
    guard let value = values[run], let output = outputs[run], output != 0 else { return nil }
    return value / output
  }
}
