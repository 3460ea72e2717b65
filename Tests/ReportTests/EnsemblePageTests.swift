import Ensemble
import Foundation
import Quantities
import Report
import Results
import Testing
import Valuation

@Suite struct EnsemblePageTests {
  @Test("the page tells paths, method, fan, depletion and indicators in English")
  func english() throws {
    let page = try Self.page(.english)
    let expected = [
      "1,000 paths, 0 to 999 · seed 7 · antithetic pairs",
      "Drawn: prices, wages and yields, mortality",
      "Every path goes through the whole calculation, because the minimum pension is fixed",
      "Year        Reserve         Worst 5 %        PAYG cost        Depleted",
      "       5 %   50 %   95 %       mean    5 %    50 %    95 %   by then",
      "2030  1,565  1,740  1,915      1,555  14.7 %  16.4 %  18.1 %     6.3 %",
      "Indicators over the paths (of the paths on which they exist)",
      "Speed  250 paths a second (500 paths in 2.0 s); 500 paths were there from an earlier start",
      "Less “First land”, path by path",
    ]
    for line in expected {
      #expect(Self.squeezed(page).contains(Self.squeezed(line)), "\(line)\n\(page)")
    }
  }

  @Test("the page has the same lines in Vietnamese")
  func vietnamese() throws {
    let (page, english) = (try Self.page(.vietnamese), try Self.page(.english))
    #expect(page.contains("1.000 quỹ đạo, từ 0 đến 999 · số khởi tạo 7 · cặp đối xứng"))
    #expect(page.contains("vì lương hưu tối thiểu cố định"))
    #expect(page.contains("Chênh lệch so với “Xứ đầu”, theo từng quỹ đạo"))
    #expect(page.split(separator: "\n").count == english.split(separator: "\n").count)
  }

  @Test("no line is longer than a hundred characters or ends with a space")
  func width() throws {
    for language in Language.allCases {
      for line in try Self.page(language).split(separator: "\n") {
        #expect(line.count <= 100 && line.last != " ", "\(line)")
      }
    }
  }

  @Test("the chart is a Vega-Lite specification with data, both languages and a description")
  func chart() throws {
    let result = SampleRun.result
    let bytes = try #require(try FanChart.text(of: Self.summary(), central: result))
    #expect(try FanChart.text(of: Self.summary(), central: result) == bytes)
    let chart = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect((chart["$schema"] as? String)?.contains("vega-lite/v5") == true)
    let data = try #require((chart["data"] as? [String: Any])?["values"] as? [[String: Double]])
    #expect(data.count == 13)
    #expect(data[0].keys.sorted().contains("p97_5"))
    #expect(data[1]["central"] == 1465)
    let title = try #require(chart["title"] as? [String: String])
    #expect(title["text"] == "Reserve of the fund: A small land")
    #expect(title["subtitle"] == "Số dư quỹ: Một xứ nhỏ")
    let description = try #require(chart["description"] as? String)
    #expect(description.contains("1,000 paths") && description.contains("1.000 quỹ đạo"))
    #expect((chart["layer"] as? [Any])?.count == 6)
  }

  @Test("without the reserve of a fund there is no chart and no table")
  func withoutFund() throws {
    let columns = MadeUpColumns(measures: [
      EnsembleMeasure(branch: "population", measure: "births")
    ])
    let summary = try EnsembleSummary(of: columns)
    #expect(try FanChart.text(of: summary, central: SampleRun.population) == nil)
    let record = EnsembleRecord(facts: Self.facts(), summary: summary)
    let page = EnsemblePage(
      SampleRun.population, record, drawn: [], in: nil, language: .english
    ).text
    #expect(!page.contains("Worst") && page.contains("1,000 paths"))
  }

  @Test("a run without a fund shows its people instead")
  func people() throws {
    let columns = MadeUpColumns(measures: [
      EnsembleMeasure(branch: "population", measure: "population"),
      EnsembleMeasure(branch: "population", measure: "oldAgeDependencyRatio"),
    ])
    let record = EnsembleRecord(facts: Self.facts(), summary: try EnsembleSummary(of: columns))
    let page = EnsemblePage(
      SampleRun.population, record, drawn: [.fertility], in: nil, language: .english
    ).text
    let line = "2030 95,331 106,000 116,669 13.5 % 15.0 % 16.5 %"
    #expect(Self.squeezed(page).contains(line), "\(page)")
  }

  private static func page(_ language: Language) throws -> String {
    let summary = try summary()
    let record = EnsembleRecord(facts: facts(), summary: summary, difference: summary)
    return EnsemblePage(
      SampleRun.result, record, drawn: [.economy, .mortality], in: nil,
      pace: EnsemblePage.Pace(calculated: 500, seconds: 2), language: language
    ).text
  }

  private static func summary() throws -> EnsembleSummary {
    try EnsembleSummary(of: MadeUpColumns())
  }

  private static func facts() -> EnsembleFacts {
    var facts = EnsembleFacts(
      of: NoPaths(), paths: 0..<1000, seed: 7, antithetic: true, method: "everything",
      reasons: [
        LocalizedText(
          en: "the minimum pension is fixed", vi: "lương hưu tối thiểu cố định")
      ], randomProcesses: ["economy", "mortality"])
    facts.reference = EnsembleFacts.Reference(
      run: "0", title: LocalizedText(en: "First land", vi: "Xứ đầu"))
    return facts
  }

  /// The text with one space where there are several.
  private static func squeezed(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
  }
}

/// The sample run with a spread that grows by year, the same on both sides.
private struct MadeUpColumns: EnsembleColumns {
  var measures = [
    EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
    EnsembleMeasure(branch: "pension", measure: "paygCostRate"),
  ]
  var indicators = [
    EnsembleIndicator(branch: "pension", indicator: "depletionYear"),
    EnsembleIndicator(branch: "pension", indicator: "actuarialBalance"),
  ]
  let paths = 0..<1000
  let years = SampleRun.years
  private let result = SampleRun.result

  init() {}

  /// Series alone.
  init(measures: [EnsembleMeasure]) {
    self.measures = measures
    indicators = []
  }

  func read(
    _ columns: Range<Int>, into values: UnsafeMutableBufferPointer<Double>
  ) throws {
    for (position, column) in columns.enumerated() {
      for path in paths {
        values[position * paths.count + path] = value(column, luck: Double(path) / 999 * 2 - 1)
      }
    }
  }

  private func value(_ column: Int, luck: Double) -> Double {
    let lines = measures.count * years.count
    if column == lines { return luck > 0.5 ? .nan : (2034 + 4 * luck).rounded() }
    if column > lines { return -0.02 + 0.01 * luck }
    let name = measures[column / years.count]
    let year = years.lowerBound.advanced(by: column % years.count)
    let series = result.series(name.branch, name.measure)
    guard let central = series?.values.value(in: year) ?? nil else { return .nan }
    return central + abs(central) * luck * Double(column % years.count) / 53.65
  }
}

/// An ensemble that is only spoken of.
private struct NoPaths: EnsembleSource {
  final class Worker: EnsembleBlockWorker {
    func compute(_ paths: Range<Int>) -> EnsembleBlock {
      EnsembleBlock(paths: paths, measures: 0, years: 0, indicators: 0)
    }
  }

  let years = SampleRun.years
  let measures: [EnsembleMeasure] = []
  let indicators: [EnsembleIndicator] = []
  let blockSize = 8

  func makeWorker() -> Worker { Worker() }
}
