import Assumptions
import Diagnostics
import Foundation
import Quantities
import Results
import ScenarioFile
import Testing
import Valuation

@Suite("Regions")
struct RegionTests {
  @Test("the shipped regions are parts of their total", arguments: Library.regions)
  func shipped(path: String) throws {
    let set = try RegionSet.read(Library.path(path))
    let root = Library.path("")
    let total = try Library.run(String(set.total.dropFirst(root.count)), until: 2022)
    let regions = try set.regions.map { region in
      (name: region, result: try Library.run(String(region.dropFirst(root.count)), until: 2022))
    }
    let balance = try RegionBalance(total: total, regions: regions)
    #expect(balance.warnings.isEmpty, "\(balance.warnings.map(\.message))")
    let line = try #require(
      balance.lines.first { $0.measure == "contributors" && $0.branch == "pension" })
    let year = line.total.years.lowerBound
    #expect(line.remainder[year] > 0)
    let sum = line.regions.reduce(line.remainder[year]) { $0 + $1[year] }
    #expect(abs(sum - line.total[year]) <= 1e-9 * line.total[year])
  }

  @Test("a total less its halves leaves nothing, and what is too much is told once a series")
  func halves() throws {
    let total = Self.run(persons: 100)
    let half = Self.run(persons: 50)
    let even = try RegionBalance(total: total, regions: [("a", half), ("b", half)])
    #expect(even.lines.count == 1, "a rate does not add up")
    #expect(even.lines[0].remainder.values == [0, 0])
    #expect(even.warnings.isEmpty)
    let over = try RegionBalance(total: total, regions: [("a", half), ("b", total)])
    #expect(over.lines[0].remainder.values == [-50, -50])
    #expect(over.warnings.count == 1)
    let csv = String(decoding: even.table.bytes, as: UTF8.self).split(separator: "\n")
    #expect(csv.first == "region,branch,group,measure,year,value")
    #expect(csv.count == 1 + 4 * 2, "total, two regions and the remainder, two years each")
    #expect(csv.last == "remainder,pension,all,contributors,2025,0")
  }

  @Test("a region of another date or currency is refused")
  func refused() {
    var late = Self.run(persons: 1)
    late.years = Year(2025)...Year(2026)
    var dollars = Self.run(persons: 1)
    dollars.currency.code = "USD"
    for region in [late, dollars] {
      #expect(throws: InputProblems.self) {
        try RegionBalance(total: Self.run(persons: 10), regions: [("a", region)])
      }
    }
  }

  @Test(
    "a list that names nothing that is there says where",
    arguments: [
      ("format: 1\ntitle: t\nregions: [a.yaml]\n", "names no 'total'"),
      ("format: 1\ntitle: t\ntotal: a.yaml\nregions: [a.yaml]\n", "there is no file 'a.yaml'"),
      ("format: 1\ntitle: t\ntotal: list.yaml\nregions: []\n", "expected a list of scenarios"),
      ("format: 1\ntotal: list.yaml\nregions: [list.yaml]\n", "has no 'title'"),
      ("format: 1\ntitle: t\nregion: [a.yaml]\nregions: [a.yaml]\n", "unknown key 'region'"),
    ])
  func unreadable(text: String, message: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansinh-regions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "list.yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    #expect(ScenarioTree.kind(of: file.path(percentEncoded: false)) == .regions)
    do throws(InputProblems) {
      _ = try RegionSet.read(file.path(percentEncoded: false))
      Issue.record("the list was read")
    } catch {
      #expect(error.diagnostics.contains { $0.message.contains(message) })
      #expect(error.diagnostics.allSatisfy { $0.place != nil })
    }
  }

  /// A run of two years with one series that adds up and one that does not.
  private static func run(persons: Double) -> ValuationResult {
    var result = ValuationResult(
      title: LocalizedText(en: "t", vi: "t"),
      currency: .init(
        code: "XXX", words: LocalizedText(en: "", vi: ""), displayUnit: 1,
        displayWords: LocalizedText(en: "", vi: "")),
      years: Year(2024)...Year(2025), timing: nil,
      population: YearSeries(from: Year(2024), []), series: [], indicators: [], calibration: [],
      comparisons: [], warnings: [])
    result.series = [
      MeasureSeries(
        branch: "pension", measure: "contributors",
        values: YearSeries(from: Year(2024), [persons, persons])),
      MeasureSeries(
        branch: "pension", measure: "paygCostRate",
        values: YearSeries(from: Year(2024), [0.1, 0.1])),
    ]
    return result
  }
}
