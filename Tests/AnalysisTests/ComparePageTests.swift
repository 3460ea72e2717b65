import Analysis
import Diagnostics
import Quantities
import Results
import Testing
import Valuation

@testable import Report

@Suite("Page of a comparison")
struct ComparePageTests {
  private func page(_ runs: [LoadedRun], _ language: Language = .english) throws -> String {
    ComparePage(try RunComparison(of: runs), language: language).text
  }

  @Test("milestones that are avoided, moved and kept read as such")
  func milestones() throws {
    let text = try page([CompareSamples.reference, CompareSamples.reform])
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.contains(["Reserve", "depleted", "2026", ">", "2026", "avoided"]), "\(text)")
    #expect(lines.contains(["Largest", "reserve", "2025", "2026", "+1"]))
    #expect(
      lines.contains(["Actuarial", "balance", "to", "the", "end,", "%", "−4.00", "1.00", "+5.00"]))
    let back = try page([CompareSamples.reform, CompareSamples.reference])
    #expect(back.contains("new"))
  }

  @Test("a branch that the reference does not calculate has dashes and says so")
  func lackedBranch() throws {
    var reform = CompareSamples.reform
    let years = reform.record.result.years
    reform.record.result.series.append(
      MeasureSeries(
        branch: "unemployment", measure: "reserveAtYearEnd",
        values: YearSeries(from: years.lowerBound, [1, 2, 3])))
    reform.record.result.indicators += [
      IndicatorValue(branch: "unemployment", indicator: "depletionYear", value: 2026),
      IndicatorValue(branch: "unemployment", indicator: "peakYear", value: nil),
    ]
    let title = MeasureCatalogue.title(ofBranch: "unemployment").en
    let text = try page([CompareSamples.reference, reform])
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(text.contains("\(title) (A does not calculate it)"), "\(text)")
    #expect(lines.contains(["Reserve", "depleted", "–", "2026", "–"]), "\(text)")
    let back = try page([reform, CompareSamples.reference])
    #expect(!back.contains("(A does not calculate it)"))
    let turned = back.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(turned.contains(["Reserve", "depleted", "2026", "–", "–"]), "\(back)")
  }

  @Test("ten runs continue in blocks of at most a hundred columns", arguments: Language.allCases)
  func width(language: Language) throws {
    let runs =
      [CompareSamples.reference]
      + (1...10).map { number in
        var run = CompareSamples.run(
          "reform\(number)", reserve: [1000, 1e12 * Double(number), -1e14],
          indicators: ["depletionYear": 2025, "actuarialBalance": -0.4, "peakYear": 2024])
        run.record.result.title = LocalizedText(
          en: String(repeating: "a long title ", count: 6),
          vi: String(repeating: "một tên dài ", count: 6))
        return run
      }
    let comparison = try RunComparison(of: runs, options: .init(years: .all))
    for asked in [ComparePage.Asked(), .init(measures: true, indicators: true, years: true)] {
      let lines = ComparePage(comparison, asked: asked, language: language).text
        .split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 100 }, "\(lines.filter { $0.count > 100 })")
      for letter in "BCDEFGHIJK" {
        #expect(lines.contains { $0.hasPrefix("  \(letter)  ") }, "\(letter) is in the legend")
      }
    }
  }

  @Test("runs that do not differ say so and show no table")
  func nothing() throws {
    let values = [ParameterValue(path: "law.a", value: "1", number: 1)]
    let runs = ["one", "two"].map {
      CompareSamples.run($0, reserve: [1, 2, 3], parameters: values)
    }
    let text = try page(runs)
    #expect(text.contains("do not differ in anything that was compared"))
    #expect(!text.contains("Where the runs part") && !text.contains("Year by year"))
  }

  @Test("parameters stand with values, years, lines and sources of both sides")
  func parameters() throws {
    func values(_ number: Double, _ file: String) -> [ParameterValue] {
      (2024...2026).map { year in
        ParameterValue(
          path: "law.rate", year: year, value: "\(number)", number: number, unit: "rate",
          place: SourcePlace(file: file, line: 7, column: 3), source: "Act, s. 5")
      }
    }
    let runs = [
      CompareSamples.run("one", reserve: [1, 2, 3], parameters: values(0.1, "law/rate.yaml")),
      CompareSamples.run("two", reserve: [1, 2, 4], parameters: values(0.12, "two.yaml")),
    ]
    let text = try page(runs)
    #expect(text.contains("  law.rate · rate\n    2024–2026  A 0.1 · B 0.12\n"))
    #expect(text.contains("    A law/rate.yaml:7  Act, s. 5\n    B two.yaml:7  Act, s. 5"))
  }

  @Test("every text has the same marks in both languages")
  func texts() {
    for key in CompareText.allCases {
      let marks = Language.allCases.map { language in
        Set(key.text(in: language).matches(of: #/\{[a-z]+\}/#).map { String($0.output) })
      }
      #expect(marks[0] == marks[1], "\(key)")
    }
  }
}
