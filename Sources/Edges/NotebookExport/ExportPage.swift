import Analysis
import Assumptions
import Report
import Results
import Valuation

/// `README.md` of an export: what its folders hold, and the unit of every column.
struct ExportPage {
  let runs: [LoadedRun]
  let folders: [ExportManifest.Run]
  let language: Language

  private typealias Column = (name: String, meaning: NotebookText)

  private static let tables: [(file: String, columns: [Column])] = [
    (
      "series.csv",
      [
        ("branch", .columnWord), ("group", .columnWord), ("measure", .columnWord),
        ("year", .columnYear), ("value", .columnValue),
      ]
    ),
    (
      "population.csv",
      [
        ("year", .columnYear), ("sex", .columnSex), ("age", .columnAge),
        ("persons", .columnPersons),
      ]
    ),
    (
      "indicators.csv",
      [("branch", .columnWord), ("indicator", .columnWord), ("value", .columnValue)]
    ),
    (
      "calibration.csv",
      [
        ("item", .columnWord), ("unit", .columnUnit), ("raw", .columnInUnit),
        ("observed", .columnInUnit), ("factor", .columnFraction), ("source", .columnText),
        ("en", .columnText), ("vi", .columnText),
      ]
    ),
    (
      "comparison.csv",
      [
        ("branch", .columnWord), ("group", .columnWord), ("measures", .columnWord),
        ("year", .columnYear), ("lastYear", .columnYear), ("observed", .columnValue),
        ("projected", .columnValue), ("relativeError", .columnFraction), ("source", .columnText),
        ("href", .columnText), ("en", .columnText), ("vi", .columnText),
      ]
    ),
    (
      "parameters.csv",
      [
        ("path", .columnText), ("group", .columnWord), ("firstYear", .columnYear),
        ("lastYear", .columnYear), ("value", .columnText), ("number", .columnNumber),
        ("unit", .columnUnit), ("source", .columnText), ("basis", .columnText),
        ("file", .columnPlace), ("line", .columnPlace),
      ]
    ),
  ]

  private static let pathTables: [(file: String, columns: [Column])] = [
    (
      "percentiles.csv, differences.csv",
      [
        ("branch", .columnWord), ("group", .columnWord), ("measure", .columnWord),
        ("year", .columnYear), ("statistic", .columnStatistic), ("value", .columnValue),
      ]
    ),
    (
      "indicatorPercentiles.csv, indicatorDifferences.csv",
      [
        ("branch", .columnWord), ("indicator", .columnWord), ("statistic", .columnStatistic),
        ("value", .columnValue),
      ]
    ),
    (
      "depletion.csv",
      [("branch", .columnWord), ("year", .columnYear), ("probability", .columnFraction)]
    ),
    (
      "expectedShortfall.csv",
      [
        ("branch", .columnWord), ("year", .columnYear), ("level", .columnFraction),
        ("value", .columnValue),
      ]
    ),
  ]

  var text: String {
    var lines = [
      say(.readmeTitle), "", say(.readmeText), "", say(.readmeOpen), "", say(.readmeRuns), "",
      row([say(.folder), say(.scenario), say(.run)]), "|---|---|---|",
    ]
    for (run, folder) in zip(runs, folders) {
      lines.append(
        row([
          "`\(folder.folder)`", run.record.result.title.text(in: language), "`\(folder.run)`",
        ]))
    }
    let hasPaths = runs.contains(where: NotebookFolder.hasPaths)
    lines += ["", say(.readmeColumns), "", row([say(.file), say(.column), say(.unit)])]
    lines.append("|---|---|---|")
    for table in Self.tables + (hasPaths ? Self.pathTables : []) {
      for column in table.columns {
        lines.append(
          row(["`\(table.file)`", "`\(column.name)`", say(column.meaning, ["money": money])]))
      }
    }
    if hasPaths { lines += ["", say(.readmePaths)] }
    return (lines + ["", say(.readmeMeasures), ""] + measures).joined(separator: "\n") + "\n"
  }

  private var money: String {
    let currency = runs.first?.record.result.currency
    return currency.map { "\($0.words.text(in: language)) (\($0.code))" } ?? ""
  }

  /// The measures that the runs have.
  private var measures: [String] {
    let present = Set(runs.flatMap { $0.record.result.series.map(\.measure) })
    var known: Set<String> = []
    let rows = MeasureCatalogue.measures.filter {
      present.contains($0.name) && known.insert($0.name).inserted
    }.map { definition in
      row([
        "`\(definition.name)`", definition.title.text(in: language), definition.unit.rawValue,
      ])
    }
    return [row([say(.measure), "", say(.unit)]), "|---|---|---|"] + rows
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private func say(
    _ key: NotebookText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    key.text(in: language, values)
  }
}
