import Ensemble
import Quantities

/// Reads the paths of a run back from the tables of its folder.
struct EnsembleTableReader {
  let reader: TableReader

  /// The ensemble, or nothing if the run has no paths.
  func record() throws -> EnsembleRecord? {
    guard let facts = reader.manifest.ensemble,
      var summary = try summary(facts, "percentiles.csv", "indicatorPercentiles.csv")
    else { return nil }
    summary.depletion = try lines("depletion.csv", "probability")
    summary.shortfall = try lines("expectedShortfall.csv", "value")
    return EnsembleRecord(
      facts: facts, summary: summary,
      difference: try self.summary(facts, "differences.csv", "indicatorDifferences.csv"))
  }

  private func summary(
    _ facts: EnsembleFacts, _ series: String, _ indicators: String
  ) throws -> EnsembleSummary? {
    guard
      let lines = try reader.table(
        series, { try Self.groups($0, by: ["branch", "group", "measure", "year"]) }),
      let values = try reader.table(
        indicators, { try Self.groups($0, by: ["branch", "indicator"]) })
    else { return nil }
    var measures: [EnsembleMeasure] = []
    for (words, _) in lines {
      let measure = EnsembleMeasure(branch: words[0], group: words[1], measure: words[2])
      if measures.last != measure { measures.append(measure) }
    }
    let span = reader.manifest.years
    return EnsembleSummary(
      paths: facts.paths, years: Year(span.first)...Year(span.last), measures: measures,
      indicators: values.map { EnsembleIndicator(branch: $0.0[0], indicator: $0.0[1]) },
      series: lines.map { Self.distribution($0.1) },
      indicatorValues: values.map { Self.distribution($0.1) }, depletion: [], shortfall: [])
  }

  /// The statistics of each figure by name, figures in the order of the table.
  private static func groups(
    _ table: CSVTable, by names: [String]
  ) throws -> [([String], [String: Double])] {
    let columns = try names.map(table.column)
    let (statistic, value) = (try table.column("statistic"), try table.column("value"))
    var groups: [([String], [String: Double])] = []
    for row in table.rows {
      let words = columns.map { row[$0] }
      if groups.last?.0 != words { groups.append((words, [:])) }
      groups[groups.count - 1].1[row[statistic]] = Double(row[value])
    }
    return groups
  }

  private static func distribution(_ figures: [String: Double]) -> SummaryDistribution {
    SummaryDistribution(
      share: figures["share"] ?? 0, mean: figures["mean"],
      standardDeviation: figures["standardDeviation"],
      percentiles: Percentiles.levels.compactMap { figures[Percentiles.name(of: $0)] },
      shareAboveZero: figures["probabilityAboveZero"])
  }

  private func lines(
    _ name: String, _ column: String
  ) throws -> [EnsembleSummary.BranchLine] {
    try reader.table(name) { table in
      let (branch, value) = (try table.column("branch"), try table.column(column))
      var lines: [EnsembleSummary.BranchLine] = []
      for row in table.rows {
        if lines.last?.branch != row[branch] {
          lines.append(EnsembleSummary.BranchLine(branch: row[branch], values: []))
        }
        lines[lines.count - 1].values.append(Double(row[value]))
      }
      return lines
    } ?? []
  }
}
