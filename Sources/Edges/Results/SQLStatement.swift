import GRDB
import GRDBSQLite

/// A prepared statement that is run for very many rows, without an array or a boxed value a row.
struct SQLStatement {
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ sql: String, in database: Database) throws {
    statement = try database.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  // MARK: - Writing, columns from 1

  func bind(_ value: Int, at column: Int32) { sqlite3_bind_int64(pointer, column, Int64(value)) }

  func bind(_ value: Int?, at column: Int32) {
    if let value { bind(value, at: column) } else { sqlite3_bind_null(pointer, column) }
  }

  func bind(_ value: Double?, at column: Int32) {
    if let value {
      sqlite3_bind_double(pointer, column, value)
    } else {
      sqlite3_bind_null(pointer, column)
    }
  }

  func bind(_ text: String?, at column: Int32) {
    guard var text else {
      sqlite3_bind_null(pointer, column)
      return
    }
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        if let start = text.baseAddress, !text.isEmpty {
          _ = sqlite3_bind_text(pointer, column, start, Int32(text.count), Self.copied)
        } else {
          _ = sqlite3_bind_text(pointer, column, "", 0, Self.copied)
        }
      }
    }
  }

  func bind(_ bytes: [UInt8], at column: Int32) {
    guard !bytes.isEmpty else {
      sqlite3_bind_zeroblob(pointer, column, 0)
      return
    }
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob(pointer, column, $0.baseAddress, Int32($0.count), Self.copied)
    }
  }

  /// Runs the statement with what is bound, for a row that nothing is read from.
  func run() throws {
    let code = sqlite3_step(pointer)
    let reset = sqlite3_reset(pointer)
    guard code == SQLITE_DONE, reset == SQLITE_OK else { throw failure(code) }
  }

  // MARK: - Reading, columns from 0

  /// Goes to the next row; starts again after the last.
  func next() throws -> Bool {
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    let reset = sqlite3_reset(pointer)
    guard code == SQLITE_DONE, reset == SQLITE_OK else { throw failure(code) }
    return false
  }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }

  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  func number(_ column: Int32) -> Double { sqlite3_column_double(pointer, column) }

  func optionalNumber(_ column: Int32) -> Double? { isNull(column) ? nil : number(column) }

  func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  func optionalText(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(pointer, column) else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column))))
  }

  private func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(pointer, column) == SQLITE_NULL
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_db_handle(pointer).map { String(cString: sqlite3_errmsg($0)) })
  }

  /// `SQLITE_TRANSIENT`: SQLite takes a copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
