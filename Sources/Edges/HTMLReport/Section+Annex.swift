import Analysis
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// Every indicator, members and population by year, the reforms' accounts, inputs and hashes.
  var annex: HTML {
    var page: HTML = "<p>\(say(.annexIntroduction))</p>\n"
    page += folded(allIndicators, isOpen: false)
    for branch in funds(of: result) + ["population", "labour"] {
      for table in peopleTables(branch) { page += folded(table, isOpen: false) }
    }
    for (number, run) in reforms.enumerated() {
      for branch in differingFunds(run) {
        let id = "account-\(branch)-\(number + 1)"
        page += folded(statement(of: branch, run, id: id), isOpen: false)
      }
    }
    return "\(page)\(inputTable)"
  }

  /// The funds whose accounts a reform moves, and the consolidated one.
  private func differingFunds(_ run: LoadedRun) -> [String] {
    let other = run.record.result
    return (funds(of: other) + ["all"]).filter { branch in
      guard let reserve = other.series(branch, "reserveAtYearEnd") else { return false }
      return reserve.values != result.series(branch, "reserveAtYearEnd")?.values
    }
  }

  private var allIndicators: ReportTable {
    var table = ReportTable(
      say(.allIndicators),
      [.words(say(.indicator)), .words(say(.fundWord)), .words(say(.unit))]
        + runs.map { ReportTable.Column(title: title(of: $0)) }, style: "wide", id: "all-indicators"
    )
    for indicator in result.indicators {
      let values = runs.map {
        self.indicator($0.record.result, indicator.branch, indicator.indicator)
      }
      guard values.contains(where: { $0 != nil }) else { continue }
      let unit = FigureUnit(
        of: FigureName(branch: indicator.branch, name: indicator.indicator), self)
      table.add(
        [
          "\(title(ofMeasure: indicator.indicator))<br><code>\(indicator.indicator)</code>",
          "\(title(ofBranch: indicator.branch))", "\(unit.words)",
        ] + values.map { "\(unit.text($0, self))" as HTML })
    }
    return table
  }

  /// The series of a branch that are not lines of its account, every year.
  private func peopleTables(_ branch: String) -> [ReportTable] {
    let lines = result.series.filter { series in
      let unit = MeasureCatalogue.definition(of: series.measure)?.unit
      return series.branch == branch && series.group == "all" && unit != nil
        && ![.money, .rate, .ratio].contains(unit)
    }
    return seriesTables(
      say(.peopleOf, ["branch": title(ofBranch: branch)]), lines, id: "people-\(branch)")
  }

  private var inputTable: HTML {
    var table = ReportTable(
      say(.inputsTitle),
      [
        .words(say(.run)), .words(say(.file)), ReportTable.Column(title: say(.size), unit: "byte"),
        .words("SHA-256"),
      ], style: "words", id: "inputs")
    var told: Set<String> = []
    for run in runs {
      for input in run.record.manifest.inputs where told.insert(input.sha256 + input.path).inserted
      {
        table.add([
          "\(title(of: run))", "<code>\(input.path)</code>",
          "\(numbers.number(Double(input.bytes)))", "<code class=\"hash\">\(input.sha256)</code>",
        ])
      }
    }
    let names = runs.map { run -> HTML in
      let manifest = run.record.manifest
      let warnings = say(.warningCount, ["count": "\(manifest.warnings.count)"])
      return "<li>\(title(of: run)): <code>\(manifest.run)</code>, \(warnings)</li>\n"
    }
    return "\(folded(table, isOpen: false))<ul>\(names)</ul>\n"
  }
}
