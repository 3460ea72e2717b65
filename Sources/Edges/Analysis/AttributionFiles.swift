import Diagnostics
import Foundation
import Quantities
public import Results
import Valuation

/// Attributions as tables and as JSON, in full precision.
public enum AttributionFiles {
  /// A row a figure and step; the first row of a figure has its start, the last one its end.
  ///
  /// `figure,unit,step,title,change,cumulative,share,standardError,paths,file,line`
  public static func csv(_ attributions: [Attribution]) -> CSVText {
    var csv = CSVText(head: [
      "figure", "unit", "step", "title", "change", "cumulative", "share", "standardError", "paths",
      "file", "line",
    ])
    for attribution in attributions {
      func row(_ step: Int, _ title: String, change: Double?, value: Double, share: Double?) {
        csv.field(attribution.figure.description)
        csv.field(attribution.unit.rawValue)
        csv.field(step)
        csv.field(title)
        csv.field(change)
        csv.field(value)
        csv.field(share)
      }
      func end(_ error: Double?, _ paths: [String], _ file: String, _ line: Int?) {
        csv.field(error)
        csv.field(paths.joined(separator: " "))
        csv.field(file)
        csv.field(line.map(String.init) ?? "")
        csv.endLine()
      }
      row(0, attribution.from.en, change: nil, value: attribution.start, share: nil)
      end(nil, [], "", nil)
      let after = attribution.cumulative
      for (number, step) in attribution.steps.enumerated() {
        row(
          number + 1, step.title.en, change: step.change, value: after[number],
          share: attribution.share(of: step))
        end(step.standardError, step.paths, step.place?.file ?? "", step.place?.line)
      }
      row(
        attribution.steps.count + 1, attribution.to.en, change: attribution.total,
        value: attribution.end, share: nil)
      end(nil, [], "", nil)
    }
    return csv
  }

  /// `{"attributions": […]}`, keys in alphabetical order.
  public static func json(_ attributions: [Attribution]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(["attributions": attributions.map(Summary.init)]),
      as: UTF8.self)
  }

  private struct Summary: Encodable {
    struct Step: Encodable {
      var title: String
      var paths: [String]
      var file: String?
      var line: Int?
      var change: Double
      var cumulative: Double
      var share: Double?
      var standardError: Double?
      var joinedBecause: String?
    }

    var figure: String
    var unit: String
    var from: String
    var to: String
    var start: Double
    var end: Double
    var total: Double
    var method: String
    var way: String
    var orders: Int?
    var seed: UInt64?
    var neverCountsAs: Int?
    /// Of the two projections, where they differ.
    var lastYears: [Int]?
    var valuations: Int
    var steps: [Step]

    init(_ attribution: Attribution) {
      figure = attribution.figure.description
      unit = attribution.unit.rawValue
      from = attribution.from.en
      to = attribution.to.en
      start = attribution.start
      end = attribution.end
      total = attribution.total
      way = attribution.isReconciliation ? "reconciliation" : attribution.way.rawValue
      neverCountsAs = attribution.neverCountsAs
      lastYears = attribution.lastYears.map { [$0.from, $0.to] }
      valuations = attribution.valuations
      switch attribution.method {
      case .sequential: method = "sequential"
      case .shapley: method = "shapley"
      case .sampledShapley(let count, let number):
        method = "sampledShapley"
        (orders, seed) = (count, number)
      }
      let after = attribution.cumulative
      steps = attribution.steps.enumerated().map { number, step in
        Step(
          title: step.title.en, paths: step.paths, file: step.place?.file, line: step.place?.line,
          change: step.change, cumulative: after[number], share: attribution.share(of: step),
          standardError: step.standardError, joinedBecause: step.joinedBecause?.description)
      }
    }
  }
}

extension Attribution {
  /// The step's part of the total; nothing where the figure does not change, or hardly.
  public func share(of step: Step) -> Double? {
    let scale = steps.map { abs($0.change) }.max() ?? 0
    return abs(total) > 1e-9 * scale && total != 0 ? step.change / total : nil
  }
}
