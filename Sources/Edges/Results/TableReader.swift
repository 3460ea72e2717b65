import Assumptions
import Diagnostics
import Ensemble
import Foundation
import Law
import Quantities
import Valuation

/// Reads a run back from the tables of its folder.
struct TableReader {
  let folder: String
  let manifest: RunManifest

  func run() throws -> (record: RunRecord, ensemble: EnsembleRecord?) {
    let years = Year(manifest.years.first)...Year(manifest.years.last)
    var result = ValuationResult(
      title: manifest.title, currency: manifest.currency, years: years, timing: manifest.timing,
      population: try table("population.csv", population) ?? YearSeries(from: years.lowerBound, []),
      series: try table("series.csv", series) ?? [],
      indicators: try table("indicators.csv", indicators) ?? [],
      calibration: try table("calibration.csv", calibration) ?? [],
      comparisons: try table("comparison.csv", comparisons) ?? [],
      warnings: manifest.warnings.map(Diagnostic.init(told:)))
    result.leadingBranch = manifest.leadingBranch
    let record = RunRecord(result, manifest: manifest, parameters: [], inputs: [])
    return (record, try EnsembleTableReader(reader: self).record())
  }

  /// What a table of the folder says, if the run wrote it.
  func table<Value>(_ name: String, _ read: (CSVTable) throws -> Value) throws -> Value? {
    guard manifest.files[name] != nil else { return nil }
    let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    do {
      guard let table = CSVTable(Array(bytes)) else { throw CSVTable.Missing(column: "") }
      return try read(table)
    } catch is CSVTable.Missing {
      throw ResultsError.altered(folder, file: name, reason: "has not the columns that it should")
    }
  }

  private func series(_ table: CSVTable) throws -> [MeasureSeries] {
    let (branch, group) = (try table.column("branch"), try table.column("group"))
    let (measure, year) = (try table.column("measure"), try table.column("year"))
    let value = try table.column("value")
    var all: [MeasureSeries] = []
    for row in table.rows {
      if all.last?.branch != row[branch] || all.last?.group != row[group]
        || all.last?.measure != row[measure]
      {
        all.append(
          MeasureSeries(
            branch: row[branch], group: row[group], measure: row[measure],
            values: YearSeries(from: Year(Int(row[year]) ?? 0), [])))
      }
      all[all.count - 1].values.values.append(Double(row[value]))
    }
    return all
  }

  private func population(_ table: CSVTable) throws -> YearSeries<AgeSexGrid> {
    let (year, sex) = (try table.column("year"), try table.column("sex"))
    let (age, persons) = (try table.column("age"), try table.column("persons"))
    var population = YearSeries<AgeSexGrid>(from: Year(manifest.years.first), [])
    for row in table.rows {
      let here = Year(Int(row[year]) ?? 0)
      if population.values.isEmpty { population.firstYear = here }
      if population.lastYear < here { population.values.append(AgeSexGrid()) }
      guard population.years.contains(here), let old = Int(row[age]), Age.all.contains(old)
      else { continue }
      population[here][row[sex] == Sex.male.word ? .male : .female, old] =
        Double(row[persons]) ?? 0
    }
    return population
  }

  private func indicators(_ table: CSVTable) throws -> [IndicatorValue] {
    let (branch, name) = (try table.column("branch"), try table.column("indicator"))
    let value = try table.column("value")
    return table.rows.map {
      IndicatorValue(branch: $0[branch], indicator: $0[name], value: Double($0[value]))
    }
  }

  private func calibration(_ table: CSVTable) throws -> [CalibrationRow] {
    let columns = try ["item", "unit", "raw", "observed", "factor", "source", "en", "vi"]
      .map(table.column)
    return table.rows.map { row in
      let texts = columns.map { row[$0] }
      return CalibrationRow(
        item: LocalizedText(en: texts[6], vi: texts[7]), key: texts[0], unit: texts[1],
        raw: Double(texts[2]) ?? .nan, observed: Double(texts[3]) ?? .nan,
        factor: Double(texts[4]) ?? .nan, source: texts[5])
    }
  }

  private func comparisons(_ table: CSVTable) throws -> [ComparisonRow] {
    let columns = try [
      "branch", "group", "measures", "year", "observed", "projected", "source", "href", "en", "vi",
    ].map(table.column)
    let lastYear = try? table.column("lastYear")
    return table.rows.map { row in
      let texts = columns.map { row[$0] }
      return ComparisonRow(
        observation: Observation(
          branch: texts[0], group: texts[1],
          measures: texts[2].split(separator: "+").map(String.init),
          year: Year(Int(texts[3]) ?? 0),
          lastYear: lastYear.flatMap { Int(row[$0]) }.map { Year($0) },
          value: Double(texts[4]) ?? .nan,
          description: LocalizedText(en: texts[8], vi: texts[9]),
          citation: Citation(title: texts[6], href: texts[7].isEmpty ? nil : texts[7])),
        projected: Double(texts[5]))
    }
  }
}
