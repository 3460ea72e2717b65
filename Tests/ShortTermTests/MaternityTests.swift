import Foundation
import Quantities
import Testing
import Valuation

@Suite("Births of the insured")
struct MaternityTests {
  private func run(
    _ maternity: String = "", law: String = SmallBranches.sicknessMaternityLaw,
    sex: Sex = .female, age: Int = 29, group: String = "exitRate: 0"
  ) throws -> ValuationResult {
    var scheme = SmallBranches()
    scheme.sex = sex
    scheme.age = age
    scheme.group = group
    scheme.files["law/sicknessMaternity.yaml"] = law
    scheme.files["assumptions/sicknessMaternity.yaml"] =
      SmallBranches.healthy + "\nmaternity: { \(maternity) }\n"
    return try scheme.run()
  }

  @Test("1,000 women with 0.08 births each have 80 leaves of six months and grants of 4,000")
  func births() throws {
    let result = try run("prenatalVisits: 2")
    func value(_ measure: String) throws -> Double {
      try result.value("sicknessMaternity", measure, in: 2025)
    }
    #expect(agree(try value("birthsToInsured"), 80))
    // Leave of 60,000 each, and two visits of a day at 10,000 / 25.
    #expect(agree(try value("maternityBenefits"), 80 * (60_000 + 2 * 400)))
    #expect(agree(try value("birthGrants"), 80 * 2 * 2_000))
    // 4.5 % of the leave goes to health insurance, not of the visits.
    #expect(agree(try value("transfersPaid"), 0.045 * 80 * 60_000))
    #expect(agree(try value("sicknessMaternityTurns"), 240))
  }

  @Test("a woman of 49 bears for half of the year, one of 50 no more")
  func lastFertileAge() throws {
    #expect(
      agree(try run(age: 49).value("sicknessMaternity", "birthsToInsured", in: 2025), 40))
    #expect(try run(age: 50).value("sicknessMaternity", "birthsToInsured", in: 2025) == 0)
  }

  @Test("seven months for second children from 1 July 2026 count 184 of 365 days")
  func secondChild() throws {
    let law = SmallBranches.sicknessMaternityLaw.replacing(
      "months: 6",
      with: "months: 6\n  monthsSecondChild: { values: { 2000-01-01: 6, 2026-07-01: 7 } }")
    let result = try run("secondChildShare: 0.4", law: law)
    func benefits(_ year: Year) throws -> Double {
      try result.value("sicknessMaternity", "maternityBenefits", in: year)
    }
    #expect(agree(try benefits(2025), 80 * 6 * 10_000))
    #expect(agree(try benefits(2026), 80 * (6 + 0.4 * 184 / 365) * 10_000))
    #expect(agree(try benefits(2027), 80 * 6.4 * 10_000))
  }

  @Test("six months of contributions before birth exclude a tenth where a fifth leave a year")
  func qualifying() throws {
    let law = SmallBranches.sicknessMaternityLaw.replacing(
      "grant: 2", with: "grant: 2\n  qualifyingMonths: 6")
    let result = try run(law: law, group: "exitRate: 0.2")
    #expect(agree(try result.value("sicknessMaternity", "birthsToInsured", in: 2025), 72))
  }

  @Test("the months asked act by share of the year, never as a mean")
  func qualifyingDated() throws {
    let law = SmallBranches.sicknessMaternityLaw.replacing(
      "grant: 2",
      with: "grant: 2\n  qualifyingMonths: { values: { 2000-01-01: 12, 2026-07-01: 0 } }")
    // All leave within the year: nobody qualifies with 12 months, everybody with none.
    let result = try run(law: law, group: "exitRate: 1")
    #expect(try result.value("sicknessMaternity", "birthsToInsured", in: 2025) == 0)
    #expect(
      agree(try result.value("sicknessMaternity", "birthsToInsured", in: 2026), 80.0 * 184 / 365))
  }

  @Test("fathers of 32 have the births of women of 29; some have leave, some the grant")
  func fathers() throws {
    let terms = "paternityTakeUp: 0.6, fatherAgeDifference: 3, fatherOnlyShare: 0.25"
    let result = try run(terms, sex: .male, age: 32)
    func value(_ measure: String) throws -> Double {
      try result.value("sicknessMaternity", measure, in: 2025)
    }
    #expect(agree(try value("paternityRecipients"), 48))
    #expect(agree(try value("paternityBenefits"), 48 * 5 * 400))
    #expect(agree(try value("birthGrants"), 20 * 4_000))
    #expect(try value("maternityBenefits") == 0 && (try value("birthsToInsured")) == 0)
    // Three years beyond the last fertile age of women.
    let late = try run(terms, sex: .male, age: 52)
    #expect(agree(try late.value("sicknessMaternity", "paternityRecipients", in: 2025), 24))
  }

  @Test("mothers who rest have 30 % of 2,000 a day, for at most ten days")
  func convalescence() throws {
    var scheme = SmallBranches()
    scheme.files["assumptions/sicknessMaternity.yaml"] =
      SmallBranches.healthy + "\nconvalescence: { shareOfMothers: 0.5, days: 14 }\n"
    let result = try scheme.run()
    #expect(
      agree(try result.value("sicknessMaternity", "convalescence", in: 2025), 40 * 10 * 600))
  }

  @Test("the State's grant to members outside the branch is beside the fund")
  func stateGrant() throws {
    let law = SmallBranches.sicknessMaternityLaw + "\nstateBirthGrant: { for: { workers: 500 } }\n"
    let result = try run(law: law, group: "exitRate: 0\nbranches: [pension]")
    func value(_ measure: String) throws -> Double {
      try result.value("sicknessMaternity", measure, in: 2025)
    }
    #expect(agree(try value("stateBirthGrants"), 80 * 500))
    #expect(try value("benefits") == 0 && (try value("contributors")) == 0)
  }

  @Test("a grant from 1 July counts persons and money for its 184 of 365 days, and none before")
  func stateGrantDated() throws {
    let law =
      SmallBranches.sicknessMaternityLaw
      + "\nstateBirthGrant: { for: { workers: { values: { 2000-01-01: 0, 2025-07-01: 500 } } } }\n"
    let result = try run(law: law, group: "exitRate: 0\nbranches: [pension]")
    for (year, share) in [(Year(2024), 0.0), (Year(2025), 184.0 / 365), (Year(2026), 1)] {
      func value(_ measure: String) throws -> Double {
        try result.value("sicknessMaternity", measure, in: year)
      }
      #expect(agree(try value("stateBirthGrantRecipients"), 80 * share), "\(year)")
      #expect(agree(try value("stateBirthGrants"), 80 * share * 500), "\(year)")
    }
  }
}
