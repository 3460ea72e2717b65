public import Analysis
public import Report

/// What a report is made of: runs, and what was calculated between them.
public struct ReportInput: Sendable {
  /// The baseline first, then reforms.
  public var runs: [LoadedRun]
  /// Of the baseline's change to each reform; in the order of the runs, some may be missing.
  public var attributions: [Attribution]
  /// Nothing where no sensitivities were given.
  public var tornado: Tornado?
  /// The valuation before this one; nothing where none was given.
  public var previous: LoadedRun?
  /// From the valuation before to this one.
  public var reconciliation: Attribution?
  /// What attributions and tornado tell of.
  public var figure: FigureName
  /// In place of the baseline's title.
  public var title: String?
  public var language: Language

  public init(
    runs: [LoadedRun], attributions: [Attribution] = [], tornado: Tornado? = nil,
    previous: LoadedRun? = nil, reconciliation: Attribution? = nil, figure: FigureName,
    title: String? = nil, language: Language
  ) {
    self.runs = runs
    self.attributions = attributions
    self.tornado = tornado
    self.previous = previous
    self.reconciliation = reconciliation
    self.figure = figure
    self.title = title
    self.language = language
  }
}
