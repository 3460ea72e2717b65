import Diagnostics
import Foundation
import Quantities
import Scheme
import Testing
import Valuation

@Suite("Sickness and the care of children")
struct SicknessTests {
  private static let ill = """
    sickness: { recipientShare: 0.3, days: 10 }
    childCare: { recipientShare: 0, days: 10 }
    """

  private func benefits(
    _ assumptions: String, service: Int = 12, group: String = "exitRate: 0"
  ) throws -> Double {
    var scheme = SmallBranches()
    scheme.service = service
    scheme.group = group
    scheme.files["assumptions/sicknessMaternity.yaml"] = assumptions
    return try scheme.run().value("sicknessMaternity", "sicknessBenefits", in: 2025)
  }

  @Test("of 10 days a limit of 30 leaves 9.502, one of zero nothing, none at all all ten")
  func cap() {
    #expect(agree(CappedDays.expected(mean: 10, maximum: 30), 9.502129316321361))
    #expect(CappedDays.expected(mean: 10, maximum: 0) == 0)
    #expect(CappedDays.expected(mean: 0, maximum: 30) == 0)
    #expect(CappedDays.expected(mean: 10, maximum: 1e9) == 10)
  }

  @Test("300 of 1,000 insured are paid 9.5 of their 10 days at 75 % of a daily 400")
  func capped() throws {
    // 10,000 a month over 25 days; with 12 years of service at most 30 days.
    let expected = 300 * 10 * (1 - exp(-3.0)) * 400 * 0.75
    #expect(agree(try benefits(Self.ill), expected))
  }

  @Test("longer service lifts the limit: 40 days at 20 years, 60 at 30")
  func service() throws {
    #expect(agree(try benefits(Self.ill, service: 20), 300 * 10 * (1 - exp(-4.0)) * 300))
    #expect(agree(try benefits(Self.ill, service: 30), 300 * 10 * (1 - exp(-6.0)) * 300))
    for (below, days) in [(14, 30.0), (29, 40)] {
      let expected = 300 * 10 * (1 - exp(-days / 10)) * 300
      #expect(agree(try benefits(Self.ill, service: below), expected), "steps, no slope: \(below)")
    }
  }

  @Test("steps that leave out who has little service are told")
  func stepsFromZero() throws {
    var scheme = SmallBranches()
    scheme.files["law/sicknessMaternity.yaml"] = SmallBranches.sicknessMaternityLaw.replacing(
      "{ 0: 30, 15: 40, 30: 60 }", with: "{ 14.99: 30, 15: 40 }")
    let path = "law.sicknessMaternity.sickness.maximumDays"
    #expect(try scheme.problems().contains { $0.subject == path && $0.place != nil })
  }

  @Test("arduous work has 10 days more and the armed forces full pay, each for its share")
  func groups() throws {
    let arduous = Self.ill.replacing(
      "days: 10 }\nchild", with: "days: 10, arduousShare: 0.5 }\nchild")
    let expected = 300 * 10 * (1 - 0.5 * exp(-3.0) - 0.5 * exp(-4.0)) * 300
    #expect(agree(try benefits(arduous), expected))
    let forces = Self.ill.replacing(
      "days: 10 }\nchild", with: "days: 10, armedForcesShare: 0.2 }\nchild")
    #expect(agree(try benefits(forces), 300 * 10 * (1 - exp(-3.0)) * 400 * 0.8))
  }

  @Test("one in ten of the sick is paid 50 further days at half the earnings")
  func longIllness() throws {
    let further = Self.ill + "\nlongIllness: { share: 0.1, days: 50 }\n"
    let expected = 300 * 10 * (1 - exp(-3.0)) * 300 + 300.0 * 0.1 * 50 * 400 * 0.5
    #expect(agree(try benefits(further), expected))
  }

  @Test("persons count while they contribute: a density of 0.8 pays 0.8 of the benefits")
  func density() throws {
    let part = try benefits(Self.ill, group: "exitRate: 0\ndensity: 0.8")
    #expect(agree(part, 0.8 * (try benefits(Self.ill))))
  }

  @Test("parents have 20 days for children under three, 15 for older ones, by their shares")
  func childCare() throws {
    var scheme = SmallBranches()
    scheme.files["assumptions/sicknessMaternity.yaml"] = """
      sickness: { recipientShare: 0, days: 10 }
      childCare: { recipientShare: 0.2, days: 10, turns: 3 }
      """
    let result = try scheme.run()
    // Each age has 1,000 boys and girls on 1 January of the first year: three ages of seven.
    let days = 10 * (3.0 / 7 * (1 - exp(-2.0)) + 4.0 / 7 * (1 - exp(-1.5)))
    #expect(
      agree(
        try result.value("sicknessMaternity", "childCareBenefits", in: 2024), 200 * days * 300))
    #expect(
      agree(try result.value("sicknessMaternity", "childCareRecipients", in: 2024), 200))
    // 600 turns of parents and 80 births.
    #expect(
      agree(try result.value("sicknessMaternity", "sicknessMaternityTurns", in: 2024), 680))
  }

  @Test("the law says which children are the younger ones and for which no leave is paid")
  func childAges() throws {
    func scheme(_ ages: String) -> SmallBranches {
      var scheme = SmallBranches()
      scheme.files["law/sicknessMaternity.yaml"] = SmallBranches.sicknessMaternityLaw.replacing(
        "youngerUnder: 3, olderUnder: 7", with: ages)
      scheme.files["assumptions/sicknessMaternity.yaml"] = """
        sickness: { recipientShare: 0, days: 10 }
        childCare: { recipientShare: 0.2, days: 10 }
        """
      return scheme
    }
    let days = 10 * (0.5 * (1 - exp(-2.0)) + 0.5 * (1 - exp(-1.5)))
    let result = try scheme("youngerUnder: 6, olderUnder: 12").run()
    #expect(
      agree(
        try result.value("sicknessMaternity", "childCareBenefits", in: 2024), 200 * days * 300))
    let wrong = try scheme("youngerUnder: 7, olderUnder: 7").problems()
    #expect(
      wrong.contains {
        $0.subject == "law.sicknessMaternity.childCareDays.youngerUnder" && $0.place != nil
      })
  }

  @Test("illness, not births, is scaled to the benefits granted in the first year")
  func calibration() throws {
    var scheme = SmallBranches()
    scheme.files["assumptions/sicknessMaternity.yaml"] =
      Self.ill + "\nturns: { observed: { value: 530, source: Fund } }\n"
    let result = try scheme.run()
    // 80 births and 300 turns of the sick become 80 and 450.
    let row = try #require(result.calibration.first { $0.key == "sicknessMaternityTurns" })
    #expect(agree(row.raw, 380) && row.observed == 530 && agree(row.factor, 1.5))
    #expect(row.source == "Fund")
    #expect(
      agree(try result.value("sicknessMaternity", "sicknessRecipients", in: 2026), 450))
    #expect(agree(try result.value("sicknessMaternity", "birthsToInsured", in: 2026), 80))
  }

  @Test("fewer benefits granted than births leave nobody ill, with a warning")
  func tooFew() throws {
    var scheme = SmallBranches()
    scheme.files["assumptions/sicknessMaternity.yaml"] = Self.ill + "\nturns: { observed: 50 }\n"
    let result = try scheme.run()
    #expect(try result.value("sicknessMaternity", "sicknessBenefits", in: 2025) == 0)
    #expect(
      result.warnings.contains { $0.subject == "assumptions.sicknessMaternity.turns.observed" })
  }
}

extension String {
  func replacing(_ passage: String, with other: String) -> String {
    components(separatedBy: passage).joined(separator: other)
  }
}
