import Ensemble
import Testing

@Suite struct PercentileTests {
  @Test(
    "type 7 interpolates between neighbours at position (n − 1) p",
    arguments: [
      ([1.0, 2, 3, 4], 10.0, 1.3), ([1, 2, 3, 4], 25, 1.75), ([1, 2, 3, 4], 50, 2.5),
      ([1, 2, 3, 4], 97.5, 3.925), ([7], 2.5, 7), ([-2, 10], 5, -1.4), ([1, 2, 3], 100, 3),
    ])
  func type7(sorted: [Double], level: Double, expected: Double) {
    #expect(abs(Percentiles.type7(sorted: sorted, level: level) - expected) < 1e-12)
  }

  @Test("a distribution is told of the paths on which the figure exists")
  func missing() {
    let distribution = SummaryDistribution(of: [4, .nan, 1, -2, 5])
    #expect(distribution.share == 0.8)
    #expect(distribution.mean == 2)
    #expect(distribution.standardDeviation.map { abs($0 * $0 - 10) < 1e-12 } == true)
    #expect(distribution.percentile(50) == 2.5)
    #expect(distribution.shareAboveZero == 0.75)
    #expect(distribution.percentiles.count == Percentiles.levels.count)
  }

  @Test("a figure that exists on no path has no distribution, on one no deviation")
  func few() {
    let none = SummaryDistribution(of: [.nan, .nan])
    #expect(none.share == 0 && none.mean == nil && none.percentiles.isEmpty)
    let one = SummaryDistribution(of: [3])
    #expect(one.standardDeviation == nil && one.percentile(97.5) == 3)
  }

  @Test("values of every size and sign come in order")
  func order() {
    let paths = MadeUpPaths()
    var values = (0..<3000).map { paths.value($0, 0) }
    values += [0, -0.0, 1e300, -1e300, .leastNonzeroMagnitude, -.leastNonzeroMagnitude]
    let sorted = values.sorted()
    let distribution = SummaryDistribution(of: values)
    for level in Percentiles.levels {
      #expect(distribution.percentile(level) == Percentiles.type7(sorted: sorted, level: level))
    }
  }

  @Test("expected shortfall takes the fraction of the value at the edge")
  func shortfall() {
    let sorted: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    #expect(SummaryDistribution.expectedShortfall(sorted: sorted, level: 0.05) == 1)
    #expect(
      abs(SummaryDistribution.expectedShortfall(sorted: sorted, level: 0.25) - 4.5 / 2.5) < 1e-12)
    #expect(SummaryDistribution.expectedShortfall(sorted: sorted, level: 1) == 5.5)
  }

  @Test("levels are called p and the percent in files")
  func names() {
    #expect(Percentiles.name(of: 2.5) == "p2.5")
    #expect(Percentiles.name(of: 50) == "p50")
  }
}
