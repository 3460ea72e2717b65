import Assumptions
import Foundation
import Law
import Quantities
import Valuation

/// The content of `results.json`: everything of a run in one document, series as columns.
enum ResultsJSON {
  static func text(of record: RunRecord, ensemble: EnsembleRecord? = nil) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Document(record, ensemble))) + [UInt8(ascii: "\n")]
  }

  private struct Document: Encodable {
    var manifest: RunManifest
    var series: [Series]
    var population: [PopulationYear]
    var indicators: [Indicator]
    var calibration: [Calibration]
    var comparison: [Comparison]
    var parameters: [ParameterValue]
    /// Of a run over drawn paths.
    var ensemble: EnsembleJSON?

    init(_ record: RunRecord, _ ensemble: EnsembleRecord?) {
      let result = record.result
      manifest = record.manifest
      series = result.series.map(Series.init)
      population = result.population.values.enumerated().map { index, grid in
        PopulationYear(
          year: result.population.firstYear.number + index,
          male: Age.all.map { grid[.male, $0] }, female: Age.all.map { grid[.female, $0] })
      }
      indicators = result.indicators.map {
        Indicator(branch: $0.branch, indicator: $0.indicator, value: $0.value)
      }
      calibration = result.calibration.map(Calibration.init)
      comparison = result.comparisons.map(Comparison.init)
      parameters = record.parameters
      self.ensemble = ensemble.map(EnsembleJSON.init)
    }
  }

  /// Values from `firstYear` on, one a year; null where a year has none.
  private struct Series: Encodable {
    var branch: String
    var group: String
    var measure: String
    var unit: String?
    var firstYear: Int
    var values: [Double?]

    init(_ series: MeasureSeries) {
      branch = series.branch
      group = series.group
      measure = series.measure
      unit = MeasureCatalogue.definition(of: series.measure)?.unit.rawValue
      firstYear = series.values.firstYear.number
      values = series.values.values
    }
  }

  /// Persons on 1 January by age 0…100.
  private struct PopulationYear: Encodable {
    var year: Int
    var male: [Double]
    var female: [Double]
  }

  private struct Indicator: Encodable {
    var branch: String
    var indicator: String
    var value: Double?
  }

  private struct Calibration: Encodable {
    var item: String
    var title: LocalizedText
    var unit: String
    var raw: Double
    var observed: Double
    var factor: Double
    var source: String

    init(_ row: CalibrationRow) {
      item = row.key
      title = row.item
      unit = row.unit
      raw = row.raw
      observed = row.observed
      factor = row.factor
      source = row.source
    }
  }

  private struct Comparison: Encodable {
    var branch: String
    var group: String
    var measures: [String]
    var year: Int
    var lastYear: Int
    var observed: Double
    var projected: Double?
    var relativeError: Double?
    var title: LocalizedText
    var source: String
    var href: String?

    init(_ row: ComparisonRow) {
      let observation = row.observation
      branch = observation.branch
      group = observation.group
      measures = observation.measures
      year = observation.year.number
      lastYear = observation.lastYear.number
      observed = observation.value
      projected = row.projected
      relativeError = row.relativeError
      title = observation.description
      source = observation.citation.title
      href = observation.citation.href
    }
  }
}
