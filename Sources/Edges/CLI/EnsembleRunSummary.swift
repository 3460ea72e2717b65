import Ensemble
import Foundation
import Quantities
import Report
import Results
import Valuation

/// What `run --paths --json` says of one run.
struct EnsembleRunSummary: Encodable {
  struct Figures: Encodable {
    var share: Double
    var mean: Double?
    var standardDeviation: Double?
    /// By name of the level, `p50`.
    var percentiles: [String: Double]
    var probabilityAboveZero: Double?

    init(_ distribution: SummaryDistribution, isDifference: Bool = false) {
      share = distribution.share
      mean = distribution.mean
      standardDeviation = distribution.standardDeviation
      percentiles = Dictionary(
        uniqueKeysWithValues: zip(
          Percentiles.levels.map(Percentiles.name), distribution.percentiles))
      probabilityAboveZero = isDifference ? distribution.shareAboveZero : nil
    }
  }

  var central: RunSummary
  var ensemble: EnsembleFacts
  var pathsCalculated: Int
  var pathsPerSecond: Double?
  /// Distributions of the indicators by `branch.indicator`.
  var indicators: [String: Figures]
  /// The same less those of the reference, path by path.
  var indicatorDifferences: [String: Figures]?
  /// Probability of depletion by branch and year.
  var depletion: [String: [String: Double?]]

  init(
    of run: RunRecord, _ record: EnsembleRecord, in folder: RunFolder, store: String?,
    _ pace: EnsemblePage.Pace
  ) {
    central = RunSummary(of: run.result, run: run.manifest.run, in: folder, store: store)
    ensemble = record.facts
    pathsCalculated = pace.calculated
    pathsPerSecond = pace.calculated > 0 ? Double(pace.calculated) / pace.seconds : nil
    indicators = Self.figures(of: record.summary, isDifference: false)
    indicatorDifferences = record.difference.map { Self.figures(of: $0, isDifference: true) }
    let years = record.summary.years
    depletion = Dictionary(
      record.summary.depletion.map { line in
        (line.branch, Dictionary(uniqueKeysWithValues: zip(years.map(\.description), line.values)))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func figures(
    of summary: EnsembleSummary, isDifference: Bool
  ) -> [String: Figures] {
    Dictionary(
      zip(summary.indicators, summary.indicatorValues).map {
        ($0.name, Figures($1, isDifference: isDifference))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `{"runs": […]}`, keys in alphabetical order.
  static func json(of summaries: [EnsembleRunSummary]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(["runs": summaries]), as: UTF8.self)
  }
}
