import Assumptions
import Foundation
import Quantities
import ScenarioFile
import Testing
import Valuation

@Suite("The short-term branches of the country")
struct CountryTests {
  private static let branches = ["sicknessMaternity", "employmentInjury"]

  /// Both branches and health insurance, which receives what they pay for their beneficiaries.
  private func run() throws -> ValuationResult {
    let baseline = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/vietnam/baseline.yaml")
    var assumptions = try Scenario.read(baseline.standardizedFileURL.path).assumptions()
    assumptions.pension = nil
    assumptions.unemployment = nil
    return try Valuation.run(assumptions)
  }

  @Test("health insurance receives what both funds pay; they cost 2–3 and 0.1–0.2 % of payroll")
  func baseline() throws {
    let result = try run()
    for year in Year(2024)...Year(2050) {
      for branch in Self.branches {
        let paid = try result.value(branch, "transfersPaid", group: "health", in: year)
        let received = try result.value("health", "transfersReceived", group: branch, in: year)
        #expect(paid > 0 && agree(received, paid))
      }
      let maternity = try result.value("sicknessMaternity", "paygCostRate", in: year)
      #expect((0.02...0.03).contains(maternity), "\(year) \(maternity)")
      let injury = try result.value("employmentInjury", "paygCostRate", in: year)
      #expect((0.001...0.002).contains(injury), "\(year) \(injury)")
    }
    // Scaled to the benefits granted in the first year, compared in the second.
    let turns = try result.value("sicknessMaternity", "sicknessMaternityTurns", in: 2025)
    #expect(abs(turns / 9_098_537 - 1) < 0.02)
  }
}
