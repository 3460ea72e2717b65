extension ResultSchema {
  /// How many cells a line may have: cell = this × line + place in the line.
  static let cellsOfLine = 1024

  /// Series, population and parameters as lines, whose words stand once, and numbered cells.
  ///
  /// The views have the names and the columns that the tables had. Values have no declared type,
  /// so that SQLite keeps a double as it is, minus zero included.
  static let lineTables = seriesTables + populationTables + parameterTables + smallTables

  private static let seriesTables = """
    ALTER TABLE series RENAME TO old_series;
    CREATE TABLE series_line (
      number INTEGER PRIMARY KEY,
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      first_year INTEGER NOT NULL,
      UNIQUE (run, branch, "group", measure)
    );
    CREATE TABLE series_value (cell INTEGER PRIMARY KEY, value);
    INSERT INTO series_line (run, branch, "group", measure, first_year)
      SELECT run, branch, "group", measure, min(year) FROM old_series
      GROUP BY run, branch, "group", measure ORDER BY run, branch, "group", measure;
    INSERT INTO series_value
      SELECT 1024 * number + year - first_year AS cell, value
      FROM series_line JOIN old_series USING (run, branch, "group", measure) ORDER BY cell;
    DROP TABLE old_series;
    CREATE VIEW series AS
      SELECT line.run AS run, line.branch AS branch, line."group" AS "group",
        line.measure AS measure, line.first_year + (cell & 1023) AS year, value
      FROM series_line AS line
      JOIN series_value ON cell BETWEEN 1024 * line.number AND 1024 * line.number + 1023;
    CREATE TRIGGER series_line_deleted AFTER DELETE ON series_line BEGIN
      DELETE FROM series_value
      WHERE cell BETWEEN 1024 * OLD.number AND 1024 * OLD.number + 1023;
    END;

    """

  private static let populationTables = """
    ALTER TABLE population RENAME TO old_population;
    CREATE TABLE population_line (
      number INTEGER PRIMARY KEY,
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      year INTEGER NOT NULL, sex TEXT NOT NULL,
      UNIQUE (run, year, sex)
    );
    CREATE TABLE population_value (cell INTEGER PRIMARY KEY, persons);
    INSERT INTO population_line (run, year, sex)
      SELECT DISTINCT run, year, sex FROM old_population ORDER BY run, year, sex DESC;
    INSERT INTO population_value
      SELECT 1024 * number + age AS cell, persons
      FROM population_line JOIN old_population USING (run, year, sex) ORDER BY cell;
    DROP TABLE old_population;
    CREATE VIEW population AS
      SELECT line.run AS run, line.year AS year, line.sex AS sex, cell & 1023 AS age, persons
      FROM population_line AS line
      JOIN population_value ON cell BETWEEN 1024 * line.number AND 1024 * line.number + 1023;
    CREATE TRIGGER population_line_deleted AFTER DELETE ON population_line BEGIN
      DELETE FROM population_value
      WHERE cell BETWEEN 1024 * OLD.number AND 1024 * OLD.number + 1023;
    END;

    """

  /// A line of an older store has one cell: nothing tells how its rows were put together.
  private static let parameterTables = """
    ALTER TABLE parameter RENAME TO old_parameter;
    CREATE TABLE parameter_line (
      number INTEGER PRIMARY KEY,
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      first_row INTEGER NOT NULL, path TEXT NOT NULL, "group" TEXT NOT NULL,
      unit TEXT NOT NULL, place TEXT, source TEXT NOT NULL, basis TEXT NOT NULL,
      UNIQUE (run, first_row)
    );
    CREATE TABLE parameter_value (
      cell INTEGER PRIMARY KEY, year INTEGER, value TEXT NOT NULL, number
    );
    INSERT INTO parameter_line (run, first_row, path, "group", unit, place, source, basis)
      SELECT run, row, path, "group", unit, place, source, basis FROM old_parameter
      ORDER BY run, row;
    INSERT INTO parameter_value
      SELECT 1024 * line.number AS cell, year, value, old.number
      FROM parameter_line AS line
      JOIN old_parameter AS old ON old.run = line.run AND old.row = line.first_row
      ORDER BY cell;
    DROP TABLE old_parameter;
    CREATE VIEW parameter AS
      SELECT line.run AS run, line.first_row + (cell & 1023) AS row, line.path AS path,
        line."group" AS "group", year, value, cells.number AS number, line.unit AS unit,
        line.place AS place, line.source AS source, line.basis AS basis
      FROM parameter_line AS line JOIN parameter_value AS cells
      ON cell BETWEEN 1024 * line.number AND 1024 * line.number + 1023;
    CREATE TRIGGER parameter_line_deleted AFTER DELETE ON parameter_line BEGIN
      DELETE FROM parameter_value
      WHERE cell BETWEEN 1024 * OLD.number AND 1024 * OLD.number + 1023;
    END;

    """

  /// The small tables of one run, in the order of the run and with numbers as they are.
  private static let smallTables = """
    ALTER TABLE indicator RENAME TO old_indicator;
    CREATE TABLE indicator (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, value, position INTEGER,
      PRIMARY KEY (run, branch, indicator)
    ) WITHOUT ROWID;
    INSERT INTO indicator SELECT run, branch, indicator, value, NULL FROM old_indicator;
    DROP TABLE old_indicator;
    ALTER TABLE calibration RENAME TO old_calibration;
    CREATE TABLE calibration (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      item TEXT NOT NULL, unit TEXT NOT NULL, raw NOT NULL, observed NOT NULL,
      factor NOT NULL, source TEXT NOT NULL, en TEXT NOT NULL, vi TEXT NOT NULL,
      position INTEGER,
      PRIMARY KEY (run, item)
    ) WITHOUT ROWID;
    INSERT INTO calibration
      SELECT run, item, unit, raw, observed, factor, source, en, vi, NULL FROM old_calibration;
    DROP TABLE old_calibration;
    ALTER TABLE comparison RENAME TO old_comparison;
    CREATE TABLE comparison (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      number INTEGER NOT NULL, branch TEXT NOT NULL, "group" TEXT NOT NULL,
      measures TEXT NOT NULL, year INTEGER NOT NULL, observed NOT NULL, projected,
      relative_error, source TEXT NOT NULL, href TEXT, en TEXT NOT NULL, vi TEXT NOT NULL,
      last_year INTEGER, within,
      PRIMARY KEY (run, number)
    ) WITHOUT ROWID;
    INSERT INTO comparison
      SELECT run, number, branch, "group", measures, year, observed, projected, relative_error,
        source, href, en, vi, last_year, NULL FROM old_comparison;
    DROP TABLE old_comparison;
    """
}
