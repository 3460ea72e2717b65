import Analysis
import Diagnostics
import Foundation
import Quantities
import Report
import ScenarioFile
import Valuation

/// What `sensitivity --json` says.
enum TornadoSummary {
  /// `{"tornadoes": […]}`, keys in alphabetical order.
  static func json(of tornadoes: [Tornado]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let all = JSONValue.object(["tornadoes": .list(tornadoes.map(object))])
    return String(decoding: try encoder.encode(all), as: UTF8.self)
  }

  private static func object(_ tornado: Tornado) -> JSONValue {
    .object([
      "figure": .text(tornado.figure.description), "title": text(tornado.title),
      "unit": tornado.unit.map { .text($0.rawValue) } ?? .null,
      "base": .object([
        "title": text(tornado.base), "file": .text(tornado.baseFile),
        "value": number(tornado.baseValue),
      ]),
      "bars": .list(
        tornado.bars.map { bar in
          .object([
            "title": text(bar.title), "parameters": .list(bar.paths.map(JSONValue.text)),
            "width": number(tornado.width(of: bar)),
            "ends": .list(bar.ends.map { end(of: $0, tornado) }),
          ])
        }),
    ])
  }

  private static func end(of end: Tornado.End, _ tornado: Tornado) -> JSONValue {
    .object([
      "title": text(end.title), "file": .text(end.file), "value": number(end.value),
      "difference": number(tornado.difference(of: end)),
      "changes": .list(
        end.moves.map { move in
          .object([
            "parameter": .text(move.path), "change": .text(move.inNumbers),
            "place": .text(move.place.description),
          ])
        }),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object(["en": .text(text.en), "vi": .text(text.vi)])
  }

  private static func number(_ number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }
}
