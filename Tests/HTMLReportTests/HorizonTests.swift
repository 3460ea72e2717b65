import Analysis
import Assumptions
import Foundation
import Quantities
import Report
import Results
import Testing
import Valuation

@testable import HTMLReport

@Suite("Horizons and money of the report")
struct HorizonTests {
  @Test("Runs in different currencies are refused, the valuation before included")
  func currencies() throws {
    let usual = try SampleReport.input(.english)
    let other = Currency(
      code: "XTS", words: LocalizedText(en: "other", vi: "khác"), displayUnit: 1,
      displayWords: LocalizedText(en: "other", vi: "khác"))
    let codes = [usual.runs[0].record.result.currency.code, "XTS"].sorted()
    var reform = usual
    reform.runs[1].record.result.currency = other
    #expect(throws: ReportProblem.currencies(codes)) { try ReportDocument(reform) }
    var previous = usual
    previous.previous?.record.result.currency = other
    #expect(throws: ReportProblem.currencies(codes)) { try ReportDocument(previous) }
    #expect(ReportProblem.currencies(codes).description.contains(codes.joined(separator: ", ")))
  }

  @Test(
    "A reform that ends earlier is told to its own end and not compared",
    arguments: Language.allCases)
  func shorter(language: Language) throws {
    var input = try SampleReport.input(language)
    let years = input.runs[0].record.result.years
    let end = Year(years.upperBound.number - 1)
    input.runs[1].record.result.years = years.lowerBound...end
    Self.set("depletionYear", nil, in: &input.runs[1])
    Self.set("depletionYear", Double(years.upperBound.number), in: &input.runs[0])
    let context = ReportContext(input)
    let title = context.title(of: input.runs[1])
    let expected = ReportText.reformHorizon.text(
      in: language, ["run": title, "last": "\(end)", "end": "\(years.upperBound)"])
    #expect(context.findings.contains { $0.text.hasPrefix(expected) })
    let avoided = ReportText.reformSaves.text(
      in: language, ["run": title, "last": "\(years.upperBound)"])
    #expect(!context.findings.contains { $0.text.contains(avoided) })
  }

  @Test("A year that never comes is no year, and years and rates change in their own units")
  func never() throws {
    let context = ReportContext(try SampleReport.input(.english))
    let never = context.lastYear.number + 1
    var attribution = try #require(context.input.attributions.first)
    attribution.figure = FigureName(branch: "pension", name: "depletionYear")
    attribution.neverCountsAs = never
    attribution.start = Double(never - 12)
    attribution.end = Double(never)
    attribution.steps = [attribution.steps[0]]
    attribution.steps[0].change = 12
    let chart = context.waterfall(attribution, id: "w", title: "W")
    let table = PageReader.text(chart.table.html.markup)
    #expect(table.contains("after \(never - 1)") && table.contains("+12"))
    #expect(!table.contains("\(never)") && !table.contains("+12.0"))
    #expect(chart.description.contains("after \(never - 1) under"))
    #expect(chart.description.contains("+12\u{A0}years"))
    #expect(chart.description.contains("counts as \(never)"))

    var tornado = try #require(context.input.tornado)
    tornado.figure = attribution.figure
    tornado.baseValue = Double(never - 5)
    tornado.never = Double(never)
    for bar in tornado.bars.indices {
      for end in tornado.bars[bar].ends.indices { tornado.bars[bar].ends[end].value = nil }
    }
    let bars = PageReader.text(try #require(context.tornadoFigure(tornado)).table.html.markup)
    #expect(bars.contains("after \(never - 1)") && bars.contains("+5"))
    #expect(!bars.contains("\(never)"))

    let rate = FigureUnit(of: FigureName(branch: "pension", name: "actuarialBalance"), context)
    #expect(rate.changeWithUnit(0.0123, context) == "+1.23\u{A0}percentage points")
  }

  @Test("Months of persons are headed as such")
  func personMonths() throws {
    let context = ReportContext(try SampleReport.input(.english))
    #expect(context.headUnit(.personMonths) == "thousand person-months")
  }

  private static func set(_ name: String, _ value: Double?, in run: inout LoadedRun) {
    run.record.result.indicators.removeAll { $0.branch == "pension" && $0.indicator == name }
    run.record.result.indicators.append(
      IndicatorValue(branch: "pension", indicator: name, value: value))
  }
}
