import Quantities
import Scheme
import Testing

@testable import Projection

@Suite("Old-age pensioners by sex and age")
struct PensionersByAgeTests {
  @Test("sum to the pensioners of every year", arguments: 1...2 as ClosedRange<UInt64>)
  func sums(seed: UInt64) {
    var scheme = SmallScheme(seed: seed)
    scheme.years = 2024...2032
    let groups = InsuredLives.projectWithClosedGroups(scheme.input())
    let stock = groups.open.series(.oldAgePensioners)
    for year in scheme.years {
      let byAge = groups.pensionersByAge[year].total
      #expect(abs(byAge - stock[year]) <= 1e-9 * stock[year])
    }
  }

  @Test("are those of T0 at first, and survive with their own mortality")
  func ages() {
    var scheme = SmallScheme(seed: 4)
    scheme.years = 2024...2032
    let input = scheme.input()
    let pensioners = InsuredLives.projectWithClosedGroups(input).pensionersByAge
    #expect(pensioners[2024] == input.opening.pensioners)
    #expect(pensioners.years == 2024...2033)
    for sex in Sex.allCases {
      for age in [75, 90, 98] {
        let alive = pensioners[2024][sex, age] * (1 - input.deathProbability[2024][sex, age])
        #expect(abs(pensioners[2025][sex, age + 1] - alive) < 1e-9)
      }
      let alive = pensioners[2032][sex, 80] * (1 - input.deathProbability[2032][sex, 80])
      #expect(abs(pensioners[2033][sex, 81] - alive) < 1e-9)
      // Whoever passes the open age stays in it.
      let open = [99, 100].reduce(0.0) {
        $0 + pensioners[2024][sex, $1] * (1 - input.deathProbability[2024][sex, $1])
      }
      #expect(abs(pensioners[2025][sex, Age.open] - open) < 1e-9)
    }
  }

  @Test("are the same bits for any number of threads")
  func threads() {
    var scheme = SmallScheme(seed: 6)
    scheme.years = 2024...2032
    let input = scheme.input()
    let one = InsuredLives.projectWithClosedGroups(input, threads: 1).pensionersByAge
    let three = InsuredLives.projectWithClosedGroups(input, threads: 3).pensionersByAge
    #expect(one == three)
  }
}
