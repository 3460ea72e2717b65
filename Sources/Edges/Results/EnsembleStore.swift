import Ensemble
import GRDB
import Quantities

/// Puts an ensemble into the tables of a result store, under the name of its run.
struct EnsembleWriter {
  typealias Row = [(any DatabaseValueConvertible)?]

  let run: String
  let insert: (_ table: String, _ rows: [Row]) throws -> Void

  func write(_ record: EnsembleRecord) throws {
    let facts = record.facts
    try insert(
      "ensemble",
      [
        [
          run, facts.firstPath, facts.pathCount, Int64(bitPattern: facts.seed),
          facts.antithetic, facts.method,
          facts.blockSize, facts.blasCore, facts.reference?.run,
        ]
      ])
    let summary = record.summary
    try insert("percentile", percentiles(of: summary))
    try insert("moment", moments(of: summary))
    try insert(
      "indicator_percentile", indicators(of: summary, EnsembleTables.statistics(of:)))
    try insert("depletion", lines(summary.depletion, summary) { [$0] })
    try insert(
      "expected_shortfall",
      lines(summary.shortfall, summary) { [EnsembleSummary.shortfallLevel, $0] })
    guard let difference = record.difference else { return }
    try insert("difference", statistics(of: difference))
    try insert(
      "indicator_difference",
      indicators(of: difference) {
        EnsembleTables.statistics(of: $0) + [EnsembleTables.aboveZero(of: $0)]
      })
  }

  private func percentiles(of summary: EnsembleSummary) -> [Row] {
    bySeries(summary) { start, distribution in
      Percentiles.levels.map { start + [$0, distribution.percentile($0)] }
    }
  }

  private func moments(of summary: EnsembleSummary) -> [Row] {
    bySeries(summary) { start, distribution in
      [start + [distribution.share, distribution.mean, distribution.standardDeviation]]
    }
  }

  private func statistics(of summary: EnsembleSummary) -> [Row] {
    bySeries(summary) { start, distribution in
      (EnsembleTables.statistics(of: distribution)
        + [EnsembleTables.aboveZero(of: distribution)]).map { start + [$0.name, $0.value] }
    }
  }

  private func bySeries(
    _ summary: EnsembleSummary, _ rows: (Row, SummaryDistribution) -> [Row]
  ) -> [Row] {
    let years = summary.years.count
    return summary.measures.enumerated().flatMap { index, measure in
      summary.years.enumerated().flatMap { position, year in
        rows(
          [run, measure.branch, measure.group, measure.measure, year.number],
          summary.series[index * years + position])
      }
    }
  }

  private func indicators(
    of summary: EnsembleSummary,
    _ statistics: (SummaryDistribution) -> [(name: String, value: Double?)]
  ) -> [Row] {
    zip(summary.indicators, summary.indicatorValues).flatMap { indicator, distribution in
      ([("share", distribution.share)] + statistics(distribution)).map { name, value -> Row in
        [run, indicator.branch, indicator.indicator, name, value]
      }
    }
  }

  private func lines(
    _ lines: [EnsembleSummary.BranchLine], _ summary: EnsembleSummary, _ fields: (Double?) -> Row
  ) -> [Row] {
    lines.flatMap { line in
      zip(summary.years, line.values).map { year, value in
        [run, line.branch, year.number] + fields(value)
      }
    }
  }
}

extension ResultSchema {
  /// The tables of ensembles; `percentile` is among the first tables.
  static let ensembleTables = """
    CREATE TABLE ensemble (
      run TEXT PRIMARY KEY REFERENCES run ON DELETE CASCADE,
      first_path INTEGER NOT NULL, paths INTEGER NOT NULL, seed INTEGER NOT NULL,
      antithetic INTEGER NOT NULL, method TEXT NOT NULL, block_size INTEGER NOT NULL,
      blas_core TEXT NOT NULL, reference TEXT
    ) WITHOUT ROWID;
    CREATE TABLE moment (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, share REAL NOT NULL, mean REAL, standard_deviation REAL,
      PRIMARY KEY (run, branch, "group", measure, year)
    ) WITHOUT ROWID;
    CREATE TABLE indicator_percentile (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, indicator, statistic)
    ) WITHOUT ROWID;
    CREATE TABLE depletion (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, year INTEGER NOT NULL, probability REAL,
      PRIMARY KEY (run, branch, year)
    ) WITHOUT ROWID;
    CREATE TABLE expected_shortfall (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, year INTEGER NOT NULL, level REAL NOT NULL, value REAL,
      PRIMARY KEY (run, branch, year, level)
    ) WITHOUT ROWID;
    CREATE TABLE difference (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, "group", measure, year, statistic)
    ) WITHOUT ROWID;
    CREATE TABLE indicator_difference (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, statistic TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, indicator, statistic)
    ) WITHOUT ROWID;
    """
}
