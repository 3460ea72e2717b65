import Foundation

/// A small country with one fund, two groups and three years, as files.
enum SampleScenario {
  /// All files; `baseline.yaml` names the folders.
  static var files: [String: String] {
    var files = population
    files["baseline.yaml"] = baseline
    files["country.yaml"] = """
      name: { en: Sample, vi: Mẫu }
      currency:
        code: XYZ
        words: { en: crowns, vi: đồng }
        displayUnit: 1000000
        displayWords: { en: million crowns, vi: triệu đồng }
      """
    files.merge(law) { $1 }
    files.merge(assumptions) { $1 }
    files["opening/pension.yaml"] = opening
    return files
  }

  /// The sample with some files replaced or added.
  static func with(_ others: [String: String]) -> [String: String] {
    files.merging(others) { $1 }
  }

  static let baseline = """
    format: 1
    title: { en: Sample, vi: Mẫu }
    country: country.yaml
    law: law
    assumptions: assumptions
    opening: opening
    valuationDate: 2023-12-31
    lastYear: 2026
    """

  /// A reform of the sample that makes these changes.
  static func reform(_ changes: String) -> [String: String] {
    with([
      "reforms/reform.yaml": """
      format: 1
      title: { en: Reform, vi: Cải cách }
      extends: ../baseline.yaml
      changes:
      \(changes)
      """
    ])
  }

  // MARK: - Population

  static let population: [String: String] = {
    func table(_ column: String, _ years: ClosedRange<Int>, _ value: (Int) -> Double) -> String {
      var text = "year,sex,age,\(column)\n"
      for year in years {
        for sex in ["M", "F"] {
          for age in 0...100 { text += "\(year),\(sex),\(age),\(value(age))\n" }
        }
      }
      return text
    }
    var fertility = "year,age,asfr\n"
    for year in 2024...2026 {
      for age in 15...49 { fertility += "\(year),\(age),0.05\n" }
    }
    return [
      "data/population.csv": table("pop", 2024...2024) { Double(101 - $0) / 10 },
      "data/mx.csv": table("mx", 2024...2026) { 0.001 + Double($0) / 500 },
      "data/migration.csv": table("net_migrants", 2024...2026) { _ in 0 },
      "data/asfr.csv": fertility,
      "data/indicators.csv": "year,tfr,srb\n2024,1.9,1.05\n2025,1.8,1.05\n2026,1.7,1.05\n",
      "assumptions/population.yaml":
        "opening: { file: data/population.csv, scale: 1000, source: Census }\n",
      "assumptions/mortality.yaml": "deathRates: { file: data/mx.csv }\n",
      "assumptions/migration.yaml": "netMigrants: { file: data/migration.csv }\n",
      "assumptions/fertility.yaml": """
      rates: { file: data/asfr.csv }
      totalFertilityRate: { file: data/indicators.csv, column: tfr }
      sexRatioAtBirth: 1.05
      """,
    ]
  }()

  // MARK: - Law

  static let law: [String: String] = [
    "law/referenceAmount.yaml": """
    description: The amount that others are multiples of
    unit: money a month
    values:
      2000-01-01: { value: 100, reference: Decree 1 }
      2024-07-01: { value: 200, reference: { title: Decree 2, href: "https://example.org/2" } }
    growth: { rule: wages }
    """,
    "law/pension/contributionRate/employer.yaml": """
    values:
      2000-01-01: { value: 0.14, reference: [Act 1, Act 2] }
      2025-10-01: { value: 0.12, reference: Act 3, basis: memory }
    for:
      voluntary: { value: 0, reference: Act 4 }
    """,
    "law/pension/contributionRate/insuredPerson.yaml": "value: 0.08\n",
    "law/pension/insurableEarnings.yaml": """
    ceiling: { multipleOf: law.referenceAmount, values: { 2000-01-01: 20 } }
    floor:
      values:
        2000-01-01: { value: 1, multipleOf: law.referenceAmount }
        2026-01-01: { value: 150 }
    """,
    "law/pension/pensionableAge.yaml": """
    male: { values: { 2000-01-01: 60y9m, 2024-01-01: 61y } }
    female: { values: { 2000-01-01: 56 } }
    """,
    "law/pension/qualifyingPeriod.yaml": """
    oldAge: { values: { 2000-01-01: 20, 2025-07-01: 15 } }
    earlyRetirement: 20
    """,
    "law/pension/accrual.yaml": """
    male: { points: { 20: 0.45, 35: 0.75 } }
    female:
      values:
        2000-01-01: { points: { 15: 0.45, 30: 0.75 }, reference: Act 5 }
    maximum: 0.75
    """,
    "law/pension/earlyReduction.yaml": "0.02\n",
    "law/pension/referenceEarnings.yaml": """
    averaging:
      rule: career
      for:
        employees:
          classes:
            0001-01-01: { years: 5, index: referenceAmount }
            2016-01-01: { years: 15, index: prices, reference: Act 6 }
            2025-01-01: { years: null }
    valorizationLag: 1
    """,
    "law/pension/minimumPension.yaml": "{ amount: 1, service: 20, groups: [employees] }\n",
    "law/pension/lumpSum.yaml": """
    rightsCutOff: 2025-07-01
    beyondMaximum: 0.5
    monthsPerYear: { values: { 1995-01-01: 1.5, 2014-01-01: 2 } }
    withdrawalServiceLimit: 20
    """,
    "law/pension/survivors.yaml": "{ qualifyingPeriod: 15, spouse: 0.5, child: 0.5 }\n",
    "law/pension/funeralGrant.yaml": "{ amount: 10, qualifyingPeriod: 1 }\n",
    "law/pension/indexation.yaml": """
    granted: { values: { 2023-07-01: 0.1, 2024-07-01: 0.15 } }
    rule: { rule: mix, realWages: 0.5 }
    lag: 1
    effective: "07-01"
    """,
  ]

