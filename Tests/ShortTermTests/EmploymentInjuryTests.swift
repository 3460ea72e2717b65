import Diagnostics
import Foundation
import Quantities
import Testing
import Valuation

@Suite("Employment injury")
struct EmploymentInjuryTests {
  private static let measures = [
    "temporaryInjuryBenefits", "injuryLumpSums", "injuryPensions", "attendanceAllowances",
    "deathGrants", "injurySurvivorsPensions", "injuryConvalescence", "injuryPrevention",
  ]

  private func run(
    _ incidence: String, deathRate: Double = 0.01, lastYear: Int = 2027,
    law: String = SmallBranches.employmentInjuryLaw, opening: String = ""
  ) throws -> ValuationResult {
    var scheme = SmallBranches()
    scheme.deathRate = deathRate
    scheme.lastYear = lastYear
    scheme.branches = "[employmentInjury]"
    scheme.files["law/employmentInjury.yaml"] = law
    scheme.files["assumptions/employmentInjury.yaml"] = incidence
    scheme.files["opening/employmentInjury.yaml"] = "reserve: 100000\n" + opening
    return try scheme.run()
  }

  @Test("a loss of 15 % after 12 years pays ten reference amounts and 3.8 months")
  func lumpSum() throws {
    // 5 + 0.5 · 10 = 10 times 2,000; 0.5 + 0.3 · 11 = 3.8 months of 10,000; 5 cases.
    let result = try run(SmallBranches.incidence(lumpSum: 0.005))
    #expect(
      agree(try result.value("employmentInjury", "injuryLumpSums", in: 2025), 5 * 58_000))
    #expect(
      agree(try result.value("employmentInjury", "injuryLumpSumRecipients", in: 2025), 5))
  }

  @Test(
    "the degrees from which benefits are paid are the law's, and mean losses lie in their class")
  func degrees() throws {
    // From 11 %: 5 + 0.5 · 4 = 7 times 2,000 and 3.8 months of 10,000; 5 cases.
    let law = SmallBranches.employmentInjuryLaw.replacing("fromDegree: 5", with: "fromDegree: 11")
    let result = try run(SmallBranches.incidence(lumpSum: 0.005), law: law)
    #expect(agree(try result.value("employmentInjury", "injuryLumpSums", in: 2025), 5 * 52_000))
    for (severity, losses) in [
      ("lumpSum", "lumpSum: 31, pension: 41, severe: 91"),
      ("pension", "lumpSum: 15, pension: 30, severe: 91"),
      ("severe", "lumpSum: 15, pension: 41, severe: 80"),
    ] {
      var scheme = SmallBranches()
      scheme.files["assumptions/employmentInjury.yaml"] = SmallBranches.incidence().replacing(
        "lumpSum: 15, pension: 41, severe: 91", with: losses)
      let problems = try scheme.problems()
      #expect(
        problems.map(\.subject) == ["assumptions.employmentInjury.lossPercent.\(severity)"])
      #expect(problems.allSatisfy { $0.place != nil })
    }
  }

  @Test("in the long run pensions are cases × pension × (½ + (1 − ½q)² / q)")
  func stationary() throws {
    // 0.3 + 0.02 · 10 = 0.5 of 2,000 and 0.005 + 0.003 · 11 = 3.8 % of 10,000: 1,380 a month.
    let result = try run(
      SmallBranches.incidence(pension: 0.01), deathRate: 1, lastYear: 2063)
    // The same death rate at all ages: q = m / (1 + ½m).
    let q = 1 / 1.5
    let annuity = 0.5 + (1 - q / 2) * (1 - q / 2) / q
    #expect(
      agree(
        try result.value("employmentInjury", "injuryPensions", in: 2063),
        10 * 12 * 1_380 * annuity))
    #expect(
      agree(
        try result.value("employmentInjury", "injuryPensioners", in: 2063), 10 * (1 - q / 2) / q))
  }

  @Test("pensions begin with half a year in the year of award")
  func firstYear() throws {
    let result = try run(SmallBranches.incidence(pension: 0.01))
    #expect(
      agree(try result.value("employmentInjury", "injuryPensions", in: 2024), 10 * 6 * 1_380))
    #expect(try result.value("employmentInjury", "injuryPensioners", in: 2024) == 0)
    #expect(agree(try result.value("employmentInjury", "newInjuryPensions", in: 2024), 10))
  }

  @Test("100 pensioners of the opening die out with 1 − ½q in a year, the carer is paid beside")
  func opening() throws {
    let opening = """
      severe: { shape: { male: { points: { 50: 2 }, outside: zero }, female: 0 }, total: 100,
        meanPension: 3000 }
      """
    let result = try run(SmallBranches.incidence(), deathRate: 1, opening: opening)
    let q = 1 / 1.5
    for (year, alive) in [(2024, 100.0), (2025, 100 * (1 - q)), (2026, 100 * (1 - q) * (1 - q))] {
      let years = alive * (1 - q / 2)
      func value(_ measure: String) throws -> Double {
        try result.value("employmentInjury", measure, in: Year(year))
      }
      #expect(agree(try value("attendanceRecipients"), alive))
      #expect(agree(try value("injuryPensions"), 12 * 3_000 * years))
      #expect(agree(try value("attendanceAllowances"), 12 * 2_000 * years))
    }
    let row = try #require(result.calibration.first { $0.key == "attendanceRecipients" })
    #expect(row.raw == 2 && agree(row.observed, 100) && agree(row.factor, 50))
  }

  @Test("the mortality of the injured moves their pensions alone")
  func mortality() throws {
    let opening =
      "pensioners: { shape: { male: { points: { 50: 100 }, outside: zero }, female: 0 } }"
    let incidence = SmallBranches.incidence(fatal: 0.001, "mortality: { pension: 1.2 }")
    let result = try run(incidence, deathRate: 1, opening: opening)
    #expect(
      agree(
        try result.value("employmentInjury", "injuryPensioners", in: 2025), 100 * (1 - 1.2 / 1.5)))
    #expect(agree(try result.value("employmentInjury", "fatalInjuries", in: 2025), 1))
  }

  @Test("a fatal injury pays 36 reference amounts; two survivors run off over ten years")
  func fatal() throws {
    let result = try run(SmallBranches.incidence(fatal: 0.001), lastYear: 2026)
    #expect(agree(try result.value("employmentInjury", "deathGrants", in: 2024), 36 * 2_000))
    func paid(_ year: Year) throws -> Double {
      try result.value("employmentInjury", "injurySurvivorsPensions", in: year)
    }
    // Half a year of two persons at half of 2,000 a month; 1.9 of them on the next 1 January.
    #expect(agree(try paid(2024), 1.0 * 12 * 1_000))
    #expect(agree(try paid(2025), (1.9 * 0.95 + 1) * 12 * 1_000))
    #expect(agree(try paid(2026), ((1.9 * 0.9 + 1.9) * 0.95 + 1) * 12 * 1_000))
  }

  @Test("a grant that rises on 1 July is paid at its day-weighted mean")
  func dated() throws {
    let law = SmallBranches.employmentInjuryLaw.replacing(
      "deathGrant: 36", with: "deathGrant: { values: { 2000-01-01: 36, 2026-07-01: 40 } }")
    let result = try run(SmallBranches.incidence(fatal: 0.001), law: law)
    #expect(
      agree(
        try result.value("employmentInjury", "deathGrants", in: 2026),
        (36 + 4.0 * 184 / 365) * 2_000))
  }

  @Test("where the fund pays an injury that heals, days are capped as those of the sick")
  func temporary() throws {
    let law =
      SmallBranches.employmentInjuryLaw
      + "\ntemporary: { replacement: 1, dailyDivisor: 25, maximumDays: 30 }\n"
    let incidence = SmallBranches.incidence().replacing(
      "incidence: {", with: "temporaryDays: 15\nincidence: { temporary: 0.02,")
    let result = try run(incidence, law: law)
    #expect(
      agree(
        try result.value("employmentInjury", "temporaryInjuryBenefits", in: 2025),
        20 * 15 * (1 - exp(-2.0)) * 400))
  }

  @Test("without injuries and stocks nothing is paid")
  func nothing() throws {
    let result = try run(SmallBranches.incidence())
    for measure in Self.measures {
      #expect(try result.value("employmentInjury", measure, in: 2026) == 0, "\(measure)")
    }
  }

  @Test("prevention spends its share of the contributions, at most the law's tenth")
  func prevention() throws {
    let contributions = 0.005 * 1_000 * 120_000
    for (share, spent) in [(0.04, 0.04), (0.3, 0.1)] {
      let result = try run(SmallBranches.incidence("preventionShare: \(share)"))
      #expect(
        agree(
          try result.value("employmentInjury", "injuryPrevention", in: 2025),
          spent * contributions))
    }
  }

  @Test("a cut of the rate for half of the payroll leaves half uncollected, and says how much")
  func rateCut() throws {
    let law =
      SmallBranches.employmentInjuryLaw
      + "\nrateCut: { employer: { values: { 2000-01-01: 0, 2025-07-01: 0.005, 2026-01-01: 0 } } }\n"
    let result = try run(SmallBranches.incidence("qualifyingShare: 0.5"), law: law)
    let due = 0.005 * 1_000 * 120_000
    let forgone = 0.5 * due * 184 / 365
    #expect(
      agree(try result.value("employmentInjury", "contributionsForgone", in: 2025), forgone))
    #expect(
      agree(try result.value("employmentInjury", "contributions", in: 2025), due - forgone))
    #expect(agree(try result.value("employmentInjury", "contributions", in: 2026), due))
  }

  @Test("a total of pensioners without any in the shape is an error that names both")
  func emptyShape() throws {
    var scheme = SmallBranches()
    scheme.files["opening/employmentInjury.yaml"] = "reserve: 1\npensioners: { total: 100 }\n"
    let problem = try #require(try scheme.problems().first)
    #expect(problem.message.contains("the shape is empty"))
    #expect(problem.subject == "opening.employmentInjury.pensioners.shape")
  }
}
