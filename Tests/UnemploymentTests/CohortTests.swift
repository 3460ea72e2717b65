import Scheme
import Testing

@testable import Projection

@Suite("Members by years of credit")
struct CohortTests {
  private static let topClass = 12

  private static func empty(keptYears: Int) -> UnemploymentCohort {
    UnemploymentCohort(.init(keptYears: keptYears, topClass: topClass))
  }

  private static func rates(
    insured: Double, density: Double = 1, death: Double = 0.01, claim: Double = 0.08,
    exit: Double = 0.05, returns: Double = 0
  ) -> UnemploymentCohort.Rates {
    var rates = UnemploymentCohort.Rates(.init(keptYears: 3, topClass: topClass))
    rates.insured = insured
    rates.density = density
    rates.death = death
    rates.claims = [0] + Array(repeating: claim, count: topClass)
    rates.exit = exit
    rates.stoppedClaim = 0.1
    rates.stoppedEntitled[0] = Array(repeating: 1, count: topClass + 1)
    rates.returnShare = returns
    return rates
  }

  @Test("a stationary membership is the chain counted by hand", arguments: [1.0, 0.8])
  func stationary(density: Double) {
    let rates = Self.rates(insured: 1000, density: density)
    var cohort = Self.empty(keptYears: 3)
    var moves = UnemploymentCohort.Movements()
    for _ in 0..<600 {
      cohort.meetInsured(rates, &moves)
      _ = cohort.advance(rates, &moves)
    }
    cohort.meetInsured(rates, &moves)
    // Stays: 0.99 · 0.95 in the first year, 0.99 · 0.92 · 0.95 after it; of these the density
    // moves on and the rest waits, so M(j) (1 − (1 − δ) stay(j)) = δ stay(j−1) M(j−1).
    let first = 0.99 * 0.95
    let later = 0.99 * 0.92 * 0.95
    var expected = [1.0]
    for credit in 1..<Self.topClass {
      let before = credit == 1 ? first : later
      expected.append(expected[credit - 1] * density * before / (1 - (1 - density) * later))
    }
    expected.append(expected[Self.topClass - 1] * density * later / (1 - later))
    let leave = [1 - first] + Array(repeating: 1 - later, count: Self.topClass)
    let years = zip(expected, leave).reduce(0) { $0 + $1.0 * (1 - 0.5 * $1.1) }
    for (members, share) in zip(cohort.members, expected) {
      #expect(abs(members - 1000 * share / years) < 1e-7)
    }
  }

  @Test("nobody is lost: members, stopped, claims, deaths and lapses balance")
  func balance() {
    var cohort = Self.empty(keptYears: 3)
    let targets = [1000.0, 1200, 600, 900, 0, 0, 400, 2000, 10]
    for (year, target) in targets.enumerated() {
      var rates = Self.rates(
        insured: target, density: 0.9, returns: year.isMultiple(of: 2) ? 0.3 : 1)
      rates.lapses = true
      if year == 6 { rates.retired = [0.2, 0.7, 0.9] }
      rates.isLast = year == targets.count - 1
      var moves = UnemploymentCohort.Movements()
      let before = cohort.total
      cohort.meetInsured(rates, &moves)
      let average = cohort.members.indices.reduce(0) {
        $0 + cohort.members[$1] * (1 - 0.5 * rates.leave($1))
      }
      #expect(abs(average - target) < 1e-9)
      let leavers = cohort.advance(rates, &moves)
      #expect(moves.atStart == before)
      let gone = moves.deaths + moves.claims + moves.lapses
      #expect(abs(moves.atStart + moves.entrants - gone - cohort.total) < 1e-9)
      #expect(abs(leavers.claims.reduce(0, +) - moves.claims) < 1e-9)
      let kept = leavers.exits.reduce(0, +)
      #expect(abs(kept - (1 - rates.retired[1]) * moves.exits) < 1e-9)
      #expect(cohort.members.allSatisfy { $0 >= 0 })
      #expect(cohort.stopped.allSatisfy { $0.allSatisfy { $0 >= 0 } })
    }
    #expect(cohort.total == 0)
  }

  @Test("a gap is filled by those who stopped, with their credit, before anybody new")
  func returns() {
    var cohort = Self.empty(keptYears: 2)
    cohort.stopped[1][7] = 100
    var moves = UnemploymentCohort.Movements()
    let still = Self.rates(insured: 60, death: 0, claim: 0, exit: 0, returns: 1)
    cohort.meetInsured(still, &moves)
    #expect(abs(cohort.members[7] - 60) < 1e-12 && moves.entrants == 0)
    #expect(abs(cohort.stopped[1][7] - 40) < 1e-12)
    var limited = Self.empty(keptYears: 2)
    limited.stopped[1][7] = 100
    limited.meetInsured(Self.rates(insured: 60, death: 0, claim: 0, exit: 0, returns: 0.25), &moves)
    #expect(abs(limited.members[7] - 25) < 1e-12 && abs(limited.members[0] - 35) < 1e-12)
  }

  @Test("of those who stopped they claim whose months still fit into the window")
  func window() {
    var rates = Self.rates(insured: 0, death: 0, returns: 0)
    rates.stoppedEntitled = [1, 0.25, 0].map { Array(repeating: $0, count: Self.topClass + 1) }
    var cohort = Self.empty(keptYears: 3)
    for since in 0..<3 { cohort.stopped[since][4] = 100 }
    var moves = UnemploymentCohort.Movements()
    let leavers = cohort.advance(rates, &moves)
    #expect(abs(leavers.claims[4] - 12.5) < 1e-12)
    #expect(cohort.stopped[1][4] == 90 && cohort.stopped[2][4] == 97.5 + 100)
  }

  @Test("a claim uses the credit up, leaving keeps it")
  func credit() {
    var cohort = Self.empty(keptYears: 2)
    cohort.members[5] = 100
    var moves = UnemploymentCohort.Movements()
    let leavers = cohort.advance(
      Self.rates(insured: 100, death: 0, claim: 0.5, exit: 0.4), &moves)
    #expect(abs(leavers.claims[5] - 50) < 1e-12)
    // 40 % of the other fifty leave after half a year: half of them with the sixth year complete.
    #expect(abs(cohort.stopped[0][5] - 10) < 1e-12 && abs(cohort.stopped[0][6] - 10) < 1e-12)
    #expect(abs(cohort.members[6] - 30) < 1e-12)
    #expect(abs(cohort.total - 50) < 1e-12)
  }
}
