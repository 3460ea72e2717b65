import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// Charts of fund, cost, members and population, then every account by year.
  var results: HTML {
    get throws {
      var page = HTML.nothing
      let charts = reserveFigures + [rateFigure, memberFigure, pyramid].compactMap { $0 }
      for chart in charts { page += try chart.html(self) }
      let accounts =
        funds(of: result) + (result.series("all", "reserveAtYearEnd") == nil ? [] : ["all"])
      page += "<h3>\(say(.accountsTitle))</h3>\n"
      guard !accounts.isEmpty else { return "\(page)\(missing(.noFund))" }
      page += "<p>\(say(.accountsIntroduction, ["unit": moneyWords]))</p>\n"
      for branch in accounts {
        page += folded(
          statement(of: branch, baseline, id: "account-\(branch)"), isOpen: branch == fund)
      }
      for table in stateTables { page += folded(table, isOpen: false) }
      return page
    }
  }

  func folded(_ table: ReportTable, isOpen: Bool) -> HTML {
    let open: HTML = isOpen ? " open" : .nothing
    return """
      <details class="part"\(open)><summary>\(table.caption)</summary>
      \(table.html)</details>

      """
  }

  // MARK: - Accounts

  /// A line of an account: a measure, or one group of it.
  private struct Line {
    var measure: String
    var group = "all"
    var form = Form.money

    enum Form { case money, percent, ratio }
  }

  private static let lines: [Line] = [
    Line(measure: "contributions"), Line(measure: "contributions", group: "employer"),
    Line(measure: "contributions", group: "insuredPerson"),
    Line(measure: "contributions", group: "state"), Line(measure: "otherIncome"),
    Line(measure: "transfersReceived"), Line(measure: "investmentIncome"),
    Line(measure: "benefits"), Line(measure: "administration"),
    Line(measure: "healthContributionsOfPensioners"), Line(measure: "transfersPaid"),
    Line(measure: "transfersOutside"), Line(measure: "totalExpenditure"),
    Line(measure: "netCashFlow"), Line(measure: "reserveAtYearEnd"),
    Line(measure: "transfersBetweenFunds"), Line(measure: "stateSupport"),
    Line(measure: "paygCostRate", form: .percent), Line(measure: "incomeRate", form: .percent),
    Line(measure: "reserveRatioOpening", form: .ratio),
  ]

  private static let alwaysShown = [
    "contributions", "investmentIncome", "benefits", "totalExpenditure", "reserveAtYearEnd",
  ]

  /// A fund's income and expenditure, every year of the projection.
  func statement(of branch: String, _ run: LoadedRun, id: String) -> ReportTable {
    let result = run.record.result
    let lines = Self.lines.compactMap { line in
      result.series(branch, line.measure, group: line.group).map { (line, $0) }
    }.filter { line, series in
      Self.alwaysShown.contains(line.measure) && line.group == "all"
        || series.values.values.contains { ($0 ?? 0) != 0 }
    }
    let size = value(result, branch, "contributions", in: firstYear).map { abs($0) / displayUnit }
    let decimals = size.map { $0 < 1 ? 4 : $0 < 10 ? 3 : $0 < 100 ? 2 : $0 < 1000 ? 1 : 0 } ?? 1
    let name = title(ofBranch: branch)
    let caption =
      run.name == baseline.name
      ? say(.accountOf, ["fund": name])
      : say(.accountUnder, ["fund": name, "run": title(of: run)])
    var table = ReportTable(
      caption,
      [.words(say(.year))]
        + lines.map { line, series in
          ReportTable.Column(
            title: title(of: line), unit: unit(of: line),
            series: "\(branch).\(line.group).\(line.measure)")
        }, style: "wide account", id: id)
    for year in result.years {
      table.add(
        ["\(year)"]
          + lines.map { line, series in
            guard let value = series.values.value(in: year) ?? nil else { return "–" }
            switch line.form {
            case .money: return numbers.number(value / displayUnit, decimals: decimals)
            case .percent: return numbers.number(100 * value, decimals: 2)
            case .ratio: return numbers.number(value, decimals: 2)
            }
          }, isStrong: year.number % 10 == 0)
    }
    return table
  }

  private func title(of line: Line) -> String {
    let title = title(ofMeasure: line.measure)
    switch line.group {
    case "employer": return say(.ofWhichEmployer)
    case "insuredPerson": return say(.ofWhichInsured)
    case "state": return say(.ofWhichState)
    default: return title
    }
  }

  private func unit(of line: Line) -> String {
    switch line.form {
    case .money: moneyWords
    case .percent: say(.percentOfEarnings)
    case .ratio: say(.yearsOfExpenditure)
    }
  }

  /// What the State pays beside the funds.
  private var stateTables: [ReportTable] {
    let lines = result.series.filter { $0.branch == "nonContributory" && $0.group == "all" }
    return seriesTables(say(.stateTitle), lines, id: "account-state")
  }

  /// Series in tables that a sheet of paper holds.
  func seriesTables(_ caption: String, _ lines: [MeasureSeries], id: String) -> [ReportTable] {
    let most = 10
    let parts = stride(from: 0, to: lines.count, by: most).map {
      Array(lines[$0..<min($0 + most, lines.count)])
    }
    return parts.enumerated().map { number, part in
      let title = parts.count == 1 ? caption : "\(caption) (\(number + 1)/\(parts.count))"
      return seriesTable(title, part, id: parts.count == 1 ? id : "\(id)-\(number + 1)")
    }
  }

  /// Any series beside each other, every year.
  private func seriesTable(_ caption: String, _ lines: [MeasureSeries], id: String) -> ReportTable {
    let units = lines.map { MeasureCatalogue.definition(of: $0.measure)?.unit ?? .ratio }
    var table = ReportTable(
      caption,
      [.words(say(.year))]
        + zip(lines, units).map { series, unit in
          ReportTable.Column(
            title: title(ofMeasure: series.measure), unit: headUnit(unit),
            series: "\(series.branch).\(series.group).\(series.measure)")
        }, style: "wide account", id: id)
    for year in result.years {
      table.add(
        ["\(year)"]
          + zip(lines, units).map { series, unit in
            cell(series.values.value(in: year) ?? nil, unit)
          }, isStrong: year.number % 10 == 0)
    }
    return table
  }

  func headUnit(_ unit: MeasureUnit) -> String {
    switch unit {
    case .money: moneyWords
    case .rate: say(.percentWord)
    case .persons, .personYears: say(.thousandPersons)
    case .personMonths: say(.thousandPersonMonths)
    case .moneyPerYear, .moneyPerMonth: text(result.currency.words)
    case .years: say(.yearsWord)
    case .ratio, .index: say(.ratioWord)
    case .calendarYear: say(.calendarYear)
    }
  }

  func cell(_ value: Double?, _ unit: MeasureUnit) -> String {
    guard let value else { return "–" }
    switch unit {
    case .money: return numbers.number(value / displayUnit, decimals: 2)
    case .rate: return numbers.number(100 * value, decimals: 2)
    case .persons, .personYears, .personMonths: return numbers.number(value / 1e3, decimals: 1)
    case .moneyPerYear, .moneyPerMonth: return numbers.number(value)
    case .calendarYear: return String(Int(value))
    case .years, .ratio, .index: return numbers.number(value, decimals: 3)
    }
  }
}
