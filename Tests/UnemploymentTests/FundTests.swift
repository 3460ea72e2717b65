import Assumptions
import Diagnostics
import Foundation
import FundAccounts
import Quantities
import ScenarioFile
import Testing
import Valuation

@Suite("Unemployment fund")
struct FundTests {
  @Test("the mean benefit is the limited expected value, as numeric integration finds it")
  func cappedBenefit() throws {
    let run = try SmallFund.run()
    let sigma = 0.4
    let mu = log(100) - sigma * sigma / 2
    var sum = 0.0
    let steps = 200_000
    for step in 0..<steps {
      let z = -10 + 20 * (Double(step) + 0.5) / Double(steps)
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      sum += min(0.6 * exp(mu + sigma * z), 70) * density * 20 / Double(steps)
    }
    #expect(sum < 0.6 * 100 && sum > 50)
    for year in 2024...2026 {
      #expect(abs(run.unemployment("meanUnemploymentBenefit", in: year) - sum) < 1e-6)
    }
  }

  @Test("benefits, months and health contributions hang together")
  func money() throws {
    let run = try SmallFund.run()
    for year in 2024...2026 {
      let paid = run.unemployment("unemploymentBenefits", in: year)
      let months = run.unemployment("beneficiaryMonths", in: year)
      let mean = run.unemployment("meanUnemploymentBenefit", in: year)
      #expect(abs(paid - months * mean) <= 1e-9 * paid)
      #expect(
        abs(run.unemployment("transfersPaid", group: "health", in: year) - 0.045 * paid)
          <= 1e-9 * paid)
      #expect(run.unemployment("unemploymentClaims", in: year) > 0)
      let classes = (0...11).map { "years\($0)" } + ["years12plus"]
      let members = classes.reduce(0) {
        $0 + run.unemployment("membersByCredit", group: $1, in: year)
      }
      #expect(abs(members - run.unemployment("contributors", in: year)) < 1e-6)
    }
    // All opening members have four years of credit: four months each, and no exit from work.
    let claims = run.unemployment("unemploymentClaims", in: 2024)
    #expect(abs(run.unemployment("beneficiaryMonths", in: 2024) - 4 * claims) < 1e-6 * claims)
  }

  @Test("relief goes by bands of credited months and by days of payment, counted by hand")
  func relief() throws {
    let run = try SmallFund.run()
    // 274 of 366 days have passed: 12 · (4 + 274/366 − ½) = 50.98 to 62.98 months, so
    // (60 − 50.98)/12 = 75.1 % have less than 60. 20 000 · 0.5 · 0.8 = 8 000 are paid.
    let below = (60 - 12 * (3.5 + 274.0 / 366)) / 12
    let money = 8000 * (below * 10 + (1 - below) * 20)
    for year in [2024, 2025] {
      #expect(abs(run.unemployment("reliefPayments", in: year) - money / 2) < 1e-6)
      #expect(abs(run.unemployment("reliefRecipients", in: year) - 4000) < 1e-6)
      let upper = run.unemployment(
        "reliefRecipients", group: "crisis.months60plus", in: year)
      #expect(abs(upper - 4000 * (1 - below)) < 1e-6)
    }
    #expect(run.unemployment("reliefPayments", in: 2026) == 0)
  }

  @Test("another amount of a band moves relief, and what the account makes of it, alone")
  func otherBand() throws {
    let first = try SmallFund.run()
    let second = try SmallFund.run([("0: 10, 60: 20", "0: 10, 60: 25")])
    let account = [
      "reliefPayments", "benefits", "totalExpenditure", "netCashFlow", "investmentIncome",
      "reserveAtYearEnd", "stateSupport", "reserveAfterSupport", "yield", "paygCostRate",
      "paygCostRateWithoutAdministration", "annualBalance", "reserveRatioOpening",
      "reserveRatioClosing", "reserveRatioClosingOverNextYear",
    ]
    var moved = 0
    for (a, b) in zip(first.series, second.series) where a != b {
      #expect(account.contains(a.measure), "\(a.branch) \(a.measure) \(a.group)")
      moved += 1
    }
    #expect(moved > 5)
  }

  @Test("a cut from 1 October counts 92 of 366 days of the leap year, then 273 of 365")
  func rateCut() throws {
    let run = try SmallFund.run()
    for (year, share) in [(2024, 92.0 / 366), (2025, 273.0 / 365), (2026, 0)] {
      let payroll = run.unemployment("insurableEarnings", in: year)
      let forgone = run.unemployment("contributionsForgone", in: year)
      #expect(abs(forgone - 0.01 * share * 0.5 * payroll) < 1e-6)
    }
  }

  @Test("contributions by group, the State's rule among them, sum to all")
  func stateRule() throws {
    let rule = "replacement: 0.6\n    stateRule: { multiple: 20, highestRate: 0.01 }"
    let assumptions = try SmallFund.scenario([
      ("replacement: 0.6", rule),
      ("reserve: 1_000_000", "reserve: 1000\n    expenditureBefore: 1e6"),
    ]).assumptions()
    let run = try Valuation.run(assumptions)
    let groups = assumptions.groups.map(\.name) + ["stateRule"]
    for year in 2024...2026 {
      let all = run.unemployment("contributions", in: year)
      let sum = groups.reduce(0) { $0 + run.unemployment("contributions", group: $1, in: year) }
      #expect(run.unemployment("contributions", group: "stateRule", in: year) > 0)
      #expect(abs(sum / all - 1) < 1e-9)
      #expect(
        run.unemployment("contributions", group: "stateRule", in: year)
          == run.unemployment("contributions", group: "state", in: year))
    }
  }

  @Test("claims follow unemployment by their elasticity")
  func elasticity() throws {
    let rising = ("unemploymentRate: 0\n", "unemploymentRate: { 2024: 0.02, 2025: 0.08 }\n")
    let elastic = ("leavingRelativity: 0\n", "leavingRelativity: 0\n    claimElasticity: 0.5\n")
    let steady = try SmallFund.run([rising])
    let moved = try SmallFund.run([rising, elastic])
    #expect(
      moved.unemployment("unemploymentClaims", in: 2024)
        == steady.unemployment("unemploymentClaims", in: 2024))
    // Four times the rate are twice the claims; the members at the start of the year hardly differ.
    let ratio =
      moved.unemployment("unemploymentClaims", in: 2025)
      / steady.unemployment("unemploymentClaims", in: 2025)
    #expect(abs(ratio - 2) < 0.02)
  }

  @Test("the opening state by years of credit loses the members who die and those who claim")
  func secondYear() throws {
    let run = try SmallFund.run()
    // All had four years; who stayed has five, and all others are new.
    let five = run.unemployment("membersByCredit", group: "years5", in: 2025)
    let new = run.unemployment("membersByCredit", group: "years0", in: 2025)
    #expect(five > 0 && new > 0)
    #expect(abs(five + new - 20_000) < 1e-6)
    #expect(run.unemployment("membersByCredit", group: "years4", in: 2024) > 19_999)
  }

  @Test("who may draw a pension is excluded from the date of the law on")
  func pensionEligible() throws {
    let ages = (
      "pensionableAge: { male: 60, female: 60 }", "pensionableAge: { male: 50, female: 50 }"
    )
    let law = "pensionEligibleExcluded: { values: { 2024-01-01: 0, 2026-01-01: 1 } }"
    let open = try SmallFund.run([ages])
    let closed = try SmallFund.run([
      ages, ("benefitCeiling: 70", "benefitCeiling: 70\n    \(law)"),
    ])
    for year in [2024, 2025] {
      #expect(
        closed.unemployment("unemploymentClaims", in: year)
          == open.unemployment("unemploymentClaims", in: year))
    }
    #expect(
      closed.unemployment("unemploymentClaims", in: 2026)
        < 0.99 * open.unemployment("unemploymentClaims", in: 2026))
  }
}
