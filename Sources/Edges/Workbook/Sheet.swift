/// One sheet of a workbook: rows of cells from A1 on, and how they are shown.
struct Sheet: Sendable {
  var name: String
  var rows: [[Cell]] = []
  /// Widths of the columns from A on, in digits of the standard font.
  var widths: [Double] = []
  /// Numbers of the rows that are the table's head, from 0; they stay in sight and on every page.
  var head: Range<Int>?
  /// Columns that stay in sight.
  var frozenColumns = 0
  /// Whether the last row of the head can filter what is below.
  var hasFilter = false
  /// Rows that begin a page.
  var pageBreaks: [Int] = []
  var charts: [Chart] = []
  var isLandscape = true

  init(_ name: String) { self.name = name }

  /// Adds a row; answers its number, from 0.
  @discardableResult
  mutating func add(_ row: [Cell] = []) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  /// Adds the title and, below it, notes that each fill a line.
  mutating func open(title: String, notes: [String] = []) {
    add([.text(title, .title)])
    for note in notes where !note.isEmpty { add([.text(note, .note)]) }
    add()
  }

  /// Adds rows as the head of the table.
  mutating func addHead(_ lines: [[String]]) {
    let first = rows.count
    for line in lines { add(line.map { .text($0, .head) }) }
    head = first..<rows.count
  }

  /// Pages beside each other on which the columns can still be read.
  var pagesAcross: Int {
    let readable = 190.0
    return max(1, Int((widths.reduce(0, +) / readable).rounded(.up)))
  }

  /// How many lines the longest text of a row takes in its column; bold letters are wide.
  func lines(inRow row: Int) -> Int {
    rows[row].enumerated().map { column, cell in
      guard case .text(let text, _) = cell else { return 1 }
      let width = widths.indices.contains(column) ? widths[column] : 9
      return Int((Double(text.count) * 1.25 / width).rounded(.up))
    }.max().map { max($0, 1) } ?? 1
  }

  /// `$C$7` of a row and a column from 0.
  static func reference(row: Int, column: Int) -> String {
    "$\(letters(of: column))$\(row + 1)"
  }

  /// `C` of column 2.
  static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Character(UnicodeScalar(UInt8(65 + (rest - 1) % 26)))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The name as formulas write it, `'Chi trả'!`.
  static func prefix(_ name: String) -> String { "'\(name)'!" }
}

/// What stands in one cell.
enum Cell: Sendable, Hashable {
  case empty
  /// A text, whatever it begins with; it is never read as a formula.
  case text(String, CellStyle = .plain)
  case number(Double, CellStyle)
  /// A formula with its value, which programs show until they calculate it anew.
  case formula(String, Double, CellStyle)
  /// A way to the top of another sheet.
  case link(String)

  /// A number, or an empty cell where there is none or it is not finite.
  static func value(_ number: Double?, _ style: CellStyle) -> Cell {
    guard let number, number.isFinite else { return .empty }
    return .number(number, style)
  }

  static func whole(_ number: Int?) -> Cell {
    value(number.map(Double.init), CellStyle(format: NumberFormats.calendarYear))
  }
}

/// How a cell is shown.
struct CellStyle: Sendable, Hashable {
  enum Look: Sendable, Hashable {
    case plain
    case title
    case note
    case head
    case section
    case total
    case link
  }

  var look = Look.plain
  /// A format code; empty for texts and for numbers of any kind.
  var format = ""
  var wraps = false
  var isRight = false

  static let plain = CellStyle()
  static let title = CellStyle(look: .title)
  static let note = CellStyle(look: .note)
  static let head = CellStyle(look: .head, wraps: true)
  static let section = CellStyle(look: .section)
  static let right = CellStyle(isRight: true)
  static let wrapped = CellStyle(wraps: true)
}

/// A chart of Excel over cells of the workbook.
struct Chart: Sendable {
  enum Kind: Sendable {
    case lines
    case stackedAreas
    /// Bars to both sides of a middle line, as of a population.
    case pyramid
  }

  struct Series: Sendable {
    var name: String
    var categories: CellRange
    var values: CellRange
    /// `0x0072B2`.
    var colour: UInt32
    var isDashed = false
  }

  var kind: Kind
  var title: String
  var alternative: String
  var categoryTitle: String
  var valueTitle: String
  var valueFormat: String
  var series: [Series]
  /// The cell under its upper left corner.
  var row: Int
  var column: Int
}

/// Cells of one column of a sheet, both rows within.
struct CellRange: Sendable, Hashable {
  var sheet: String
  var column: Int
  var rows: ClosedRange<Int>
}
