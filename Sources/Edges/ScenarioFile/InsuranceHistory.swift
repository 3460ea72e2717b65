public import Diagnostics
import Quantities
public import Scheme

/// The months of one person's insurance as a file or a line states them.
///
/// A file is CSV with the columns `from,to,monthlyEarnings` and perhaps `group`, one row a spell; a
/// line has the same as `2000-01..2024-12:5000000[:group]`, spells separated by commas. Months are
/// written `yyyy-mm`; a day stands for its month. Both ends are included, gaps are allowed.
public enum InsuranceHistory {
  /// Earnings of a month beyond which a figure is a slip of the pen.
  static let mostEarnings = 1e12

  /// Reads a file, or a line where the text has the form of one.
  ///
  /// - Parameters:
  ///   - text: A path or a line.
  ///   - groups: The insured groups that a spell may name.
  /// - Returns: The record, at least one month.
  /// - Throws: Every problem of the file with its line and column.
  public static func read(
    _ text: String, groups: [String]
  ) throws(InputProblems) -> InsuranceRecord {
    let problems = Problems()
    let spells =
      text.contains("..") && text.first?.isNumber == true && !text.contains("/")
      ? line(text, groups, problems) : file(text, groups, problems)
    let record = problems.hasErrors ? nil : record(of: spells, problems)
    guard let record else { throw InputProblems(problems.diagnostics) }
    return record
  }

  /// A spell with the places of its parts.
  private struct Placed {
    var spell: InsuranceRecord.Spell
    var place: SourcePlace
  }

  // MARK: - A file

  private static func file(
    _ path: String, _ groups: [String], _ problems: Problems
  ) -> [Placed] {
    let start = SourcePlace(file: path, line: 1, column: 1)
    let files = InputFiles()
    guard let bytes = files.bytes(of: path) else {
      problems.error(
        at: start, files.complaint(about: path, named: path),
        hint: "a history is a CSV file, or a line such as 2000-01..2024-12:5000000")
      return []
    }
    let table = CSVText(bytes, file: path, problems: problems)
    let known = ["from", "to", "monthlyEarnings", "group"]
    for (column, name) in table.header.enumerated() where !known.contains(name) {
      problems.unknown("column", name, at: table.headerPlace(column), known: known)
    }
    let columns = known.map { table.header.firstIndex(of: $0) }
    guard let from = columns[0], let to = columns[1], let earnings = columns[2] else {
      let missing = zip(known, columns).prefix(3).filter { $0.1 == nil }.map(\.0)
      problems.error(
        at: start, "the head has no column '\(missing.joined(separator: "', '"))'",
        hint: "the columns are from,to,monthlyEarnings[,group]")
      return []
    }
    guard table.rowCount > 0 else {
      problems.error(at: start, "the file has no rows", hint: "one row for each spell of insurance")
      return []
    }
    return (0..<table.rowCount).compactMap { row in
      let cell = { (column: Int) in
        Part(text: table.text(row, column), place: table.place(row, column))
      }
      return spell(
        cell(from), cell(to), cell(earnings), columns[3].map(cell), groups, problems)
    }
  }

  // MARK: - A line

  private struct Part {
    var text: String
    var place: SourcePlace
  }

  private static func line(
    _ text: String, _ groups: [String], _ problems: Problems
  ) -> [Placed] {
    var column = 1
    var spells: [Placed] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let place = SourcePlace(file: "--history", line: 1, column: column)
      column += item.count + 1
      let fields = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let ends = fields[0].split(separator: ".", omittingEmptySubsequences: true).map(String.init)
      guard (2...3).contains(fields.count), ends.count == 2, fields[0].contains("..") else {
        problems.error(
          at: place, "'\(item)' is no spell of insurance",
          hint: "write it as 2000-01..2024-12:5000000 or with a group as …:5000000:group")
        continue
      }
      func part(_ text: String, after length: Int) -> Part {
        var place = place
        place.column += length
        return Part(text: text, place: place)
      }
      let second = fields[0].count - ends[1].count
      let third = fields[0].count + 1
      let group = fields.count == 3 ? part(fields[2], after: third + fields[1].count + 1) : nil
      let found = spell(
        part(ends[0], after: 0), part(ends[1], after: second), part(fields[1], after: third),
        group, groups, problems)
      if let found { spells.append(found) }
    }
    return spells
  }

  // MARK: - Checks

  private static func spell(
    _ from: Part, _ to: Part, _ earnings: Part, _ group: Part?, _ groups: [String],
    _ problems: Problems
  ) -> Placed? {
    let first = month(from, problems)
    let last = month(to, problems)
    let amount = Double(earnings.text.trimmingSpaces)
    let isPlain = amount.map { $0.isFinite && (0...mostEarnings).contains($0) } ?? false
    if !isPlain {
      problems.error(
        at: earnings.place,
        amount == nil
          ? "'\(earnings.text)' is not a number"
          : "monthly earnings of \(earnings.text) are outside 0 to 1e12",
        hint: "monthly earnings in units of money, without marks between thousands: 5000000")
    }
    var name = group?.text.trimmingSpaces
    if name?.isEmpty == true { name = nil }
    if let name, let group, !groups.contains(name) {
      problems.unknown("insured group", name, at: group.place, known: groups)
      return nil
    }
    guard let first, let last, let amount, isPlain else { return nil }
    guard first <= last else {
      problems.error(
        at: to.place, "the spell ends in \(last), before it begins in \(first)",
        hint: "both months are included")
      return nil
    }
    return Placed(
      spell: InsuranceRecord.Spell(
        first: first, last: last, monthlyEarnings: amount, group: name),
      place: from.place)
  }

  private static func month(_ part: Part, _ problems: Problems) -> CalendarMonth? {
    let text = part.text.trimmingSpaces
    let day = CalendarDate(iso: text) ?? CalendarDate(iso: text + "-01")
    guard let day, (1900...2200).contains(day.year) else {
      problems.error(
        at: part.place, "'\(part.text)' is not a month from 1900 to 2200",
        hint: "write a month as 2024-12 or a day as 2024-12-31")
      return nil
    }
    return CalendarMonth(of: day)
  }

  /// Spells in order of time and without overlap.
  private static func record(of spells: [Placed], _ problems: Problems) -> InsuranceRecord? {
    for (earlier, later) in zip(spells, spells.dropFirst())
    where earlier.spell.last >= later.spell.first {
      let isOverlap = earlier.spell.first <= later.spell.last
      problems.error(
        at: later.place,
        isOverlap
          ? "the spell from \(later.spell.first) overlaps the one before it, "
            + "which ends in \(earlier.spell.last)"
          : "the spell from \(later.spell.first) stands after one from \(earlier.spell.first)",
        hint: isOverlap
          ? "a month is insured once; add up the earnings of two jobs"
          : "spells stand in order of time"
      )
    }
    return problems.hasErrors ? nil : InsuranceRecord(spells.map(\.spell))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
