import Ensemble
import Quantities
import Results
import Testing

@Suite struct EnsembleSummaryTests {
  private let source = MadeUpPaths()

  @Test("a summary says of every column what its values say, whatever budget and threads")
  func columns() throws {
    let scratch = try Scratch()
    let blocks = try source.blocks(of: 3..<200, beside: scratch.path + "/run")
    let summary = try EnsembleSummary(of: blocks, threads: 1)
    #expect(try EnsembleSummary(of: blocks, threads: 2, budget: 1) == summary)
    #expect(try EnsembleSummary(of: blocks, threads: 2, budget: 5000) == summary)
    for line in 0..<10 {
      let values = (3..<200).map { source.value($0, line) }
      #expect(summary.series[line] == SummaryDistribution(of: values))
    }
    let reserve = (3..<200).map { source.value($0, 2) }.sorted()
    #expect(
      summary.shortfall.first?.values[2]
        == SummaryDistribution.expectedShortfall(sorted: reserve, level: 0.05))
  }

  @Test("the probability of depletion counts all paths, its year those that have one")
  func depletion() throws {
    let scratch = try Scratch()
    let blocks = try source.blocks(of: 0..<150, beside: scratch.path + "/run")
    let summary = try EnsembleSummary(of: blocks)
    let years = (0..<150).map { source.indicator($0, 0) }
    #expect(
      summary.depletion.map(\.values) == [
        (2024...2028).map { year in Double(years.count { $0 <= Double(year) }) / 150 }
      ])
    #expect(summary.indicatorValues[0].share == 2.0 / 3)
  }

  @Test("an infinite figure is refused by its name and path")
  func infinite() throws {
    let scratch = try Scratch()
    var source = source
    source.shift = .infinity
    let blocks = try source.blocks(of: 4..<20, beside: scratch.path + "/run")
    #expect(
      throws: ResultsError.notFinite("'reserveAtYearEnd' (all) of 2024 on path 4")
    ) {
      try EnsembleSummary.gathered(from: blocks, threads: 1)
    }
  }

  @Test("a difference is taken path by path, where both figures exist")
  func difference() throws {
    let scratch = try Scratch()
    var moved = source
    moved.shift = 8
    moved.years = 2025...2030
    moved.measures.reverse()
    let first = try source.blocks(of: 0..<60, beside: scratch.path + "/first")
    let second = try moved.blocks(of: 0..<60, beside: scratch.path + "/second")
    let columns = try #require(EnsembleDifferenceColumns(second, less: first))
    #expect(columns.years == 2025...2028)
    let difference = try EnsembleSummary(of: columns)
    let expected = (0..<60).map { path in
      // Line of 2026: third year of the second measure here, second year of the first there.
      moved.value(path, 6 + 1) - source.value(path, 2)
    }
    #expect(
      difference.distribution("pension", "reserveAtYearEnd", in: 2026)
        == SummaryDistribution(of: expected))
    let depletion = difference.distribution("pension", indicator: "depletionYear")
    #expect(depletion?.share == 2.0 / 3 && depletion?.mean == 0)
    let elsewhere = try source.blocks(of: 1..<61, beside: scratch.path + "/elsewhere")
    #expect(EnsembleDifferenceColumns(elsewhere, less: first) == nil)
  }
}
