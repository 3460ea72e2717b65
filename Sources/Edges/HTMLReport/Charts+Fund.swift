import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

/// The figures about the fund that the run leads with.
extension ReportContext {
  /// The reserve of each run, and its ratio to expenditure.
  var reserveFigures: [Chart] {
    guard let fund else { return [] }
    let name = title(ofBranch: fund)
    let reserve = figure(
      of: fund, "reserveAtYearEnd", id: "reserve",
      title: say(.reserveFigure, ["fund": name]), unit: say(.atYearEndIn, ["unit": moneyWords]),
      scale: displayUnit, format: ",~f", decimals: 0, extra: say(.notionalNote))
    let ratio = figure(
      of: fund, "reserveRatioOpening", id: "reserve-ratio",
      title: say(.ratioFigure, ["fund": name]), unit: say(.yearsOfExpenditure), scale: 1,
      format: ",~f", decimals: 1, extra: "")
    return [reserve, ratio].compactMap { $0 }
  }

  /// One line a run of one measure; nothing where no run has it.
  private func figure(
    of branch: String, _ measure: String, id: String, title: String, unit: String, scale: Double,
    format: String, decimals: Int, extra: String
  ) -> Chart? {
    let lines = runs.enumerated().compactMap { number, run -> LineFigure.Line? in
      guard let series = run.record.result.series(branch, measure) else { return nil }
      let (colour, dash) = Palette.run(number)
      return LineFigure.Line(
        name: lineName(of: number), label: self.title(of: run), colour: colour, dash: dash,
        panel: measure, values: series.values)
    }
    guard !lines.isEmpty else { return nil }
    return LineFigure(
      context: self, id: id, title: title,
      description: [words(of: lines, scale: scale, decimals: decimals, unit: unit), extra]
        .filter { !$0.isEmpty }.joined(separator: " "),
      panels: [(measure, nil)], lines: lines, scale: scale, unit: unit, format: format,
      domain: shownDomain(lines.map(\.values), scale: scale), decimals: decimals, height: 340
    ).chart
  }

  /// The name of a run in data: its title in the report's language, numbered where two are alike.
  func lineName(of number: Int) -> String {
    let name = title(of: runs[number])
    let alike = runs[..<number].count { title(of: $0) == name }
    return alike == 0 ? name : "\(name) (\(alike + 1))"
  }

  /// What each line begins and ends with.
  private func words(
    of lines: [LineFigure.Line], scale: Double, decimals: Int, unit: String
  ) -> String {
    lines.compactMap { line -> String? in
      guard let first = line.values[line.values.firstYear],
        let last = line.values[line.values.lastYear]
      else { return nil }
      return say(
        .lineWords,
        [
          "line": line.label, "first": "\(line.values.firstYear)",
          "last": "\(line.values.lastYear)",
          "from": numbers.number(first / scale, decimals: decimals),
          "to": numbers.number(last / scale, decimals: decimals), "unit": unit,
        ])
    }.joined(separator: " ")
  }

  /// From the least to the largest value, but not deeper below zero than half of the height above:
  /// the notional debt after depletion would flatten the rest.
  func shownDomain(_ series: [YearSeries<Double?>], scale: Double) -> [Double]? {
    let values = series.flatMap { $0.values.compactMap { $0 } }.map { $0 / scale }
    guard let most = values.max(), let least = values.min(), most > 0, least < -most / 2
    else { return nil }
    return [-most / 2, most]
  }

  /// Income and cost rate, a panel for each run.
  var rateFigure: Chart? {
    guard let fund else { return nil }
    return panels(
      of: fund, ["incomeRate", "paygCostRate"], id: "rates",
      title: say(.ratesFigure, ["fund": title(ofBranch: fund)]), unit: say(.percentOfEarnings),
      scale: 0.01, format: ",~f", decimals: 1)
  }

  /// Contributors and pensioners, a panel for each run.
  var memberFigure: Chart? {
    guard let fund else { return nil }
    return panels(
      of: fund, ["contributors", "oldAgePensioners"], id: "members",
      title: say(.membersFigure), unit: say(.million), scale: 1e6, format: ",~f", decimals: 2)
  }

  private func panels(
    of branch: String, _ measures: [String], id: String, title: String, unit: String,
    scale: Double, format: String, decimals: Int
  ) -> Chart? {
    var lines: [LineFigure.Line] = []
    for (number, run) in runs.enumerated() {
      for (order, measure) in measures.enumerated() {
        guard let series = run.record.result.series(branch, measure) else { continue }
        lines.append(
          LineFigure.Line(
            name: measure, label: self.title(ofMeasure: measure),
            colour: order == 0 ? Palette.first : Palette.second, dash: order == 0 ? [] : [6, 3],
            panel: lineName(of: number), values: series.values))
      }
    }
    guard !lines.isEmpty else { return nil }
    let names = runs.indices.map { lineName(of: $0) }
    let most = lines.flatMap { $0.values.values.compactMap { $0 } }.max() ?? 0
    let baseline = lines.filter { $0.panel == names[0] }
    return LineFigure(
      context: self, id: id, title: title,
      description: say(.panelsOf, ["run": names[0]]) + " "
        + words(of: baseline, scale: scale, decimals: decimals, unit: unit),
      panels: names.map { ($0, names.count > 1 ? $0 : nil) }, lines: lines, scale: scale,
      unit: unit, format: format, domain: most > 0 ? [0, most / scale] : nil, decimals: decimals,
      height: names.count > 1 ? 220 : 320
    ).chart
  }
}
