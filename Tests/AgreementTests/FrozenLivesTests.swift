import Projection
import Quantities
import Scheme
import Testing

/// Paths on frozen headcounts against the cohort calculation of the same path.
@Suite("Paths that differ in money alone")
struct FrozenLivesTests {
  @Test("on frozen headcounts are what the cohort calculation gives", arguments: Variation.allCases)
  func everyVariation(_ variation: Variation) {
    var scheme = RandomScheme(variation, seed: 7, horizon: 4)
    expectAgreement(scheme.input(), areEarningsTied: true)
  }

  @Test("also where earnings do not move with wages", arguments: 1...2 as ClosedRange<UInt64>)
  func earningsOfTheirOwn(seed: UInt64) {
    var scheme = RandomScheme(.all, seed: seed, horizon: 4)
    expectAgreement(scheme.input(), areEarningsTied: false)
  }

  @Test("without minimum pension are products of weights", arguments: Variation.allCases)
  func products(_ variation: Variation) {
    var scheme = RandomScheme(variation, seed: 11, horizon: 4)
    var input = scheme.input()
    for year in input.law.minimumPension.years { input.law.minimumPension[year] = 0 }
    let frame = LivesFrame(input)
    let (years, groups) = (input.years.count, input.groups.count)
    let central = LivesPaths<Double>(yearCount: years, groupCount: groups)
    central.fill(lane: 0, with: input)
    let paths = LivesPaths<SIMD4<Double>>(yearCount: years, groupCount: groups)
    for lane in 0..<4 { paths.fill(lane: lane, with: input) }
    paths.disturb(areEarningsTied: true)
    let frozen = FrozenLives(frame, central: central, areEarningsTied: true)
    var carried = [LivesProjection<SIMD4<Double>>(years: input.years, groupCount: groups)]
    FrozenWorker<SIMD4<Double>>(frozen, blocks: 1).carry([paths], into: &carried)
    let worker = LinearWorker(LinearLives(frozen), paths: 16)
    worker.read(paths, at: 8)
    worker.carry()
    var multiplied = LivesProjection<SIMD4<Double>>(years: input.years, groupCount: groups)
    worker.write(8, into: &multiplied)
    for flow in LivesFlow.allCases {
      for lane in 0..<4 {
        expectAgreement(
          multiplied.series(flow, lane: lane), carried[0].series(flow, lane: lane), "\(flow)")
      }
    }
    for group in input.groups.indices {
      expectAgreement(
        multiplied.series(.insurableEarnings, group: group, lane: 3),
        carried[0].series(.insurableEarnings, group: group, lane: 3), "payroll of \(group)")
    }
  }

  private func expectAgreement(_ input: LivesInput, areEarningsTied: Bool) {
    let frame = LivesFrame(input)
    let central = LivesPaths<Double>(
      yearCount: input.years.count, groupCount: input.groups.count)
    central.fill(lane: 0, with: input)
    let paths = LivesPaths<SIMD4<Double>>(
      yearCount: input.years.count, groupCount: input.groups.count)
    for lane in 0..<4 { paths.fill(lane: lane, with: input) }
    paths.disturb(areEarningsTied: areEarningsTied)
    var lives = LivesProjection<SIMD4<Double>>(
      years: input.years, groupCount: input.groups.count)
    LivesWorker<SIMD4<Double>>(frame).carry(paths, into: &lives)
    let frozen = FrozenLives(frame, central: central, areEarningsTied: areEarningsTied)
    var results = [
      LivesProjection<SIMD4<Double>>(years: input.years, groupCount: input.groups.count)
    ]
    FrozenWorker<SIMD4<Double>>(frozen, blocks: 1).carry([paths], into: &results)
    for flow in LivesFlow.allCases {
      for lane in 0..<4 {
        expectAgreement(
          results[0].series(flow, lane: lane), lives.series(flow, lane: lane), "\(flow)")
      }
    }
    for group in input.groups.indices {
      for lane in 0..<4 {
        expectAgreement(
          results[0].series(.insurableEarnings, group: group, lane: lane),
          lives.series(.insurableEarnings, group: group, lane: lane), "payroll of \(group)")
      }
    }
  }

  private func expectAgreement(
    _ found: YearSeries<Double>, _ expected: YearSeries<Double>, _ name: String
  ) {
    let scale = expected.values.map(abs).max() ?? 0
    for year in expected.years where abs(found[year] - expected[year]) > 1e-9 * scale + 1e-6 {
      Issue.record("\(name) in \(year): \(found[year]), expected \(expected[year])")
      return
    }
  }
}

extension LivesPaths {
  /// Wages, prices, amounts and earnings that differ from path to path after T0.
  func disturb(areEarningsTied: Bool) {
    for lane in 0..<L.laneCount {
      let number = Double(lane + 1)
      for t in 1..<yearCount {
        let step = Double(t)
        func scale(_ column: UnsafeMutablePointer<L>, _ place: Int, by factor: Double) {
          column[place][lane: lane] = column[place][lane: lane] * factor
        }
        let wage = 1 + 0.01 * number + 0.003 * step
        scale(wages, t, by: wage)
        scale(prices, t, by: 1 + 0.002 * number * step)
        scale(referenceAmount, t, by: 0.8 + 0.2 * number)
        scale(pensionIndex, t, by: 1 + 0.001 * number * step)
        for group in 0..<groupCount {
          for cell in 0..<Self.plane {
            let own = areEarningsTied ? 1 : 1 + 0.0005 * number * Double(cell)
            scale(earnings, (group * yearCount + t) * Self.plane + cell, by: wage * own)
          }
        }
      }
    }
  }
}
