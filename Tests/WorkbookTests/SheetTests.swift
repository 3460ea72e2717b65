import Analysis
import Assumptions
import Diagnostics
import Foundation
import Quantities
import Report
import Results
import SampleRuns
import Testing
import Valuation

@testable import Workbook

@Suite("The sheets of a workbook")
struct SheetTests {
  private func sheets(_ language: Language = .english) -> [Sheet] {
    ReportWorkbook.sheets(
      of: [
        SampleRuns.loaded(thirdYield: .nan),
        SampleRuns.loaded(thirdYield: .nan, title: "=A reform", more: 0.01),
      ],
      comparison: nil, language: language)
  }

  @Test("sheets come in one order and under names that Excel takes", arguments: Language.allCases)
  func order(language: Language) {
    let names = sheets(language).map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count), "\(name)")
      #expect(!name.contains { "[]:*?/\\'".contains($0) }, "\(name)")
    }
    guard language == .english else { return }
    #expect(
      names == [
        "Summary", "Charts", "Pensions and survivors", "Members", "Population",
        "Population by age", "Indicators", "Comparison", "Assumptions and law", "Calibration",
        "Published figures", "Warnings", "About",
      ])
  }

  @Test("names are cut, cleaned and numbered until no two are alike")
  func names() {
    var names = SheetNames()
    #expect(names.name("Fund: A/B [x]*?") == "Fund- A-B -x---")
    #expect(names.name("History") == "History (2)")
    let long = String(repeating: "ố", count: 40)
    #expect(names.name(long).utf16.count == 31)
    #expect(names.name(long).hasSuffix(" (2)"))
    #expect(names.name("' '") != names.name("' '"))
    #expect(names.name("") == "–")
  }

  @Test("columns are lettered as spreadsheets do")
  func letters() {
    let letters = [0, 25, 26, 51, 52, 701, 702].map(Sheet.letters)
    #expect(letters == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test("totals are formulas whose values are the run's own")
  func totals() throws {
    let sheet = try #require(sheets().first { $0.name == "Pensions and survivors" })
    let head = try #require(sheet.head)
    let titles = sheet.rows[head.upperBound - 1].map(\.words)
    let row = sheet.rows[head.upperBound + 1]
    for (title, begins) in [
      ("Contributions", "=D"), ("Total expenditure", "="), ("Net cash flow", "="),
      ("Reserve on 1 January", "="), ("Reserve at year end (notional)", "="),
      ("PAYG cost rate", "="), ("Income rate", "="),
    ] {
      let column = try #require(titles.firstIndex(of: title), "\(title)")
      guard case .formula(let text, let value, _) = row[column] else {
        Issue.record("'\(title)' is no formula: \(row[column])")
        continue
      }
      #expect(text.hasPrefix(begins) && value.isFinite)
    }
    let result = SampleRuns.loaded(thirdYield: .nan).record.result
    let column = try #require(titles.firstIndex(of: "Total expenditure"))
    #expect(row[column].number == result.series("pension", "totalExpenditure")?.values[2025])
  }

  @Test("a sum that does not give the run's figure is written as a number")
  func disagreement() throws {
    var run = SampleRuns.loaded(thirdYield: .nan)
    let index = try #require(
      run.record.result.series.firstIndex { $0.measure == "totalExpenditure" })
    run.record.result.series[index].values.values[4] = 1e12
    let sheet = try #require(
      ReportWorkbook.sheets(of: [run], comparison: nil, language: .english)
        .first { $0.name == "Pensions and survivors" })
    let head = try #require(sheet.head)
    let column = try #require(
      sheet.rows[head.upperBound - 1].map(\.words).firstIndex(of: "Total expenditure"))
    for row in sheet.rows[head.upperBound...] {
      if case .formula = row[column] { Issue.record("a formula that contradicts the run") }
    }
    #expect(sheet.rows[head.upperBound + 4][column].number == 1e12)
  }

  @Test("what a run does not have stays an empty cell")
  func missing() throws {
    let sheet = try #require(sheets().first { $0.name == "Pensions and survivors" })
    let head = try #require(sheet.head)
    let titles = sheet.rows[head.upperBound - 1].map(\.words)
    let payg = try #require(titles.firstIndex(of: "PAYG cost rate"))
    let yield = try #require(titles.firstIndex(of: "Yield of the fund"))
    #expect(sheet.rows[head.upperBound + 3][payg] == .empty)
    #expect(sheet.rows[head.upperBound + 2][yield] == .empty)
  }

  @Test("years with the same value of a parameter are one row, and a reform shows what it changes")
  func parameters() throws {
    let sheet = try #require(sheets().first { $0.name == "Assumptions and law" })
    let head = try #require(sheet.head)
    let rows = sheet.rows[head.upperBound...].map { $0.map(\.words) }
    let rates = rows.filter { $0[1] == "law.pension.contributionRate.employer" }
    #expect(rates.map { $0[3...4].joined(separator: "–") } == ["2024–2026", "2027–2030"])
    #expect(rates.allSatisfy { $0[7] == "Law 41/2024 Art 33" && $0[9].hasSuffix("employer.yaml") })
  }

  @Test("number formats begin with the locale of the language and keep amounts whole")
  func formats() {
    let run = SampleRuns.loaded(thirdYield: .nan).record.result
    let english = NumberFormats(run.currency, in: .english)
    let vietnamese = NumberFormats(run.currency, in: .vietnamese)
    #expect(english.amount(upTo: 310e12) == "[$-409]#,##0.0,,,,")
    #expect(vietnamese.amount(upTo: 3e12) == "[$-42A]#,##0.000,,,,")
    #expect(vietnamese.words(of: .moneyPerMonth) == "đồng/tháng")
    var odd = run.currency
    odd.displayUnit = 1e8
    #expect(NumberFormats(odd, in: .english).amount(upTo: 1e12) == "[$-409]#,##0")
    #expect(NumberFormats(odd, in: .english).amountWords == "dong")
  }

  @Test("every text is there in both languages with the same marks")
  func texts() {
    for key in WorkbookText.allCases {
      let marks = [WorkbookText.english, WorkbookText.vietnamese].map { texts in
        (texts[key] ?? "").matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
      }
      #expect(WorkbookText.english[key]?.isEmpty == false, "\(key)")
      #expect(WorkbookText.vietnamese[key]?.isEmpty == false, "\(key)")
      #expect(marks[0] == marks[1], "\(key)")
    }
  }
}

extension Cell {
  /// What the cell shows, numbers in the shortest form.
  var words: String {
    switch self {
    case .empty: ""
    case .text(let text, _): text
    case .link(let name): name
    case .number(let number, _), .formula(_, let number, _):
      number == number.rounded() && abs(number) < 1e6 ? "\(Int(number))" : "\(number)"
    }
  }

  var number: Double? {
    switch self {
    case .number(let number, _), .formula(_, let number, _): number
    default: nil
    }
  }
}
