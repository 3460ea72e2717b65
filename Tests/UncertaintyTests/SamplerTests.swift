import LinearAlgebra
import Quantities
import Testing
import Uncertainty

@Suite("Deviations of a path")
struct SamplerTests {
  static let years = Year(2024)...Year(2060)
  static let classes = ["bonds", "deposits", "shares"]

  static func everything() throws -> UncertaintyAssumptions {
    var result = UncertaintyAssumptions(firstYear: 2027)
    result.economy = try VectorAutoregression(
      response: Matrix(rows: [
        [0.5, 0, 0, 0], [-0.1, 0.2, 0, -0.2], [-0.2, 0, 0.5, 0], [0, -0.05, 0, 0.7],
      ]),
      shocks: CorrelatedShocks(
        deviations: [0.02, 0.017, 0.012, 0.003],
        correlations: Matrix(rows: [
          [1, -0.3, -0.5, 0], [-0.3, 1, 0.1, -0.3], [-0.5, 0.1, 1, 0], [0, -0.3, 0, 1],
        ])))
    result.mortality = try MortalityProcess(
      pattern: AgeSexGrid(repeating: 1.0 / 101),
      shocks: CorrelatedShocks(
        deviations: [0.5, 1.9], correlations: Matrix(rows: [[1, 0.5], [0.5, 1]])))
    result.fertility = try VectorAutoregression(persistence: 0.98, deviation: 0.04)
    result.migration = try VectorAutoregression(persistence: 0.5, deviation: 0.3)
    result.assets = try AssetReturns(
      classes: ["shares", "bonds"],
      shocks: CorrelatedShocks(
        deviations: [0.2, 0.03], correlations: Matrix(rows: [[1, 0.2], [0.2, 1]])))
    return result
  }

  static func sampler(
    _ assumptions: UncertaintyAssumptions, seed: UInt64 = 1, antithetic: Bool = false
  ) -> DeviationSampler {
    DeviationSampler(
      assumptions, years: years, assetClasses: classes, seed: seed, antithetic: antithetic)
  }

  static func draw<L: Lane>(
    _ sampler: DeviationSampler, _ path: Int, as type: L.Type = Double.self
  ) -> PathDeviations<L> {
    var result = PathDeviations<L>(years: years, classCount: classes.count)
    sampler.draw(firstPath: path, into: &result)
    return result
  }

  /// Every number of a lane, in one list.
  static func all<L: Lane>(_ deviations: PathDeviations<L>, lane: Int) -> [Double] {
    let parts = [
      deviations.inflation, deviations.realWageGrowth, deviations.realYield,
      deviations.unemploymentRate, deviations.mortalityIndex, deviations.fertility,
      deviations.migration, deviations.assetYields,
    ]
    return parts.flatMap { $0 }.map { $0[lane: lane] }
  }

  @Test("a path has the same bits alone and in lanes of 2, 4, 8 and 16")
  func laneWidths() throws {
    let sampler = Self.sampler(try Self.everything())
    let wide = Self.draw(sampler, 16, as: SIMD16<Double>.self)
    let eight = Self.draw(sampler, 24, as: SIMD8<Double>.self)
    let four = Self.draw(sampler, 28, as: SIMD4<Double>.self)
    let two = Self.draw(sampler, 28, as: SIMD2<Double>.self)
    let alone = Self.all(Self.draw(sampler, 29), lane: 0)
    #expect(alone.contains { $0 != 0 })
    #expect(Self.all(wide, lane: 13) == alone)
    #expect(Self.all(eight, lane: 5) == alone)
    #expect(Self.all(four, lane: 1) == alone)
    #expect(Self.all(two, lane: 1) == alone)
  }

  @Test("nothing deviates before the first random year, everything drawn does from it on")
  func firstYear() throws {
    let path = Self.draw(Self.sampler(try Self.everything()), 3)
    #expect(path.inflation[..<3].allSatisfy { $0 == 0 })
    #expect(path.mortalityIndex[..<6].allSatisfy { $0 == 0 })
    #expect(path.assetYields[..<9].allSatisfy { $0 == 0 })
    for series in [
      path.inflation, path.realWageGrowth, path.realYield, path.unemploymentRate,
      path.fertility, path.migration,
    ] {
      #expect(series[3...].allSatisfy { $0 != 0 })
    }
  }

  @Test("every other path mirrors the one before it where pairs are antithetic")
  func antitheticPairs() throws {
    let assumptions = try Self.everything()
    let mirrored = Self.sampler(assumptions, antithetic: true)
    let plain = Self.sampler(assumptions)
    let even = Self.all(Self.draw(mirrored, 6), lane: 0)
    let odd = Self.all(Self.draw(mirrored, 7), lane: 0)
    #expect(even == Self.all(Self.draw(plain, 6), lane: 0))
    #expect(odd == even.map { -$0 })
  }

