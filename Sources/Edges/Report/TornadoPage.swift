public import Analysis
public import Assumptions
import Diagnostics
import Foundation
import Quantities
import ScenarioFile

/// Tornadoes as text: a line a scenario with its bar drawn in characters, then what each moves.
public struct TornadoPage: Sendable {
  private static let width = 120
  private static let longestTitle = 58
  private static let narrowestChart = 24

  private let tornadoes: [Tornado]
  private let currency: Currency
  private let language: Language
  private let hasColour: Bool

  /// - Parameters:
  ///   - tornadoes: One a figure, of the same scenarios.
  ///   - currency: That of the base.
  ///   - language: The language of texts and numbers.
  ///   - hasColour: Whether headings and sides are marked for a terminal.
  public init(
    _ tornadoes: [Tornado], in currency: Currency, language: Language, hasColour: Bool = false
  ) {
    self.tornadoes = tornadoes
    self.currency = currency
    self.language = language
    self.hasColour = hasColour
  }

  /// The whole page, ending with a line break.
  public var text: String {
    (tornadoes.map(chart) + [moves]).filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  // MARK: - The bars

  private struct Row {
    var rank: String
    var title: String
    var value: String
    var difference: String
    var end: Double?
  }

  private func chart(_ tornado: Tornado) -> [String] {
    let values =
      [tornado.baseValue].compactMap { $0 }
      + tornado.bars.flatMap { bar in
        bar.ends.compactMap(\.value)
      }
    let numbers = TornadoNumbers(tornado.unit, of: values, in: currency, language: language)
    let rows = tornado.bars.enumerated().flatMap { rank, bar in
      bar.ends.enumerated().map { place, end in
        Row(
          rank: place == 0 ? "\(rank + 1)" : "", title: end.title.text(in: language),
          value: numbers.text(end.value),
          difference: numbers.difference(tornado.difference(of: end)),
          end: tornado.position(of: end.value))
      }
    }
    return head(tornado, numbers) + lines(rows, tornado, numbers) + notes(tornado)
  }

  private func head(_ tornado: Tornado, _ numbers: TornadoNumbers) -> [String] {
    [
      heading(tornado.title.text(in: language)),
      say(.base, ["title": tornado.base.text(in: language)]) + " · "
        + numbers.text(tornado.baseValue),
      "",
    ]
  }

  private func lines(
    _ rows: [Row], _ tornado: Tornado, _ numbers: TornadoNumbers
  ) -> [String] {
    let unit = numbers.unitWords
    let change = say(.difference) + (unit.isEmpty ? "" : ", \(unit)")
    let values = max(say(.value).count, rows.map(\.value.count).max() ?? 0)
    let differences = max(change.count, rows.map(\.difference.count).max() ?? 0)
    let fixed = 3 + 2 + values + 2 + differences + 2
    let wanted = max(say(.scenario).count, rows.map(\.title.count).max() ?? 0)
    let titles = min(wanted, Self.longestTitle, Self.width - fixed - Self.narrowestChart)
    let axis = TornadoAxis(
      [tornado.position(of: tornado.baseValue)] + rows.map(\.end),
      columns: min(60, Self.width - fixed - titles))
    func line(_ rank: String, _ title: String, _ value: String, _ change: String) -> String {
      rank.alignedRight(in: 2) + " " + title.cut(to: titles).alignedLeft(in: titles)
        + "  " + value.alignedRight(in: values) + "  "
        + change.alignedRight(in: differences) + "  "
    }
    let top =
      line("", say(.scenario), say(.value), change)
      + (axis?.labels { numbers.text($0 == tornado.never ? nil : $0) } ?? "")
    return [top.trimmingEnd()]
      + rows.map { row in
        (line(row.rank, row.title, row.value, row.difference)
          + (axis?.bar(to: row.end, hasColour: hasColour) ?? "")).trimmingEnd()
      }
  }

  private func notes(_ tornado: Tornado) -> [String] {
    let ends = tornado.bars.flatMap(\.ends)
    var notes: [String] = []
    if let never = tornado.never, ([tornado.baseValue] + ends.map(\.value)).contains(nil) {
      notes.append(say(.neverNote, ["year": "\(Int(never))"]))
    } else if tornado.baseValue == nil {
      notes.append(say(.baseMissing))
    }
    if !ends.isEmpty, tornado.baseValue != nil || tornado.never != nil,
      tornado.bars.allSatisfy({ tornado.width(of: $0) == 0 })
    {
      notes.append(say(.sameEverywhere))
    }
    return notes.isEmpty ? [] : [""] + notes
  }

  // MARK: - What is moved

  private var moves: [String] {
    guard let tornado = tornadoes.first else { return [] }
    let words = TornadoMoveWords(language)
    var table = [[say(.change), say(.parameter), say(.place)]]
    for bar in tornado.bars {
      for move in bar.ends.flatMap(\.moves) {
        table.append([
          words.text(of: move), move.path, "\(move.place.file):\(move.place.line)",
        ])
      }
    }
    let widths = (0..<2).map { column in table.map { $0[column].count }.max() ?? 0 }
    return [heading(say(.moved))]
      + table.map { row in
        "  " + row[0].alignedLeft(in: widths[0]) + "  " + row[1].alignedLeft(in: widths[1]) + "  "
          + row[2]
      }
  }

  private func say(
    _ key: TornadoText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    key.text(in: language, values)
  }

  private func heading(_ text: String) -> String {
    hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
