import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

extension ReportContext {
  /// Key findings in sentences, then the milestones of every fund.
  var summary: HTML {
    let items = findings.map { lead, text in
      "<li><strong>\(say(lead))</strong> \(text)</li>\n" as HTML
    }
    let introduction = say(
      .summaryIntroduction,
      ["first": "\(firstYear)", "last": "\(lastYear)", "title": title(of: baseline)])
    var page: HTML = "<p>\(introduction)</p>\n\(keyFigures)"
    page += "<ul class=\"findings\">\(items)</ul>\n"
    if !funds(of: result).isEmpty { page += milestones.html }
    if runs.count > 1, let fund { page += reformTable(fund).html }
    return page
  }

  // MARK: - Tables

  private var milestones: ReportTable {
    var table = ReportTable(
      say(.milestonesTable),
      [
        .words(say(.fundWord)),
        ReportTable.Column(title: say(.reserve), unit: "\(moneyWords), 31/12/\(firstYear)"),
        ReportTable.Column(title: say(.costRate), unit: "\(say(.percentWord)), \(firstYear)"),
        ReportTable.Column(title: say(.costRate), unit: "\(say(.percentWord)), \(lastYear)"),
        ReportTable.Column(title: say(.firstDeficit), unit: say(.beforeInvestment)),
        ReportTable.Column(title: say(.firstDeficit), unit: say(.afterInvestment)),
        ReportTable.Column(title: say(.peak), unit: say(.calendarYear)),
        ReportTable.Column(title: say(.largestReserve), unit: moneyWords),
        ReportTable.Column(title: say(.depletion), unit: say(.calendarYear)),
        ReportTable.Column(title: say(.payableShare), unit: say(.percentOfCost)),
      ], style: "wide", id: "milestones")
    for branch in funds(of: result) {
      let peak = year(result, branch, "peakYear")
      func rate(_ year: Year) -> String {
        value(result, branch, "paygCostRate", in: year).map {
          numbers.number(100 * $0, decimals: 1)
        } ?? "–"
      }
      func when(_ name: String) -> String {
        year(result, branch, name).map { "\($0)" } ?? "–"
      }
      table.add([
        title(ofBranch: branch),
        value(result, branch, "reserveAtYearEnd", in: firstYear).map { amount($0) } ?? "–",
        rate(firstYear), rate(lastYear), when("firstDeficitBeforeInvestment"),
        when("firstDeficitAfterInvestment"), when("peakYear"),
        peak.flatMap { value(result, branch, "reserveAtYearEnd", in: $0) }.map { amount($0) }
          ?? "–",
        when("depletionYear"),
        indicator(result, branch, "payableShareInDepletionYear").map {
          numbers.number(100 * $0, decimals: 1)
        } ?? "–",
      ])
    }
    return table
  }

  /// The fund under each scenario.
  private func reformTable(_ fund: String) -> ReportTable {
    let far = Year(min(max(2050, firstYear.number + 20), lastYear.number))
    var table = ReportTable(
      say(.scenariosTable, ["fund": title(ofBranch: fund)]),
      [
        .words(say(.scenario)),
        ReportTable.Column(title: say(.depletion), unit: say(.calendarYear)),
        ReportTable.Column(title: say(.peak), unit: say(.calendarYear)),
        ReportTable.Column(title: say(.reserve), unit: "\(moneyWords), 31/12/\(far)"),
        ReportTable.Column(title: say(.costRate), unit: "\(say(.percentWord)), \(far)"),
        ReportTable.Column(title: say(.costRate), unit: "\(say(.percentWord)), \(lastYear)"),
        ReportTable.Column(title: say(.balance75), unit: say(.percentOfEarnings)),
      ], style: "wide", id: "scenarios")
    for run in runs {
      let result = run.record.result
      func rate(_ year: Year) -> String {
        value(result, fund, "paygCostRate", in: year).map {
          numbers.number(100 * $0, decimals: 1)
        } ?? "–"
      }
      table.add([
        title(of: run), year(result, fund, "depletionYear").map { "\($0)" } ?? "–",
        year(result, fund, "peakYear").map { "\($0)" } ?? "–",
        value(result, fund, "reserveAtYearEnd", in: far).map { amount($0) } ?? "–", rate(far),
        rate(lastYear),
        indicator(result, fund, "actuarialBalance75YearsWithTarget").map { points($0) } ?? "–",
      ])
    }
    return table
  }
}
