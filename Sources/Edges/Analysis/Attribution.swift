public import Diagnostics
public import Quantities

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

    public init(
      title: LocalizedText, paths: [String], place: SourcePlace?, change: Double,
      standardError: Double? = nil
    ) {
      self.title = title
      self.paths = paths
      self.place = place
      self.change = change
      self.standardError = standardError
    }
  }

  public var figure: FigureName
  public var from: LocalizedText
  public var to: LocalizedText
  public var start: Double
  public var end: Double
  public var method: Method
  public var steps: [Step]

  public init(
    figure: FigureName, from: LocalizedText, to: LocalizedText, start: Double, end: Double,
    method: Method, steps: [Step]
  ) {
    self.figure = figure
    self.from = from
    self.to = to
    self.start = start
    self.end = end
    self.method = method
    self.steps = steps
  }
}
