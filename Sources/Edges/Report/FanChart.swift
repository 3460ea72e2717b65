import Assumptions
public import Ensemble
import Foundation
import Quantities
import Results
public import Valuation

/// The fan of a reserve as a Vega-Lite specification: the median in bands of 95, 80 and 50 %.
///
/// Texts are in both languages, because a file of a run does not depend on who reads it. Shades of
/// one blue keep their order in greyscale and for every kind of colour blindness. What lies far
/// below zero is cut off: the notional debt after depletion would flatten the rest.
public enum FanChart {
  private static let bands: [(name: String, low: Double, high: Double, colour: String)] = [
    ("95 %", 2.5, 97.5, "#c6dbef"), ("80 %", 10, 90, "#6baed6"), ("50 %", 25, 75, "#2171b5"),
  ]
  private static let medianColour = "#08306b"
  private static let centralColour = "#d95f02"

  /// The specification, or nothing for an ensemble without the reserve of a fund.
  ///
  /// - Parameters:
  ///   - summary: The paths.
  ///   - result: The central path.
  /// - Returns: UTF-8 text of JSON that ends with a line feed.
  /// - Throws: What the encoder of JSON throws.
  public static func text(
    of summary: EnsembleSummary, central result: ValuationResult
  ) throws -> [UInt8]? {
    let reserve = summary.measures.first {
      $0.measure == "reserveAtYearEnd" && $0.group == "all"
    }
    guard let branch = reserve?.branch else { return nil }
    let scale = max(result.currency.displayUnit, .leastNormalMagnitude)
    let central = result.series(branch, "reserveAtYearEnd")
    let rows: [[String: Double]] = summary.years.compactMap { year in
      let distribution = summary.distribution(branch, "reserveAtYearEnd", in: year)
      guard let distribution, !distribution.percentiles.isEmpty else { return nil }
      var row = ["year": Double(year.number)]
      for (level, value) in zip(Percentiles.levels, distribution.percentiles) {
        row[field(level)] = value / scale
      }
      row["central"] = (central?.values.value(in: year) ?? nil).map { $0 / scale }
      return row
    }
    guard !rows.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let specification = specification(of: rows, result, pathCount: summary.paths.count)
    return try Array(encoder.encode(specification)) + [UInt8(ascii: "\n")]
  }

  private static func specification(
    of rows: [[String: Double]], _ result: ValuationResult, pathCount: Int
  ) -> JSONValue {
    let words = result.currency.displayWords
    let reserve = both { say(.fanReserve, $0, ["unit": words.text(in: $0)]) }
    let areas = bands.map { band -> JSONValue in
      [
        "mark": ["type": "area", "clip": true],
        "encoding": [
          "y": ["field": .text(field(band.low)), "type": "quantitative"],
          "y2": ["field": .text(field(band.high))],
          "color": ["datum": .text(band.name)],
        ],
      ]
    }
    return [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
      "title": [
        "text": .text(title(result, .english)), "subtitle": .text(title(result, .vietnamese)),
        "anchor": "start",
      ],
      "description": .text(description(of: rows, result, pathCount: pathCount)),
      "width": 640, "height": 360,
      "data": ["values": .list(rows.map { .object($0.mapValues(JSONValue.number)) })],
      "encoding": [
        "x": [
          "field": "year", "type": "quantitative", "axis": ["format": "d", "title": .null],
          "scale": ["nice": false, "zero": false],
        ],
        "y": [
          "type": "quantitative", "axis": ["title": .text(reserve), "format": ",~f"],
          "scale": ["domain": .list(domain(of: rows).map(JSONValue.number)), "nice": false],
        ],
        "color": [
          "type": "nominal", "title": .text(both { say(.fanBand, $0) }),
          "scale": [
            "domain": .list((bands.map(\.name) + [median, centralName]).map(JSONValue.text)),
            "range": .list(
              (bands.map(\.colour) + [medianColour, centralColour]).map(JSONValue.text)),
          ],
        ],
      ],
      "layer": .list(
        areas + [
          line("p50", median, width: 2, dash: []),
          line("central", centralName, width: 1, dash: [4, 3]),
          [
            "mark": ["type": "rule", "color": "#555555"],
            "encoding": ["y": ["datum": 0], "color": .null, "x": .null],
          ],
        ]),
    ]
  }

  private static var median: String { both { say(.fanMedian, $0) } }
  private static var centralName: String { both { say(.fanCentral, $0) } }

  private static func line(
    _ field: String, _ name: String, width: Double, dash: [Double]
  ) -> JSONValue {
    [
      "mark": [
        "type": "line", "clip": true, "strokeWidth": .number(width),
        "strokeDash": .list(dash.map(JSONValue.number)),
      ],
      "encoding": [
        "y": ["field": .text(field), "type": "quantitative"], "color": ["datum": .text(name)],
      ],
    ]
  }

  /// From the least value, but not deeper below zero than a third of the height, to the largest.
  private static func domain(of rows: [[String: Double]]) -> [Double] {
    let most = rows.compactMap { $0["p97_5"] }.max() ?? 0
    let least = rows.compactMap { $0["p2_5"] }.min() ?? 0
    guard most > 0 else { return [least, 0] }
    return [min(0, max(least, -most / 2)), most]
  }

  private static func title(_ result: ValuationResult, _ language: Language) -> String {
    say(.fanTitle, language, ["title": result.title.text(in: language)])
  }

  private static func description(
    of rows: [[String: Double]], _ result: ValuationResult, pathCount: Int
  ) -> String {
    let (first, last) = (rows.first ?? [:], rows.last ?? [:])
    return Language.allCases.map { language in
      let numbers = NumberStyle(language)
      func amount(_ name: String) -> String { last[name].map { numbers.number($0) } ?? "–" }
      return say(
        .fanDescription, language,
        [
          "count": numbers.number(Double(pathCount)), "first": "\(Int(first["year"] ?? 0))",
          "last": "\(Int(last["year"] ?? 0))",
          "unit": result.currency.displayWords.text(in: language), "low": amount("p25"),
          "high": amount("p75"), "median": amount("p50"),
        ])
    }.joined(separator: " ")
  }

  /// The name of a percentile in the data, without the point that Vega-Lite reads as a path.
  private static func field(_ level: Double) -> String {
    Percentiles.name(of: level).replacing(".", with: "_")
  }

  private static func both(_ text: (Language) -> String) -> String {
    Language.allCases.map(text).joined(separator: " · ")
  }

  private static func say(
    _ key: TextCatalogue.Key, _ language: Language,
    _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    TextCatalogue.text(key, in: language, values)
  }
}
