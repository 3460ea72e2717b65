import Foundation
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing
import Valuation

/// Months and money of unemployment benefit of a person and of the fund's claims.
@Suite("Unemployment of the individual and the fund")
struct UnemploymentAgreementTests {
  @Test("a class of credit has the mean of twelve persons, one for each month", arguments: 0...14)
  func classes(years: Int) {
    let fund = CreditedMonths(years: Double(years), passed: 0.5)
      .mean(of: ShortTermTests.unemployment.duration)
    let persons = (0...11).map { odd -> Double in
      let months = 12 * years + odd
      guard months > 0 else { return 0 }
      return ShortTermTests.unemployment.count(
        of: ShortTermTests.branch(months: months), last: CalendarMonth(year: 2026, month: 8),
        pension: nil, isPensioner: false
      ).result(of: .monthsOfBenefit) ?? .nan
    }
    #expect(abs(persons.reduce(0, +) / 12 - fund) < 1e-9)
  }

  @Test(
    "one scenario gives a claimant of the fund what it gives the person", arguments: [70.0, 45])
  func oneScenario(ceiling: Double) throws {
    let scenario = try Self.scenario(ceiling: ceiling)
    let result = try Valuation.run(scenario.assumptions())
    func fund(_ measure: String) throws -> Double {
      let series = try #require(result.series("unemployment", measure))
      return try #require(series.values[2024])
    }
    // All members have four years of credit on 1 January; leavers in mid-year have four and a half.
    let person = InsuredPerson(
      sex: .male, born: OnePerson.date(1990, 1, 1), group: "employees",
      record: try InsuranceHistory.read("2020-01..2024-06:100", groups: ["employees"]))
    let rights = try #require(
      scenario.rights(of: person, on: OnePerson.date(2024, 7, 1), event: .unemployment))
    let count = try #require(rights.counts.first)
    #expect(count.isDue && count.result(of: .monthsContributed) == 54)
    let months = try fund("beneficiaryMonths") / fund("unemploymentClaims")
    let monthly = try fund("unemploymentBenefits") / fund("beneficiaryMonths")
    #expect(abs(months - (count.result(of: .monthsOfBenefit) ?? .nan)) < 1e-9)
    #expect(abs(monthly - (count.result(of: .unemploymentBenefit) ?? .nan)) < 1e-9 * monthly)
    #expect(abs(monthly - min(ceiling, 60)) < 1e-9)
  }

  /// The small scheme of the examples with unemployment insurance, everybody with four years.
  private static func scenario(ceiling: Double) throws -> Scenario {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: root.appending(path: "Scenarios/examples"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "4-small-full-scheme/scenario.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    let parts = [
      (
        "\nlaw:\n",
        """

        law:
          unemployment:
            contributionRate: { employer: 0.01, insuredPerson: 0.01 }
            replacement: 0.6
            benefitCeiling: \(ceiling)
            qualifyingMonths: 12
            duration: { points: { 12: 3, 48: 4, 60: 5, 72: 6 } }

        """
      ),
      (
        "  fund:\n    pension:\n",
        """
          unemployment:
            claimRate: { both: 0.1 }
          fund:
            unemployment:
              administration: { base: contributions, rate: 0 }
            pension:

        """
      ),
      (
        "\nopening:\n",
        """

        opening:
          unemployment:
            reserve: 1_000_000
            creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }

        """
      ),
    ]
    for (old, new) in parts { text = text.replacing(old, with: new) }
    try Data((text + "branches: [unemployment]\n").utf8).write(to: file)
    return try Scenario.read(file.path(percentEncoded: false))
  }
}
