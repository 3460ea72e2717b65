import Analysis
import Foundation
import Report
import Results
import Testing
import Valuation

@testable import Workbook

@Suite("The statements of the shipped scenario")
struct ShippedFundTests {
  @Test("every fund's totals, cash flow, reserve and cost rate are formulas")
  func formulas() throws {
    let scratch = try WorkbookScratch()
    let baseline = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/vietnam/baseline.yaml").standardizedFileURL.path
    // Scenarios name each other by relative paths.
    let depth = scratch.path.split(separator: "/").count
    let way = String(repeating: "../", count: depth) + baseline.dropFirst()
    let file = scratch.path + "/short.yaml"
    try Data(
      """
      format: 1
      title: { en: A short run, vi: Một lần chạy ngắn }
      extends: \(way)
      lastYear: 2027
      """.utf8
    ).write(to: URL(fileURLWithPath: file))
    let record = try ReadScenario.read(file).valued(threads: 2, withParameters: true)
    let runs = WorkbookRuns([LoadedRun(name: file, record: record)], language: .english)
    var names = SheetNames()
    var places = FigurePlaces()
    let sheets = StatementSheets(runs: runs).sheets(&names, &places)
    let funds = runs.branches(with: "reserveAtYearEnd")
    #expect(funds.count == 6 && sheets.count == 7)
    for (branch, sheet) in zip(runs.branches(with: "totalExpenditure"), sheets) {
      let head = try #require(sheet.head)
      let titles = sheet.rows[head.upperBound - 1].map(\.words)
      let row = sheet.rows[head.upperBound + 1]
      var expected = ["totalExpenditure"]
      if funds.contains(branch) { expected += ["netCashFlow", "reserveAtYearEnd"] }
      if funds.contains(branch), branch != "all" {
        expected += ["contributions", "benefits", "paygCostRate"]
      }
      for measure in expected {
        let column = try #require(titles.firstIndex(of: runs.title(of: measure)), "\(measure)")
        guard case .formula(_, let value, _) = row[column] else {
          Issue.record("\(branch): '\(measure)' is no formula")
          continue
        }
        #expect(value == runs.runs[0].value(branch, measure, year: 2025))
      }
    }
  }
}
