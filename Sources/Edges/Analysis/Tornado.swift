public import Quantities
public import ScenarioFile
public import Valuation

/// What one figure becomes when one assumption at a time is moved; the widest bar first.
public struct Tornado: Sendable {
  public struct End: Sendable {
    /// Title of the scenario.
    public var title: LocalizedText
    public var file: String
    /// Nothing where the figure does not exist.
    public var value: Double?
    /// What the scenario's file changes, each with its file and line.
    public var moves: [ParameterMove]

    public init(
      title: LocalizedText, file: String, value: Double?, moves: [ParameterMove] = []
    ) {
      self.title = title
      self.file = file
      self.value = value
      self.moves = moves
    }
  }

  public struct Bar: Sendable {
    /// The parameters that are moved.
    public var paths: [String]
    public var title: LocalizedText
    /// One scenario, or two that move the same parameters to both sides; the lower figure first.
    public var ends: [End]

    public init(paths: [String], title: LocalizedText, ends: [End]) {
      self.paths = paths
      self.title = title
      self.ends = ends
    }
  }

  public var figure: FigureName
  /// What the figure is called, the year included; its name where the catalogue does not know it.
  public var title: LocalizedText
  /// Nothing where the catalogue does not know the figure.
  public var unit: MeasureUnit?
  public var base: LocalizedText
  public var baseFile: String
  public var baseValue: Double?
  /// Where a year that never comes is drawn: the year after the projection.
  ///
  /// Nothing for figures that are no calendar years.
  public var never: Double?
  /// The widest first; those without any figure last, in order of file.
  public var bars: [Bar]

  public init(
    figure: FigureName, title: LocalizedText? = nil, unit: MeasureUnit? = nil,
    base: LocalizedText, baseFile: String = "", baseValue: Double?, never: Double? = nil,
    bars: [Bar]
  ) {
    self.figure = figure
    self.title = title ?? LocalizedText(en: figure.description, vi: figure.description)
    self.unit = unit
    self.base = base
    self.baseFile = baseFile
    self.baseValue = baseValue
    self.never = never
    self.bars = bars
  }

  /// Where a value lies on the axis; nothing where it cannot be drawn.
  public func position(of value: Double?) -> Double? { value ?? never }

  /// How far the figure moves over a bar, the base included; nothing where it cannot be drawn.
  public func width(of bar: Bar) -> Double? {
    let places = ([baseValue] + bar.ends.map(\.value)).compactMap(position(of:))
    guard places.count == bar.ends.count + 1, let least = places.min(), let most = places.max()
    else { return nil }
    return most - least
  }

  /// Figure of an end less that of the base; nothing where one does not exist.
  public func difference(of end: End) -> Double? {
    guard let value = end.value, let baseValue else { return nil }
    return value - baseValue
  }

  /// The bars by width, the ends of each by figure.
  mutating func sort() {
    let ordered = bars.map { bar in
      var bar = bar
      bar.ends.sort { one, two in
        (position(of: one.value) ?? .infinity, one.file)
          < (position(of: two.value) ?? .infinity, two.file)
      }
      return (bar: bar, width: width(of: bar) ?? -1, file: bar.ends.first?.file ?? "")
    }
    bars = ordered.sorted { ($1.width, $0.file) < ($0.width, $1.file) }.map(\.bar)
  }
}