  @Test("a shorter horizon, or a later first year of the projection, leaves a path as it is")
  func horizon() throws {
    let assumptions = try Self.everything()
    let whole = Self.draw(Self.sampler(assumptions), 9)
    let years = Year(2026)...Year(2040)
    let sampler = DeviationSampler(
      assumptions, years: years, assetClasses: Self.classes, seed: 1, antithetic: false)
    var short = PathDeviations<Double>(years: years, classCount: 3)
    sampler.draw(firstPath: 9, into: &short)
    #expect(short.inflation == Array(whole.inflation[2..<17]))
    #expect(short.mortalityIndex == Array(whole.mortalityIndex[4..<34]))
    #expect(short.assetYields == Array(whole.assetYields[6..<51]))
  }

  /// Calculated apart from this program: Philox and the recursion in Python's integers, the
  /// quantiles by SciPy.
  @Test("path 7,992 of seed 1 is what another program finds")
  func anotherProgram() throws {
    var assumptions = UncertaintyAssumptions(firstYear: 2027)
    assumptions.economy = try VectorAutoregression(
      response: Matrix(rows: [
        [0.5, 0, 0, 0], [-0.1, 0.2, 0, -0.2], [-0.2, 0, 0.5, 0], [0, -0.05, 0, 0.7],
      ]),
      shocks: CorrelatedShocks(
        deviations: [0.02, 0.017, 0.012, 0.003],
        correlations: Matrix(rows: [
          [1, -0.3, -0.5, 0], [-0.3, 1, 0.1, -0.3], [-0.5, 0.1, 1, 0], [0, -0.3, 0, 1],
        ])))
    let path = Self.draw(Self.sampler(assumptions), 7_992)
    let found = [
      path.inflation[10], path.realWageGrowth[10], path.realYield[10], path.unemploymentRate[10],
    ]
    for (number, expected) in zip(found, [-0.00035784, -0.01205025, 0.00481607, 0.00631502]) {
      #expect(abs(number - expected) < 6e-9)
    }
  }

  @Test("switching a process off leaves the numbers of the others")
  func streams() throws {
    var assumptions = try Self.everything()
    let whole = Self.draw(Self.sampler(assumptions), 4)
    assumptions.economy = nil
    assumptions.fertility = nil
    let sampler = Self.sampler(assumptions)
    #expect(!sampler.drawn.economy && !sampler.drawn.unemployment && !sampler.drawn.fertility)
    #expect(sampler.drawn.demography)
    let part = Self.draw(sampler, 4)
    #expect(part.inflation.allSatisfy { $0 == 0 })
    #expect(part.mortalityIndex == whole.mortalityIndex)
    #expect(part.migration == whole.migration)
    #expect(part.assetYields == whole.assetYields)
  }

  @Test("unemployment held fixed leaves the joint law of the other three")
  func unemploymentFixed() throws {
    var assumptions = try Self.everything()
    let whole = Self.draw(Self.sampler(assumptions), 4)
    assumptions.unemploymentIsDrawn = false
    let sampler = Self.sampler(assumptions)
    #expect(sampler.drawn.economy && !sampler.drawn.unemployment)
    let part = Self.draw(sampler, 4)
    #expect(part.realWageGrowth == whole.realWageGrowth)
    #expect(part.unemploymentRate.allSatisfy { $0 == 0 })
  }

  @Test("a class without a deviation of its own has none")
  func classes() throws {
    let path = Self.draw(Self.sampler(try Self.everything()), 2)
    for year in 3..<Self.years.count {
      #expect(path.assetYields[3 * year] != 0)
      #expect(path.assetYields[3 * year + 1] == 0)
      #expect(path.assetYields[3 * year + 2] != 0)
    }
  }

  @Test("4,000 paths have the deviations and correlations that the process says")
  func jointLaw() throws {
    let assumptions = try Self.everything()
    let sampler = Self.sampler(assumptions)
    let process = try #require(assumptions.economy)
    var squares = [0.0, 0, 0, 0]
    var first = [0.0, 0, 0]
    let last = Self.years.count - 1
    for block in 0..<500 {
      let paths = Self.draw(sampler, 8 * block, as: SIMD8<Double>.self)
      let ends = [
        paths.inflation[last], paths.realWageGrowth[last], paths.realYield[last],
        paths.unemploymentRate[last],
      ]
      for index in 0..<4 { squares[index] += (ends[index] * ends[index]).sum() }
      let (x, y) = (paths.inflation[3], paths.realYield[3])
      first[0] += (x * x).sum()
      first[1] += (y * y).sum()
      first[2] += (x * y).sum()
    }
    // Four standard errors of a deviation, 1/√(2n), and of a correlation, 1/√n.
    for (square, expected) in zip(squares, process.longRunDeviations) {
      #expect(abs((square / 4_000).squareRoot() / expected - 1) < 4 / 8_000.0.squareRoot())
    }
    #expect(abs((first[0] / 4_000).squareRoot() / 0.02 - 1) < 4 / 8_000.0.squareRoot())
    let correlation = first[2] / (first[0] * first[1]).squareRoot()
    #expect(abs(correlation + 0.5) < 4 / 4_000.0.squareRoot())
  }
}
