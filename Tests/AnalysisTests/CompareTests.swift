import Assumptions
import Diagnostics
import Quantities
import Results
import Testing
import Valuation

@testable import Analysis

@Suite("Runs side by side")
struct CompareTests {
  private func compared(
    _ options: ComparisonOptions = ComparisonOptions(), _ others: LoadedRun...
  ) throws -> RunComparison {
    try RunComparison(of: [CompareSamples.reference] + others, options: options)
  }

  @Test("a reserve of 1,155 beside 1,100 is 55, 5 % and half a point of output of 11,000 more")
  func differences() throws {
    let comparison = try compared(.init(years: .all), CompareSamples.reform)
    let middle = comparison.difference(try comparison.cell("reserveAtYearEnd", 2025), run: 1)
    #expect(middle.absolute == 55 && middle.relative == 0.05)
    #expect(abs(try #require(middle.ofOutput) - 0.005) < 1e-15)
    // 2026: −100 over its own 12,500 less −200 over 12,000; up by half of the reference's size.
    let last = comparison.difference(try comparison.cell("reserveAtYearEnd", 2026), run: 1)
    #expect(last.absolute == 100 && last.relative == 0.5)
    #expect(abs(try #require(last.ofOutput) - (-0.008 + 1.0 / 60)) < 1e-15)
    let rate = comparison.difference(try comparison.cell("paygCostRate", 2026), run: 1)
    #expect(abs(try #require(rate.absolute) + 0.04) < 1e-15 && rate.ofOutput == nil)
  }

