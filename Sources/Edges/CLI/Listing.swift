import Foundation
import Report
import Results

/// Rows of texts under named columns, to be printed in the form asked for.
struct Listing {
  var columns: [String]
  var rows: [[String]] = []

  /// Columns of fixed width; a column without content is left out.
  var table: String {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let all = [columns] + rows
    let widths = kept.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      let line = zip(kept, widths).map { column, width in
        row[column] + String(repeating: " ", count: width - row[column].count)
      }.joined(separator: "  ")
      return line.reversed().drop { $0 == " " }.reversed() + "\n"
    }.joined()
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
    let objects = rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    return String(decoding: try encoder.encode(objects), as: UTF8.self)
  }
}
