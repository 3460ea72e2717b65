import Diagnostics
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing
import Valuation

@Suite("Who is entitled, and for how long")
struct EntitlementTests {
  private static let months = "qualifyingMonths: 12"
  private static let duration =
    "duration: { points: { 12: 3, 48: 4, 60: 5, 72: 6, 84: 7, 96: 8, 108: 9, 120: 10, 132: 11,"
    + " 144: 12 } }"
  private static let open = "creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }"

  private static func terms(
    _ weight: Double, months: Double, window: Double = 24, _ steps: [Double: Double]
  ) -> UnemploymentClaimTerms {
    UnemploymentClaimTerms(
      weight: weight, qualifyingMonths: months, window: window,
      duration: RateScale(steps.sorted { $0.key < $1.key }.map { .init(x: $0.key, y: $0.value) }))
  }

  private static let windows: [(Double, [Double])] = [
    (12, [1, 0, 0]), (12.01, [11.99 / 12, 0, 0]), (6, [1, 0.5, 0]), (24, [0, 0, 0]),
    (0, [1, 1, 0]),
  ]

  @Test(
    "the part of those who stopped whose months fit into the window is continuous",
    arguments: windows)
  func openShare(months: Double, shares: [Double]) {
    let terms = Self.terms(1, months: months, [12: 3])
    for (since, share) in shares.enumerated() {
      #expect(abs(terms.openShare(yearsSince: since) - share) < 1e-12)
    }
  }

  @Test("a claim needs the months of the law and a benefit for them")
  func entitlements() {
    let half = CreditedMonths(years: 1, passed: 0.5)
    // 12 to 24 months, the law asks for 15 and pays two months from 18 on.
    let found = Self.terms(1, months: 15, [12: 1, 18: 2]).entitlements(of: half)
    #expect(found.map(\.months) == [1, 2])
    #expect(abs(found[0].share - 0.25) < 1e-12 && abs(found[1].share - 0.5) < 1e-12)
    let none = Self.terms(1, months: 15, [12: 0, 18: 2]).entitlements(of: half)
    #expect(none.count == 1 && abs(none[0].share - 0.5) < 1e-12)
    #expect(Self.terms(1, months: 6, [24: 3]).entitlements(of: half).isEmpty)
  }

  /// The claims of 2024 of members with four years of credit and of 4 000 who had stopped.
  private static func claims(_ months: String, stoppedShare: Double = 0.3) throws -> Double {
    try SmallFund.run([
      (Self.months, months), (open, open + "\n    stopped: 4000"),
      ("leavingRelativity: 0", "leavingRelativity: 0\n    stoppedClaimShare: \(stoppedShare)"),
    ]).unemployment("unemploymentClaims", in: 2024)
  }

  @Test("claims have no jump where the months asked for pass a whole year")
  func continuous() throws {
    let first = try Self.claims(Self.months)
    let stopped = try first - Self.claims(Self.months, stoppedShare: 0)
    #expect(stopped > 1000)
    let second = try Self.claims("qualifyingMonths: 12.01")
    #expect(abs((first - second) / stopped - 0.01 / 12) < 1e-9)
  }

  @Test("months asked for from 31 December act on one day of the year")
  func lastDay() throws {
    let first = try Self.claims(Self.months)
    let stopped = try first - Self.claims(Self.months, stoppedShare: 0)
    // On one day of 366 nobody who stopped still has 24 months in the window.
    let second = try Self.claims(
      "qualifyingMonths: { values: { 2000-01-01: 12, 2024-12-31: 24 } }")
    #expect(abs((first - second) / stopped - 1.0 / 366) < 1e-9)
  }

  @Test("fewer months asked for than any duration begins with change nothing")
  func withoutEntitlement() throws {
    let young = (Self.open, "creditedYears: { points: { 0: 1, 1: 1, 2: 0 } }")
    let first = try SmallFund.run([young])
    let second = try SmallFund.run([young, (Self.months, "qualifyingMonths: 6")])
    for measure in ["unemploymentClaims", "unemploymentBenefits", "membersByCredit"] {
      for year in 2024...2026 {
        #expect(
          first.unemployment(measure, in: year) == second.unemployment(measure, in: year))
      }
    }
    // With a benefit from six months on half of the first class claims as well.
    let early = (Self.duration, Self.duration.replacing("{ 12: 3", with: "{ 6: 3"))
    let third = try SmallFund.run([young, early, (Self.months, "qualifyingMonths: 6")])
    let claims = third.unemployment("unemploymentClaims", in: 2024)
    #expect(claims > 1.3 * first.unemployment("unemploymentClaims", in: 2024))
    #expect(abs(third.unemployment("beneficiaryMonths", in: 2024) - 3 * claims) < 1e-6 * claims)
  }

  @Test("a duration and a relief of twenty years are reached, and others stay as they are")
  func longCredit() throws {
    let history = """
      insuredHistory: { values: { 1980: 19000 } }
          claimantsHistory: { values: { 1980: 0, 1981: 800 } }
      """
    let opening = (Self.open, history)
    let first = try SmallFund.run([opening])
    let longer = (Self.duration, Self.duration.replacing("144: 12", with: "144: 12, 240: 20"))
    let bands = ("0: 10, 60: 20", "0: 10, 60: 20, 240: 100")
    let second = try SmallFund.run([opening, longer, bands])
    for year in 2024...2026 {
      #expect(
        second.unemployment("beneficiaryMonths", in: year)
          > 1.01 * first.unemployment("beneficiaryMonths", in: year))
      let claims = second.unemployment("unemploymentClaims", in: year)
      #expect(abs(claims / first.unemployment("unemploymentClaims", in: year) - 1) < 1e-9)
    }
    #expect(second.unemployment("reliefRecipients", group: "crisis.months240plus", in: 2024) > 100)
    let last = second.unemployment("membersByCredit", group: "years21plus", in: 2024)
    #expect(last > 0)
    let classes = (12...20).reduce(last) {
      $0 + second.unemployment("membersByCredit", group: "years\($1)", in: 2024)
    }
    let before = first.unemployment("membersByCredit", group: "years12plus", in: 2024)
    #expect(abs(classes / before - 1) < 1e-9)
  }
}
