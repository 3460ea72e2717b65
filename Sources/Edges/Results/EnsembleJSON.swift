import Ensemble
import Quantities
import Valuation

/// The paths of a run in `results.json`: distributions as columns by year.
struct EnsembleJSON: Encodable {
  private var levels = Percentiles.levels
  private var series: [Series]
  private var indicators: [Indicator]
  private var depletion: [Line]
  private var expectedShortfall: [Line]
  private var shortfallLevel = EnsembleSummary.shortfallLevel
  private var differences: [Series]?
  private var indicatorDifferences: [Indicator]?

  init(_ record: EnsembleRecord) {
    let summary = record.summary
    series = Self.series(of: summary)
    indicators = Self.indicators(of: summary)
    depletion = summary.depletion.map { Line(summary, $0) }
    expectedShortfall = summary.shortfall.map { Line(summary, $0) }
    differences = record.difference.map(Self.series)
    indicatorDifferences = record.difference.map(Self.indicators)
  }

  private static func series(of summary: EnsembleSummary) -> [Series] {
    summary.measures.enumerated().map { index, measure in
      let years = summary.years.count
      return Series(
        branch: measure.branch, group: measure.group, measure: measure.measure,
        unit: MeasureCatalogue.definition(of: measure.measure)?.unit.rawValue,
        firstYear: summary.years.lowerBound.number,
        values: Array(summary.series[(index * years)..<((index + 1) * years)]))
    }
  }

  private static func indicators(of summary: EnsembleSummary) -> [Indicator] {
    zip(summary.indicators, summary.indicatorValues).map {
      Indicator(branch: $0.branch, indicator: $0.indicator, value: $1)
    }
  }

  private struct Series: Encodable {
    var branch: String
    var group: String
    var measure: String
    var unit: String?
    var firstYear: Int
    var values: [SummaryDistribution]
  }

  private struct Indicator: Encodable {
    var branch: String
    var indicator: String
    var value: SummaryDistribution
  }

  /// Values from `firstYear` on, one a year.
  private struct Line: Encodable {
    var branch: String
    var firstYear: Int
    var values: [Double?]

    init(_ summary: EnsembleSummary, _ line: EnsembleSummary.BranchLine) {
      branch = line.branch
      firstYear = summary.years.lowerBound.number
      values = line.values
    }
  }
}
