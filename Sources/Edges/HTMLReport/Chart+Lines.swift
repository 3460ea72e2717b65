import Quantities
import Report
import Results
import Valuation

/// Lines over years: what most figures of the report are.
struct LineFigure {
  struct Line {
    /// The text of the column `line` in the data.
    var name: String
    var label: String
    var colour: String
    var dash: [Double]
    /// Which panel it is drawn in.
    var panel: String
    var values: YearSeries<Double?>
  }

  let context: ReportContext
  var id: String
  var title: String
  var description: String
  /// The title over each panel, by the order in which lines name them.
  var panels: [(name: String, title: String?)]
  var lines: [Line]
  /// What values are divided by on the axis, its words, and the axis's number format.
  var scale = 1.0
  var unit: String
  var format = ",~r"
  var domain: [Double]?
  /// One entry for each label, the same in all panels.
  var hasKeys = true
  var decimals = 1
  var height = 300

  var chart: Chart {
    var keys: [Chart.Key] = []
    for line in lines where hasKeys && !keys.contains(where: { $0.label == line.label }) {
      keys.append(Chart.Key(label: line.label, colour: line.colour, dash: line.dash))
    }
    return Chart(
      id: id, title: title, description: description,
      panels: panels.map { panel in
        Chart.Panel(
          title: panel.title, specification: specification(of: panel.name), height: height)
      },
      keys: keys, data: data, table: table)
  }

  // MARK: - Data

  private var data: CSVText {
    var text = CSVText(head: ["panel", "line", "year", "value"])
    for line in lines {
      for year in line.values.years {
        guard let value = line.values[year] else { continue }
        text.field(line.panel)
        text.field(line.name)
        text.field(year.number)
        text.field(value)
        text.endLine()
      }
    }
    return text
  }

  private var table: ReportTable {
    let isSingle = panels.count == 1
    let columns = lines.map { line -> ReportTable.Column in
      let panel = panels.first { $0.name == line.panel }?.title
      let title =
        isSingle ? line.label : [panel, line.label].compactMap { $0 }.joined(separator: ": ")
      return ReportTable.Column(title: title, unit: unit)
    }
    var table = ReportTable(title, [.words(context.say(.year))] + columns)
    for year in context.result.years
    where year.number % 5 == 0 || year == context.firstYear || year == context.lastYear {
      table.add(
        ["\(year)"]
          + lines.map { line in
            (line.values.value(in: year) ?? nil).map {
              context.numbers.number($0 / scale, decimals: decimals)
            } ?? "–"
          })
    }
    return table
  }

  // MARK: - Drawing

  private func specification(of panel: String) -> JSONValue {
    let drawn = lines.filter { $0.panel == panel }
    var y: [String: JSONValue] = ["type": "quantitative"]
    y["field"] = "shown"
    y["axis"] = ["title": .text(unit), "format": .text(format)]
    if let domain {
      y["scale"] = ["domain": .list(domain.map(JSONValue.number)), "nice": true, "clamp": false]
    }
    let names = JSONValue.list(drawn.map { .text($0.name) })
    return [
      "width": "container", "height": .number(Double(height)),
      "description": .text(description),
      "transform": [
        ["filter": ["field": "panel", "equal": .text(panel)]],
        ["calculate": .text("datum.value / \(CSVText.shortest(scale))"), "as": "shown"],
        ["calculate": .text(labels(of: drawn)), "as": "label"],
      ],
      "encoding": ["x": Self.years],
      "layer": [
        [
          "mark": ["type": "rule", "color": .text(Palette.faint)],
          "encoding": ["y": ["datum": 0], "x": .null],
        ],
        [
          "mark": ["type": "line", "clip": true, "strokeWidth": 2.5, "interpolate": "linear"],
          "encoding": [
            "y": .object(y),
            "color": [
              "field": "line", "type": "nominal", "legend": .null,
              "scale": [
                "domain": names, "range": .list(drawn.map { .text($0.colour) }),
              ],
            ],
            "strokeDash": [
              "field": "line", "type": "nominal", "legend": .null,
              "scale": [
                "domain": names,
                "range": .list(
                  drawn.map { .list(($0.dash.isEmpty ? [1, 0] : $0.dash).map(JSONValue.number)) }),
              ],
            ],
          ],
        ],
        pointer,
      ],
    ]
  }

  /// Points under the pointer or finger, with their figures.
  private var pointer: JSONValue {
    [
      "params": [
        [
          "name": "near",
          "select": ["type": "point", "on": "pointerover", "nearest": true, "clear": "pointerout"],
        ]
      ],
      "mark": ["type": "point", "filled": true, "size": 60, "clip": true],
      "encoding": [
        "y": ["field": "shown", "type": "quantitative"],
        "color": ["value": .text(Palette.ink)],
        "opacity": ["condition": ["param": "near", "value": 1, "empty": false], "value": 0],
        "tooltip": [
          ["field": "label", "type": "nominal", "title": " "],
          [
            "field": "year", "type": "quantitative", "title": .text(context.say(.year)),
            "format": "d",
          ],
          [
            "field": "shown", "type": "quantitative", "title": .text(unit),
            "format": .text(",.\(decimals)f"),
          ],
        ],
      ],
    ]
  }

  private func labels(of drawn: [Line]) -> String {
    let pairs = drawn.map { "\(Self.quoted($0.name)): \(Self.quoted($0.label))" }
    return "({\(pairs.joined(separator: ", "))})[datum.line]"
  }

  /// A text of Vega's expressions.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }

  static let years: JSONValue = [
    "field": "year", "type": "quantitative",
    "axis": ["format": "d", "title": .null, "grid": false, "tickCount": 8],
    "scale": ["nice": false, "zero": false],
  ]
}
