import Diagnostics
import Foundation
import Quantities
import ScenarioFile
import Testing
import Valuation

/// One group of 1,000 insured persons of one sex and age on 1 January, as files.
///
/// Nothing grows, everybody earns 10,000 a month and has 12 years of service; what a test asks is
/// stated beside the expected figures. All rates are the same at every age unless a test says so.
struct SmallBranches {
  var sex = Sex.female
  var age = 29
  /// Central death rate of every age.
  var deathRate = 0.01
  var lastYear = 2027
  /// Lines that replace or add to those of the files below, by file.
  var files: [String: String] = [:]
  var branches = "[sicknessMaternity, employmentInjury]"
  var group = "exitRate: 0"
  var service = 12

  /// Runs the scheme.
  func run() throws -> ValuationResult {
    try Valuation.run(try scenario().assumptions())
  }

  /// What is wrong with the files.
  func problems() throws -> [Diagnostic] {
    do {
      _ = try scenario().assumptions()
      return []
    } catch let problems as InputProblems {
      return problems.diagnostics
    }
  }

  private func scenario() throws -> Scenario {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in standard.merging(files, uniquingKeysWith: { $1 }) {
      let target = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: target)
    }
    return try Scenario.read(folder.appendingPathComponent("baseline.yaml").path)
  }

  private func table(_ column: String, _ years: ClosedRange<Int>, _ value: Double) -> String {
    var text = "year,sex,age,\(column)\n"
    for year in years {
      for sex in ["M", "F"] {
        for age in 0...100 { text += "\(year),\(sex),\(age),\(value)\n" }
      }
    }
    return text
  }

  private var standard: [String: String] {
    let years = 2024...lastYear
    var fertility = "year,age,asfr\n"
    for year in years {
      for age in 15...49 { fertility += "\(year),\(age),0.08\n" }
    }
    return [
      "baseline.yaml": """
      format: 1
      title: { en: Small, vi: Nhỏ }
      branches: \(branches)
      country: country.yaml
      law: law
      assumptions: assumptions
      opening: opening
      valuationDate: 2023-12-31
      lastYear: \(lastYear)
      """,
      "country.yaml": """
      name: { en: Small, vi: Nhỏ }
      currency:
        code: XYZ
        words: { en: crowns, vi: đồng }
        displayUnit: 1000
        displayWords: { en: thousand crowns, vi: nghìn đồng }
      """,
      "data/population.csv": table("pop", 2024...2024, 1000),
      "data/mx.csv": table("mx", years, deathRate),
      "data/migration.csv": table("net_migrants", years, 0),
      "data/asfr.csv": fertility,
      "assumptions/population.yaml": "opening: { file: data/population.csv }\n",
      "assumptions/mortality.yaml": "deathRates: { file: data/mx.csv }\n",
      "assumptions/migration.yaml": "netMigrants: { file: data/migration.csv }\n",
      "assumptions/fertility.yaml": """
      rates: { file: data/asfr.csv }
      totalFertilityRate: 2.8
      sexRatioAtBirth: 1
      """,
      "assumptions/economy.yaml": """
      inflation: 0
      realWageGrowth: 0
      realOutputGrowth: 0
      unemploymentRate: 0
      inflationHistory: { 2023: 0 }
      nominalWageGrowthHistory: { 2023: 0 }
      outputAtStart: 1000000000
      """,
      "assumptions/labourForce.yaml": "participation: 0.5\n",
      "assumptions/groups/workers.yaml": """
      title: { en: Workers, vi: Người lao động }
      employees: false
      base: persons
      coverage: { persons: 1000 }
      pattern: { \(sex.word): { points: { \(age): 1 }, outside: zero }, \(sex.other.word): 0 }
      earnings: { profile: 1, observedMean: 10000 }
      \(group)
      service: { mean: \(service), overdispersion: 0, entryAge: 15 }
      """,
      "assumptions/pension.yaml": "lastCoverageAge: 69\n",
      "law/pension.yaml": """
      pensionableAge: { male: 60, female: 60 }
      indexation: { rule: { rule: prices } }
      """,
      "law/referenceAmount.yaml": "2000\n",
    ].merging(sicknessMaternity) { $1 }.merging(employmentInjury) { $1 }
  }

  private var sicknessMaternity: [String: String] {
    [
      "law/sicknessMaternity.yaml": Self.sicknessMaternityLaw,
      "assumptions/sicknessMaternity.yaml": Self.healthy,
      "assumptions/fund/sicknessMaternity.yaml": Self.fund,
      "opening/sicknessMaternity.yaml": "reserve: 100000\n",
    ]
  }

  private var employmentInjury: [String: String] {
    [
      "law/employmentInjury.yaml": Self.employmentInjuryLaw,
      "assumptions/employmentInjury.yaml": Self.incidence(),
      "assumptions/fund/employmentInjury.yaml": Self.fund,
      "opening/employmentInjury.yaml": "reserve: 100000\n",
    ]
  }

  static let fund = """
    assets: { bonds: { share: 1, yield: 0.04 } }
    administration: { base: insurableEarnings, rate: 0.001 }
    """

  static let sicknessMaternityLaw = """
    contributionRate: { employer: 0.03 }
    sickness:
      replacement: 0.75
      dailyDivisor: 25
      maximumDays: { points: { 0: 30, 15: 40, 30: 60 } }
      arduousDays: 10
    longIllness: { replacement: { points: { 0: 0.5, 15: 0.55 } } }
    childCareDays: { younger: 20, older: 15, youngerUnder: 3, olderUnder: 7 }
    maternity:
      months: 6
      replacement: 1
      grant: 2
      paternityDays: 5
      prenatalVisits: 5
      prenatalDaysPerVisit: 1
    convalescence: { rate: 0.3, maximumDays: 10 }
    healthContributionRate: 0.045
    """

  /// Nobody is ill; births happen.
  static let healthy = """
    sickness: { recipientShare: 0, days: 10 }
    childCare: { recipientShare: 0, days: 10 }
    """

  static let employmentInjuryLaw = """
    contributionRate: { employer: 0.005 }
    lumpSum:
      fromDegree: 5
      atFromDegree: 5
      perFurtherPercent: 0.5
      firstYearMonths: 0.5
      furtherYearMonths: 0.3
    monthly:
      fromDegree: 31
      atFromDegree: 0.3
      perFurtherPercent: 0.02
      firstYearRate: 0.005
      furtherYearRate: 0.003
    attendanceAllowance: 1
    attendance: { fromDegree: 81 }
    deathGrant: 36
    survivors: { amount: 0.5 }
    convalescence: { rate: 0.3, maximumDays: 10 }
    prevention: { maximumShare: 0.1 }
    """

  /// Cases of each severity an insured-year, with further lines.
  static func incidence(
    lumpSum: Double = 0, pension: Double = 0, severe: Double = 0, fatal: Double = 0,
    _ further: String = ""
  ) -> String {
    """
    incidence: { lumpSum: \(lumpSum), pension: \(pension), severe: \(severe), fatal: \(fatal) }
    lossPercent: { lumpSum: 15, pension: 41, severe: 91 }
    survivorsPerDeath: 2
    survivorYears: 10
    \(further)
    """
  }
}

extension ValuationResult {
  /// The value of a measure in a year; fails the test where there is none.
  func value(
    _ branch: String, _ measure: String, group: String = "all", in year: Year
  ) throws -> Double {
    try #require(series(branch, measure, group: group)?.values.value(in: year) ?? nil)
  }
}

/// Whether two figures agree to rounding.
func agree(_ value: Double, _ expected: Double, within tolerance: Double = 1e-11) -> Bool {
  abs(value - expected) <= tolerance * max(abs(expected), 1e-12)
}
