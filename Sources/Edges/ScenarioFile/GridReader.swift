import Diagnostics
import Quantities

/// Reads a CSV file of numbers by sex and age, with or without years, and checks that it is whole.
struct GridReader {
  let table: CSVText
  let format: ValueDecoder.GridFormat
  let years: ClosedRange<Year>
  let range: ClosedRange<Double>
  let unit: String
  var told: CSVProblems
  var valueColumn = 0
  var factor = 1.0

  init(
    table: CSVText, format: ValueDecoder.GridFormat, years: ClosedRange<Year>,
    range: ClosedRange<Double>, unit: String, told: CSVProblems
  ) {
    self.table = table
    self.format = format
    self.years = years
    self.range = range
    self.unit = unit
    self.told = told
  }

  typealias Plane = (year: Int, grid: AgeSexGrid)

  /// Whether the sexes stand in columns `male` and `female`.
  var isWide: Bool {
    table.header.contains("male") && table.header.contains("female")
      && !table.header.contains("sex")
  }

  private func index(_ name: String) -> Int? { table.header.firstIndex(of: name) }

  // MARK: - One row a sex and age

  /// Rows of `[year],sex,age,value`; a file of fertility has no sex.
  mutating func readLong() -> [Plane]? {
    let yearColumn = index("year")
    let sexColumn = index("sex")
    let ageColumn = index("age") ?? index("age_group")
    guard let ageColumn, sexColumn != nil || format == .fertility,
      yearColumn != nil || format == .schedule
    else {
      let needed =
        switch format {
        case .schedule: "sex, age"
        case .fertility: "year, age"
        default: "year, sex, age"
        }
      told.error("the head needs the columns \(needed)")
      return nil
    }
    let isGrouped = table.header[ageColumn] == "age_group"
    var cells: [Int: GridCells] = [:]
    var current = 0
    var cell = GridCells()
    for row in 0..<table.rowCount {
      guard let year = year(row, yearColumn), let sex = sex(row, sexColumn),
        let ages = ages(row, ageColumn, isGrouped: isGrouped), let value = value(row, valueColumn)
      else { continue }
      if year != current {
        if current != 0 { cells[current] = cell }
        current = year
        cell = cells.removeValue(forKey: year) ?? GridCells()
      }
      if let twice = cell.set(value * factor, sex, ages) {
        told.error(
          row: row, column: ageColumn,
          "\(year == 1 ? "" : "\(year), ")\(sex.word), age \(twice) stands twice")
      }
    }
    if current != 0 { cells[current] = cell }
    return complete(cells)
  }

  // MARK: - One row an age

  /// Rows of `age,male,female`, or of age groups.
  mutating func readWide() -> [Plane]? {
    guard let ageColumn = index("age") ?? index("age_group"), let male = index("male"),
      let female = index("female")
    else {
      told.error("the head needs the columns age (or age_group), male, female")
      return nil
    }
    let isGrouped = table.header[ageColumn] == "age_group"
    let yearColumn = index("year")
    var cells: [Int: GridCells] = [:]
    for row in 0..<table.rowCount {
      guard let year = year(row, yearColumn),
        let ages = ages(row, ageColumn, isGrouped: isGrouped)
      else { continue }
      for (sex, column) in [(Sex.male, male), (Sex.female, female)] {
        guard let value = value(row, column) else { continue }
        if let twice = cells[year, default: GridCells()].set(value * factor, sex, ages) {
          told.error(row: row, column: ageColumn, "age \(twice) stands twice")
        }
      }
    }
    return complete(cells)
  }

  // MARK: - Cells

  private mutating func year(_ row: Int, _ column: Int?) -> Int? {
    guard let column else { return 1 }
    if let year = table.integer(row, column), (1...9999).contains(year) { return year }
    told.error(row: row, column: column, "expected a year, found '\(table.text(row, column))'")
    return nil
  }

  private mutating func sex(_ row: Int, _ column: Int?) -> Sex? {
    guard let column else { return .female }
    switch table.firstByte(row, column) {
    case 0x4D?: return .male
    case 0x46?: return .female
    default: break
    }
    switch table.text(row, column) {
    case "male": return .male
    case "female": return .female
    default:
      told.error(
        row: row, column: column, "unknown sex '\(table.text(row, column))'",
        hint: "the letters are M and F")
      return nil
    }
  }

