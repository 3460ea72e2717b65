extension ResultSchema {
  /// What a run needs to be read back whole: its manifest, its scenario, its inputs; and tags.
  ///
  /// The bytes of inputs stand once for all runs that read them, under their SHA-256.
  static let wholeRunTables = """
    ALTER TABLE run ADD COLUMN manifest TEXT;
    ALTER TABLE run ADD COLUMN leading_branch TEXT;
    ALTER TABLE run ADD COLUMN scenario TEXT;
    ALTER TABLE run ADD COLUMN key TEXT;
    ALTER TABLE run ADD COLUMN figures TEXT;
    ALTER TABLE ensemble ADD COLUMN facts TEXT;
    CREATE INDEX run_key ON run (key);
    CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE tag (
      name TEXT PRIMARY KEY,
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE attachment (
      run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (run, name)
    ) WITHOUT ROWID;
    """
}
