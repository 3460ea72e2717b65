public import Quantities

/// What one figure becomes when one assumption at a time is moved; the widest bar first.
public struct Tornado: Sendable {
  public struct End: Sendable {
    /// Title of the scenario.
    public var title: LocalizedText
    public var file: String
    /// Nothing where the figure does not exist.
    public var value: Double?

    public init(title: LocalizedText, file: String, value: Double?) {
      self.title = title
      self.file = file
      self.value = value
    }
  }

  public struct Bar: Sendable {
    /// The parameters that are moved.
    public var paths: [String]
    public var title: LocalizedText
    /// One scenario, or two that move the same parameters to both sides.
    public var ends: [End]

    public init(paths: [String], title: LocalizedText, ends: [End]) {
      self.paths = paths
      self.title = title
      self.ends = ends
    }
  }

  public var figure: FigureName
  public var base: LocalizedText
  public var baseValue: Double?
  public var bars: [Bar]

  public init(figure: FigureName, base: LocalizedText, baseValue: Double?, bars: [Bar]) {
    self.figure = figure
    self.base = base
    self.baseValue = baseValue
    self.bars = bars
  }
}
