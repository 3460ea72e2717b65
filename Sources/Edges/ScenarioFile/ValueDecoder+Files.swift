import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  /// Columns that say where a row comes from; allowed in every file.
  static let extraColumns: Set<String> = ["source", "status", "note"]

  /// Finds and reads the CSV file that a node names.
  func csv(_ node: SourceNode, subject: String) -> CSVText? {
    guard let named = node["file"], let name = named.text else {
      problems.error(
        at: node["file"]?.place ?? node.place, "expected the name of a file", subject: subject)
      return nil
    }
    guard !name.hasPrefix("/") else {
      problems.error(
        at: named.place, "the file '\(name)' is named by an absolute path", subject: subject,
        hint: "name it relative to the scenario")
      return nil
    }
    let around = [FilePath.folder(of: named.place.file)] + folders
    for folder in around {
      let path = FilePath.join(folder, name)
      guard files.exists(path) else { continue }
      guard files.isInsideRoot(path) else {
        problems.error(
          at: named.place, "the file '\(name)' lies outside the scenario's folder",
          subject: subject)
        return nil
      }
      if let table = files.table(path, problems: problems) { return table }
      problems.error(
        at: named.place, files.complaint(about: path, named: name), subject: subject)
      return nil
    }
    problems.error(
      at: named.place, "there is no file '\(name)'", subject: subject,
      hint: "looked in \(Array(Set(around)).sorted().joined(separator: ", "))")
    return nil
  }

  private func scale(of node: SourceNode, subject: String) -> Double {
    guard let found = node["scale"] else { return 1 }
    return number(found, in: 1e-15...1e15, unit: "", subject: subject) ?? 1
  }

  /// The column that holds the values: the named one, the format's own, or the only one left.
  private func valueColumn(
    _ node: SourceNode, in table: CSVText, keys: Set<String>, standard: String?, subject: String
  ) -> Int? {
    let others = table.header.filter { !keys.contains($0) && !Self.extraColumns.contains($0) }
    if let named = node["column"], let name = named.text {
      if let index = table.header.firstIndex(of: name) { return index }
      problems.unknown("column", name, at: named.place, known: others, subject: subject)
      return nil
    }
    if standard == nil, others.count == 1 { return table.header.firstIndex(of: others[0]) }
    if let standard, let found = table.header.firstIndex(of: standard) {
      for name in others where name != standard {
        let column = table.header.firstIndex(of: name) ?? 0
        problems.unknown(
          "column", name, at: table.headerPlace(column),
          known: keys.union(Self.extraColumns).union([standard]), subject: subject)
      }
      return found
    }
    problems.error(
      at: table.headerPlace(),
      standard.map { "the head has no column '\($0)'" } ?? "several columns may hold the values",
      subject: subject, hint: "name it with 'column:'")
    return nil
  }

  // MARK: - Values by year

  /// The word of a file whose years between rows lie on a curve; see ``SmoothCurve``.
  static let smooth = "smooth"

  /// Year, value and place of every year of a file that has one row a year.
  ///
  /// Years between rows are missing, unless the node states an `interpolation`.
  ///
  /// - Parameters:
  ///   - node: What names the file, its column, scale and interpolation.
  ///   - range: The values allowed, before the scale.
  ///   - unit: The unit in messages.
  ///   - isWhole: Whether the rows must reach from the first year to the last.
  ///   - subject: The parameter's path.
  /// - Returns: Nothing after telling what is wrong.
  func yearColumn(
    _ node: SourceNode, range: ClosedRange<Double>, unit: String, isWhole: Bool = false,
    subject: String
  ) -> [YearRow]? {
    guard let table = csv(node, subject: subject), !table.header.isEmpty else { return nil }
    guard let yearIndex = table.header.firstIndex(of: "year") else {
      problems.error(at: table.headerPlace(), "the head has no column 'year'", subject: subject)
      return nil
    }
    guard
      let column = valueColumn(
        node, in: table, keys: ["year"], standard: nil, subject: subject)
    else { return nil }
    let factor = scale(of: node, subject: subject)
    let word = node["interpolation"]?.text
    let mayHaveGaps = word == Self.smooth || word == DatedNumber.Interpolation.linear.rawValue
    var told = CSVProblems(problems, table: table, subject: subject)
    var result: [YearRow] = []
    for row in 0..<table.rowCount {
      guard let year = table.integer(row, yearIndex), (1...9999).contains(year) else {
        told.error(
          row: row, column: yearIndex, "expected a year, found '\(table.text(row, yearIndex))'")
        continue
      }
      // A year outside those that the projection uses may be without a value.
      if table.isEmpty(row, column), mayHaveGaps || !years.contains(Year(year)) { continue }
      guard let value = value(table, row, column, range: range, unit: unit, told: &told)
      else { continue }
      if let last = result.last, year <= last.year {
        told.error(row: row, column: yearIndex, "the year \(year) stands after \(last.year)")
      } else if let last = result.last, year > last.year + 1, !mayHaveGaps {
        told.error(
          row: row, column: yearIndex,
          last.year + 2 == year
            ? "the year \(year - 1) is missing above this row"
            : "the years \(last.year + 1) to \(year - 1) are missing above this row")
      }
      result.append(YearRow(year: year, value: value * factor, place: table.place(row, column)))
    }
    if isWhole, told.isEmpty {
      let (first, last) = (years.lowerBound.number, years.upperBound.number)
      let rows =
        (result.first?.year ?? .max)...max(result.first?.year ?? .max, result.last?.year ?? 0)
      if rows.lowerBound > first || rows.upperBound < last {
        told.error(
          "'\(table.header[column])' does not reach from \(first) to \(last)",
          hint: result.isEmpty
            ? nil : "its rows reach from \(rows.lowerBound) to \(rows.upperBound)")
      }
    }
    told.close()
    guard told.isEmpty, !result.isEmpty else { return nil }
    return word == Self.smooth ? SmoothCurve.filled(result) : result
  }

  private func value(
    _ table: CSVText, _ row: Int, _ column: Int, range: ClosedRange<Double>, unit: String,
    told: inout CSVProblems
  ) -> Double? {
    guard let value = table.number(row, column) else {
      told.error(
        row: row, column: column,
        "expected a number in '\(table.header[column])', found '\(table.text(row, column))'")
      return nil
    }
    guard value.isFinite, range.contains(value) else {
      told.error(
        row: row, column: column,
        "\(table.text(row, column)) is outside \(NumberText.short(range.lowerBound)) to "
          + "\(NumberText.short(range.upperBound)) (\(Message(phrase: unit)))")
      return nil
    }
    return value
  }

  // MARK: - Values by sex and age

  enum GridFormat {
    /// Any years, held constant outside; five-year age groups allowed.
    case schedule
    /// Every year of the projection.
    case table
    /// Every year of the projection, ages of mothers only, written to females.
    case fertility
    /// The first year of the projection.
    case opening
  }

  func gridFile(
    _ node: SourceNode, format: GridFormat, column standard: String?,
    range: ClosedRange<Double>, unit: String, provenance: Provenance, subject: String
  ) -> DatedValues<AgeSexGrid>? {
    guard let table = csv(node, subject: subject), !table.header.isEmpty else { return nil }
    var reader = GridReader(
      table: table, format: format, years: years, range: range, unit: unit,
      told: CSVProblems(problems, table: table, subject: subject))
    reader.factor = scale(of: node, subject: subject)
    let isWide = format == .schedule && reader.isWide
    if !isWide {
      guard
        let column = valueColumn(
          node, in: table, keys: ["year", "sex", "age", "age_group"], standard: standard,
          subject: subject)
      else { return nil }
      reader.valueColumn = column
    }
    let planes = isWide ? reader.readWide() : reader.readLong()
    reader.told.close()
    guard let planes, reader.told.isEmpty else { return nil }
    var here = provenance
    here.place = table.headerPlace()
    return DatedValues(
      planes.map {
        DatedValue(start: CalendarDate(startOf: Year($0.year)), value: $0.grid, provenance: here)
      })
  }
}
