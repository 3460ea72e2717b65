import Analysis
import Ensemble
import Quantities
import Report
import Results
import Valuation

/// What the drawn paths of runs say: distributions by year and of indicators, and depletion.
struct UncertaintySheets {
  let runs: WorkbookRuns

  private var hasPaths: Bool { runs.runs.contains { $0.loaded.ensemble != nil } }

  private var statisticHeads: [String] {
    [runs.say(.shareOfPaths), runs.say(.mean), runs.say(.standardDeviation)]
      + Percentiles.levels.map {
        runs.say(
          .percentile, ["level": runs.numbers.number($0, decimals: $0 == $0.rounded() ? 0 : 1)])
      }
  }

  func sheets(_ names: inout SheetNames) -> [Sheet] {
    guard hasPaths else { return [] }
    return [series(&names), indicators(&names), depletion(&names)]
  }

  private func series(_ names: inout SheetNames) -> Sheet {
    var sheet = Sheet(names.name(runs.say(.pathsSheet)))
    sheet.open(
      title: runs.say(.pathsTitle), notes: [StatementSheets(runs: runs).amountNote])
    let lead = [.scenario, .branch, .measure, .group, .unit, .year]
      .map { (key: WorkbookText) in runs.say(key) }
    sheet.addHead([lead + statisticHeads])
    for run in runs.runs {
      guard let summary = run.loaded.ensemble?.summary else { continue }
      var next = 0
      for measure in summary.measures {
        let unit = MeasureCatalogue.definition(of: measure.measure)?.unit ?? .ratio
        for year in summary.years {
          let cells = statistics(summary.series[next], unit, branch: measure.branch)
          sheet.add(
            [
              .text(run.title), .text(runs.title(ofBranch: measure.branch)),
              .text(runs.title(of: measure.measure)), .text(measure.group),
              .text(runs.formats.words(of: unit)), .whole(year.number),
            ] + cells)
          next += 1
        }
      }
    }
    finish(&sheet, widths: [24, 24, 30, 14, 14, 7] + statisticHeads.map { _ in 13 })
    return sheet
  }

  private func indicators(_ names: inout SheetNames) -> Sheet {
    var sheet = Sheet(names.name(runs.say(.pathIndicatorsSheet)))
    sheet.open(title: runs.say(.pathIndicatorsTitle), notes: [runs.say(.whereExists)])
    let lead = [.scenario, .branch, .indicator, .unit].map { (key: WorkbookText) in runs.say(key) }
    sheet.addHead([lead + statisticHeads])
    for run in runs.runs {
      guard let summary = run.loaded.ensemble?.summary else { continue }
      for (indicator, values) in zip(summary.indicators, summary.indicatorValues) {
        let unit = MeasureCatalogue.definition(of: indicator.indicator)?.unit ?? .ratio
        sheet.add(
          [
            .text(run.title), .text(runs.title(ofBranch: indicator.branch)),
            .text(runs.title(of: indicator.indicator)), .text(runs.formats.words(of: unit)),
          ] + statistics(values, unit, branch: indicator.branch))
      }
    }
    finish(&sheet, widths: [24, 24, 50, 14] + statisticHeads.map { _ in 13 })
    return sheet
  }

  private func depletion(_ names: inout SheetNames) -> Sheet {
    var sheet = Sheet(names.name(runs.say(.depletionSheet)))
    sheet.open(title: runs.say(.depletionTitle))
    sheet.addHead([
      [.scenario, .branch, .year, .probability].map { (key: WorkbookText) in runs.say(key) }
    ])
    let percent = CellStyle(format: runs.formats.percent)
    for run in runs.runs {
      guard let summary = run.loaded.ensemble?.summary else { continue }
      for line in summary.depletion {
        for (year, value) in zip(summary.years, line.values) {
          sheet.add([
            .text(run.title), .text(runs.title(ofBranch: line.branch)), .whole(year.number),
            .value(value, percent),
          ])
        }
      }
    }
    finish(&sheet, widths: [24, 24, 7, 14])
    return sheet
  }

  private func statistics(
    _ distribution: SummaryDistribution, _ unit: MeasureUnit, branch: String
  ) -> [Cell] {
    let style = CellStyle(
      format: unit == .calendarYear
        ? runs.formats.decimals(1) : runs.formats.format(of: unit, upTo: runs.scale(of: branch)))
    let whole = CellStyle(format: unit == .calendarYear ? NumberFormats.calendarYear : style.format)
    return [
      .value(distribution.share, CellStyle(format: runs.formats.percent)),
      .value(distribution.mean, style), .value(distribution.standardDeviation, style),
    ] + Percentiles.levels.map { .value(distribution.percentile($0), whole) }
  }

  private func finish(_ sheet: inout Sheet, widths: [Double]) {
    sheet.widths = widths
    sheet.frozenColumns = 2
    sheet.hasFilter = true
  }
}
