import Ensemble
import Foundation
import Quantities
import Results
import SampleRuns

/// Paths whose every number is a pure function of path and place.
struct DrawnRuns: EnsembleColumns, EnsembleSource {
  var paths: Range<Int> = 0..<40
  var years: ClosedRange<Year> = SampleRuns.years
  var measures = [
    EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
    EnsembleMeasure(branch: "pension", measure: "paygCostRate"),
  ]
  var indicators = [
    EnsembleIndicator(branch: "pension", indicator: "depletionYear"),
    EnsembleIndicator(branch: "pension", indicator: "actuarialBalanceHorizon"),
  ]
  var blockSize = 16
  var shift = 0.0

  /// A summary of the paths, as a run has it.
  static func record(shift: Double) throws -> EnsembleRecord {
    let drawn = DrawnRuns(shift: shift)
    let facts = EnsembleFacts(
      of: drawn, paths: drawn.paths, seed: 1, antithetic: true, method: "everything", reasons: [],
      randomProcesses: ["economy"])
    let summary = try EnsembleSummary.gathered(from: drawn, threads: 1)
    return EnsembleRecord(
      facts: facts, summary: summary, difference: shift > 0 ? summary : nil)
  }

  func read(_ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>) {
    let lines = measures.count * years.count
    for (place, column) in columns.enumerated() {
      for path in 0..<paths.count {
        let value =
          column < years.count
          ? (1200 + shift + Double(path) * Double(column)) * 1e12
          : column < lines
            ? 0.1 + Double(path) / 1000
            : column == lines
              ? (path.isMultiple(of: 3) ? .nan : Double(2025 + path % 5)) : Double(path) / 1e4
        values[place * paths.count + path] = value
      }
    }
  }

  func makeWorker() -> Worker { Worker() }

  /// The paths are there already.
  final class Worker: EnsembleBlockWorker {
    func compute(_ paths: Range<Int>) -> EnsembleBlock {
      EnsembleBlock(paths: paths, measures: 2, years: SampleRuns.years.count, indicators: 2)
    }
  }
}
