import Diagnostics
import Quantities
import Results
import ScenarioFile
import Valuation

/// Resolved parameters of runs side by side, years with equal values joined.
///
/// A run that states no value for a group has the general one. What is stated from a date on, such
/// as a rule of indexation, holds until the next statement.
enum ParameterComparison {
  private typealias Parameter = RunComparison.Parameter

  /// A parameter for one group.
  private struct Key: Hashable {
    var path: String
    var group: String
  }

  /// What a run has in one year.
  private struct Entry: Equatable {
    var value: String
    var number: Double?
    var place: SourcePlace?
    var source: String
    var unit: String

    func hasValue(of other: Entry) -> Bool {
      if let number, let second = other.number { return number == second && value == other.value }
      return value == other.value
    }
  }

  /// The values of a run by parameter and year; those of the whole run under no year.
  private struct Table {
    var rows: [Key: [Int?: Entry]] = [:]
    var keys: [Key] = []

    init(_ values: [ParameterValue]) {
      for value in values {
        let key = Key(path: value.path, group: value.group)
        if rows[key] == nil { keys.append(key) }
        let entry = Entry(
          value: value.value, number: value.number, place: value.place, source: value.source,
          unit: value.unit)
        if var older = rows[key]?[value.year] {
          older.value += "; " + entry.value
          older.number = nil
          rows[key]?[value.year] = older
        } else {
          rows[key, default: [:]][value.year] = entry
        }
      }
    }

    /// The rows of a group, else the general ones.
    func entries(for key: Key) -> [Int?: Entry] {
      rows[key] ?? rows[Key(path: key.path, group: "all")] ?? [:]
    }
  }

  /// The parameters that differ between runs that have any, in the order of the first run.
  static func differences(of loaded: [LoadedRun]) -> [RunComparison.Parameter] {
    guard loaded.count > 1, loaded.allSatisfy({ !$0.record.parameters.isEmpty }) else { return [] }
    let tables = loaded.map { Table($0.record.parameters) }
    var seen: Set<Key> = []
    let keys = tables.flatMap(\.keys).filter { seen.insert($0).inserted }
    let span = commonYears(of: loaded)
    let found = ordered(keys).flatMap { key -> [RunComparison.Parameter] in
      let sides = tables.map { $0.entries(for: key) }
      return joined(key, rows(of: sides, in: span), loaded)
    }
    return found + unseen(loaded, Set(found.map(\.path)))
  }