  @Test("the first and the largest difference have their years, each run its own")
  func divergences() throws {
    let comparison = try compared(
      .init(years: .some([2024])), CompareSamples.reform,
      CompareSamples.run("other", reserve: [1001, 1100, -200], rate: [0.2, 0.21, 0.22]))
    let reserve = comparison.divergences.filter { $0.measure == "reserveAtYearEnd" }
    #expect(
      reserve.map { [$0.run, $0.firstYear, $0.largestYear] } == [
        [1, 2025, 2026], [2, 2024, 2024],
      ])
    #expect(reserve.map(\.firstDifference) == [55, 1])
    #expect(reserve.map(\.largestDifference) == [100, 1])
    #expect(reserve[0].firstRelativeDifference == 0.05)
    #expect(reserve[0].largestRelativeDifference == 0.5)
    #expect(comparison.divergences.count { $0.measure == "paygCostRate" } == 1)
    #expect(Set(comparison.cells.map(\.year)) == [2024], "only the year asked for is shown")
  }

  @Test("a difference within the tolerance is none, one beyond it is the first")
  func tolerance() throws {
    let close = CompareSamples.run("close", reserve: [1001, 1100 * 1.01, -200])
    let comparison = try compared(.init(tolerance: 0.005), close)
    let found = comparison.divergences
    #expect(found.map(\.firstYear) == [2025])
    #expect(!comparison.isSame([1000, 1001], run: 1), "a change that is not told is still shown")
    #expect(comparison.isSame([1000, 1000 + 1e-9], run: 1))
    #expect(comparison.isSame([nil, nil], run: 1) && !comparison.isSame([nil, 3], run: 1))
  }

  @Test("years differ in years, rates as fractions, what does not exist has no difference")
  func indicators() throws {
    let comparison = try compared(ComparisonOptions(), CompareSamples.reform)
    #expect(comparison.difference(try comparison.indicator("peakYear"), run: 1) == 1)
    let balance = comparison.difference(try comparison.indicator("actuarialBalance"), run: 1)
    #expect(abs(try #require(balance) - 0.05) < 1e-15)
    let depletion = try comparison.indicator("depletionYear")
    #expect(depletion.values == [2026, nil])
    #expect(comparison.difference(depletion, run: 1) == nil)
    #expect(!comparison.isSame(depletion.values, run: 1))
  }

  @Test("identical runs differ in nothing, neither in years nor in parameters")
  func identical() throws {
    let values = [ParameterValue(path: "law.a", value: "1", number: 1)]
    let one = CompareSamples.run("one", reserve: [1, 2, 3], parameters: values)
    let two = CompareSamples.run("two", reserve: [1, 2, 3], parameters: values)
    let comparison = try RunComparison(of: [one, two])
    #expect(comparison.divergences.isEmpty && comparison.parameters.isEmpty)
    #expect(comparison.notes.isEmpty)
    #expect(
      comparison.cells.allSatisfy { comparison.difference($0, run: 1).absolute == 0 })
  }

  @Test("the usual years are both ends and those divisible by five, of every run")
  func years() throws {
    let long = CompareSamples.run(
      "long", reserve: Array(repeating: 1, count: 9), output: Array(repeating: 1, count: 9),
      rate: Array(repeating: 1, count: 9), first: 2024)
    let comparison = try compared(ComparisonOptions(), long)
    #expect(
      comparison.cells.filter { $0.measure == "output" }.map(\.year) == [
        2024, 2025, 2026, 2030, 2032,
      ])
    #expect(comparison.notes.contains(.otherYears(run: 1)))
    let after = try comparison.cell("reserveAtYearEnd", 2030)
    #expect(after.values == [nil, 1] && comparison.difference(after, run: 1).absolute == nil)
  }

  @Test("amounts in another currency are compared as shares of output only, by name not at all")
  func currencies() throws {
    var baht = CompareSamples.dong
    baht.code = "XXX"
    let other = CompareSamples.run(
      "other", reserve: [500, 600, 700], output: [1000, 1100, 1200], currency: baht)
    let comparison = try compared(ComparisonOptions(), other)
    #expect(comparison.notes.contains(.otherCurrency(run: 1)))
    let difference = comparison.difference(try comparison.cell("reserveAtYearEnd", 2024), run: 1)
    #expect(difference.absolute == nil && difference.relative == nil)
    #expect(difference.ofOutput == 0.4)
    #expect(!comparison.divergences.contains { $0.measure == "reserveAtYearEnd" })
    let problem = #expect(throws: InputProblems.self) {
      try compared(.init(measures: ["pension.reserveAtYearEnd"]), other)
    }
    #expect(problem?.description.contains("in XTS in the reference and in XXX") == true)
    #expect(problem?.description.contains("expenditureToOutput") == true)
  }

  @Test("what a run lacks is told: branches, series, indicators")
  func lacking() throws {
    var poor = CompareSamples.run("poor", reserve: [1, 2, 3])
    poor.record.result.series.removeAll { $0.branch == "all" || $0.measure == "paygCostRate" }
    let comparison = try compared(ComparisonOptions(), poor)
    #expect(comparison.notes.contains(.lacksBranches(run: 1, branches: ["all"])))
    #expect(comparison.notes.contains(.lacksSeries(run: 1, names: ["pension.paygCostRate"])))
    #expect(
      comparison.notes.contains(
        .lacksIndicators(
          run: 1,
          names: ["pension.actuarialBalance", "pension.depletionYear", "pension.peakYear"])))
    let cell = try comparison.cell("reserveAtYearEnd", 2025)
    #expect(cell.outputs == [11_000, nil] && comparison.difference(cell, run: 1).ofOutput == nil)
  }

  @Test(
    "a word that no run knows is told with the nearest one",
    arguments: [
      (["pension.reserveAtYearEn"], "did you mean 'pension.reserveAtYearEnd'?"),
      (["paygCostRat"], "did you mean 'paygCostRate'?"),
      (["paygCostRate@2050"], "the years with --years"),
      (["births"], "none of these runs calculates it"),
      (["nothingLikeIt"], "inspect --measures"),
      (["paygCostRate:nobody"], "it has all"),
    ])
  func unknownMeasure(words: [String], hint: String) throws {
    let problem = #expect(throws: InputProblems.self) {
      try compared(.init(measures: words), CompareSamples.reform)
    }
    #expect(problem?.description.contains(hint) == true, "\(String(describing: problem))")
  }

  @Test("unknown indicators and years are told together")
  func unknownOthers() throws {
    let problem = #expect(throws: InputProblems.self) {
      try compared(
        .init(years: .some([2025, 2031]), indicators: ["depletionYer"]), CompareSamples.reform)
    }
    let text = problem?.description ?? ""
    #expect(text.contains("did you mean 'depletionYear'?"))
    #expect(text.contains("no run has a year 2031") && text.contains("2024 to 2026"))
  }

  @Test("series are chosen by measure, branch and group, each once and in the order of the list")
  func chosen() throws {
    var grouped = CompareSamples.reform
    grouped.record.result.series.append(
      MeasureSeries(
        branch: "pension", group: "employer", measure: "contributions",
        values: YearSeries(from: 2024, [1, 2, 3])))
    let comparison = try compared(
      .init(
        measures: ["paygCostRate", "pension.contributions:employer", "pension.paygCostRate"],
        years: .some([2025]), indicators: ["pension.peakYear"]), grouped)
    #expect(comparison.cells.map(\.measure) == ["paygCostRate", "contributions"])
    #expect(comparison.cells[1].group == "employer" && comparison.cells[1].values == [nil, 2])
    #expect(comparison.indicators.map(\.indicator) == ["peakYear"])
  }

  @Test("runs are named by their files, with as much of the path as sets them apart")
  func names() {
    #expect(RunComparison.names(of: ["a/base.yaml", "b/reform.yaml"]) == ["base", "reform"])
    #expect(RunComparison.names(of: ["a/x.yaml", "b/x.yaml"]) == ["a/x", "b/x"])
    #expect(RunComparison.names(of: ["x.yaml", "x.yaml"]) == ["x", "x (2)"])
    #expect(RunComparison.names(of: ["out/v1.2", "3f9a"]) == ["v1.2", "3f9a"])
  }
}
