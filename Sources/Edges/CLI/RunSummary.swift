import Diagnostics
import Foundation
import Quantities
import Results
import Valuation

/// What `run --json` says of one run.
struct RunSummary: Encodable {
  var title: String
  var folder: String
  var files: [String]
  var firstYear: Int
  var lastYear: Int
  /// Indicators by branch and name; null where one does not exist.
  var indicators: [String: [String: Double?]]
  var warnings: [String]

  init(of result: ValuationResult, in folder: RunFolder) {
    title = result.title.en
    self.folder = folder.path
    files = folder.files
    firstYear = result.years.lowerBound.number
    lastYear = result.years.upperBound.number
    indicators = [:]
    for indicator in result.indicators {
      indicators[indicator.branch, default: [:]].updateValue(
        indicator.value, forKey: indicator.indicator)
    }
    warnings = result.warnings.map(\.description)
  }

  /// `{"runs": […]}`, keys in alphabetical order.
  static func json(of summaries: [RunSummary]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(["runs": summaries]), as: UTF8.self)
  }
}
