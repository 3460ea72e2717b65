import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

/// Bars of steps and ends, a row each, their names above them.
extension ReportContext {
  struct Bar {
    var name: String
    var from: Double
    var to: Double
    var kind: String
    var note = ""
  }

  func barData(_ bars: [Bar]) -> CSVText {
    var text = CSVText(head: ["bar", "kind", "from", "to", "note"])
    for bar in bars {
      text.field(bar.name)
      text.field(bar.kind)
      text.field(bar.from)
      text.field(bar.to)
      text.field(bar.note)
      text.endLine()
    }
    return text
  }

  func barPanel(
    _ bars: [Bar], _ unit: FigureUnit, description: String, base: Double? = nil
  ) -> Chart.Panel {
    let names = bars.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
    let height = 44 * Double(names.count) + 10
    // A level of calendar years has no zero that means something.
    let isYear = unit.isYear
    let least = bars.flatMap { [$0.to] }.min() ?? 0
    let floor = isYear ? (least / 10).rounded(.down) * 10 - 5 : nil
    let from = floor.map { "max(datum.from, \(CSVText.shortest($0)))" } ?? "datum.from"
    let scale = CSVText.shortest(unit.scale)
    let format: JSONValue = .text(isYear ? "d" : ",~f")
    var axis: [String: JSONValue] = ["title": .text(unit.words), "format": format, "tickCount": 6]
    var shown = "format(datum.to / \(scale), '\(isYear ? "d" : ",.\(unit.decimals)f")')"
    for never in unit.nevers {
      axis["labelExpr"] = .text("datum.value < \(never) ? datum.label : ''")
      shown = "datum.to == \(never) ? '\(unit.after(never, self))' : \(shown)"
    }
    var layers: [JSONValue] = [
      [
        "mark": ["type": "bar", "height": 18],
        "encoding": [
          "x": [
            "field": "start", "type": "quantitative",
            "axis": .object(axis),
            "scale": ["zero": .truth(!isYear && base == nil), "nice": true],
          ],
          "x2": ["field": "end"],
          "y": [
            "field": "bar", "type": "nominal", "sort": .list(names.map { .text($0) }),
            "axis": .null,
          ],
          "color": [
            "field": "kind", "type": "nominal", "legend": .null,
            "scale": [
              "domain": ["total", "up", "down"],
              "range": [.text(Palette.ink), .text(Palette.first), .text(Palette.second)],
            ],
          ],
          "tooltip": [
            ["field": "bar", "type": "nominal", "title": " "],
            ["field": "note", "type": "nominal", "title": "  "],
            ["field": "shown", "type": "nominal", "title": .text(unit.words)],
          ],
        ],
      ],
      [
        "transform": [
          ["aggregate": [["op": "min", "field": "start", "as": "left"]], "groupby": ["bar"]]
        ],
        "mark": [
          "type": "text", "align": "left", "baseline": "bottom", "dy": -11,
          "limit": ["expr": "width"],
          "color": .text(Palette.ink), "fontSize": 12,
        ],
        "encoding": [
          "x": ["value": 2],
          "y": ["field": "bar", "type": "nominal", "sort": .list(names.map { .text($0) })],
          "text": ["field": "bar", "type": "nominal"],
        ],
      ],
    ]
    if let base {
      layers.append([
        "mark": ["type": "rule", "color": .text(Palette.ink)],
        "encoding": ["x": ["datum": .number(base / unit.scale)]],
      ])
    }
    return Chart.Panel(
      specification: [
        "width": "container", "height": .number(height), "description": .text(description),
        "transform": [
          ["calculate": .text("\(from) / \(scale)"), "as": "start"],
          ["calculate": .text("datum.to / \(scale)"), "as": "end"],
          ["calculate": .text(shown), "as": "shown"],
        ],
        "layer": .list(layers),
      ], height: Int(height))
  }
}
