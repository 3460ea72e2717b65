import Assumptions
import Diagnostics
import Foundation
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing
import Valuation

/// Scenarios of the library that change what health insurance receives.
@Suite("Reforms of health insurance")
struct ReformTests {
  private static let country = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios/vietnam")

  private static func read(_ name: String) throws -> Assumptions {
    try Scenario.read(country.appending(path: name).path(percentEncoded: false)).assumptions()
  }

  @Test("a contribution for all moves every rate that is paid to health, those of funds too")
  func rates() throws {
    let law = Self.country.appending(path: "law")
    let paying = try FileManager.default.contentsOfDirectory(atPath: law.path).filter {
      FileManager.default.fileExists(
        atPath: law.appending(path: "\($0)/healthContributionRate.yaml").path)
    }
    #expect(
      paying.sorted() == ["employmentInjury", "pension", "sicknessMaternity", "unemployment"])
    let reform = try Self.read("reforms/universal-health.yaml")
    let health = try #require(reform.health)
    let ofFunds = [
      reform.pension?.law.healthContributionRate,
      reform.sicknessMaternity?.law.healthContributionRate,
      reform.employmentInjury?.law.healthContributionRate,
      reform.unemployment?.law.healthContributionRate, health.law.referenceRate,
    ]
    for (year, rate) in [(Year(2026), 0.045), (Year(2028), 0.051), (Year(2033), 0.06)] {
      for series in ofFunds {
        #expect(try #require(series).heldConstant(at: year).isClose(to: rate))
      }
      let ofGroups = reform.groups.indices.map { group in
        health.membership.contributionRates.values.reduce(0) {
          $0 + $1[group].heldConstant(at: year)
        }
      }.filter { $0 > 0 }
      #expect(ofGroups.count == 4)
      #expect(ofGroups.allSatisfy { $0.isClose(to: rate) }, "\(year): \(ofGroups)")
    }
  }

  @Test("an earlier social pension insures its recipients at the State's cost")
  func socialPension() throws {
    func run(_ name: String) throws -> ValuationResult {
      var assumptions = try Self.read(name)
      assumptions.years = assumptions.years.lowerBound...Year(2029)
      return try Valuation.run(assumptions)
    }
    let before = try run("baseline.yaml")
    let after = try run("reforms/social-pension-70.yaml")
    func more(_ branch: String, _ measure: String, _ group: String = "all") -> Double {
      after.figure(branch, measure, group, in: 2029)
        - before.figure(branch, measure, group, in: 2029)
    }
    let recipients = more("nonContributory", "socialPensioners")
    #expect(recipients > 500_000)
    let members = more("health", "healthMembers", "elderly")
    #expect(members > 0.9 * recipients && members <= recipients + 1)
    #expect(more("health", "contributions", "state") > 0)
    #expect(more("health", "contributions", "households") < 0)
    #expect(after.warnings.allSatisfy { $0.subject != "assumptions.health.coverage" })
  }
}
