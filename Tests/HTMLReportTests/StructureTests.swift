import Foundation
import Report
import Testing

@testable import HTMLReport

@Suite("Structure of the report")
struct StructureTests {
  @Test("Sections stand in the order of an actuarial report", arguments: Language.allCases)
  func order(language: Language) throws {
    let page = try SampleReport.page(language)
    let ids = page.matches(of: /<section id="([a-z]+)"><h2>([^<]+)<\/h2>/)
    #expect(
      ids.map { String($0.1) } == [
        "summary", "provisions", "data", "assumptions", "method", "results", "sensitivity",
        "uncertainty", "reconciliation", "comparison", "opinion", "annex",
      ])
    for (section, id) in zip(ReportSection.allCases, ids) {
      #expect(String(id.2) == section.title.text(in: language).replacing("'", with: "&#39;"))
    }
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test("A whole report has every chart, and each has words, a table and its data")
  func charts() throws {
    let reader = PageReader(page: try SampleReport.page(.english))
    #expect(
      reader.figures == [
        "reserve", "reserve-ratio", "rates", "members", "pyramid", "tornado", "fan-0",
        "depletion-0", "reconciliation", "attribution-1",
      ])
    for figure in reader.figures {
      #expect(!reader.data(figure).isEmpty, "\(figure)")
      #expect(
        reader.page.contains("aria-describedby=\"figure-\(figure)-words\""), "\(figure)")
    }
  }

  @Test("Sections without content say what to give", arguments: Language.allCases)
  func emptySections(language: Language) throws {
    let page = PageReader.text(try SampleReport.page(language, isWhole: false))
    for key in [
      ReportText.noReforms, .noSensitivity, .noPaths, .noPrevious, .noObservations,
    ] {
      #expect(page.contains(key.text(in: language)), "\(key)")
    }
  }

  @Test("Every text exists in both languages with the same marks, and none is left over")
  func texts() throws {
    func marks(_ text: String) -> [String] {
      text.matches(of: /\{[a-z]+\}/).map { String($0.0) }.sorted()
    }
    for key in ReportText.allCases {
      let (english, vietnamese) = (ReportText.english[key], ReportText.vietnamese[key])
      #expect(english?.isEmpty == false && vietnamese?.isEmpty == false, "\(key)")
      #expect(marks(english ?? "") == marks(vietnamese ?? ""), "\(key)")
    }
    #expect(ReportText.english.count == ReportText.allCases.count)
    #expect(ReportText.vietnamese.count == ReportText.allCases.count)
    for language in Language.allCases {
      let page = PageReader.text(try SampleReport.page(language))
        .replacing("{{title}}", with: "")
      let left = page.matches(of: /\{(?:year|first|last|unit|fund|run|from|to|amount|count)\}/)
      #expect(left.isEmpty, "\(left.map { String($0.0) })")
    }
  }

  @Test("The same input gives the same bytes, without a path of the machine")
  func reproducible() throws {
    let input = try SampleReport.input(.english)
    let pages = try (0..<2).map { _ in try ReportDocument(input).html(SampleReport.assets) }
    #expect(pages[0] == pages[1])
    let text = String(decoding: pages[0], as: UTF8.self)
    let isNamed = text.contains(FileManager.default.temporaryDirectory.path + "/ansinh")
    #expect(!isNamed)
  }

  @Test("A report of nothing is refused")
  func nothing() throws {
    var input = try SampleReport.input(.english, isWhole: false)
    input.runs = []
    #expect(throws: ReportProblem.noRun) { try ReportDocument(input) }
  }
}
