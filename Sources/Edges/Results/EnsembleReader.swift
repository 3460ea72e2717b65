import Ensemble
import Foundation
import GRDB
import Quantities

/// Reads the paths of a run back from the tables of a store; kept paths are not in it.
struct EnsembleReader {
  let reader: RunReader

  private var run: String { reader.run }

  /// The ensemble, or nothing if the run has no paths.
  func record() throws -> EnsembleRecord? {
    guard let row = try reader.rows("SELECT * FROM ensemble WHERE run = ?").first else {
      return nil
    }
    let paths = (row["first_path"] as Int)..<(row["first_path"] + row["paths"])
    let manifest = try reader.manifest()
    let years = Year(manifest.years.first)...Year(manifest.years.last)
    guard let summary = try summary("paths", paths: paths, years: years) else { return nil }
    var record = EnsembleRecord(
      facts: try facts(row, of: summary), summary: summary,
      difference: try self.summary("difference", paths: paths, years: years))
    record.attachments = try attachments()
    return record
  }

  private func facts(_ row: Row, of summary: EnsembleSummary) throws -> EnsembleFacts {
    if let json: String = row["facts"] {
      return try JSONDecoder().decode(EnsembleFacts.self, from: Data(json.utf8))
    }
    return EnsembleFacts(
      paths: summary.paths, seed: UInt64(bitPattern: row["seed"]), antithetic: row["antithetic"],
      method: row["method"], measures: summary.measures.map(\.name),
      indicators: summary.indicators.map(\.name), blockSize: row["block_size"],
      blasCore: row["blas_core"],
      reference: (row["reference"] as String?).map {
        EnsembleFacts.Reference(run: $0, title: LocalizedText(en: $0, vi: $0))
      })
  }

  private func summary(
    _ kind: String, paths: Range<Int>, years: ClosedRange<Year>
  ) throws -> EnsembleSummary? {
    let line = try SQLStatement(
      """
      SELECT number, branch, "group", measure FROM distribution_line
      WHERE run = ? AND kind = ? ORDER BY number
      """, in: reader.database)
    let cell = try SQLStatement(
      RunReader.cells(of: "distribution_value", ResultSchema.distributionColumns),
      in: reader.database)
    line.bind(run, at: 1)
    line.bind(kind, at: 2)
    var (measures, series): ([EnsembleMeasure], [SummaryDistribution]) = ([], [])
    while try line.next() {
      measures.append(
        EnsembleMeasure(branch: line.text(1), group: line.text(2), measure: line.text(3)))
      try RunReader.forEach(cell, of: line.integer(0)) { _ in
        series.append(Self.distribution(cell, from: 1))
      }
    }
    let (indicators, values) = try indicators(kind)
    guard !measures.isEmpty || !indicators.isEmpty else { return nil }
    let isPaths = kind == "paths"
    return EnsembleSummary(
      paths: paths, years: years, measures: measures, indicators: indicators, series: series,
      indicatorValues: values,
      depletion: isPaths ? try lines("depletion", "probability") : [],
      shortfall: isPaths ? try lines("expected_shortfall", "value") : [])
  }

  private func indicators(
    _ kind: String
  ) throws -> ([EnsembleIndicator], [SummaryDistribution]) {
    let statement = try SQLStatement(
      """
      SELECT branch, indicator, \(ResultSchema.distributionColumns) FROM indicator_distribution
      WHERE run = ? AND kind = ? ORDER BY position, branch, indicator
      """, in: reader.database)
    statement.bind(run, at: 1)
    statement.bind(kind, at: 2)
    var (names, values): ([EnsembleIndicator], [SummaryDistribution]) = ([], [])
    while try statement.next() {
      names.append(EnsembleIndicator(branch: statement.text(0), indicator: statement.text(1)))
      values.append(Self.distribution(statement, from: 2))
    }
    return (names, values)
  }

  private static func distribution(
    _ row: SQLStatement, from column: Int32
  ) -> SummaryDistribution {
    let levels = Int32(Percentiles.levels.count)
    let mean = row.optionalNumber(column + 1)
    return SummaryDistribution(
      share: row.optionalNumber(column) ?? (mean == nil ? 0 : 1), mean: mean,
      standardDeviation: row.optionalNumber(column + 2),
      percentiles: (0..<levels).compactMap { row.optionalNumber(column + 3 + $0) },
      shareAboveZero: row.optionalNumber(column + 3 + levels))
  }

  private func lines(
    _ table: String, _ column: String
  ) throws -> [EnsembleSummary.BranchLine] {
    let rows = try reader.rows(
      "SELECT branch, \(column) AS value FROM \(table) WHERE run = ? ORDER BY position, branch, year"
    )
    var lines: [EnsembleSummary.BranchLine] = []
    for row in rows {
      let branch: String = row["branch"]
      if lines.last?.branch != branch {
        lines.append(EnsembleSummary.BranchLine(branch: branch, values: []))
      }
      lines[lines.count - 1].values.append(row["value"])
    }
    return lines
  }

  private func attachments() throws -> [(name: String, bytes: [UInt8])] {
    try reader.rows(
      """
      SELECT name, bytes FROM attachment JOIN content USING (sha256) WHERE run = ? ORDER BY name
      """
    ).map { row in
      let bytes: Data = row["bytes"]
      return (row["name"], Array(bytes))
    }
  }
}
