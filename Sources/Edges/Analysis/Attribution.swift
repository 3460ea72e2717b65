public import Assumptions
public import Diagnostics
public import Quantities
public import Valuation

/// The change of one figure between two runs, split over the steps in between.
///
/// The changes of the steps add up to `end − start`.
public struct Attribution: Sendable {
  public enum Method: Sendable, Hashable {
    /// Each step is counted after those before it.
    case sequential
    /// The mean over all orders of the steps.
    case shapley
    /// The mean over drawn orders.
    case sampledShapley(orders: Int, seed: UInt64)
  }

  public struct Step: Sendable {
    public var title: LocalizedText
    /// The paths of the parameters that the step changes.
    public var paths: [String]
    /// Where it is stated, if at one place.
    public var place: SourcePlace?
    public var change: Double
    /// Of a sampled mean.
    public var standardError: Double?
    /// Why several changes are one step, where one of them cannot be valued without the others.
    public var joinedBecause: Message?

    public init(
      title: LocalizedText, paths: [String], place: SourcePlace?, change: Double,
      standardError: Double? = nil, joinedBecause: Message? = nil
    ) {
      self.title = title
      self.paths = paths
      self.place = place
      self.change = change
      self.standardError = standardError
      self.joinedBecause = joinedBecause
    }
  }

  /// Where two projections of different length end.
  public struct LastYears: Sendable, Hashable {
    public var from: Int
    public var to: Int

    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }

    /// Nothing where both end in the same year.
    init?(_ from: Year, _ to: Year) {
      guard from != to else { return nil }
      self.init(from: from.number, to: to.number)
    }
  }

  public var figure: FigureName
  /// What the figure is counted in.
  public var unit: MeasureUnit
  /// The money of the later run, for displays.
  public var currency: Currency?
  public var from: LocalizedText
  public var to: LocalizedText
  public var start: Double
  public var end: Double
  public var method: Method
  public var steps: [Step]
  /// How the steps follow from the two scenarios.
  public var way: AttributionSteps.Way
  /// Whether the steps are the rows of a reconciliation of two valuations.
  public var isReconciliation = false
  /// Where the figure is a year that never comes in some of the valuations, what it is counted as.
  public var neverCountsAs: Int?
  /// The last years of the two projections where they differ.
  public var lastYears: LastYears?
  /// How many valuations the steps were taken from, those of the two runs included.
  public var valuations: Int

  public init(
    figure: FigureName, unit: MeasureUnit = .ratio, from: LocalizedText, to: LocalizedText,
    start: Double, end: Double, method: Method, steps: [Step],
    way: AttributionSteps.Way = .added, neverCountsAs: Int? = nil, valuations: Int = 2,
    currency: Currency? = nil
  ) {
    self.figure = figure
    self.unit = unit
    self.from = from
    self.to = to
    self.start = start
    self.end = end
    self.method = method
    self.steps = steps
    self.way = way
    self.neverCountsAs = neverCountsAs
    self.valuations = valuations
    self.currency = currency
  }

  /// `end − start`.
  public var total: Double { end - start }

  /// The figure after each step, `start` plus all changes so far; the last is `end` to rounding.
  public var cumulative: [Double] {
    var sum = start
    return steps.map { step in
      sum += step.change
      return sum
    }
  }

  /// What the steps miss of the total, relative to the largest figure on the way; rounding alone.
  public var gap: Double {
    let scale = ([start, end] + cumulative).map { abs($0) }.max() ?? 0
    guard scale > 0 else { return 0 }
    return abs(steps.reduce(0) { $0 + $1.change } - total) / scale
  }
}