  // MARK: - Assumptions

  static let group = """
    title: { en: Employees, vi: Người lao động }
    employees: true
    base: employed
    coverage: { path: { 2024: 0.30, 2026: 0.40 }, of: employed }
    observedContributors: { value: 1000, source: Fund, basis: memory }
    pattern: { both: { points: { 15: 0, 25: 1, 60: 0.5 } } }
    patternReferenceYear: 2024
    earnings:
      profile: { male: { points: { 20: 0.7, 50: 1.2 } }, female: 1 }
      observedMean: { value: 500, assumed: true }
    exitRate: { both: { points: { 20: 0.1, 60: 0 }, outside: zero } }
    service: { mean: { both: { points: { 20: 0, 60: 30 } } }, overdispersion: 0.1, entryAge: 18 }
    """

  static let assumptions: [String: String] = [
    "assumptions/economy.yaml": """
    inflation: { 2024: 0.04, 2026: 0.02 }
    realWageGrowth: 0.03
    realOutputGrowth: 0.05
    unemploymentRate: 0.02
    inflationHistory: { values: { 2022: 0.03, 2023: 0.035 }, source: Statistics office }
    nominalWageGrowthHistory: { 2022: 0.05, 2023: 0.06 }
    outputAtStart: 1000000
    """,
    "assumptions/labourForce.yaml": """
    participation: { file: data/participation.csv }
    observed: { value: 1500, source: [Labour survey, Census] }
    """,
    "data/participation.csv": "age_group,male,female\n15-24,0.5,0.4\n25-64,0.9,0.8\n65+,0.2,0.1\n",
    "assumptions/groups/employees.yaml": group,
    "assumptions/groups/voluntary.yaml": group.replacing(
      "base: employed\ncoverage: { path: { 2024: 0.30, 2026: 0.40 }, of: employed }",
      "base: population\ncoverage: { persons: { 2024: 50, 2026: 70 } }"),
    "assumptions/pension.yaml": """
    takeUp: 0.9
    dormantTakeUp: 0.9
    ineligibleLumpSumShare: 0.4
    dormantIneligibleLumpSumShare: 0.8
    earlyRetirement: { male: { points: { 0: 0.1, 5: 0 } }, female: { points: { 0: 0.1, 5: 0 } } }
    withdrawalRate:
      values:
        2024: { both: { points: { 20: 0.2, 60: 0.1 } } }
        2026: { both: { points: { 20: 0.1, 60: 0 } } }
    entitledSpouseShare: 0.2
    spouseAgeDifference: { male: 3, female: -3 }
    childrenPerDeath: 0.5
    childYears: 8
    """,
    "assumptions/fund.yaml": """
    pension:
      assets:
        bonds: { share: 0.8, yield: 0.04, maturity: 8, openingBookYield: 0.05 }
        deposits: { share: 0.2, yield: 0.05 }
      administration: { base: contributions, rate: 0.01 }
    """,
  ]

  static let opening = """
    reserve: { value: 5000, source: Fund report }
    pensioners:
      shape: { both: { points: { 60: 10, 80: 5 }, outside: zero } }
      total: { value: 300, source: Fund report, basis: memory }
      meanPension: { mean: 50 }
    dormants: { persons: 1, total: 404, meanService: 3, serviceOverdispersion: 0.1,
      earningsGroup: employees, yearsSinceLast: 2, entryAge: 18 }
    spouses: { shape: 1, total: 20 }
    children: { shape: 1, total: 10 }
    oneOffBenefits: { observed: 40 }
    """
}

extension String {
  /// The text with one passage replaced.
  func replacing(_ passage: String, _ other: String) -> String {
    guard let range = self.range(of: passage) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
