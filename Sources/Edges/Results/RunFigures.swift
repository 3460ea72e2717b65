import Assumptions
import Crypto
import Ensemble
import Quantities
import Valuation

/// The hash of every figure of a run to the last bit, with the names they stand under.
///
/// Two builds of a program that agree in it agree in everything that they calculated.
struct RunFigures {
  private var hash = SHA256()

  /// The SHA-256 in hexadecimal digits.
  static func sha256(of result: ValuationResult, _ ensemble: EnsembleRecord?) -> String {
    var figures = RunFigures()
    figures.add(result)
    if let ensemble {
      figures.add(ensemble.summary)
      if let difference = ensemble.difference { figures.add(difference) }
    }
    return RunManifest.hexadecimal(figures.hash.finalize())
  }

  private mutating func add(_ result: ValuationResult) {
    for series in result.series {
      add([series.branch, series.group, series.measure], from: series.values.firstYear)
      add(series.values.values)
    }
    add(["population"], from: result.population.firstYear)
    for grid in result.population.values { add(grid.values) }
    for indicator in result.indicators {
      add([indicator.branch, indicator.indicator])
      add([indicator.value])
    }
    for row in result.calibration {
      add([row.key])
      add([row.raw, row.observed, row.factor])
    }
    for row in result.comparisons { add([row.observation.value, row.projected]) }
  }

  private mutating func add(_ summary: EnsembleSummary) {
    let names = summary.measures.map(\.name) + summary.indicators.map(\.name)
    add(names, from: summary.years.lowerBound)
    for distribution in summary.series + summary.indicatorValues {
      add([distribution.mean, distribution.standardDeviation])
      add(distribution.percentiles)
    }
  }

  private mutating func add(_ words: [String], from year: Year? = nil) {
    let line = words.joined(separator: "\t") + (year.map { "\t\($0)" } ?? "") + "\n"
    hash.update(data: Array(line.utf8))
  }

  private mutating func add(_ values: [Double]) {
    add(bits: values.map { $0.bitPattern.littleEndian })
  }

  /// What is missing counts as one pattern of a number that is none.
  private mutating func add(_ values: [Double?]) {
    add(bits: values.map { ($0?.bitPattern ?? .max).littleEndian })
  }

  private mutating func add(bits: [UInt64]) {
    bits.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }
}
