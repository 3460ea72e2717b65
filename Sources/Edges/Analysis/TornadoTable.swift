import Diagnostics
import Quantities
public import Results
import ScenarioFile
import Valuation

/// The tornadoes as one table, `tornado.csv`.
public enum TornadoTable {
  public static let head = [
    "figure", "unit", "rank", "bar", "scenario", "file", "parameter", "change", "line", "base",
    "value", "difference",
  ]

  /// A row for each parameter that an end moves; numbers in full precision, nothing for a figure
  /// that does not exist.
  public static func csv(of tornadoes: [Tornado]) -> CSVText {
    var csv = CSVText(head: head)
    for tornado in tornadoes {
      for (rank, bar) in tornado.bars.enumerated() {
        for end in bar.ends {
          for move in end.moves {
            csv.field(tornado.figure.description)
            csv.field(tornado.unit?.rawValue ?? "")
            csv.field(rank + 1)
            csv.field(bar.title.en)
            csv.field(end.title.en)
            csv.field(end.file)
            csv.field(move.path)
            csv.field(move.inNumbers)
            csv.field(move.place.line)
            csv.field(tornado.baseValue)
            csv.field(end.value)
            csv.field(tornado.difference(of: end))
            csv.endLine()
          }
        }
      }
    }
    return csv
  }
}
