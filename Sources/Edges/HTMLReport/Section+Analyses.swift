import Analysis
import Assumptions
import Ensemble
import Law
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  var sensitivity: HTML {
    get throws {
      guard let tornado = input.tornado, let chart = tornadoFigure(tornado) else {
        return missing(.noSensitivity)
      }
      return "<p>\(say(.sensitivityIntroduction))</p>\n\(try chart.html(self))"
    }
  }

  var uncertainty: HTML {
    get throws {
      let drawn = runs.enumerated().compactMap { number, run in
        run.ensemble.map {
          LoadedRunPaths(number: number, result: run.record.result, summary: $0.summary)
        }
      }
      guard !drawn.isEmpty else { return missing(.noPaths) }
      var page: HTML = "<p>\(say(.uncertaintyIntroduction))</p>\n"
      for run in drawn {
        for chart in fanFigures(of: run) { page += try chart.html(self) }
        page += pathIndicators(run).html
      }
      return page
    }
  }

  private func pathIndicators(_ run: LoadedRunPaths) -> ReportTable {
    let levels: [Double] = [5, 25, 50, 75, 95]
    var table = ReportTable(
      say(.pathIndicators, ["run": text(run.result.title)]),
      [
        .words(say(.indicator)),
        ReportTable.Column(title: say(.existsOn), unit: say(.percentOfPaths)),
      ]
        + levels.map { ReportTable.Column(title: "\(Int($0))\u{A0}%") }
        + [.words(say(.unit))], style: "wide", id: "path-indicators-\(run.number)")
    for (indicator, found) in zip(run.summary.indicators, run.summary.indicatorValues) {
      let figure = FigureName(branch: indicator.branch, name: indicator.indicator)
      let unit = FigureUnit(of: figure, self)
      table.add(
        [
          "\(title(ofMeasure: indicator.indicator)), \(title(ofBranch: indicator.branch))",
          numbers.number(100 * found.share, decimals: 1),
        ] + levels.map { unit.text(found.percentile($0), self) } + [unit.words])
    }
    return table
  }

  var reconciliation: HTML {
    get throws {
      guard let previous = input.previous else { return missing(.noPrevious) }
      var page: HTML =
        "<p>\(say(.reconciliationIntroduction, ["previous": title(of: previous)]))</p>\n"
      if let reconciliation = input.reconciliation {
        page += try waterfall(
          reconciliation, id: "reconciliation",
          title: say(.reconciliationFigure, ["figure": title(of: reconciliation.figure)])
        ).html(self)
      } else {
        page += "<p>\(say(.noReconciliation))</p>\n"
      }
      return "\(page)\(valuations(previous).html)"
    }
  }

  /// The main figures of the valuation before and of this one.
  private func valuations(_ previous: LoadedRun) -> ReportTable {
    let before = previous.record.result
    var table = ReportTable(
      say(.valuationsTable),
      [
        .words(say(.indicator)), ReportTable.Column(title: title(of: previous)),
        ReportTable.Column(title: title(of: baseline)), ReportTable.Column(title: say(.change)),
        .words(say(.unit)),
      ], id: "valuations")
    for branch in funds(of: result) where funds(of: before).contains(branch) {
      for name in Self.headlines {
        let (old, new) = (indicator(before, branch, name), indicator(result, branch, name))
        guard old != nil || new != nil else { continue }
        let unit = FigureUnit(of: FigureName(branch: branch, name: name), self)
        let change = old.flatMap { one in new.map { $0 - one } }
        table.add([
          "\(title(ofBranch: branch)): \(title(ofMeasure: name))", unit.text(old, self),
          unit.text(new, self), change.map { unit.changeWithUnit($0, self) } ?? "–", unit.words,
        ])
      }
    }
    return table
  }

  static let headlines = [
    "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
    "generalAveragePremium75YearsWithReserve",
    "actuarialBalance75YearsWithTarget", "actuarialBalance",
  ]

  // MARK: - Comparison

  var comparison: HTML {
    get throws {
      var page: HTML = "<h3>\(say(.scenariosTitle))</h3>\n"
      if reforms.isEmpty {
        page += missing(.noReforms)
      } else {
        page += indicatorTable.html
        page += try attributions
      }
      page += "<h3>\(say(.publishedTitle))</h3>\n"
      guard !result.comparisons.isEmpty else { return "\(page)\(missing(.noObservations))" }
      page += "<p>\(say(.publishedIntroduction))</p>\n\(publishedTable.html)"
      return page
    }
  }

  private var attributions: HTML {
    get throws {
      guard !input.attributions.isEmpty else { return missing(.noAttribution) }
      var page: HTML = "<h4>\(say(.attributionTitle, ["figure": title(of: input.figure)]))</h4>\n"
      page += "<p>\(say(.attributionIntroduction))</p>\n"
      for (number, attribution) in input.attributions.enumerated() {
        let title = say(
          .waterfallFigure, ["from": text(attribution.from), "to": text(attribution.to)])
        page += try waterfall(attribution, id: "attribution-\(number + 1)", title: title)
          .html(self)
      }
      return page
    }
  }

  /// The main indicators of every fund, the runs side by side.
  private var indicatorTable: ReportTable {
    var table = ReportTable(
      say(.indicatorsTable),
      [.words(say(.indicator)), .words(say(.unit))]
        + runs.map { ReportTable.Column(title: title(of: $0)) }, style: "wide", id: "indicators")
    for branch in funds(of: result) {
      for name in Self.headlines {
        let values = runs.map { indicator($0.record.result, branch, name) }
        guard values.contains(where: { $0 != nil }) else { continue }
        let unit = FigureUnit(of: FigureName(branch: branch, name: name), self)
        table.add(
          ["\(title(ofBranch: branch)): \(title(ofMeasure: name))", unit.words]
            + values.map { unit.text($0, self) })
      }
    }
    return table
  }

  private var publishedTable: ReportTable {
    var table = ReportTable(
      say(.publishedTitle),
      [
        .words(say(.item)), .words(say(.year)), ReportTable.Column(title: say(.projected)),
        ReportTable.Column(title: say(.published)), .words(say(.unit)),
        ReportTable.Column(title: say(.difference), unit: say(.percentWord)), .words(say(.source)),
      ], style: "wide", id: "published")
    for row in result.comparisons {
      let seen = row.observation
      let name = seen.measures.first.map { String($0.split(separator: ".").last ?? "") } ?? ""
      let unit = MeasureCatalogue.definition(of: name)?.unit.rawValue ?? ""
      let (scale, words) = rawUnit(unit)
      func number(_ value: Double) -> String {
        numbers.number(value / scale, decimals: Self.decimals(of: value / scale))
      }
      table.add([
        text(seen.description),
        seen.lastYear == seen.year ? "\(seen.year)" : "\(seen.year)–\(seen.lastYear)",
        row.projected.map(number) ?? "–", number(seen.value), words,
        row.relativeError.map { signed(100 * $0, decimals: 1) } ?? "–", seen.citation.title,
      ])
    }
    return table
  }
}
