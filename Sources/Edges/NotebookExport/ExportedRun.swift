import Analysis
import Diagnostics
import Foundation
import Quantities
import Results
import Valuation

/// The tables of one run in a folder of its own.
struct ExportedRun {
  private let run: LoadedRun

  init(_ run: LoadedRun) { self.run = run }

  /// Tables that a run over paths has besides those of every run.
  private static let pathTables = [
    "percentiles.csv", "indicatorPercentiles.csv", "depletion.csv", "expectedShortfall.csv",
    "differences.csv", "indicatorDifferences.csv",
  ]

  /// Writes the folder of results, then the parameters and what else the run's own folder has.
  func write(to path: String) throws {
    _ = try RunFolder.write(run.record, ensemble: run.ensemble, to: path, formats: [.csv])
    try Data(parameters.bytes).write(to: URL(fileURLWithPath: path + "/parameters.csv"))
    if run.ensemble == nil {
      for name in Self.pathTables { try copy(name, to: path) }
    }
    if run.ensemble?.kept == nil { try copy("paths", to: path) }
  }

  /// From the folder of results that the run was read from, where there is one.
  private func copy(_ name: String, to path: String) throws {
    let source = run.name + "/" + name
    guard FileManager.default.fileExists(atPath: source),
      !FileManager.default.fileExists(atPath: path + "/" + name)
    else { return }
    try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
  }

  /// `path,group,firstYear,lastYear,value,number,unit,source,basis,file,line`: resolved values, years
  /// with the same value together.
  private var parameters: CSVText {
    var csv = CSVText(
      head: [
        "path", "group", "firstYear", "lastYear", "value", "number", "unit", "source", "basis",
        "file", "line",
      ])
    var open: (value: ParameterValue, last: Int?)?
    for value in run.record.parameters {
      if let current = open, let last = current.last, value.year == last + 1 {
        var same = value
        same.year = current.value.year
        if same == current.value {
          open = (current.value, value.year)
          continue
        }
      }
      Self.add(open, to: &csv)
      open = (value, value.year)
    }
    Self.add(open, to: &csv)
    return csv
  }

  private static func add(_ span: (value: ParameterValue, last: Int?)?, to csv: inout CSVText) {
    guard let (value, last) = span else { return }
    csv.field(value.path)
    csv.field(value.group)
    csv.field(value.year.map(Double.init))
    csv.field(last.map(Double.init))
    csv.field(value.value)
    csv.field(value.number)
    csv.field(value.unit)
    csv.field(value.source)
    csv.field(value.basis)
    csv.field(value.place?.file ?? "")
    csv.field(value.place.map { Double($0.line) })
    csv.endLine()
  }

  /// `name,unit,timing,en,vi,formula`: every measure and indicator of the program.
  static var measures: String {
    var csv = CSVText(head: ["name", "unit", "timing", "en", "vi", "formula"])
    var known: Set<String> = []
    for definition in MeasureCatalogue.measures + MeasureCatalogue.indicators
    where known.insert(definition.name).inserted {
      csv.field(definition.name)
      csv.field(definition.unit.rawValue)
      csv.field(definition.timing.rawValue)
      csv.field(definition.title.en)
      csv.field(definition.title.vi)
      csv.field(definition.formula)
      csv.endLine()
    }
    return String(decoding: csv.bytes, as: UTF8.self)
  }
}
