import Assumptions
import Foundation
import Quantities
import ScenarioFile
import Testing
import Valuation

/// The shipped baseline until 2030, read and run once.
@Suite("Branches of the baseline")
struct BaselineTests {
  private static let outcome = Result { () throws -> ValuationResult in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = folder.appending(path: "Scenarios/vietnam/baseline.yaml")
    var assumptions = try Scenario.read(path.path(percentEncoded: false)).assumptions()
    assumptions.years = assumptions.years.lowerBound...Year(2030)
    return try Valuation.run(assumptions)
  }

  private static let funds = [
    "pension", "sicknessMaternity", "employmentInjury", "unemployment", "health",
  ]

  @Test("every fund's cash flow and reserve are those of its lines")
  func identities() throws {
    let run = try Self.outcome.get()
    for branch in Self.funds where run.series(branch, "reserveAtYearEnd") != nil {
      for year in 2024...2030 {
        func figure(_ measure: String) -> Double {
          let value = run.figure(branch, measure, in: year)
          return value.isNaN ? 0 : value
        }
        let paid = figure("transfersPaid") + figure("healthContributionsOfPensioners")
        let net =
          figure("contributions") + figure("transfersReceived") + figure("otherIncome")
          - figure("benefits") - figure("administration") - paid
        #expect(figure("netCashFlow").isClose(to: net), "\(branch) \(year)")
        guard year > 2024 else { continue }
        let opening = run.figure(branch, "reserveAtYearEnd", in: year - 1)
        let closing = opening + figure("netCashFlow") + figure("investmentIncome")
        #expect(figure("reserveAtYearEnd").isClose(to: closing), "\(branch) \(year)")
      }
    }
  }

  @Test("all funds together are the sum of their lines, transfers between them apart")
  func consolidated() throws {
    let run = try Self.outcome.get()
    for year in 2024...2030 {
      for measure in [
        "contributions", "benefits", "administration", "netCashFlow", "reserveAtYearEnd",
      ] {
        let sum = Self.funds.reduce(0) { sum, branch in
          let value = run.figure(branch, measure, in: year)
          return sum + (value.isNaN ? 0 : value)
        }
        #expect(run.figure("all", measure, in: year).isClose(to: sum), "\(measure) \(year)")
      }
      let received = run.figure("health", "transfersReceived", in: year)
      #expect(run.figure("all", "transfersBetweenFunds", in: year).isClose(to: received))
      #expect(run.figure("all", "transfersOutside", in: year).isClose(to: 0))
    }
  }

  @Test("members, costs and contributions of health insurance are the sums of their categories")
  func sums() throws {
    let run = try Self.outcome.get()
    let groups = run.series.filter {
      $0.branch == "health" && $0.measure == "healthMembers" && $0.group != "all"
    }.map(\.group)
    #expect(groups.count > 10)
    for year in 2024...2030 {
      for measure in ["healthMembers", "healthCareCosts"] {
        let sum = groups.reduce(0) { $0 + run.figure("health", measure, $1, in: year) }
        #expect(run.figure("health", measure, in: year).isClose(to: sum), "\(measure) \(year)")
      }
      let payers = ["employer", "insuredPerson", "state"]
      let paid = payers.reduce(0) { $0 + run.figure("health", "contributions", $1, in: year) }
      #expect(run.figure("health", "contributions", in: year).isClose(to: paid))
    }
  }

  @Test("the branch is calibrated to the claims of 2024 and covers the share that it states")
  func calibrated() throws {
    let run = try Self.outcome.get()
    #expect(run.figure("health", "healthCareCosts", in: 2024).isClose(to: 141_407e9))
    #expect(run.figure("health", "coverageOfPopulation", in: 2024).isClose(to: 0.938))
    #expect(run.figure("health", "coverageOfPopulation", in: 2025).isClose(to: 0.947))
  }

  @Test("what the State pays beside the funds is the sum of its programmes and in no fund")
  func nonContributory() throws {
    let run = try Self.outcome.get()
    for year in 2024...2030 {
      let sum = ["socialPensions", "socialPensionFuneralSupport", "statePensions", "cashTransfers"]
        .reduce(0) { $0 + run.figure("nonContributory", $1, in: year) }
      #expect(run.figure("nonContributory", "totalExpenditure", in: year).isClose(to: sum))
      let coverage = run.figure("nonContributory", "pensionOrAllowanceCoverage", in: year)
      #expect(coverage > 0.2 && coverage < 0.5)
    }
    #expect(run.series("nonContributory", "reserveAtYearEnd") == nil)
  }
}
