import Ensemble
import Foundation
import Quantities
import Results
import Testing
import Valuation

@testable import Analysis

/// Figures of paths written out: `[column][path]`.
private struct WrittenPaths: EnsembleColumns {
  var paths: Range<Int> { 0..<(columns.first?.count ?? 0) }
  let years: ClosedRange<Year>
  let measures: [EnsembleMeasure]
  let indicators: [EnsembleIndicator]
  let columns: [[Double]]

  func read(_ range: Range<Int>, into values: UnsafeMutableBufferPointer<Double>) throws {
    for (position, column) in range.enumerated() {
      for path in paths { values[position * paths.count + path] = columns[column][path] }
    }
  }
}

@Suite("Differences on common paths")
struct ComparePathTests {
  private static let never = Double.nan

  private func paths(_ columns: [[Double]], first: Int = 2024) -> WrittenPaths {
    WrittenPaths(
      years: Year(first)...Year(first),
      measures: [
        EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
        EnsembleMeasure(branch: "pension", measure: "paygCostRate"),
        EnsembleMeasure(branch: "pension", measure: "contributors"),
      ],
      indicators: [EnsembleIndicator(branch: "pension", indicator: "depletionYear")],
      columns: columns)
  }

  private var compared: PathComparison {
    get throws {
      let reference = paths([
        [100, 100, 100, 100, 100], [0.2, 0.2, 0.2, 0.2, 0.2], [5, 5, 5, 5, 5],
        [2040, 2041, Self.never, Self.never, 2050],
      ])
      let reform = paths([
        [110, 90, 100, 100 * (1 + 1e-12), 130], [0.1, 0.3, 0.2, 0.1, 0.1], [6, 6, 6, 6, 6],
        [2045, Self.never, Self.never, 2090, 2050],
      ])
      var comparison = PathComparison(paths: 0..<5, seed: 7, antithetic: false)
      try comparison.add(reform, less: reference, run: 1, years: [2024, 2025])
      return comparison
    }
  }

