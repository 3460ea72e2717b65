import Assumptions
import Foundation
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing
import Valuation

/// The country's own files: law as the formula has it, and the relief of 2021.
@Suite("Unemployment insurance of the country")
struct CountryTests {
  private static func scenario(_ path: String) throws -> Scenario {
    try Scenario.read(
      SmallFund.root.appending(path: "Scenarios/vietnam/\(path)").path(percentEncoded: false))
  }

  @Test("the durations in the law's file are those of the formula")
  func durations() throws {
    let assumptions = try Self.scenario("baseline.yaml").assumptions()
    let law = try #require(assumptions.unemployment?.law)
    let steps = try #require(law.duration[2024].parts.first?.value)
    let rule = UnemploymentEntitlement(
      minimumMonths: 12, firstBandMonths: 36, firstBandEntitlement: 3, monthsPerFurtherMonth: 12,
      maximum: 12)
    for months in 0...200 {
      let entitled = steps.points.last { $0.x <= Double(months) }?.y ?? 0
      #expect(entitled == Double(rule.months(contributed: months)), "\(months)")
    }
  }

  @Test("relief valued at the end of 2020 is 5.1 % short of the money paid, 5.0 % of the persons")
  func relief() throws {
    let run = try Valuation.run(Self.scenario("history/ui-relief-2021.yaml").assumptions())
    let paid = run.unemployment("reliefPayments", in: 2021)
    let persons = run.unemployment("reliefRecipients", in: 2021)
    #expect(abs(paid / 31_836e9 - 1 + 0.051) < 0.0005)
    #expect(abs(persons / 13.3e6 - 1 + 0.050) < 0.0005)
    let forgone = (2021...2022).reduce(0) {
      $0 + run.unemployment("contributionsForgone", in: $1)
    }
    #expect(abs(forgone / 9_200e9 - 1) < 0.15)
    let injury = try #require(run.series("employmentInjury", "contributionsForgone"))
    let cutOfInjury = [2021, 2022].compactMap { injury.values[Year($0)] }.reduce(0, +)
    #expect(abs(cutOfInjury / 4_164e9 - 1) < 0.15)
    #expect(abs(run.unemployment("reserveAtYearEnd", in: 2023) / 59_300e9 - 1) < 0.05)
    // Of the enterprises' payroll 98 % qualify, and 92 of 365 days count.
    let payroll = run.unemployment("insurableEarnings", group: "enterpriseEmployees", in: 2021)
    let cut = run.unemployment("contributionsForgone", group: "enterpriseEmployees", in: 2021)
    #expect(abs(cut / (0.01 * 92 / 365 * 0.98 * payroll) - 1) < 1e-9)
    #expect(run.unemployment("contributions", group: "state", in: 2022) == 0)
  }

  @Test("with the claims observed in 2025 they are met, and the State need not add to the reserve")
  func lowClaims() throws {
    func run(_ path: String) throws -> ValuationResult {
      var assumptions = try Self.scenario(path).assumptions()
      assumptions.years = Year(2024)...Year(2032)
      assumptions.pension = nil
      assumptions.sicknessMaternity = nil
      assumptions.employmentInjury = nil
      assumptions.health = nil
      assumptions.nonContributory = nil
      return try Valuation.run(assumptions)
    }
    let baseline = try run("baseline.yaml")
    let low = try run("sensitivities/unemployment-claims-low.yaml")
    #expect(abs(low.unemployment("unemploymentClaims", in: 2025) / 759_198 - 1) < 0.001)
    #expect(
      low.unemployment("unemploymentClaims", in: 2024)
        == baseline.unemployment("unemploymentClaims", in: 2024))
    #expect(baseline.unemployment("contributions", group: "stateRule", in: 2030) > 0)
    for year in 2024...2032 {
      #expect(low.unemployment("contributions", group: "stateRule", in: year) == 0)
    }
  }

  @Test("another band's amount leaves members, claims and contributions as they are")
  func otherBand() throws {
    var assumptions = try Self.scenario("history/ui-relief-2021.yaml").assumptions()
    assumptions.years = Year(2021)...Year(2023)
    let first = try Valuation.run(assumptions)
    let points = try #require(assumptions.unemployment?.relief.first?.bands.points)
    var others = points
    others[1].y += 1_000_000
    assumptions.unemployment?.relief[0].bands.points = others
    let second = try Valuation.run(assumptions)
    for measure in [
      "contributors", "contributions", "unemploymentClaims", "unemploymentBenefits",
      "membersByCredit", "reliefRecipients", "contributionsForgone",
    ] {
      #expect(
        first.series("unemployment", measure)?.values
          == second.series("unemployment", measure)?.values)
    }
    let added =
      second.unemployment("reliefPayments", in: 2021)
      - first.unemployment("reliefPayments", in: 2021)
    let recipients = first.unemployment(
      "reliefRecipients", group: "resolution116.months12to59", in: 2021)
    #expect(abs(added / (1_000_000 * recipients) - 1) < 1e-9)
  }
}
