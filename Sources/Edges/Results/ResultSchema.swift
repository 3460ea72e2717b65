import GRDB

/// The tables of a result store and how an older store is brought to them.
enum ResultSchema {
  /// Each step is applied once and never changed after a release.
  static let migrator: DatabaseMigrator = {
    var migrator = firstMigrator
    migrator.registerMigration("4: long tables as lines and their cells") { database in
      try database.execute(sql: lineTables)
    }
    migrator.registerMigration("5: distributions as wide rows") { database in
      try database.execute(sql: distributionTables)
    }
    migrator.registerMigration("6: runs that can be read back, with their inputs") { database in
      try database.execute(sql: wholeRunTables)
    }
    return migrator
  }()

  /// The schema of version 0.1.
  static let firstMigrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: runs, series, indicators, parameters") { database in
      try database.execute(sql: firstTables)
    }
    migrator.registerMigration("2: ensembles of paths") { database in
      try database.execute(sql: ensembleTables)
    }
    migrator.registerMigration("3: comparisons over several years") { database in
      try database.execute(sql: "ALTER TABLE comparison ADD COLUMN last_year INTEGER")
    }
    return migrator
  }()

  private static let firstTables = """
    CREATE TABLE run (
      id TEXT PRIMARY KEY, version TEXT NOT NULL, format INTEGER NOT NULL,
      title_en TEXT NOT NULL, title_vi TEXT NOT NULL,
      first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
      timing TEXT, currency TEXT NOT NULL, seed INTEGER, core_type TEXT NOT NULL
    );
    CREATE TABLE input (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      path TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (run, path)
    ) WITHOUT ROWID;
    CREATE TABLE warning (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      number INTEGER NOT NULL, message TEXT NOT NULL,
      PRIMARY KEY (run, number)
    ) WITHOUT ROWID;
    CREATE TABLE series (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, value REAL,
      PRIMARY KEY (run, branch, "group", measure, year)
    ) WITHOUT ROWID;
    CREATE TABLE population (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      year INTEGER NOT NULL, sex TEXT NOT NULL, age INTEGER NOT NULL, persons REAL NOT NULL,
      PRIMARY KEY (run, year, sex, age)
    ) WITHOUT ROWID;
    CREATE TABLE indicator (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, indicator TEXT NOT NULL, value REAL,
      PRIMARY KEY (run, branch, indicator)
    ) WITHOUT ROWID;
    CREATE TABLE percentile (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      branch TEXT NOT NULL, "group" TEXT NOT NULL, measure TEXT NOT NULL,
      year INTEGER NOT NULL, percent REAL NOT NULL, value REAL,
      PRIMARY KEY (run, branch, "group", measure, year, percent)
    ) WITHOUT ROWID;
    CREATE TABLE calibration (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      item TEXT NOT NULL, unit TEXT NOT NULL, raw REAL NOT NULL, observed REAL NOT NULL,
      factor REAL NOT NULL, source TEXT NOT NULL, en TEXT NOT NULL, vi TEXT NOT NULL,
      PRIMARY KEY (run, item)
    ) WITHOUT ROWID;
    CREATE TABLE comparison (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      number INTEGER NOT NULL, branch TEXT NOT NULL, "group" TEXT NOT NULL,
      measures TEXT NOT NULL, year INTEGER NOT NULL, observed REAL NOT NULL, projected REAL,
      relative_error REAL, source TEXT NOT NULL, href TEXT, en TEXT NOT NULL, vi TEXT NOT NULL,
      PRIMARY KEY (run, number)
    ) WITHOUT ROWID;
    CREATE TABLE parameter (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      row INTEGER NOT NULL, path TEXT NOT NULL, "group" TEXT NOT NULL, year INTEGER,
      value TEXT NOT NULL, number REAL, unit TEXT NOT NULL, place TEXT, source TEXT NOT NULL,
      basis TEXT NOT NULL,
      PRIMARY KEY (run, row)
    ) WITHOUT ROWID;
    """
}
