import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// Inputs with their sources, what is assumed or recalled, and what was scaled.
  var dataAndLimits: HTML {
    var page: HTML = "<p>\(say(.dataIntroduction))</p>\n"
    page += basisTable.html
    let opening = parameterTables(below: "opening")
    if !opening.isEmpty { page += "<h3>\(say(.openingTitle))</h3>\n\(opening)" }
    page += "<h3>\(say(.calibrationTitle))</h3>\n"
    page +=
      result.calibration.isEmpty
      ? missing(.noCalibration)
      : "<p>\(say(.calibrationIntroduction))</p>\n\(calibrationTable.html)"
    page += "<h3>\(say(.warningsTitle))</h3>\n"
    page += result.warnings.isEmpty ? "<p>\(say(.noWarnings))</p>\n" : warningList
    return page
  }

  /// How many parameters are seen in their source, recalled, or assumed.
  private var basisTable: ReportTable {
    var counts: [String: [String: Int]] = [:]
    let paths = baseline.record.parameters.reduce(into: [String: String]()) {
      $0[$1.path] = Self.weaker($0[$1.path], $1.basis)
    }
    for (path, basis) in paths {
      let root = String(path.prefix { $0 != "." })
      counts[root, default: [:]][basis, default: 0] += 1
    }
    var table = ReportTable(
      say(.basisTable),
      [
        .words(say(.inputs)), ReportTable.Column(title: say(.basisSeen), unit: say(.parameters)),
        ReportTable.Column(title: say(.basisMemory), unit: say(.parameters)),
        ReportTable.Column(title: say(.basisAssumed), unit: say(.parameters)),
      ], id: "basis")
    let roots: [(String, ReportText)] = [
      ("law", .provisionsTitle), ("assumptions", .assumptionsTitle), ("opening", .openingTitle),
    ]
    for (root, title) in roots {
      guard let count = counts[root] else { continue }
      table.add(
        [say(title)] + ["seen", "memory", "assumed"].map { numbers.number(Double(count[$0] ?? 0)) })
    }
    return table
  }

  private var calibrationTable: ReportTable {
    var table = ReportTable(
      say(.calibrationTitle),
      [
        .words(say(.item)), ReportTable.Column(title: say(.raw)),
        ReportTable.Column(title: say(.observed)), .words(say(.unit)),
        ReportTable.Column(title: say(.factor)), .words(say(.source)),
      ], style: "wide", id: "calibration")
    for row in result.calibration {
      let (scale, unit) = rawUnit(row.unit)
      table.add([
        text(row.item),
        numbers.number(row.raw / scale, decimals: Self.decimals(of: row.raw / scale)),
        numbers.number(row.observed / scale, decimals: Self.decimals(of: row.observed / scale)),
        unit,
        numbers.number(row.factor, decimals: abs(row.factor) < 100 ? 4 : 0),
        row.source == TextCatalogue.text(.assumed, in: .english)
          ? TextCatalogue.text(.assumed, in: language) : row.source,
      ])
    }
    return table
  }

  /// What numbers of a unit of files are divided by, and the words beside them.
  func rawUnit(_ unit: String) -> (scale: Double, words: String) {
    switch unit {
    case "money": (displayUnit, moneyWords)
    case "money a month", "money/month", "money a year", "money/year":
      (1, text(result.currency.words))
    case "rate": (0.01, say(.percentWord))
    case "persons", "person-years": (1, say(.personsWord))
    default: (1, unit)
    }
  }

  private var warningList: HTML {
    let items = baseline.record.manifest.warnings.map { warning -> HTML in
      "<li>\(MessageCatalogue.translated(warning, in: language))</li>\n"
    }
    return """
      <details class="part"><summary>\(say(.warningCount, ["count": "\(result.warnings.count)"]))</summary>
      <ul class="warnings">\(items)</ul></details>

      """
  }
}
