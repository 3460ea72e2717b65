import Foundation
import Quantities
import Testing
import Valuation

@Suite("Accounts of the short-term branches")
struct AccountTests {
  private static let benefits = [
    "sicknessMaternity": [
      "sicknessBenefits", "childCareBenefits", "maternityBenefits", "paternityBenefits",
      "birthGrants", "convalescence",
    ],
    "employmentInjury": [
      "temporaryInjuryBenefits", "injuryLumpSums", "injuryPensions", "attendanceAllowances",
      "deathGrants", "injurySurvivorsPensions", "injuryConvalescence", "injuryPrevention",
    ],
  ]

  /// A scheme in which every benefit of both branches is paid.
  private static var busy: SmallBranches {
    var scheme = SmallBranches()
    scheme.lastYear = 2030
    scheme.files["assumptions/sicknessMaternity.yaml"] = """
      sickness: { recipientShare: 0.3, days: 10 }
      childCare: { recipientShare: 0.1, days: 4 }
      maternity: { prenatalVisits: 2, secondChildShare: 0.4, fatherOnlyShare: 0.2 }
      convalescence: { shareOfSick: 0.1, shareOfMothers: 0.3, days: 5 }
      """
    scheme.files["assumptions/employmentInjury.yaml"] = SmallBranches.incidence(
      lumpSum: 0.004, pension: 0.002, severe: 0.0005, fatal: 0.0005,
      """
      convalescence: { share: 0.5, days: 5 }
      preventionShare: 0.02
      healthContributionShare: 0.5
      """)
    scheme.files["law/employmentInjury.yaml"] =
      SmallBranches.employmentInjuryLaw + "\nhealthContributionRate: 0.045\n"
    return scheme
  }

  @Test(
    "benefits are the sum of their kinds, and all lines explain the reserve",
    arguments: [
      "sicknessMaternity", "employmentInjury",
    ])
  func identity(branch: String) throws {
    let result = try Self.busy.run()
    var reserve = 100_000.0
    for year in result.years {
      func value(_ measure: String) throws -> Double {
        try result.value(branch, measure, in: year)
      }
      let kinds = try #require(Self.benefits[branch])
      let sum = try kinds.reduce(0) { $0 + (try value($1)) }
      #expect(agree(try value("benefits"), sum))
      let spent = try value("benefits") + value("administration") + value("transfersPaid")
      #expect(agree(try value("totalExpenditure"), spent))
      reserve += try value("contributions") - spent + value("investmentIncome")
      #expect(agree(try value("reserveAtYearEnd"), reserve, within: 1e-9))
      #expect(spent > 0)
    }
  }

  @Test("what both funds pay to health insurance leaves them, as no branch here receives it")
  func transfers() throws {
    let result = try Self.busy.run()
    for year in result.years {
      let paid = try ["sicknessMaternity", "employmentInjury"].map {
        try result.value($0, "transfersPaid", group: "health", in: year)
      }
      #expect(paid.allSatisfy { $0 > 0 })
      #expect(
        agree(try result.value("all", "transfersOutside", in: year), paid.reduce(0, +)))
    }
  }

  @Test(
    "a parameter moves its own lines and the account's, and nothing else",
    arguments: [
      (
        "law/sicknessMaternity.yaml", "convalescence: { rate: 0.3", "convalescence: { rate: 0.4",
        "sicknessMaternity", ["convalescence"]
      ),
      (
        "law/sicknessMaternity.yaml", "months: 6", "months: 7", "sicknessMaternity",
        ["maternityBenefits", "transfersPaid"]
      ),
      (
        "law/sicknessMaternity.yaml", "younger: 20", "younger: 10", "sicknessMaternity",
        ["childCareBenefits"]
      ),
      (
        "law/employmentInjury.yaml", "deathGrant: 36", "deathGrant: 40", "employmentInjury",
        ["deathGrants"]
      ),
      (
        "law/employmentInjury.yaml", "attendanceAllowance: 1", "attendanceAllowance: 2",
        "employmentInjury", ["attendanceAllowances"]
      ),
      (
        "law/employmentInjury.yaml", "atFromDegree: 0.3", "atFromDegree: 0.4",
        "employmentInjury", ["injuryPensions"]
      ),
    ])
  func locality(file: String, from: String, to: String, branch: String, own: [String]) throws {
    let account: Set = [
      "benefits", "totalExpenditure", "netCashFlow", "investmentIncome", "reserveAtYearEnd",
      "reserveAfterSupport", "stateSupport", "paygCostRate", "paygCostRateWithoutAdministration",
      "annualBalance", "reserveRatioOpening", "reserveRatioClosing",
      "reserveRatioClosingOverNextYear",
    ]
    var changed = Self.busy
    let law = changed.files[file] ?? SmallBranches.sicknessMaternityLaw
    changed.files[file] = law.replacing(from, with: to)
    let before = try Self.busy.run()
    let after = try changed.run()
    let moved = zip(before.series, after.series).filter { $0 != $1 }.map(\.0)
    let lines = Set(moved.filter { $0.branch == branch }.map(\.measure))
    #expect(Set(own).isSubset(of: lines))
    #expect(lines.subtracting(own).isSubset(of: account), "\(lines)")
    #expect(Set(moved.map(\.branch)).isSubset(of: [branch, "all"]))
  }
}
