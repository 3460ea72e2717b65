import Foundation
import LinearAlgebra
import Quantities
import Testing
import Uncertainty

@Suite("Estimates from histories")
struct EstimateTests {
  /// Normal numbers without a process: variable 2·`pair` of path 0, by year.
  private func noise(_ pair: Int, _ count: Int) -> [Double] {
    let normals = StandardNormals(seed: 3, firstPath: 0, antithetic: false)
    return (0..<count).map { normals.pair(pair, in: Year(1000 + $0)).first[0] }
  }

  @Test("Lee–Carter gives back the level, pattern and index that death rates are made of")
  func leeCarter() throws {
    let ages = 101
    let level = (0..<ages).map { -8 + 0.08 * Double($0) }
    let raw = (0..<ages).map { 2 - Double($0) / 100 }
    let pattern = raw.map { $0 / raw.reduce(0, +) }
    var index = noise(1, 30).enumerated().map { -1.5 * Double($0.offset) + 2 * $0.element }
    let mean = index.reduce(0, +) / 30
    index = index.map { $0 - mean }
    let rates = Matrix(rows: ages, columns: 30) { exp(level[$0] + pattern[$0] * index[$1]) }
    let fit = try LeeCarter(deathRates: rates, firstYear: 1990)
    #expect(fit.years == 1990...2019)
    #expect(abs(fit.pattern.reduce(0, +) - 1) < 1e-12)
    for age in 0..<ages {
      #expect(abs(fit.level[age] - level[age]) < 1e-10)
      #expect(abs(fit.pattern[age] - pattern[age]) < 1e-10)
    }
    for (found, expected) in zip(fit.index, index) { #expect(abs(found - expected) < 1e-9) }
    #expect(fit.explainedShare > 1 - 1e-12)
    #expect(abs(fit.drift - (index[29] - index[0]) / 29) < 1e-9)
    #expect(abs(fit.correlation(with: fit) - 1) < 1e-12)
    let later = fit.continued(from: rates.column(29), to: 2029)
    #expect(abs(log(later[50] / rates[50, 29]) - pattern[50] * fit.drift * 10) < 1e-9)
  }

  @Test("fewer than 15 years, or an age at which nobody dies, have no fit")
  func noFit() {
    #expect(throws: ProcessError.tooShort(years: 14, needed: 15)) {
      try LeeCarter(deathRates: Matrix(rows: 3, columns: 14, repeating: 0.1), firstYear: 2000)
    }
    #expect(throws: ProcessError.notFinite) {
      try LeeCarter(deathRates: Matrix(rows: 3, columns: 20, repeating: 0), firstYear: 2000)
    }
    #expect(throws: ProcessError.undetermined) {
      try LeeCarter(deathRates: Matrix(rows: 3, columns: 20, repeating: 0.5), firstYear: 2000)
    }
    #expect(throws: ProcessError.tooShort(years: 14, needed: 15)) {
      try AutoregressionEstimate(Matrix(rows: 14, columns: 1) { row, _ in Double(row % 3) })
    }
    #expect(throws: ProcessError.undetermined) {
      try AutoregressionEstimate(Matrix(rows: 20, columns: 1, repeating: 0.03))
    }
  }

  @Test("least squares finds the responses of two variables in 20,000 years")
  func response() throws {
    let (first, second) = (noise(1, 20_000), noise(2, 20_000))
    var history = Matrix(rows: 20_000, columns: 2)
    for year in 1..<20_000 {
      let (x, y) = (history[year - 1, 0], history[year - 1, 1])
      history[year, 0] = 0.01 + 0.5 * x - 0.2 * y + 0.02 * first[year]
      history[year, 1] = 0.3 * y + 0.01 * (-0.6 * first[year] + 0.8 * second[year])
    }
    let estimate = try AutoregressionEstimate(history)
    // Four standard errors: of a response about σ₁/σ₂/√n, of a deviation σ/√(2n).
    let expected = Matrix(rows: [[0.5, -0.2], [0, 0.3]])
    for (found, wanted) in zip(estimate.response.values, expected.values) {
      #expect(abs(found - wanted) < 4 * 2.5 / 20_000.0.squareRoot())
    }
    let shocks = try CorrelatedShocks(covariance: estimate.covariance)
    #expect(abs(shocks.deviations[0] / 0.02 - 1) < 4 / 40_000.0.squareRoot())
    #expect(abs(shocks.deviations[1] / 0.01 - 1) < 4 / 40_000.0.squareRoot())
    #expect(abs(shocks.correlations[0, 1] + 0.6) < 4 / 20_000.0.squareRoot())
    #expect(abs(estimate.mean[0] - 0.02) < 0.002)
    #expect(estimate.explainedShares[0] > 0.2 && estimate.explainedShares[0] < 0.4)
  }

  /// By hand: x = 0, 1, …, 14 then 0 … the regression of 1…14 on 0…13 is x(t) = 1 + x(t−1).
  @Test("a straight line has a persistence of 1 and nothing left over")
  func line() throws {
    let estimate = try AutoregressionEstimate(
      Matrix(rows: 15, columns: 1) { row, _ in Double(row) })
    #expect(abs(estimate.response[0, 0] - 1) < 1e-12)
    #expect(estimate.deviations[0] < 1e-12)
    #expect(throws: ProcessError.self) {
      try VectorAutoregression(response: estimate.response, shocks: CorrelatedShocks(deviation: 1))
    }
  }

  @Test("processes that contradict themselves are refused")
  func refusals() {
    let contradiction = Matrix(rows: [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    #expect(throws: ProcessError.notPositiveDefinite(order: 3)) {
      try CorrelatedShocks(deviations: [1, 1, 1], correlations: contradiction)
    }
    #expect(throws: ProcessError.outOfRange(-1)) { try CorrelatedShocks(deviation: -1) }
    #expect(throws: ProcessError.wrongSize(expected: 2, found: 3)) {
      try CorrelatedShocks(deviations: [1, 1], correlations: contradiction)
    }
    #expect(throws: ProcessError.unstable(spectralRadius: 1)) {
      try VectorAutoregression(persistence: 1, deviation: 0.1)
    }
    #expect(throws: ProcessError.wrongSize(expected: 2, found: 1)) {
      try MortalityProcess(pattern: AgeSexGrid(), shocks: CorrelatedShocks(deviation: 1))
    }
  }

  @Test("a deviation of zero takes one shock away and keeps the others")
  func noShock() throws {
    let correlations = Matrix(rows: [[1, 0.5], [0.5, 1]])
    let shocks = try CorrelatedShocks(deviations: [0, 2], correlations: correlations)
    #expect(shocks.factor.row(0) == [0, 0])
    #expect(abs(shocks.factor[1, 0] - 1) < 1e-15)
    #expect(abs(shocks.factor[1, 1] - 3.0.squareRoot()) < 1e-15)
  }

  @Test("the long-run deviation of an AR(1) is σ / √(1 − φ²)")
  func longRun() throws {
    let process = try VectorAutoregression(persistence: 0.8, deviation: 0.3)
    #expect(abs(process.longRunDeviations[0] - 0.5) < 1e-12)
  }
}
