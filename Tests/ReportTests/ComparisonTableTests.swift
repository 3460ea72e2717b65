import Assumptions
import Diagnostics
import Quantities
import Testing
import Valuation

@testable import Report

@Suite("Table of many runs")
struct ComparisonTableTests {
  @Test("a row tells contributors, cost, turning years, reserves and the largest deviation")
  func row() throws {
    let lines = Self.lines([SampleRun.result, SampleRun.population])
    let row = try #require(lines.first { $0.hasPrefix("A small land") })
    let cells = row.split(separator: " ").dropFirst(3).map(String.init)
    // 2036, the last year, stands for 2050; the reserve is 1 175 in 2030 and 2036 ends below zero.
    #expect(cells == ["22.5", "18.8", "2029", "2028", "2036", "1,740", "−240", "3.2"], "\(row)")
    let other = try #require(lines.last { $0.hasPrefix("A small land") })
    #expect(other.split(separator: " ").dropFirst(3).allSatisfy { $0 == "–" }, "\(other)")
  }

  @Test(
    "other funds and the State's payments have a part of their own", arguments: Language.allCases)
  func otherFunds(language: Language) throws {
    var result = SampleRun.result
    result.title = LocalizedText(
      en: String(repeating: "long title ", count: 9), vi: String(repeating: "tên dài ", count: 12))
    for branch in ["sicknessMaternity", "employmentInjury", "unemployment", "health"] {
      result.series.append(
        MeasureSeries(
          branch: branch, measure: "reserveAtYearEnd",
          values: YearSeries(over: SampleRun.years) { _ in -1_234e12 }))
    }
    result.series.append(
      MeasureSeries(
        branch: "nonContributory", measure: "totalExpenditure",
        values: YearSeries(over: SampleRun.years) { _ in 78.7e12 }))
    let lines = Self.lines([result], language)
    #expect(lines.contains { $0.contains("78.7") || $0.contains("78,7") })
    #expect(lines.contains { $0.contains("…") }, "long titles are cut")
    #expect(lines.allSatisfy { $0.count <= 120 }, "\(lines.map(\.count))")
    let head = language == .english ? ["Sickness", "Unempl.", "By the State"] : ["Ốm đau", "BHTN"]
    for word in head { #expect(lines.contains { $0.contains(word) }, "\(word)") }
  }

  @Test("a small scenario has digits, a peak in the last year is none, heads are explained")
  func small() throws {
    var result = SampleRun.result
    result.series = result.series.map { series in
      var small = series
      if ["contributors", "reserveAtYearEnd"].contains(series.measure) {
        small.values = YearSeries(over: SampleRun.years) { series.values[$0].map { $0 / 2e4 } }
      }
      return small
    }
    result.indicators = result.indicators.map { indicator in
      var last = indicator
      if last.indicator == "peakYear" { last.value = Double(SampleRun.years.upperBound.number) }
      return last
    }
    let rows = Self.lines([SampleRun.result, result]).filter { $0.hasPrefix("A small land") }
    let beside = try #require(rows.dropFirst().first)
    let cells = beside.split(separator: " ").dropFirst(3).map(String.init)
    let expected = ["0.0011", "18.8", "2029", "–", "2036", "0.087", "−0.012", "3.2"]
    #expect(cells == expected, "\(cells)")
    let alone = Self.lines([result])
    #expect(alone.contains { $0.contains("thousand") })
    #expect(alone.contains { $0.contains("Pension") && $0.contains("Worst obs.") })
    #expect(alone.contains { $0.hasPrefix("Worst obs.: largest difference") })
    #expect(Self.lines([result], .vietnamese).contains { $0.hasPrefix("Lệch nhất: ") })
  }

  @Test("amounts of another currency say so in their row")
  func currencies() {
    var other = SampleRun.result
    other.currency.displayWords = LocalizedText(en: "billion crowns", vi: "tỷ curon")
    let lines = Self.lines([SampleRun.result, other])
    #expect(lines[0] == "2 scenarios")
    #expect(lines.contains { $0.hasPrefix("A small land (billion crowns)") })
    #expect(Self.lines([SampleRun.result])[0] == "1 scenarios · amounts in trillion dong, nominal")
  }

  @Test("the folder above all folders is named once")
  func places() {
    #expect(Self.lines([SampleRun.result, SampleRun.result]).last == "Files  out/runs")
  }

  private static func lines(
    _ results: [ValuationResult], _ language: Language = .english
  ) -> [String] {
    let folders = results.indices.map { "out/runs/\($0)" }
    return ComparisonTable(results, in: folders, language: language).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .dropLast().map { $0 }
  }
}
