import Diagnostics
import Foundation
import Report
import Testing
import Valuation

@Suite struct RunPageTests {
  @Test("the page reads as expected in every language", arguments: Language.allCases)
  func snapshot(language: Language) {
    let page = RunPage(SampleRun.result, in: nil, language: language).text
    let difference = Self.difference(ExpectedPage.text(in: language) + "\n", page)
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("no line is longer than a hundred characters or ends with a space")
  func width() {
    for language in Language.allCases {
      let page = RunPage(SampleRun.result, in: nil, language: language).text
      for line in page.split(separator: "\n") {
        #expect(line.count <= 100 && line.last != " ", "\(line)")
      }
    }
  }

  @Test("a run without a fund shows the population instead")
  func populationOnly() {
    let page = RunPage(SampleRun.population, in: nil, language: .english).text
    #expect(page.contains("Population"))
    #expect(!page.contains("Reserve"))
    #expect(!page.contains("cash flows"))
  }

  @Test("a fund that never runs out says so")
  func neverDepleted() {
    var result = SampleRun.result
    result.indicators = [
      IndicatorValue(branch: "pension", indicator: "peakYear", value: 2036),
      IndicatorValue(branch: "pension", indicator: "depletionYear", value: nil),
    ]
    let page = RunPage(result, in: nil, language: .english).text
    #expect(page.contains("Reserve depleted                        not before the end of 2036"))
  }

  @Test("many warnings are counted, not all printed")
  func manyWarnings() {
    var result = SampleRun.result
    result.warnings = (1...40).map { Diagnostic(.warning, at: nil, "number \($0)") }
    let page = RunPage(result, in: nil, language: .english).text
    #expect(page.contains("number 6"))
    #expect(!page.contains("number 7"))
    #expect(page.contains("and 34 more"))
  }

  @Test("colour is there only when asked for")
  func colour() {
    let plain = RunPage(SampleRun.result, in: nil, language: .english).text
    let bold = RunPage(SampleRun.result, in: nil, language: .english, hasColour: true).text
    #expect(!plain.contains("\u{1B}"))
    #expect(bold.contains("\u{1B}[1m"))
  }

  /// The lines that differ, `-` as expected and `+` as found.
  private static func difference(_ expected: String, _ found: String) -> String {
    let old = expected.components(separatedBy: "\n")
    let new = found.components(separatedBy: "\n")
    return new.difference(from: old).map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }.joined(separator: "\n")
  }
}
