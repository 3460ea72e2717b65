import Ensemble
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// The reserve of a run's paths in bands, and the probability that it is depleted.
  func fanFigures(of run: LoadedRunPaths) -> [Chart] {
    [fan(of: run), depletion(of: run)].compactMap { $0 }
  }

  private static let bands: [(name: String, low: Double, high: Double, colour: String)] = [
    ("95", 2.5, 97.5, "var(--f1)"), ("80", 10, 90, "var(--f2)"), ("50", 25, 75, "var(--f3)"),
  ]

  private func field(_ level: Double) -> String {
    Percentiles.name(of: level).replacing(".", with: "_")
  }

  private func fan(of run: LoadedRunPaths) -> Chart? {
    let summary = run.summary
    let reserve = summary.measures.first { $0.measure == "reserveAtYearEnd" && $0.group == "all" }
    guard let branch = reserve?.branch else { return nil }
    let central = run.result.series(branch, "reserveAtYearEnd")
    var data = CSVText(head: ["year"] + Percentiles.levels.map(field) + ["central"])
    var table = ReportTable(
      say(.fanFigure, ["run": text(run.result.title)]),
      [.words(say(.year))]
        + [2.5, 25, 50, 75, 97.5].map {
          ReportTable.Column(
            title: "\(numbers.number($0, decimals: $0 == 2.5 || $0 == 97.5 ? 1 : 0))\u{A0}%",
            unit: moneyWords)
        })
    var ends: [(year: Year, distribution: SummaryDistribution)] = []
    for year in summary.years {
      guard let found = summary.distribution(branch, "reserveAtYearEnd", in: year),
        !found.percentiles.isEmpty
      else { continue }
      data.field(year.number)
      for value in found.percentiles { data.field(value) }
      data.field(central?.values.value(in: year) ?? nil)
      data.endLine()
      ends.append((year, found))
      guard year.number % 5 == 0 || year == firstYear || year == lastYear else { continue }
      table.add(
        ["\(year)"]
          + [2.5, 25, 50, 75, 97.5].map { level in
            found.percentile(level).map { amount($0, decimals: 0) } ?? "–"
          })
    }
    guard let last = ends.last else { return nil }
    let most = ends.compactMap { $0.distribution.percentile(97.5) }.max() ?? 0
    let words = say(
      .fanWords,
      [
        "count": numbers.number(Double(summary.paths.count)), "last": "\(last.year)",
        "low": last.distribution.percentile(25).map(money) ?? "–",
        "high": last.distribution.percentile(75).map(money) ?? "–",
        "median": last.distribution.percentile(50).map(money) ?? "–",
      ])
    return Chart(
      id: "fan-\(run.number)", title: say(.fanFigure, ["run": text(run.result.title)]),
      description: words,
      panels: [
        Chart.Panel(
          specification: fanSpecification(most: most / displayUnit, words), height: 360)
      ],
      keys: Self.bands.map {
        Chart.Key(label: say(.bandOf, ["share": $0.name]), colour: $0.colour, isArea: true)
      } + [
        Chart.Key(label: say(.median), colour: Palette.ink),
        Chart.Key(label: say(.centralPath), colour: "var(--c2)", dash: [5, 3]),
      ],
      data: data, table: table)
  }

  private func fanSpecification(most: Double, _ words: String) -> JSONValue {
    let unit = JSONValue.text(say(.atYearEndIn, ["unit": moneyWords]))
    let scaled = (Percentiles.levels.map(field) + ["central"]).map { name -> JSONValue in
      [
        "calculate": .text(
          "datum.\(name) == null ? null : datum.\(name) / \(CSVText.shortest(displayUnit))"),
        "as": .text("s_" + name),
      ]
    }
    let areas = Self.bands.map { band -> JSONValue in
      [
        "mark": ["type": "area", "clip": true, "color": .text(band.colour)],
        "encoding": [
          "y": [
            "field": .text("s_" + field(band.low)), "type": "quantitative",
            "scale": ["domain": .list([.number(-most / 2), .number(max(most, 1e-9))])],
            "axis": ["title": unit, "format": ",~f"],
          ],
          "y2": ["field": .text("s_" + field(band.high))],
        ],
      ]
    }
    func line(_ name: String, _ colour: String, _ dash: [Double]) -> JSONValue {
      [
        "mark": [
          "type": "line", "clip": true, "strokeWidth": 2, "color": .text(colour),
          "strokeDash": .list(dash.map(JSONValue.number)),
        ],
        "encoding": ["y": ["field": .text("s_" + name), "type": "quantitative"]],
      ]
    }
    return [
      "width": "container", "height": 360, "description": .text(words),
      "transform": .list(scaled), "encoding": ["x": LineFigure.years],
      "layer": .list(
        areas + [
          line("p50", Palette.ink, [1, 0]), line("central", "var(--c2)", [5, 3]),
          [
            "mark": ["type": "rule", "color": .text(Palette.ink)],
            "encoding": ["y": ["datum": 0], "x": .null],
          ],
        ]),
    ]
  }

  private func depletion(of run: LoadedRunPaths) -> Chart? {
    let lines = run.summary.depletion.enumerated().map { number, line in
      let (colour, dash) = Palette.run(number)
      return LineFigure.Line(
        name: line.branch, label: title(ofBranch: line.branch), colour: colour, dash: dash,
        panel: "depletion",
        values: YearSeries(from: run.summary.years.lowerBound, line.values))
    }
    guard let first = lines.first else { return nil }
    let last = first.values.values.last ?? nil
    return LineFigure(
      context: self, id: "depletion-\(run.number)",
      title: say(.depletionFigure, ["run": text(run.result.title)]),
      description: say(
        .depletionWords,
        [
          "fund": first.label, "last": "\(first.values.lastYear)",
          "share": last.map { percent($0) } ?? "–",
        ]),
      panels: [("depletion", nil)], lines: lines, scale: 0.01, unit: say(.percentOfPaths),
      domain: [0, 100], decimals: 1, height: 260
    ).chart
  }
}

/// A run of the report that has paths, numbered as in the report.
struct LoadedRunPaths {
  var number: Int
  var result: ValuationResult
  var summary: EnsembleSummary
}