  private mutating func ages(_ row: Int, _ column: Int, isGrouped: Bool) -> GridCells.Ages? {
    if !isGrouped, let age = table.integer(row, column), Age.all.contains(age) {
      return GridCells.Ages(range: age...age)
    }
    if isGrouped {
      let text = table.text(row, column)
      if text.hasSuffix("+"), let first = Int(text.dropLast()), Age.all.contains(first) {
        return GridCells.Ages(range: first...Age.open)
      }
      let parts = text.split(separator: "-").compactMap { Int($0) }
      if parts.count == 2, parts[0] <= parts[1], Age.all.contains(parts[0]),
        Age.all.contains(parts[1])
      {
        return GridCells.Ages(range: parts[0]...parts[1])
      }
    }
    told.error(
      row: row, column: column,
      isGrouped
        ? "expected an age group such as 15-19 or 65+, found '\(table.text(row, column))'"
        : "expected an age from 0 to 100, found '\(table.text(row, column))'")
    return nil
  }

  private mutating func value(_ row: Int, _ column: Int) -> Double? {
    guard let value = table.number(row, column) else {
      told.error(
        row: row, column: column,
        "expected a number in '\(table.header[column])', found '\(table.text(row, column))'")
      return nil
    }
    guard value.isFinite, range.contains(value * factor) else {
      told.error(
        row: row, column: column,
        "\(table.text(row, column)) is outside \(NumberText.short(range.lowerBound)) to "
          + "\(NumberText.short(range.upperBound)) (\(Message(phrase: unit)))")
      return nil
    }
    return value
  }

  // MARK: - Completeness

  private mutating func complete(_ cells: [Int: GridCells]) -> [Plane]? {
    // What is wrong in a row would be told again as missing.
    guard told.isEmpty else { return nil }
    let needed: [Int] =
      switch format {
      case .schedule: cells.keys.sorted()
      case .table, .fertility: years.map(\.number)
      case .opening: [years.lowerBound.number]
      }
    if needed.isEmpty {
      told.error("the file has no rows")
      return nil
    }
    let missing = needed.filter { cells[$0] == nil }
    if let first = missing.first, let last = missing.last {
      let end = cells.keys.max() ?? 0
      told.error(
        first == last
          ? "the year \(first) is missing" : "the years \(first) to \(last) are missing",
        hint: end < last ? "the file ends with \(end)" : nil)
      return nil
    }
    var planes: [Plane] = []
    for year in needed {
      guard let found = cells[year] else { continue }
      if let gap = found.gap(format: format) {
        told.error("\(year == 1 ? "" : "\(year): ")\(gap) is missing")
        continue
      }
      planes.append((year, found.grid))
    }
    return planes
  }
}

/// The cells of one year while they are read.
struct GridCells {
  struct Ages {
    var range: ClosedRange<Int>
  }

  private(set) var grid = AgeSexGrid()
  /// How many ages the narrowest group had that set a cell; 0 where nothing has.
  private var width = [Int](repeating: 0, count: 2 * Age.count)

  /// Sets a range of ages and gives an age that stood already in a range as narrow.
  ///
  /// A narrow group wins over a wide one: `65+` over the total `15+`.
  mutating func set(_ value: Double, _ sex: Sex, _ ages: Ages) -> Int? {
    var twice: Int?
    for age in ages.range {
      let index = sex.rawValue * Age.count + age
      if width[index] == ages.range.count {
        twice = twice ?? age
      } else if width[index] == 0 || width[index] > ages.range.count {
        grid.values[index] = value
        width[index] = ages.range.count
      }
    }
    return twice
  }

  /// What is missing between the ages that the format needs.
  func gap(format: ValueDecoder.GridFormat) -> Message? {
    for sex in Sex.allCases {
      if format == .fertility, sex == .male { continue }
      let present = Age.all.filter { width[sex.rawValue * Age.count + $0] > 0 }
      guard let first = present.first, let last = present.last else { return "\(sex.word)" }
      let isPartial = format == .fertility || width.contains { $0 > 1 }
      let ages = isPartial ? first...last : Age.all
      if let age = ages.first(where: { width[sex.rawValue * Age.count + $0] == 0 }) {
        return format == .fertility ? "age \(age)" : "\(sex.word), age \(age)"
      }
    }
    return nil
  }
}