  /// Groups of a parameter together, where the first of them stands.
  private static func ordered(_ keys: [Key]) -> [Key] {
    var first: [String: Int] = [:]
    for (position, key) in keys.enumerated() where first[key.path] == nil {
      first[key.path] = position
    }
    return keys.enumerated().sorted {
      (first[$0.element.path] ?? 0, $0.offset) < (first[$1.element.path] ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func commonYears(of loaded: [LoadedRun]) -> ClosedRange<Int>? {
    let first = loaded.map(\.record.result.years.lowerBound.number).max() ?? 0
    let last = loaded.map(\.record.result.years.upperBound.number).min() ?? 0
    return first <= last ? first...last : nil
  }

  // MARK: - Years

  private typealias Row = (year: Int?, entries: [Entry?])

  /// One row a year, and one for a value of the whole run.
  private static func rows(of sides: [[Int?: Entry]], in span: ClosedRange<Int>?) -> [Row] {
    let stated = Set(sides.flatMap(\.keys).compactMap { $0 })
    guard !stated.isEmpty else { return [(nil, sides.map { $0[Int?.none] })] }
    let isEvent = sides.contains { side in side.values.contains { isDated($0.value) } }
    let isSparse = sides.contains { side in
      guard let span, !side.isEmpty, side.values.allSatisfy({ $0.number == nil }) else {
        return false
      }
      return !span.allSatisfy { side[$0] != nil }
    }
    guard !isEvent, isSparse else {
      let first = sides.contains { $0[Int?.none] != nil } ? [Int?.none] : []
      let years = first + stated.filter { year in isWithin(year, span, loaded: sides) }.sorted()
      return years.map { year in (year, sides.map { $0[year] }) }
    }
    return carried(sides, in: span)
  }

  /// Years before the projection count too; those after the end of a shorter run do not.
  private static func isWithin(
    _ year: Int, _ span: ClosedRange<Int>?, loaded sides: [[Int?: Entry]]
  ) -> Bool {
    guard let span else { return true }
    return span.contains(year) || sides.allSatisfy { $0[year] != nil }
  }

  /// What was stated last, for every year of the projection.
  private static func carried(_ sides: [[Int?: Entry]], in span: ClosedRange<Int>?) -> [Row] {
    guard let span else { return [] }
    return span.map { year in
      let entries = sides.map { side -> Entry? in
        let last = side.keys.compactMap { $0 }.filter { $0 <= year }.max()
        return side[last] ?? side[Int?.none]
      }
      return (year, entries)
    }
  }

  /// Whether a value is an event of its day: `2025-07-01: 0.08`.
  private static func isDated(_ value: String) -> Bool {
    let form = Array("0000-00-00: ".utf8)
    let start = value.utf8.prefix(form.count)
    return start.count == form.count
      && zip(start, form).allSatisfy { byte, sign in
        sign == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sign
      }
  }

  // MARK: - Joining

  private static func joined(
    _ key: Key, _ rows: [Row], _ loaded: [LoadedRun]
  ) -> [RunComparison.Parameter] {
    var open: [(row: Row, last: Int?)] = []
    for row in rows where differs(row.entries) {
      if let end = open.last, let last = end.last, row.year == last + 1,
        zip(end.row.entries, row.entries).allSatisfy(isOneStatement),
        isConsequence(end.row.entries, loaded) == isConsequence(row.entries, loaded)
      {
        open[open.count - 1].last = row.year
      } else {
        open.append((row, row.year))
      }
    }
    return open.map { row, last in
      RunComparison.Parameter(
        path: key.path, group: key.group, years: row.year.map { $0...max($0, last ?? $0) },
        unit: row.entries.lazy.compactMap { $0 }.first?.unit ?? "",
        values: row.entries.map { entry in
          entry.map { $0.number.map(CSVText.shortest) ?? $0.value }
        },
        places: row.entries.map { $0?.place }, sources: row.entries.map { $0?.source ?? "" },
        isConsequence: isConsequence(row.entries, loaded))
    }
  }

  /// Whether two years have the same value from the same file and source; the line that is told is
  /// that of the first.
  private static func isOneStatement(_ one: Entry?, _ other: Entry?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.hasValue(of: other) && one.source == other.source
      && one.place?.file == other.place?.file
  }

  private static func differs(_ entries: [Entry?]) -> Bool {
    entries.dropFirst().contains { entry in
      switch (entry, entries[0]) {
      case (let entry?, let reference?): !entry.hasValue(of: reference)
      case (nil, nil): false
      default: true
      }
    }
  }

  /// Whether all runs read the value from the same line of the same file.
  private static func isConsequence(_ entries: [Entry?], _ loaded: [LoadedRun]) -> Bool {
    guard let place = entries[0]?.place, entries.allSatisfy({ $0?.place == place }) else {
      return false
    }
    let hashes = loaded.map { run in
      run.record.manifest.inputs.filter {
        place.file == $0.path || place.file.hasSuffix("/" + $0.path)
      }
      .map(\.sha256)
    }
    return hashes.allSatisfy { $0 == hashes[0] && !$0.isEmpty }
  }

  // MARK: - Tables

  /// Parameters whose figures differ where the resolved values do not show it, as a table at ages
  /// between those shown; known only where both scenarios are there.
  private static func unseen(
    _ loaded: [LoadedRun], _ seen: Set<String>
  ) -> [RunComparison.Parameter] {
    let scenarios = loaded.map { $0.scenario?.scenario }
    guard let reference = scenarios[0] else { return [] }
    let heads = Set(Scenario.headPaths)
    let paths = Set(
      scenarios.dropFirst().compactMap { $0 }.flatMap { $0.pathsDiffering(from: reference) }
    ).subtracting(seen).subtracting(heads)
    return paths.sorted().compactMap { path in
      let sides = loaded.map { run in run.record.parameters.first { $0.path == path } }
      let shown = sides.map { $0?.value }
      guard shown.contains(where: { $0?.contains("{") == true }) else { return nil }
      return RunComparison.Parameter(
        path: path, group: "all", years: nil,
        unit: sides.lazy.compactMap { $0 }.first?.unit ?? "", values: shown,
        places: sides.map { $0?.place }, sources: sides.map { $0?.source ?? "" },
        isConsequence: false)
    }
  }
}
