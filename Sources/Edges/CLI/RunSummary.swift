import Assumptions
import Diagnostics
import Foundation
import Quantities
import Results
import Valuation

/// What `run --json` says of one run.
struct RunSummary: Encodable {
  var title: String
  /// The run's name, by which a store has it.
  var run: String
  /// The store that it was added to.
  var store: String?
  /// Nothing where the run went to a store alone.
  var folder: String?
  var files: [String]?
  var firstYear: Int
  var lastYear: Int
  /// Indicators by branch and name; null where one does not exist.
  var indicators: [String: [String: Double?]]
  /// Projected figures beside observed ones.
  var comparisons: [Comparison]
  var warnings: [String]

  struct Comparison: Encodable {
    var item: String
    var year: Int
    var projected: Double?
    var observed: Double
    var relativeError: Double?
  }

  /// What remains of a total after its regions.
  struct Regions: Encodable {
    var title: String
    var file: String
    var regions: [String]
    var warnings: [String]
  }

  init(of result: ValuationResult, run: String, in folder: RunFolder, store: String?) {
    title = result.title.en
    self.run = run
    self.store = store
    if folder.path != store { (self.folder, files) = (folder.path, folder.files) }
    firstYear = result.years.lowerBound.number
    lastYear = result.years.upperBound.number
    indicators = [:]
    for indicator in result.indicators {
      indicators[indicator.branch, default: [:]].updateValue(
        indicator.value, forKey: indicator.indicator)
    }
    comparisons = result.comparisons.map { row in
      Comparison(
        item: row.observation.description.en, year: row.observation.year.number,
        projected: row.projected, observed: row.observation.value,
        relativeError: row.relativeError)
    }
    warnings = result.warnings.map(\.description)
  }

  /// `{"runs": […]}`, with `"regions": […]` where some were summed, keys in alphabetical order.
  static func json(of runs: [FinishedRun], _ regions: [FinishedRegions]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let sets = regions.map { set in
      Regions(
        title: set.title.en, file: set.file, regions: set.balance.regions,
        warnings: set.balance.warnings.map(\.description))
    }
    let all = All(
      runs: runs.map { RunSummary(of: $0.result, run: $0.run, in: $0.folder, store: $0.store) },
      regions: sets.isEmpty ? nil : sets)
    return String(decoding: try encoder.encode(all), as: UTF8.self)
  }

  private struct All: Encodable {
    var runs: [RunSummary]
    var regions: [Regions]?
  }
}
