import Assumptions
import Quantities
import Valuation

extension ValuationResult {
  /// Refuses numbers that no table can hold: infinities and what is not a number.
  func requireFinite() throws {
    for series in series {
      for year in series.values.years {
        guard let value = series.values[year], !value.isFinite else { continue }
        throw ResultsError.notFinite("'\(series.measure)' (\(series.group)) of \(year)")
      }
    }
    for indicator in indicators where indicator.value?.isFinite == false {
      throw ResultsError.notFinite("'\(indicator.indicator)'")
    }
    for (index, grid) in population.values.enumerated() {
      guard !grid.values.allSatisfy(\.isFinite) else { continue }
      throw ResultsError.notFinite("population of \(population.firstYear.number + index)")
    }
    for row in calibration where !(row.raw + row.observed + row.factor).isFinite {
      throw ResultsError.notFinite("calibration of '\(row.key)'")
    }
    for row in comparisons where row.projected?.isFinite == false {
      throw ResultsError.notFinite("projected '\(row.observation.description.en)'")
    }
  }
}
