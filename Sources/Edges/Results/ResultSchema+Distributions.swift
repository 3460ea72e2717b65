extension ResultSchema {
  /// A figure of a distribution: its column, and its name in the rows of version 0.1.
  private typealias Statistic = (column: String, name: String)

  private static let percentiles: [(column: String, name: String, percent: Double)] = [
    ("p2_5", "p2.5", 2.5), ("p5", "p5", 5), ("p10", "p10", 10), ("p25", "p25", 25),
    ("p50", "p50", 50), ("p75", "p75", 75), ("p90", "p90", 90), ("p95", "p95", 95),
    ("p97_5", "p97.5", 97.5),
  ]
  private static let statistics: [Statistic] =
    [("mean", "mean"), ("standard_deviation", "standardDeviation")]
    + percentiles.map { ($0.column, $0.name) }
  private static let ofDifferences: [Statistic] =
    statistics + [("above_zero", "probabilityAboveZero")]

  /// The columns of a distribution, in the order in which they are written.
  static let distributionColumns =
    (["share"] + ofDifferences.map(\.column)).joined(separator: ", ")

  /// Distributions of paths and of differences between runs, one wide row a figure.
  ///
  /// The views have the names and the columns that the tables had.
  static let distributionTables =
    [seriesDistributions, seriesViews, indicatorDistributions, branchLines].joined(separator: "\n")

  private static let seriesDistributions = """
    CREATE TABLE distribution_line (
      number INTEGER PRIMARY KEY,
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('paths', 'difference')),
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      first_year INTEGER NOT NULL,
      UNIQUE (run, kind, branch, "group", measure)
    );
    CREATE TABLE distribution_value (cell INTEGER PRIMARY KEY, \(distributionColumns));
    INSERT INTO distribution_line (run, kind, branch, "group", measure, first_year)
      SELECT run, 'paths', branch, "group", measure, min(year) FROM moment
      GROUP BY run, branch, "group", measure;
    INSERT INTO distribution_line (run, kind, branch, "group", measure, first_year)
      SELECT run, 'difference', branch, "group", measure, min(year) FROM difference
      GROUP BY run, branch, "group", measure;
    INSERT INTO distribution_value
      SELECT 1024 * line.number + m.year - line.first_year AS cell, m.share, m.mean,
        m.standard_deviation,
        \(percentiles.map { "max(p.value) FILTER (WHERE p.percent = \($0.percent))" }
          .joined(separator: ", ")), NULL
      FROM distribution_line AS line JOIN moment AS m USING (run, branch, "group", measure)
      LEFT JOIN percentile AS p ON p.run = m.run AND p.branch = m.branch
        AND p."group" = m."group" AND p.measure = m.measure AND p.year = m.year
      WHERE line.kind = 'paths' GROUP BY 1 ORDER BY 1;
    INSERT INTO distribution_value
      SELECT 1024 * line.number + d.year - line.first_year, NULL,
        \(pivot(ofDifferences, of: "d"))
      FROM distribution_line AS line JOIN difference AS d USING (run, branch, "group", measure)
      WHERE line.kind = 'difference' GROUP BY 1 ORDER BY 1;
    DROP TABLE percentile;
    DROP TABLE moment;
    DROP TABLE difference;
    CREATE TRIGGER distribution_line_deleted AFTER DELETE ON distribution_line BEGIN
      DELETE FROM distribution_value
      WHERE cell BETWEEN 1024 * OLD.number AND 1024 * OLD.number + 1023;
    END;
    """

  private static let seriesViews = """
    CREATE VIEW distribution AS
      SELECT line.run AS run, line.kind AS kind, line.branch AS branch,
        line."group" AS "group", line.measure AS measure,
        line.first_year + (cell & 1023) AS year, \(distributionColumns)
      FROM distribution_line AS line JOIN distribution_value
      ON cell BETWEEN 1024 * line.number AND 1024 * line.number + 1023;
    CREATE VIEW moment AS
      SELECT run, branch, "group", measure, year, share, mean, standard_deviation
      FROM distribution WHERE kind = 'paths';
    CREATE VIEW percentile AS \(percentiles.map { percentile in
      """
      SELECT run, branch, "group", measure, year, \(percentile.percent) AS percent,
        \(percentile.column) AS value
      FROM distribution WHERE kind = 'paths'
      """
    }.joined(separator: " UNION ALL "));
    CREATE VIEW difference AS \(ofDifferences.map { statistic in
      """
      SELECT run, branch, "group", measure, year, '\(statistic.name)' AS statistic,
        \(statistic.column) AS value
      FROM distribution WHERE kind = 'difference'
      """
    }.joined(separator: " UNION ALL "));
    """

  private static let indicatorDistributions = """
    CREATE TABLE indicator_distribution (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('paths', 'difference')),
      branch TEXT NOT NULL, indicator TEXT NOT NULL, position INTEGER, \(distributionColumns),
      PRIMARY KEY (run, kind, branch, indicator)
    ) WITHOUT ROWID;
    INSERT INTO indicator_distribution
      SELECT run, 'paths', branch, indicator, NULL,
        \(pivot([("share", "share")] + statistics, of: "old")), NULL
      FROM indicator_percentile AS old GROUP BY run, branch, indicator;
    INSERT INTO indicator_distribution
      SELECT run, 'difference', branch, indicator, NULL,
        \(pivot([("share", "share")] + ofDifferences, of: "old"))
      FROM indicator_difference AS old GROUP BY run, branch, indicator;
    DROP TABLE indicator_percentile;
    DROP TABLE indicator_difference;
    \(indicatorView("indicator_percentile", statistics, of: "paths"))
    \(indicatorView("indicator_difference", ofDifferences, of: "difference"))
    """

  private static let branchLines = """
    ALTER TABLE depletion ADD COLUMN position INTEGER;
    ALTER TABLE expected_shortfall RENAME TO old_shortfall;
    CREATE TABLE expected_shortfall (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, year INTEGER NOT NULL, level REAL NOT NULL, value,
      position INTEGER,
      PRIMARY KEY (run, branch, year, level)
    ) WITHOUT ROWID;
    INSERT INTO expected_shortfall
      SELECT run, branch, year, level, value, NULL FROM old_shortfall;
    DROP TABLE old_shortfall;
    """

  private static func pivot(_ statistics: [Statistic], of table: String) -> String {
    statistics.map { "max(\(table).value) FILTER (WHERE \(table).statistic = '\($0.name)')" }
      .joined(separator: ", ")
  }

  private static func indicatorView(
    _ view: String, _ statistics: [Statistic], of kind: String
  ) -> String {
    let parts = ([("share", "share")] + statistics).map { statistic in
      """
      SELECT run, branch, indicator, '\(statistic.name)' AS statistic,
        \(statistic.column) AS value
      FROM indicator_distribution WHERE kind = '\(kind)'
      """
    }
    return "CREATE VIEW \(view) AS \(parts.joined(separator: " UNION ALL "));"
  }
}
