import Assumptions
import Diagnostics
import Quantities
public import Results
import Valuation

/// A table of named columns, written as CSV, into SQLite and as JSON with the same values.
public struct DataTable: Sendable {
  public enum Value: Sendable, Hashable {
    case text(String)
    case whole(Int)
    case number(Double)
    case nothing
  }

  public enum Kind: String, Sendable {
    case text = "TEXT"
    case whole = "INTEGER"
    case number = "REAL"
  }

  public struct Column: Sendable, Hashable {
    public var name: String
    public var kind: Kind
  }

  /// Name of the table and, with `.csv`, of the file.
  public var name: String
  public var columns: [Column]
  public var rows: [[Value]] = []

  init(_ name: String, _ columns: KeyValuePairs<String, Kind>) {
    self.name = name
    self.columns = columns.map { Column(name: $0.key, kind: $0.value) }
  }

  /// The table as comma-separated values, full precision; what does not exist is empty.
  public var csv: CSVText {
    var csv = CSVText(head: columns.map(\.name))
    for row in rows {
      for value in row {
        switch value {
        case .text(let text): csv.field(text)
        case .whole(let number): csv.field(number)
        case .number(let number): csv.field(number)
        case .nothing: csv.field("")
        }
      }
      csv.endLine()
    }
    return csv
  }
}

extension DataTable.Value {
  init(_ number: Double?) { self = number.map { .number($0) } ?? .nothing }
  init(_ number: Int?) { self = number.map { .whole($0) } ?? .nothing }
  init(_ text: String?) { self = text.map { .text($0) } ?? .nothing }
}

extension RunComparison {
  /// Every table of the comparison; that of paths only where paths were drawn.
  public var tables: [DataTable] {
    [runTable, differenceTable, indicatorTable, divergenceTable, parameterTable]
      + (paths.map { [pathTable($0)] } ?? [])
  }

  private func unit(_ name: String) -> DataTable.Value {
    .init(MeasureCatalogue.definition(of: name)?.unit.rawValue)
  }

  /// `run,position,id,titleEn,titleVi,currency,firstYear,lastYear`: the reference has position 0.
  private var runTable: DataTable {
    var table = DataTable(
      "runs",
      [
        "run": .text, "position": .whole, "id": .text, "titleEn": .text, "titleVi": .text,
        "currency": .text, "firstYear": .whole, "lastYear": .whole,
      ])
    table.rows = runs.enumerated().map { position, run in
      [
        .text(run.name), .whole(position), .text(run.id), .text(run.title.en),
        .text(run.title.vi), .text(run.currency.code), .whole(run.firstYear), .whole(run.lastYear),
      ]
    }
    return table
  }

  /// One line a measure, year and run beside the reference.
  private var differenceTable: DataTable {
    var table = DataTable(
      "differences",
      [
        "branch": .text, "group": .text, "measure": .text, "unit": .text, "year": .whole,
        "run": .text, "reference": .number, "value": .number, "difference": .number,
        "relativeDifference": .number, "referenceToOutput": .number, "valueToOutput": .number,
        "differenceToOutput": .number,
      ])
    for cell in cells {
      let isAmount = ComparedUnit(of: cell.measure).isMoney
      for run in runs.indices.dropFirst() {
        let difference = difference(cell, run: run)
        table.rows.append([
          .text(cell.branch), .text(cell.group), .text(cell.measure), unit(cell.measure),
          .whole(cell.year), .text(runs[run].name), .init(cell.values[0]), .init(cell.values[run]),
          .init(difference.absolute), .init(difference.relative),
          .init(isAmount ? cell.share(0) : nil), .init(isAmount ? cell.share(run) : nil),
          .init(difference.ofOutput),
        ])
      }
    }
    return table
  }

  private var indicatorTable: DataTable {
    var table = DataTable(
      "indicators",
      [
        "branch": .text, "indicator": .text, "unit": .text, "run": .text, "reference": .number,
        "value": .number, "difference": .number,
      ])
    for indicator in indicators {
      for run in runs.indices.dropFirst() {
        table.rows.append([
          .text(indicator.branch), .text(indicator.indicator), unit(indicator.indicator),
          .text(runs[run].name), .init(indicator.values[0]), .init(indicator.values[run]),
          .init(difference(indicator, run: run)),
        ])
      }
    }
    return table
  }

  private var divergenceTable: DataTable {
    var table = DataTable(
      "divergences",
      [
        "branch": .text, "group": .text, "measure": .text, "unit": .text, "run": .text,
        "firstYear": .whole, "firstDifference": .number, "firstRelativeDifference": .number,
        "largestYear": .whole, "largestDifference": .number, "largestRelativeDifference": .number,
      ])
    table.rows = divergences.map { row in
      [
        .text(row.branch), .text(row.group), .text(row.measure), unit(row.measure),
        .text(runs[row.run].name), .whole(row.firstYear), .number(row.firstDifference),
        .init(row.firstRelativeDifference), .whole(row.largestYear), .number(row.largestDifference),
        .init(row.largestRelativeDifference),
      ]
    }
    return table
  }

  /// One line a parameter, span of years and run that has another value than the reference.
  private var parameterTable: DataTable {
    var table = DataTable(
      "parameters",
      [
        "path": .text, "group": .text, "firstYear": .whole, "lastYear": .whole, "unit": .text,
        "run": .text, "reference": .text, "value": .text, "referencePlace": .text, "place": .text,
        "referenceSource": .text, "source": .text, "isConsequence": .whole,
      ])
    for row in parameters {
      for run in runs.indices.dropFirst() {
        let isTable = row.values[run] == row.values[0] && row.places[run] != row.places[0]
        guard row.values[run] != row.values[0] || isTable else { continue }
        table.rows.append([
          .text(row.path), .text(row.group), .init(row.years?.lowerBound),
          .init(row.years?.upperBound), .text(row.unit), .text(runs[run].name),
          .init(row.values[0]), .init(row.values[run]), .init(row.places[0]?.description),
          .init(row.places[run]?.description), .text(row.sources[0]), .text(row.sources[run]),
          .whole(row.isConsequence ? 1 : 0),
        ])
      }
    }
    return table
  }
}
