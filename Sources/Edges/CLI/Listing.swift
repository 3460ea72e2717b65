import Foundation
import Report
import Results

/// Rows of texts under named columns, to be printed in the form asked for.
struct Listing {
  var columns: [String]
  var rows: [[String]] = []
  /// Columns of a row that are numbers in JSON, with the number; none where rows are texts alone.
  var numbers: [[String: Double?]] = []

  /// Columns of fixed width under heads in a language; a column without content is left out.
  func table(in language: Language) -> String {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let heads = columns.map { MessageCatalogue.translated($0, in: language) }
    let all = [heads] + rows
    let widths = kept.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      let line = zip(kept, widths).map { column, width in
        row[column] + String(repeating: " ", count: width - row[column].count)
      }.joined(separator: "  ")
      return line.reversed().drop { $0 == " " }.reversed() + "\n"
    }.joined()
  }

  /// Joins neighbouring rows that differ in one column only: `2028–2100`.
  mutating func joinRuns(of column: String) {
    guard let position = columns.firstIndex(of: column) else { return }
    func rest(_ row: [String]) -> [String] {
      var others = row
      others[position] = ""
      return others
    }
    var joined: [(row: [String], last: String)] = []
    for row in rows {
      if let open = joined.last, rest(open.row) == rest(row) {
        joined[joined.count - 1].last = row[position]
      } else {
        joined.append((row, row[position]))
      }
    }
    rows = joined.map { row, last in
      var shown = row
      if last != row[position] { shown[position] += "–" + last }
      return shown
    }
  }

  var csv: CSVText {
    var csv = CSVText(head: columns)
    for row in rows {
      for field in row { csv.field(field) }
      csv.endLine()
    }
    return csv
  }

  /// An array of objects, one a row.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let objects = rows.enumerated().map { position, row in
      let known = numbers.isEmpty ? [:] : numbers[position]
      return Dictionary(
        uniqueKeysWithValues: zip(columns, row).map { column, text in
          let number = known[column].flatMap { $0 }
          return (column, number.map(Cell.number) ?? Cell.text(text))
        })
    }
    return String(decoding: try encoder.encode(objects), as: UTF8.self)
  }

  private enum Cell: Encodable {
    case text(String)
    case number(Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }
}
