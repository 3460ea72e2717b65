public import Ensemble

/// The paths of a run, to be written beside its central path.
public struct EnsembleRecord: Sendable {
  public var facts: EnsembleFacts
  public var summary: EnsembleSummary
  /// This run less the reference of `facts`, path by path.
  public var difference: EnsembleSummary?
  /// Where the paths lie, if all of them are to be kept.
  public var kept: EnsembleBlocks?
  /// Further files of the run, such as charts.
  public var attachments: [(name: String, bytes: [UInt8])] = []

  public init(
    facts: EnsembleFacts, summary: EnsembleSummary, difference: EnsembleSummary? = nil,
    kept: EnsembleBlocks? = nil
  ) {
    self.facts = facts
    self.summary = summary
    self.difference = difference
    self.kept = kept
  }
}

extension EnsembleRecord {
  /// The tables and attachments by their names in the folder of the run.
  func texts(formats: Set<ResultFormat>) throws -> [(name: String, bytes: [UInt8])] {
    var texts = attachments
    guard formats.contains(.csv) else { return texts }
    texts += [
      ("percentiles.csv", EnsembleTables.percentiles(of: summary).bytes),
      ("indicatorPercentiles.csv", EnsembleTables.indicators(of: summary).bytes),
      ("depletion.csv", EnsembleTables.depletion(of: summary).bytes),
      ("expectedShortfall.csv", EnsembleTables.shortfall(of: summary).bytes),
    ]
    guard let difference else { return texts }
    return texts + [
      ("differences.csv", EnsembleTables.differences(of: difference).bytes),
      ("indicatorDifferences.csv", EnsembleTables.indicatorDifferences(of: difference).bytes),
    ]
  }
}

extension EnsembleSummary {
  /// The summary of columns; an infinite figure is refused by name.
  ///
  /// - Throws: `ResultsError`.
  public static func gathered(
    from columns: some EnsembleColumns, threads: Int, budget: Int = EnsembleSummary.budget
  ) throws -> EnsembleSummary {
    do {
      return try EnsembleSummary(of: columns, threads: threads, budget: budget)
    } catch let problem as NotFiniteOnPath {
      throw ResultsError.notFinite("\(problem.what) on path \(problem.path)")
    }
  }
}
