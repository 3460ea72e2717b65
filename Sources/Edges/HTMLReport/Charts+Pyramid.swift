import Foundation
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// The population of the baseline by age and sex, a year at a time.
  var pyramid: Chart? {
    let population = result.population
    guard !population.values.isEmpty else { return nil }
    let years = population.years
    let widest = population.values.flatMap(\.values).max() ?? 0
    guard widest > 0 else { return nil }
    return Chart(
      id: "pyramid", title: say(.pyramidFigure), description: pyramidWords,
      panels: [
        Chart.Panel(specification: pyramidSpecification(years, widest: widest / 1e3), height: 404)
      ],
      keys: [
        Chart.Key(label: say(.men), colour: Palette.first, isArea: true),
        Chart.Key(label: say(.women), colour: Palette.second, isArea: true),
        Chart.Key(
          label: say(.sexesIn, ["year": "\(years.lowerBound)"]), colour: Palette.ink, dash: [3, 2]),
      ],
      data: pyramidData, table: pyramidTable, controls: slider(years))
  }

  /// The years below the drawing: a slider and a button, both used by keys as well.
  private func slider(_ years: ClosedRange<Year>) -> HTML {
    """
    <div class="slider"><button type="button" class="play" data-play="\(say(.play))" \
    data-pause="\(say(.pause))" aria-pressed="false">\(say(.play))</button>
    <label>\(say(.year)) <input type="range" min="\(years.lowerBound.number)" \
    max="\(years.upperBound.number)" value="\(years.lowerBound.number)" step="1" \
    data-signal="year"></label> <output>\(years.lowerBound.number)</output></div>

    """
  }

  private var pyramidData: CSVText {
    var text = CSVText(head: ["year", "age", "male", "female"])
    for year in result.population.years {
      let grid = result.population[year]
      for age in Age.all {
        text.field(year.number)
        text.field(age)
        text.field(grid[.male, age])
        text.field(grid[.female, age])
        text.endLine()
      }
    }
    return text
  }

  static let ageBands: [ClosedRange<Int>] = [0...14, 15...59, 60...64, 65...79, 80...100]

  func name(ofAges band: ClosedRange<Int>) -> String {
    band.upperBound >= Age.open
      ? "\(band.lowerBound)+" : "\(band.lowerBound)–\(band.upperBound)"
  }

  private var pyramidTable: ReportTable {
    let bands = Self.ageBands
    var table = ReportTable(
      say(.populationByAge),
      [.words(say(.year))]
        + bands.map { ReportTable.Column(title: name(ofAges: $0), unit: say(.thousandPersons)) }
        + [ReportTable.Column(title: say(.total), unit: say(.thousandPersons))])
    for year in result.population.years where year.number % 10 == 0 || year == firstYear {
      let grid = result.population[year]
      table.add(
        ["\(year)"] + bands.map { numbers.number(grid.total(ages: $0) / 1e3) }
          + [numbers.number(grid.total / 1e3)])
    }
    return table
  }

  private var pyramidWords: String {
    let (first, last) = (result.population.years.lowerBound, result.population.years.upperBound)
    func share(_ year: Year) -> String {
      let grid = result.population[year]
      return percent(grid.total(ages: 65...Age.open) / max(grid.total, 1))
    }
    return say(
      .pyramidWords,
      [
        "first": "\(first)", "last": "\(last)",
        "from": millions(result.population[first].total),
        "to": millions(result.population[last].total), "old": share(first), "older": share(last),
      ])
  }

  private func pyramidSpecification(_ years: ClosedRange<Year>, widest: Double) -> JSONValue {
    let domain = JSONValue.list([.number(-widest), .number(widest)])
    let ages: JSONValue = [
      "field": "age", "type": "quantitative", "scale": ["domain": [0, 101], "nice": false],
      "axis": ["title": .text(say(.age)), "tickCount": 10, "grid": false],
    ]
    func bar(_ sex: String, _ sign: Double, _ colour: String, _ word: String) -> JSONValue {
      [
        "transform": [
          ["filter": "datum.year == year"],
          ["calculate": .text("\(CSVText.shortest(sign / 1e3)) * datum.\(sex)"), "as": "persons"],
          ["calculate": "datum.age + 1", "as": "next"],
          ["calculate": .text("datum.\(sex) / 1000"), "as": "thousands"],
        ],
        "mark": [
          "type": "rect", "fill": .text(colour), "stroke": .text(colour), "strokeWidth": 0.5,
        ],
        "encoding": [
          "x": axis(domain), "x2": ["datum": 0], "y": ages, "y2": ["field": "next"],
          "tooltip": [
            ["field": "year", "type": "quantitative", "format": "d", "title": .text(say(.year))],
            ["field": "age", "type": "quantitative", "title": .text(say(.age))],
            [
              "field": "thousands", "type": "quantitative", "format": ",.1f",
              "title": .text("\(word), \(say(.thousandPersons))"),
            ],
          ],
        ],
      ]
    }
    func outline(_ sex: String, _ sign: Double) -> JSONValue {
      [
        "transform": [
          ["filter": .text("datum.year == \(years.lowerBound.number)")],
          ["calculate": .text("\(CSVText.shortest(sign / 1e3)) * datum.\(sex)"), "as": "persons"],
          ["calculate": "datum.age + 0.5", "as": "middle"],
        ],
        "mark": [
          "type": "line", "color": .text(Palette.ink), "strokeWidth": 1, "strokeDash": [3, 2],
        ],
        "encoding": [
          "x": axis(domain),
          "y": [
            "field": "middle", "type": "quantitative",
            "scale": ["domain": [0, 101], "nice": false],
          ],
          "order": ["field": "age"],
        ],
      ]
    }
    return [
      "width": "container", "height": 404, "description": .text(pyramidWords),
      "params": [["name": "year", "value": .number(Double(years.lowerBound.number))]],
      "layer": [
        bar("male", -1, Palette.first, say(.men)), bar("female", 1, Palette.second, say(.women)),
        outline("male", -1), outline("female", 1),
      ],
    ]
  }

  private func axis(_ domain: JSONValue) -> JSONValue {
    [
      "field": "persons", "type": "quantitative", "scale": ["domain": domain, "nice": false],
      "axis": [
        "title": .text(say(.thousandPersons)), "labelExpr": "format(abs(datum.value), ',')",
        "tickCount": 6,
      ],
    ]
  }
}
