import Assumptions
import Ensemble
import Quantities
import Testing
import Valuation

@testable import Results

/// Holds a run that was read back against the one that was written, to the last bit.
func expectSame(
  _ read: RunRecord, _ written: RunRecord, sourceLocation: SourceLocation = #_sourceLocation
) {
  func check(_ isSame: Bool, _ what: Comment) {
    #expect(isSame, what, sourceLocation: sourceLocation)
  }
  let (one, two) = (read.result, written.result)
  check(one.title == two.title && one.currency == two.currency, "title and currency")
  check(one.years == two.years && one.timing == two.timing, "years and timing")
  check(one.leadingBranch == two.leadingBranch, "leading branch")
  check(one.series.map(\.name) == two.series.map(\.name), "names of series")
  check(one.series.map(\.values.firstYear) == two.series.map(\.values.firstYear), "first years")
  check(one.series.map(\.bits) == two.series.map(\.bits), "series")
  check(one.population.firstYear == two.population.firstYear, "first year of the population")
  check(
    one.population.values.map { $0.values.map(\.bitPattern) }
      == two.population.values.map { $0.values.map(\.bitPattern) }, "population")
  check(
    one.indicators.map { [$0.branch, $0.indicator] }
      == two.indicators.map { [$0.branch, $0.indicator] }, "names of indicators")
  check(
    one.indicators.map { bits($0.value) } == two.indicators.map { bits($0.value) }, "indicators")
  check(one.calibration == two.calibration, "calibration")
  check(one.comparisons.map(text) == two.comparisons.map(text), "comparisons")
  check(one.warnings.map(\.message) == two.warnings.map(\.message), "warnings")
  check(read.parameters == written.parameters, "parameters")
  check(read.inputs.map(\.path) == written.inputs.map(\.path), "names of inputs")
  check(read.inputs.map(\.bytes) == written.inputs.map(\.bytes), "inputs")
  var manifest = written.manifest
  manifest.files = read.manifest.files
  check(read.manifest == manifest, "manifest")
}

/// The bits of a value, `nothing` where there is none.
func bits(_ value: Double?) -> UInt64? { value?.bitPattern }

private func text(_ row: ComparisonRow) -> String {
  let seen = row.observation
  let values: [Double?] = [seen.value, seen.within, row.projected, row.relativeError]
  return "\(seen.branch) \(seen.group) \(seen.measures) \(seen.year) \(seen.lastYear) "
    + "\(seen.description) \(seen.citation) \(values.map(bits))"
}

extension MeasureSeries {
  fileprivate var name: [String] { [branch, group, measure] }
  fileprivate var bits: [UInt64?] { values.values.map { $0?.bitPattern } }
}
