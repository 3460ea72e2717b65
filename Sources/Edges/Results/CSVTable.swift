/// Comma-separated values as a run wrote them: a head and rows of as many fields (RFC 4180).
struct CSVTable {
  private let columns: [String: Int]
  private(set) var rows: [[String]] = []

  /// - Returns: Nothing where a row has other than the head's fields.
  init?(_ bytes: [UInt8]) {
    var lines = Self.lines(of: bytes)
    guard !lines.isEmpty else { return nil }
    let head = lines.removeFirst()
    guard lines.allSatisfy({ $0.count == head.count }) else { return nil }
    columns = Dictionary(head.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    rows = lines
  }

  /// The place of a column in each row.
  func column(_ name: String) throws -> Int {
    guard let column = columns[name] else { throw Missing(column: name) }
    return column
  }

  /// A column that a table of a run must have is not there.
  struct Missing: Error {
    var column: String
  }

  private static func lines(of bytes: [UInt8]) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if index < bytes.count, bytes[index] == byte {
          field.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        line.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "\n") {
          lines.append(line)
          line = []
        }
      default: field.append(byte)
      }
    }
    return lines
  }
}
