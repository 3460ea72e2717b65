import Assumptions
import Diagnostics
import Ensemble
import Quantities
import Testing
import Uncertainty
import Valuation

/// Deviations beyond every bound, or no numbers at all.
private struct WildPaths: DeviationSource {
  var yield = -3.0

  func draw<L: Lane>(firstPath: Int, into deviations: inout PathDeviations<L>) {
    for year in 1..<deviations.years.count {
      deviations.inflation[year] = L(year % 2 == 0 ? -0.9 : 0.4)
      deviations.realWageGrowth[year] = L(year % 3 == 0 ? -0.8 : 0.1)
      for asset in 0..<deviations.classCount {
        deviations.assetYields[year * deviations.classCount + asset] = L(yield)
      }
    }
  }
}

@Suite("Paths that leave every bound")
struct WildPathTests {
  private func core(_ assumptions: Assumptions) throws -> EnsembleCore {
    let plan = try EnvironmentPlan(
      assumptions, firstYear: assumptions.years.lowerBound.advanced(by: 1),
      moves: .init(economy: true, unemployment: false, population: false),
      mortalityPattern: AgeSexGrid())
    return try EnsembleCore(
      assumptions, plan: plan,
      measures: [EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd")])
  }

  @Test("Growth and yields are held within the bounds, as in the run of the path by itself")
  func bounds() throws {
    let assumptions = try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2030)
    let block = PathWorker<SIMD2<Double>>(try core(assumptions)).compute(0..<1, from: WildPaths())
    var deviations = PathDeviations<Double>(
      years: assumptions.years, classCount: assumptions.pension?.fund.assets.count ?? 0)
    WildPaths().draw(firstPath: 0, into: &deviations)
    let twin = try Valuation.run(
      assumptions.along(deviations, mortalityPattern: AgeSexGrid()))
    let reserves = twin.series("pension", "reserveAtYearEnd")?.values.values ?? []
    for (found, expected) in zip(block.series, reserves) { #expect(agree(found, expected)) }
    let finite = block.series.filter(\.isFinite)
    #expect(finite.count == block.series.count)
  }

  @Test("A reserve that is no number is told as infinite, for the results to refuse")
  func noNumber() throws {
    let assumptions = try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2028)
    let block = PathWorker<SIMD2<Double>>(try core(assumptions))
      .compute(0..<1, from: WildPaths(yield: .infinity))
    #expect(block.series.last?.isInfinite == true)
  }

  @Test("A scenario whose processes are all switched off has one path only")
  func nothingDrawn() throws {
    var assumptions = try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2028)
    assumptions.uncertainty = UncertaintyAssumptions(
      firstYear: assumptions.years.lowerBound.advanced(by: 1))
    let problems = #expect(throws: InputProblems.self) {
      try EnsembleEngine(assumptions, options: EnsembleOptions())
    }
    #expect(problems?.description.contains("switched off") == true)
  }
}
