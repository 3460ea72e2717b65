import Analysis
import Assumptions
import Ensemble
import Foundation
import Quantities
import Report
import Results
import Testing
import Valuation

@testable import HTMLReport

@Suite("Numbers of the report")
struct FigureTests {
  @Test("Every cell of every account is the run's, rounded", arguments: Language.allCases)
  func accounts(language: Language) throws {
    let input = try SampleReport.input(language)
    let reader = PageReader(page: try SampleReport.page(language))
    for (id, run) in [("account-pension", 0), ("account-pension-1", 1)] {
      let table = try #require(reader.table(id))
      let result = input.runs[run].record.result
      #expect(table.rows.count == result.years.count)
      var count = 0
      for row in table.rows {
        let year = try #require(Int(row[0]))
        for (name, cell) in zip(table.series, row) {
          guard let parts = name?.split(separator: ".").map(String.init) else { continue }
          let value =
            try #require(result.series(parts[0], parts[2], group: parts[1]))
            .values.value(in: Year(year)) ?? nil
          #expect(try Self.agrees(cell, value, parts[2], result, language), "\(parts) \(year)")
          count += 1
        }
      }
      #expect(count >= 10 * result.years.count)
    }
  }

  /// Whether a shown number is the value rounded to the decimals that it has.
  private static func agrees(
    _ cell: String, _ value: Double?, _ measure: String, _ result: ValuationResult,
    _ language: Language
  ) throws -> Bool {
    guard let value else { return cell == "–" }
    let style = NumberStyle(language)
    let scale =
      switch MeasureCatalogue.definition(of: measure)?.unit {
      case .money: result.currency.displayUnit
      case .rate: 0.01
      default: 1.0
      }
    let decimals = cell.split(separator: style.decimalMark).dropFirst().first?.count ?? 0
    let plain = cell.replacing(style.groupMark, with: "").replacing(style.decimalMark, with: ".")
      .replacing("−", with: "-")
    let shown = try #require(Double(plain))
    return abs(shown - value / scale) <= 0.5000001 * pow(10, -Double(decimals))
  }

  @Test("The data of the fund's charts are the series at full precision")
  func lines() throws {
    let input = try SampleReport.input(.english)
    let reader = PageReader(page: try SampleReport.page(.english))
    for (figure, measure) in [
      ("reserve", "reserveAtYearEnd"), ("reserve-ratio", "reserveRatioOpening"),
    ] {
      let rows = reader.data(figure)
      for run in input.runs {
        let result = run.record.result
        let found = rows.filter { $0["line"] == result.title.en }
        let series = try #require(result.series("pension", measure)).values
        #expect(found.count == series.values.count { $0 != nil })
        for row in found {
          let year = try #require(row["year"].flatMap { Int($0) })
          #expect(row["value"].flatMap { Double($0) } == series[Year(year)])
        }
      }
    }
    for (figure, measures) in [
      ("rates", ["incomeRate", "paygCostRate"]), ("members", ["contributors", "oldAgePensioners"]),
    ] {
      let rows = reader.data(figure)
      for run in input.runs {
        for measure in measures {
          let result = run.record.result
          let series = try #require(result.series("pension", measure)).values
          let found = rows.filter { $0["panel"] == result.title.en && $0["line"] == measure }
          #expect(found.map { $0["value"].flatMap { Double($0) } } == series.values)
        }
      }
    }
  }

  @Test("The pyramid's data are the population of every year")
  func pyramid() throws {
    let population = try SampleReport.input(.english).runs[0].record.result.population
    let rows = PageReader(page: try SampleReport.page(.english)).data("pyramid")
    #expect(rows.count == population.values.count * Age.count)
    for row in rows {
      let year = try #require(row["year"].flatMap { Int($0) })
      let age = try #require(row["age"].flatMap { Int($0) })
      #expect(row["male"].flatMap { Double($0) } == population[Year(year)][.male, age])
      #expect(row["female"].flatMap { Double($0) } == population[Year(year)][.female, age])
    }
  }

  @Test("A waterfall goes from start to end, a tornado's bars from the base to their ends")
  func bars() throws {
    let input = try SampleReport.input(.english)
    let reader = PageReader(page: try SampleReport.page(.english))
    let attribution = input.attributions[0]
    let steps = reader.data("attribution-1")
    #expect(steps.count == attribution.steps.count + 2)
    #expect(steps.first?["to"].flatMap { Double($0) } == attribution.start)
    #expect(steps.last?["to"].flatMap { Double($0) } == attribution.end)
    for (step, row) in zip(attribution.steps, steps.dropFirst()) {
      let from = try #require(row["from"].flatMap { Double($0) })
      let to = try #require(row["to"].flatMap { Double($0) })
      #expect(abs(to - from - step.change) < 1e-15)
    }
    let ends = reader.data("tornado")
    let expected = try #require(input.tornado).bars.flatMap(\.ends).compactMap(\.value)
    #expect(ends.map { $0["to"].flatMap { Double($0) } } == expected)
    #expect(ends.allSatisfy { $0["from"] == "0.0123456789" })
  }

  @Test("The fan's data are the percentiles of the paths")
  func fan() throws {
    let input = try SampleReport.input(.english)
    let reader = PageReader(page: try SampleReport.page(.english))
    let summary = try #require(input.runs[0].ensemble).summary
    let rows = reader.data("fan-0")
    #expect(rows.count == summary.years.count)
    for row in rows {
      let year = try #require(row["year"].flatMap { Int($0) })
      let found = summary.distribution("pension", "reserveAtYearEnd", in: Year(year))
      #expect(row["p50"].flatMap { Double($0) } == found?.percentile(50))
      #expect(row["p97_5"].flatMap { Double($0) } == found?.percentile(97.5))
    }
    let depletion = reader.data("depletion-0").map { $0["value"].flatMap { Double($0) } }
    #expect(depletion == summary.depletion[0].values)
  }

  @Test("What a reform changes is told for its years only, with article and value before")
  func changes() throws {
    let table = try #require(
      PageReader(page: try SampleReport.page(.english)).table("changes-1"))
    let rate = table.rows.filter { $0[3] == "14\u{A0}%" || $0[3] == "16\u{A0}%" }
    #expect(rate.map { $0[1] } == ["2025", "2026"])
    #expect(rate.allSatisfy { $0[2] == "10\u{A0}%" })
    #expect(rate.first?[4].contains("Article <5> & \"more\"") == true)
    #expect(table.rows.contains { $0[2].hasPrefix("60") && $0[3].hasPrefix("61") })
    #expect(table.rows.count == 3)
  }
}
