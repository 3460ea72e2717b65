import Foundation
import GRDB

/// How the file of a store is opened, and how what the database refuses is told.
struct StoreOpening {
  let path: String
  let use: ResultStore.Use

  /// How long a writer waits for another, and a reader for a change of the schema, in seconds.
  private static let patience = 60.0

  func queue() throws -> DatabaseQueue {
    try refuseWhatIsNoStore()
    return try Self.telling(path) {
      use == .reading ? try readable() : try writable()
    }
  }

  /// Refuses folders, other files, and the database of a folder of results.
  private func refuseWhatIsNoStore() throws {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue {
      throw ResultsError.store(
        path, reason: "is a folder, not a store of runs", hint: "name a file, as runs.sqlite")
    }
    if use == .reading, !isThere {
      throw ResultsError.store(
        path, reason: "is not there",
        hint: "'run FILE --store \(path)' makes a store and adds the run")
    }
    let manifest = (path as NSString).deletingLastPathComponent + "/manifest.json"
    if use == .shared, (path as NSString).lastPathComponent == "results.sqlite",
      FileManager.default.fileExists(
        atPath: manifest.hasPrefix("/manifest") ? "." + manifest : manifest)
    {
      throw ResultsError.store(
        path, reason: "belongs to a folder of results, which would be altered",
        hint: "name another file for the store")
    }
    guard isThere, let head = Self.head(of: path) else { return }
    guard head.isEmpty ? use != .reading : head == Self.mark else { throw Self.noStore(path) }
  }

  private static let mark = Array("SQLite format 3\0".utf8)

  private static func head(of path: String) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return Array((try? file.read(upToCount: mark.count)) ?? Data())
  }

  static func isDatabase(_ path: String) -> Bool { head(of: path) == mark }

  private static func noStore(_ path: String) -> ResultsError {
    .store(
      path, reason: "is no store of runs",
      hint: "a store is made by 'run FILE --store PATH'; a scenario's name ends with .yaml")
  }

  // MARK: - Writing

  private func writable() throws -> DatabaseQueue {
    var attempts = 0
    while true {
      do {
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try check(queue)
        if try !queue.read(ResultSchema.migrator.hasCompletedMigrations) {
          try ResultSchema.migrator.migrate(queue)
        }
        return queue
      } catch let error as DatabaseError where use == .shared && attempts < 100 {
        // Another process may be making the very same tables.
        guard [.SQLITE_BUSY, .SQLITE_ERROR].contains(error.resultCode) else { throw error }
        attempts += error.resultCode == .SQLITE_BUSY ? 1 : 20
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
  }

  private func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "results"
    switch use {
    case .folder:
      configuration.prepareDatabase { database in
        try database.execute(
          sql: """
            PRAGMA page_size = 8192; PRAGMA cache_size = -65536;
            PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF
            """)
      }
    case .shared:
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(Self.patience)
      configuration.prepareDatabase { database in
        try database.execute(
          sql: """
            PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;
            PRAGMA cache_size = -65536; PRAGMA synchronous = NORMAL
            """)
      }
    case .reading:
      configuration.readonly = true
      configuration.busyMode = .timeout(Self.patience)
    }
    return configuration
  }

  // MARK: - Reading

  /// The file itself, or a copy in memory where its schema is older or its place lets nothing be
  /// written beside it.
  private func readable() throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration())
      try check(queue)
      if try queue.read(ResultSchema.migrator.hasCompletedMigrations) { return queue }
      return try Self.migratedCopy(of: queue)
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      let folder = NSTemporaryDirectory() + "ansinh-store-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      guard (try? FileManager.default.copyItem(atPath: path, toPath: folder + "/copy")) != nil
      else { throw error }
      let queue = try DatabaseQueue(path: folder + "/copy")
      try check(queue)
      return try Self.migratedCopy(of: queue)
    }
  }

  private static func migratedCopy(of queue: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try DatabaseQueue()
    try queue.backup(to: copy)
    try ResultSchema.migrator.migrate(copy)
    return copy
  }

  // MARK: - Refusing

  /// Refuses databases of others and stores of a newer program.
  private func check(_ queue: DatabaseQueue) throws {
    try queue.read { database in
      let isNew = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      if isNew, use != .reading { return }
      guard try database.tableExists("grdb_migrations"), try database.tableExists("run") else {
        throw Self.noStore(path)
      }
      if try ResultSchema.migrator.hasBeenSuperseded(database) {
        throw ResultsError.store(
          path, reason: "was written by a newer version of this program",
          hint: "this is version \(CodeVersion.number); take the newer one")
      }
    }
  }

  /// Does a step; what the database refuses is told as an error of the store.
  static func telling<Value>(_ path: String, _ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let error as DatabaseError {
      let (reason, hint): (String, String?) =
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
          ("is damaged or no store of runs", "take a copy of it that is whole")
        case .SQLITE_FULL: ("cannot grow: the disk is full", "make room; nothing was added")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
          ("cannot be written", "name a store in a folder that you may write to")
        case .SQLITE_CANTOPEN:
          ("cannot be opened", "the folder must be there, and its files be yours to read and write")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
          ("is being written by another process", "try again when it is done")
        default: ("refused: \(error.message ?? "\(error.resultCode)")", nil)
        }
      throw ResultsError.store(path, reason: reason, hint: hint)
    }
  }
}