  @Test("a higher reserve is better on two of five paths, a lower cost rate on three")
  func directions() throws {
    let reserve = try #require(
      try compared.figure("pension", "reserveAtYearEnd", year: 2024, run: 1))
    #expect(reserve.better == 0.4 && reserve.worse == 0.2 && reserve.same == 0.4)
    #expect(reserve.compared == 1 && reserve.direction == .higher)
    #expect(abs(try #require(reserve.difference.mean) - 6) < 1e-9)
    let tiny: Double = 100 * (1 + 1e-12) - 100
    #expect(reserve.difference.percentile(50) == tiny)
    let cost = try #require(try compared.figure("pension", "paygCostRate", year: 2024, run: 1))
    #expect(cost.better == 0.6 && cost.worse == 0.2 && cost.same == 0.2)
  }

  @Test("more contributors are neither better nor worse: the figure has no direction")
  func noDirection() throws {
    let figure = try #require(try compared.figure("pension", "contributors", year: 2024, run: 1))
    #expect(figure.direction == nil && figure.better == nil && figure.worse == nil)
    #expect(figure.difference.mean == 1)
  }

  @Test("a depletion on one of the two paths counts, and two that never come are a tie")
  func depletion() throws {
    let figure = try #require(try compared.figure("pension", "depletionYear", year: nil, run: 1))
    // Later; avoided; never in both; new; the same year.
    #expect(figure.better == 0.4 && figure.worse == 0.2 && figure.same == 0.4)
    #expect(figure.compared == 1, "every path is compared")
    #expect(figure.difference.share == 0.4, "the difference of years exists on two of five")
    #expect(figure.difference.mean == 2.5)
  }

  @Test("a tolerance makes ties of amounts, never of calendar years")
  func tolerance() throws {
    var comparison = PathComparison(paths: 0..<2, seed: 1, antithetic: false)
    let rest: [[Double]] = [[0.2, 0.2], [1, 1]]
    try comparison.add(
      paths([[101, 120]] + rest + [[2041, 2039]]),
      less: paths([[100, 100]] + rest + [[2040, 2040]]), run: 1, years: [2024], tolerance: 0.05)
    let reserve = try #require(comparison.figure("pension", "reserveAtYearEnd", year: 2024, run: 1))
    #expect(reserve.same == 0.5 && reserve.better == 0.5)
    let year = try #require(comparison.figure("pension", "depletionYear", year: nil, run: 1))
    #expect(year.better == 0.5 && year.worse == 0.5 && year.same == 0)
  }

  @Test("a rate that one run lacks on a path is not compared there")
  func missing() throws {
    var comparison = PathComparison(paths: 0..<2, seed: 1, antithetic: false)
    let rest: [[Double]] = [[0.2, 0.2], [1, 1], [2040, 2040]]
    try comparison.add(
      paths([[1, .nan]] + rest), less: paths([[0, 0]] + rest), run: 1, years: [2024])
    let figure = try #require(comparison.figure("pension", "reserveAtYearEnd", year: 2024, run: 1))
    #expect(figure.compared == 0.5 && figure.better == 1)
  }

  @Test("what is infinite on a path is refused by name")
  func infinite() {
    let rest: [[Double]] = [[0.2], [1], [2040]]
    #expect(throws: ResultsError.notFinite("'reserveAtYearEnd' of a path")) {
      var comparison = PathComparison(paths: 0..<1, seed: 1, antithetic: false)
      try comparison.add(
        paths([[.infinity]] + rest), less: paths([[0]] + rest), run: 1, years: [2024])
    }
  }

  @Test("the share above zero that was kept tells better and worse, for years it does not")
  func kept() throws {
    var comparison = PathComparison(paths: 0..<4, seed: 1, antithetic: false)
    let kept = try EnsembleSummary(
      of: WrittenPaths(
        years: 2024...2024,
        measures: [
          EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
          EnsembleMeasure(branch: "pension", measure: "paygCostRate"),
          EnsembleMeasure(branch: "pension", measure: "annualBalance"),
        ],
        indicators: [EnsembleIndicator(branch: "pension", indicator: "depletionYear")],
        columns: [[1, 2, 3, -1], [0.1, 0.1, 0.2, -0.3], [0, 0, 0, 0], [3, 2, .nan, .nan]]))
    comparison.add(kept, run: 1, years: [2024])
    let reserve = try #require(comparison.figure("pension", "reserveAtYearEnd", year: 2024, run: 1))
    #expect(reserve.better == 0.75 && reserve.worse == 0.25)
    let cost = try #require(comparison.figure("pension", "paygCostRate", year: 2024, run: 1))
    #expect(cost.better == 0.25 && cost.worse == 0.75)
    let same = try #require(comparison.figure("pension", "annualBalance", year: 2024, run: 1))
    #expect(same.better == 0 && same.worse == 0 && same.same == 1)
    let year = try #require(comparison.figure("pension", "depletionYear", year: nil, run: 1))
    #expect(year.better == nil && year.worse == nil && year.difference.mean == 2.5)
  }

  /// A run over four paths that was kept, with its difference from a reference.
  private func keptRun(_ name: String, seed: Int, reference: String?) throws -> LoadedRun {
    let columns = WrittenPaths(
      years: 2024...2026,
      measures: [EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd")], indicators: [],
      columns: [[1, 2, 3, -1], [1, 1, 1, 1], [1, 2, 2, -2]])
    let link = reference.map {
      #", "reference": {"run": "\#($0)", "title": {"en": "Base", "vi": "Gốc"}}"#
    }
    let facts = """
      {"firstPath": 0, "pathCount": 4, "seed": \(seed), "antithetic": false, "method": "linear",
      "reasons": [], "randomProcesses": ["economy"], "measures": [], "indicators": [],
      "blockSize": 4, "blasCore": "none"\(link ?? "")}
      """
    var run = CompareSamples.run(name, reserve: [1, 2, 3])
    let summary = try EnsembleSummary(of: columns)
    run.ensemble = EnsembleRecord(
      facts: try JSONDecoder().decode(EnsembleFacts.self, from: Data(facts.utf8)),
      summary: summary, difference: reference.map { _ in summary })
    return run
  }

  @Test("differences that were kept from the first run are told, those from another are not")
  func keptRuns() throws {
    let base = try keptRun("base", seed: 1, reference: nil)
    let reform = try keptRun("reform", seed: 1, reference: base.record.manifest.run)
    let foreign = try keptRun("foreign", seed: 1, reference: "another")
    let reseeded = try keptRun("reseeded", seed: 2, reference: base.record.manifest.run)
    let loaded = [base, reform, foreign, reseeded]
    var comparison = try RunComparison(of: loaded, options: .init(years: .some([2024])))
    comparison.addKeptPaths(of: loaded)
    let paths = try #require(comparison.paths)
    #expect(paths.figures.map(\.run) == [1] && paths.figures.map(\.year) == [2024])
    #expect(paths.figures[0].better == 0.75)
    #expect(
      comparison.notes.suffix(3) == [
        .pathsSummarized(run: 1), .pathsNotCommon(run: 2), .pathsNotCommon(run: 3),
      ])
  }

  @Test("every direction belongs to a measure or indicator that exists")
  func known() {
    #expect(BetterDirection(of: "actuarialBalance75YearsWithTarget") == .higher)
    #expect(BetterDirection(of: "generalAveragePremium50YearsWithReserve") == .lower)
    #expect(BetterDirection(of: "depletionYear") == .higherOrNever)
    for name in ["meanPension", "contributors", "replacementRateAtAward", "totalExpenditure"] {
      #expect(BetterDirection(of: name) == nil, "\(name)")
    }
    for name in BetterDirection.names {
      #expect(MeasureCatalogue.definition(of: name) != nil, "\(name)")
    }
  }
}
