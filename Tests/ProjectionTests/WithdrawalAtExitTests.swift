import Coverage
import Quantities
import Scheme
import Testing

@testable import Projection

@Suite("Members who stop and take their lump sum at once")
struct WithdrawalAtExitTests {
  /// 100 contributors of the year with ξ = 0.2 are 100 / 0.9 lives, of whom a fifth stops.
  private let stopping = 100 / 0.9 * 0.2

  @Test("are paid for the service before and after the dates of the law, by hand")
  func byHand() {
    var input = OneGeneration(age: 30, service: 15, exitRate: 0.2).input()
    input.groups[0].withdrawalAtExit = YearSeries(repeating: 0.25, over: input.years)
    let lives = InsuredLives.project(input)
    let leaving = 0.25 * stopping
    // x = 15 + ½·0.5 years at 10 a month: 5 before 2014 at 1.5 months, 10.25 after at 2.
    let lumpSum = (5 * 1.5 + 10.25 * 2) * 10
    #expect(abs(lives.series(.withdrawalRecipients)[2024] - leaving) < 1e-9)
    #expect(abs(lives.series(.withdrawals)[2024] - leaving * lumpSum) < 1e-6)
    #expect(abs(lives.series(.memberExits)[2024] - 0.75 * stopping) < 1e-9)
    // Nobody is to contribute in 2025, so all who are left become dormant then.
    #expect(abs(lives.series(.dormantMembers)[2025] - 0.75 * stopping) < 1e-9)
  }

  @Test("leave contributions as they were, and need no rights from before a cut-off")
  func contributions() {
    var input = OneGeneration(age: 30, service: 3, exitRate: 0.2).input()
    input.law.shareBeforeRightsCutOff = YearSeries(repeating: 0, over: input.years)
    input.law.openingLegacyService = 99
    let without = InsuredLives.project(input)
    input.groups[0].withdrawalAtExit = YearSeries(repeating: 1, over: input.years)
    let lives = InsuredLives.project(input)
    for year in input.years {
      #expect(
        lives.series(.insurableEarnings, group: 0)[year]
          == without.series(.insurableEarnings, group: 0)[year])
    }
    #expect(without.series(.withdrawalRecipients)[2024] == 0)
    #expect(abs(lives.series(.withdrawalRecipients)[2024] - stopping) < 1e-9)
    #expect(lives.series(.memberExits)[2024] == 0)
  }

  @Test("act in their year alone where the share is dated")
  func dated() {
    var input = OneGeneration(age: 30, service: 15, exitRate: 0.2).input()
    input.contributors[0][2025][.male, 31] = 70
    input.groups[0].withdrawalAtExit = YearSeries(from: 2024, [0, 0.5, 0, 0])
    let lives = InsuredLives.project(input)
    #expect(lives.series(.withdrawalRecipients)[2024] == 0)
    #expect(abs(lives.series(.withdrawalRecipients)[2025] - 70 / 0.9 * 0.2 * 0.5) < 1e-9)
  }

  @Test("are conserved with everybody else", arguments: 1...2 as ClosedRange<UInt64>)
  func conservation(seed: UInt64) {
    var scheme = SmallScheme(seed: seed)
    scheme.years = 2024...2032
    var input = scheme.input()
    input.groups[0].withdrawalAtExit = YearSeries(repeating: 0.6, over: input.years)
    let lives = InsuredLives.project(input)
    func sum(_ flows: [LivesFlow], _ year: Year) -> Double {
      flows.reduce(0) { $0 + lives.series($1)[year] }
    }
    let stocks: [LivesFlow] = [
      .members, .dormantMembers, .oldAgePensioners, .invalidityPensioners,
    ]
    for year in input.years.dropLast() {
      let entrants = input.groups.indices.reduce(0.0) {
        $0 + lives.series(.newEntrants, group: $1)[year]
      }
      let leaving = sum(
        [
          .contributorDeaths, .dormantDeaths, .pensionerDeaths, .invalidityPensionerDeaths,
          .withdrawalRecipients, .ineligibleLumpSumRecipients,
        ], year)
      let end = sum(stocks, year.advanced(by: 1))
      #expect(abs(sum(stocks, year) + entrants - leaving - end) < 1e-8 * end + 0.1)
    }
  }
}
