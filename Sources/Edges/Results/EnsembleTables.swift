public import Ensemble
import Quantities

/// The tables of an ensemble as comma-separated values.
public enum EnsembleTables {
  /// `branch,group,measure,year,statistic,value`: the share of the paths on which the value exists,
  /// mean, standard deviation and percentiles.
  public static func percentiles(of summary: EnsembleSummary) -> CSVText {
    series(of: summary) { [("share", $0.share)] + Self.statistics(of: $0) }
  }

  /// The same of a difference, with the probability that it is larger than zero.
  public static func differences(of summary: EnsembleSummary) -> CSVText {
    series(of: summary) {
      [("share", $0.share)] + Self.statistics(of: $0) + [Self.aboveZero(of: $0)]
    }
  }

  /// `branch,indicator,statistic,value`, with the share of the paths on which it exists.
  public static func indicators(of summary: EnsembleSummary) -> CSVText {
    indicators(of: summary) { [("share", $0.share)] + Self.statistics(of: $0) }
  }

  /// The same of a difference, on the paths on which both indicators exist.
  public static func indicatorDifferences(of summary: EnsembleSummary) -> CSVText {
    indicators(of: summary) {
      [("share", $0.share)] + Self.statistics(of: $0) + [Self.aboveZero(of: $0)]
    }
  }

  /// `branch,year,probability`: the share of the paths that are depleted by the end of the year.
  public static func depletion(of summary: EnsembleSummary) -> CSVText {
    lines(summary.depletion, of: summary, head: ["branch", "year", "probability"]) { _ in }
  }

  /// `branch,year,level,value`: the mean reserve at year end of the worst share of the paths.
  public static func shortfall(of summary: EnsembleSummary) -> CSVText {
    lines(summary.shortfall, of: summary, head: ["branch", "year", "level", "value"]) {
      $0.field(EnsembleSummary.shortfallLevel)
    }
  }

  /// The statistics of every distribution, by their names in files.
  static func statistics(
    of distribution: SummaryDistribution
  ) -> [(name: String, value: Double?)] {
    [("mean", distribution.mean), ("standardDeviation", distribution.standardDeviation)]
      + Percentiles.levels.map { (Percentiles.name(of: $0), distribution.percentile($0)) }
  }

  static func aboveZero(
    of distribution: SummaryDistribution
  ) -> (name: String, value: Double?) {
    ("probabilityAboveZero", distribution.shareAboveZero)
  }

  private static func series(
    of summary: EnsembleSummary,
    _ statistics: (SummaryDistribution) -> [(name: String, value: Double?)]
  ) -> CSVText {
    var csv = CSVText(head: ["branch", "group", "measure", "year", "statistic", "value"])
    var next = 0
    for measure in summary.measures {
      var start = CSVText()
      start.field(measure.branch)
      start.field(measure.group)
      start.field(measure.measure)
      for year in summary.years {
        for (name, value) in statistics(summary.series[next]) {
          csv.prepared(start.bytes)
          csv.field(year.number)
          csv.field(name)
          csv.field(value)
          csv.endLine()
        }
        next += 1
      }
    }
    return csv
  }

  private static func indicators(
    of summary: EnsembleSummary,
    _ statistics: (SummaryDistribution) -> [(name: String, value: Double?)]
  ) -> CSVText {
    var csv = CSVText(head: ["branch", "indicator", "statistic", "value"])
    for (indicator, distribution) in zip(summary.indicators, summary.indicatorValues) {
      for (name, value) in statistics(distribution) {
        csv.field(indicator.branch)
        csv.field(indicator.indicator)
        csv.field(name)
        csv.field(value)
        csv.endLine()
      }
    }
    return csv
  }

  private static func lines(
    _ lines: [EnsembleSummary.BranchLine], of summary: EnsembleSummary, head: [String],
    _ further: (inout CSVText) -> Void
  ) -> CSVText {
    var csv = CSVText(head: head)
    for line in lines {
      for (year, value) in zip(summary.years, line.values) {
        csv.field(line.branch)
        csv.field(year.number)
        further(&csv)
        csv.field(value)
        csv.endLine()
      }
    }
    return csv
  }
}
