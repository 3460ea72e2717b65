import Coverage
import Foundation
import Quantities
import Testing

@Suite("Functions in lanes")
struct LaneFunctionTests {
  private func ulps(_ value: Double, _ truth: Double) -> Double { abs(value - truth) / truth.ulp }

  @Test("The exponential is good to two units in the last place and exactly 1 at 0")
  func exponential() {
    #expect(SIMD8<Double>(repeating: 0).exponential()[3] == 1)
    for step in -1400...1400 {
      let x = Double(step) / 2.017
      #expect(ulps(x.exponential(), exp(x)) <= 2, "\(x)")
    }
  }

  @Test("The logarithm is good to two units in the last place")
  func logarithm() {
    #expect(1.0.logarithm() == 0)
    for step in -700...700 {
      let x = exp(Double(step) / 3.003) * 1.01
      #expect(ulps(x.logarithm(), log(x)) <= 2 || abs(x.logarithm() - log(x)) < 1e-16, "\(x)")
    }
  }

  @Test("Functions give the same bits in every width")
  func widths() {
    let numbers = SIMD8<Double>(0.1, -3.7, 12.5, 0.999, 1e-7, -50, 300, 2)
    for lane in 0..<8 {
      #expect(numbers.exponential()[lane] == numbers[lane].exponential())
      let positive = numbers[lane].magnitude
      #expect((numbers * numbers).logarithm()[lane] == (positive * positive).logarithm())
      let narrow = SIMD2<Double>(numbers[lane], 1)
      #expect(narrow.exponential()[0] == numbers[lane].exponential())
    }
  }

  @Test("Limited expected values in lanes are those of one scenario")
  func limitedEarnings() {
    let series = LimitedEarnings.tailSeries.base
    for dispersion in [0.05, 0.3, 0.5, 1.2] {
      for step in -60...60 {
        let limit = 100 * exp(Double(step) / 12)
        let truth = LimitedEarnings.expected(
          mean: 100, dispersion: dispersion, floor: nil, ceiling: limit)
        let value = LimitedEarnings.expectedUpTo(
          limit, mean: 100, distance: log(limit / 100), dispersion: dispersion, series: series)
        #expect(abs(value - truth) <= 1e-13 * truth, "\(limit) \(dispersion)")
        let added = LimitedEarnings.addedByFloor(
          SIMD2(limit, 0), mean: SIMD2(100, 100), dispersion: dispersion, series: series)
        let raised =
          LimitedEarnings.expected(mean: 100, dispersion: dispersion, floor: limit, ceiling: nil)
          - 100
        #expect(abs(added[0] - raised) <= 1e-13 * max(100, limit))
        #expect(added[1] == 0)
      }
    }
    let nobody = LimitedEarnings.addedByFloor(7.0, mean: 0, dispersion: 0.3, series: series)
    #expect(nobody == 7)
  }

  @Test("The scaled tail is good to 2e-15 from 0 to beyond all numbers that occur")
  func scaledTail() {
    for step in 0...2500 {
      let x = Double(step) / 100
      let truth = exp(x * x) * erfc(x)
      let value = LimitedEarnings.scaledTail(x, LimitedEarnings.tailSeries.base)
      // The truth itself loses x²·2 units of its last place to the square in the exponential.
      #expect(abs(value / truth - 1) <= 2e-15 + 4e-16 * x * x || truth.isNaN, "\(x)")
    }
  }
}
