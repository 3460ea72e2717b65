import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A CSV file (RFC 4180: quotes, CRLF, a byte order mark) as ranges of its bytes.
///
/// Cells are parsed when asked for; no text is made for numbers.
struct CSVText {
  let file: String
  let header: [String]
  private(set) var rowCount = 0
  /// The file's bytes with a zero behind them, which ends the last number.
  private let bytes: [UInt8]
  private static let mostColumns = 1_000
  /// First and past-the-last byte of each cell, quotes left out, `[row][column][2]`.
  private var cells: [Int] = []

  init(_ source: [UInt8], file: String, problems: Problems) {
    self.file = file
    let start = SourcePlace(file: file, line: 1, column: 1)
    let isText = Self.isText(source)
    if !isText {
      problems.error(at: start, "the file is not UTF-8 text", hint: "save it as UTF-8")
    }
    let bytes = source + [0]
    self.bytes = bytes
    let count = isText ? source.count : 0
    var position = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var names: [String] = []
    var row: [Int] = []
    var badRows = 0
    cells.reserveCapacity(count / 3)
    while position < count {
      let rowStart = position
      row.removeAll(keepingCapacity: true)
      var atEndOfRow = false
      while !atEndOfRow {
        position = Self.readCell(bytes, from: position, count: count, into: &row)
        atEndOfRow = position >= count || bytes[position] != 0x2C
        if !atEndOfRow { position += 1 }
      }
      if position < count, bytes[position] == 0x0D { position += 1 }
      if position < count, bytes[position] == 0x0A { position += 1 }
      if row.count == 2, row[0] == row[1] { continue }
      if names.isEmpty {
        guard row.count <= 2 * Self.mostColumns else {
          problems.error(at: start, "the file has more than \(Self.mostColumns) columns")
          break
        }
        names = stride(from: 0, to: row.count, by: 2).map {
          String(decoding: bytes[row[$0]..<row[$0 + 1]], as: UTF8.self)
        }
      } else if row.count == 2 * names.count {
        cells.append(contentsOf: row)
        rowCount += 1
      } else {
        badRows += 1
        if badRows <= 20 {
          problems.error(
            at: Self.place(of: rowStart, in: bytes, file: file),
            "the row has \(row.count / 2) cells, the head has \(names.count)")
        }
      }
    }
    header = names
    if names.isEmpty, isText { problems.error(at: start, "the file has no head and no rows") }
    if badRows > 20 {
      problems.error(at: start, "\(badRows - 20) more rows have the wrong number of cells")
    }
    var seen: Set<String> = []
    if let twice = names.indices.first(where: { !seen.insert(names[$0]).inserted }) {
      problems.error(at: headerPlace(twice), "the column '\(names[twice])' stands twice")
    }
  }

  /// Text has no zero bytes and is valid UTF-8; a table saved as UTF-16 has both faults.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
  }

  /// Reads one cell and gives the position of what ends it: a comma, a line end or the file's end.
  private static func readCell(
    _ bytes: [UInt8], from start: Int, count: Int, into row: inout [Int]
  ) -> Int {
    var position = start
    if position < count, bytes[position] == 0x22 {
      let quote = position
      position += 1
      row.append(position)
      while position < count {
        if bytes[position] == 0x22 {
          if position + 1 < count, bytes[position + 1] == 0x22 {
            position += 1
          } else {
            break
          }
        }
        position += 1
      }
      row.append(position)
      let isClosed = position < count
      if isClosed { position += 1 }
      let rest = position
      while position < count, ![0x2C, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
      if position > rest || !isClosed {
        // A quote that does not end its cell is part of what is wrong with it.
        row[row.count - 2] = quote
        row[row.count - 1] = position
      }
      return position
    }
    row.append(position)
    while position < count {
      let byte = bytes[position]
      if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
      position += 1
    }
    row.append(position)
    return position
  }

  private func range(_ row: Int, _ column: Int) -> Range<Int> {
    let index = 2 * (row * header.count + column)
    return cells[index]..<cells[index + 1]
  }

  /// The text of a cell, doubled quotes undone.
  func text(_ row: Int, _ column: Int) -> String {
    let text = String(decoding: bytes[range(row, column)], as: UTF8.self)
    guard text.contains("\"\"") else { return text }
    return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { range(row, column).isEmpty }

  /// The only byte of a cell of one letter.
  func firstByte(_ row: Int, _ column: Int) -> UInt8? {
    let range = range(row, column)
    return range.count == 1 ? bytes[range.lowerBound] : nil
  }

  /// Line and column of a cell, counted when a problem is told.
  func place(_ row: Int, _ column: Int) -> SourcePlace {
    let start = range(row, column).lowerBound
    let quoted = start > 0 && bytes[start - 1] == 0x22
    return Self.place(of: quoted ? start - 1 : start, in: bytes, file: file)
  }

  func headerPlace(_ column: Int = 0) -> SourcePlace {
    let before = header.prefix(column).reduce(0) { $0 + $1.count + 1 }
    return SourcePlace(file: file, line: 1, column: before + 1)
  }

  private static func place(of offset: Int, in bytes: [UInt8], file: String) -> SourcePlace {
    var line = 1
    var lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<max(offset, lineStart)].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePlace(file: file, line: line, column: column)
  }

  /// A whole number of at most nine digits.
  func integer(_ row: Int, _ column: Int) -> Int? {
    let range = range(row, column)
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var number = 0
    for index in range {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// A decimal number, correctly rounded; nothing if the cell is anything else.
  ///
  /// Up to 15 digits and 22 places are exact in one division (Clinger 1990); the rest asks C.
  func number(_ row: Int, _ column: Int) -> Double? {
    let range = range(row, column)
    var mantissa: Int64 = 0
    var digits = 0
    var places = 0
    var seenPoint = false
    var isSimple = true
    var index = range.lowerBound
    let isNegative = !range.isEmpty && bytes[index] == 0x2D
    if isNegative || (!range.isEmpty && bytes[index] == 0x2B) { index += 1 }
    let firstDigit = index
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        if digits < 18 { mantissa = mantissa * 10 + Int64(byte - 0x30) }
        if mantissa > 0 { digits += 1 }
        if seenPoint { places += 1 }
      } else if byte == 0x2E, !seenPoint {
        seenPoint = true
      } else if byte == 0x65 || byte == 0x45, index > firstDigit {
        isSimple = false
      } else if byte == 0x2D || byte == 0x2B, !isSimple {
        // The sign of an exponent; C judges its place below.
      } else {
        return nil
      }
      index += 1
    }
    guard index > firstDigit, !(seenPoint && index == firstDigit + 1) else { return nil }
    if isSimple, digits <= 15, places <= 22 {
      let value = Double(mantissa) / Self.powers[places]
      return isNegative ? -value : value
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let start = UnsafeRawPointer(base + range.lowerBound).assumingMemoryBound(to: CChar.self)
      var end: UnsafeMutablePointer<CChar>?
      let value = strtod(start, &end)
      guard let end, UnsafePointer(end) == start + range.count else { return nil }
      return value
    }
  }

  private static let powers: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { product, _ in product * 10 }
  }
}
