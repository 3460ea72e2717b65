import Quantities
import Testing

@testable import Projection

@Suite("The cohort calculation")
struct InsuredLivesTests {
  @Test(
    "persons are conserved from year to year in random schemes",
    arguments: 1...8 as ClosedRange<UInt64>)
  func conservation(seed: UInt64) {
    var scheme = SmallScheme(seed: seed)
    let lives = InsuredLives.project(scheme.input())
    func stock(_ year: Year) -> Double {
      [LivesFlow.members, .dormantMembers, .oldAgePensioners, .invalidityPensioners]
        .reduce(0) { $0 + lives.series($1)[year] }
    }
    for year in scheme.years.dropLast() {
      let entrants = (0..<scheme.groupCount).reduce(0.0) {
        $0 + lives.series(.newEntrants, group: $1)[year]
      }
      let leaving = [
        LivesFlow.contributorDeaths, .dormantDeaths, .pensionerDeaths, .invalidityPensionerDeaths,
        .withdrawalRecipients, .ineligibleLumpSumRecipients,
      ].reduce(0.0) { $0 + lives.series($1)[year] }
      let end = stock(year.advanced(by: 1))
      #expect(abs(stock(year) + entrants - leaving - end) < 1e-8 * end + 0.1)
    }
  }

  @Test(
    "contributors meet their target wherever residents are enough",
    arguments: 1...4 as ClosedRange<UInt64>)
  func targets(seed: UInt64) {
    var scheme = SmallScheme(seed: seed)
    let input = scheme.input()
    let lives = InsuredLives.project(input)
    for year in scheme.years {
      let target = input.contributors.reduce(0) { $0 + $1[year].total }
      let found = (0..<scheme.groupCount).reduce(0.0) {
        $0 + lives.series(.contributors, group: $1)[year]
      }
      let unmet = lives.series(.unmetCoverage)[year]
      #expect(abs(found + unmet - target) < 1e-9 * target)
    }
  }

  @Test("one thread and two give the same bits")
  func threads() {
    var scheme = SmallScheme(seed: 5)
    let input = scheme.input()
    let one = InsuredLives.project(input, threads: 1)
    let two = InsuredLives.project(input, threads: 2)
    #expect(one.flows == two.flows)
    #expect(one.groupFlows == two.groupFlows)
  }

  @Test("eight paths in lanes give what each gives alone")
  func lanes() {
    var scheme = SmallScheme(seed: 8)
    let central = scheme.input()
    let inputs = (0..<8).map { central.path($0) }
    let batch = InsuredLives.project(batch: inputs)
    for (lane, input) in inputs.enumerated() {
      let alone = InsuredLives.project(input)
      for flow in LivesFlow.allCases {
        for (left, right) in zip(
          batch.series(flow, lane: lane).values, alone.series(flow).values)
        {
          #expect(abs(left - right) <= 1e-10 * abs(right) + 1e-3, "\(flow)")
        }
      }
    }
  }

  @Test("a closed group that repeats the open one's moves has its members at the start")
  func closedGroup() {
    var scheme = SmallScheme(seed: 3)
    let groups = InsuredLives.projectWithClosedGroups(scheme.input())
    let open = groups.open.series(.oldAgePensions)
    let closed = groups.closed.series(.oldAgePensions)
    #expect(abs(open[2024] - closed[2024]) < 1e-9 * open[2024])
    for year in scheme.years { #expect(closed[year] <= open[year] * (1 + 1e-9)) }
    let accrued = groups.accruedAtCurrentWages.series(.oldAgePensions)
    for year in scheme.years { #expect(accrued[year] <= closed[year] * 1.05 + 1e-6) }
  }
}

extension LivesInput {
  /// The scenario with persons, deaths, coverage and earnings that differ after the first year.
  fileprivate func path(_ number: Int) -> LivesInput {
    var path = self
    for year in years.dropFirst() {
      func scale(_ grid: inout YearSeries<AgeSexGrid>, by step: Double) {
        let factor = 1 + step * Double(number) * Double(year.number % 3 - 1)
        grid[year] = grid[year].map { $0 * factor }
      }
      scale(&path.population, by: 0.01)
      scale(&path.deathProbability, by: 0.03)
      for group in groups.indices {
        scale(&path.contributors[group], by: 0.02)
        scale(&path.earnings[group], by: 0.04)
      }
    }
    return path
  }
}
