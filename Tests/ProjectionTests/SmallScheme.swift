import Coverage
import Economy
import Law
import Quantities
import Scheme

@testable import Projection

/// A random small scheme, complete enough that every rule of the cohort calculation acts.
struct SmallScheme {
  var random: SplitMix
  var years: ClosedRange<Year> = 2024...2045
  var groupCount = 2
  var hasMigration = false
  var relativity = 1.0

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func input() -> LivesInput {
    let years = self.years
    let deathProbability = AgeSexGrid { sex, age in
      let level = sex == .male ? 1.3 : 1.0
      return age == Age.open ? 0.4 : min(0.4, level * 0.0004 * Double(1 << min(age / 9, 11)))
    }
    var population = YearSeries(over: years) { _ in AgeSexGrid() }
    for sex in Sex.allCases {
      for age in Age.all { population[2024][sex, age] = 1000 * (1.2 - Double(age) / 100) }
    }
    for year in years.dropLast() {
      let next = year.advanced(by: 1)
      for sex in Sex.allCases {
        population[next][sex, 0] = 1200
        for age in 0..<Age.open {
          let alive = population[year][sex, age] * (1 - deathProbability[sex, age])
          population[next][sex, age + 1] += alive
        }
      }
    }
    let economy = EconomyAssumptions(
      inflation: YearSeries(over: years) { _ in random.uniform(0.01, 0.06) },
      realWageGrowth: YearSeries(over: years) { _ in random.uniform(0, 0.05) },
      realOutputGrowth: YearSeries(repeating: 0.05, over: years),
      unemploymentRate: YearSeries(repeating: 0.02, over: years),
      inflationHistory: YearSeries(from: 1996, (1996...2023).map { _ in random.uniform(0, 0.2) }),
      nominalWageGrowthHistory: YearSeries(
        from: 2000, (2000...2023).map { _ in random.uniform(0, 0.2) }),
      outputAtStart: 1e9)
    let indices = EconomicIndices(economy, years: years)
    let groups = (0..<groupCount).map { group(index: $0) }
    let contributors = groups.map { _ in
      let level = random.uniform(0.1, 0.4)
      let drift = random.uniform(-0.01, 0.02)
      return YearSeries(over: years) { year in
        AgeSexGrid { sex, age in
          guard (14...68).contains(age) else { return 0 }
          let grown = level * (1 + drift * Double(years.lowerBound.distance(to: year)))
          return max(0, grown) * population[year][sex, age]
        }
      }
    }
    let earnings = groups.indices.map { index in
      YearSeries(over: years) { year in
        AgeSexGrid { _, age in
          indices.wages(in: year) * (60 + 20 * Double(index)) * (1 + 0.01 * Double(age - 20))
        }
      }
    }
    let law = law()
    return LivesInput(
      years: years, groups: groups, law: law, behaviour: behaviour(), opening: opening(),
      population: population,
      deathProbability: YearSeries(repeating: deathProbability, over: years),
      contributors: contributors, earnings: earnings, indices: indices,
      pensionIndex: PensionIndex(law.indexation, indices: indices, years: years))
  }

  private mutating func group(index: Int) -> InsuredGroup {
    InsuredGroup(
      name: "group\(index)", title: LocalizedText(en: "Group", vi: "Nhóm"), areEmployees: true,
      coverage: .persons(YearSeries(repeating: 1, over: years)),
      pattern: .asGiven(YearAgeSexGrid(repeating: AgeSexGrid(), over: years)), base: .population,
      observedContributors: nil, earningsProfile: AgeSexGrid(repeating: 1),
      observedMeanEarnings: 5, earningsDispersion: 0, earningsFloor: nil, earningsCeiling: nil,
      contributionDensity: YearAgeSexGrid(
        repeating: AgeSexGrid(repeating: random.uniform(0.5, 1)), over: years),
      exitRate: YearAgeSexGrid(
        repeating: AgeSexGrid(repeating: random.uniform(0, 0.2)), over: years),
      mortalityRelativity: relativity,
      collectionRate: YearSeries(repeating: 1, over: years),
      meanService: AgeSexGrid { _, age in max(0, 0.4 * Double(age - 20)) },
      serviceOverdispersion: random.uniform(0, 0.3), entryAge: 15)
  }

  private mutating func law() -> PensionLaw {
    let years = self.years
    func always(_ value: Double) -> YearSeries<ShareOfYear<Double>> {
      YearSeries(repeating: ShareOfYear(wholeYear: value), over: years)
    }
    func path(_ value: Double) -> YearSeries<Double> { YearSeries(repeating: value, over: years) }
    let retirement = random.uniform(54, 60)
    let pensionableAge = YearSeries(over: years) { year in
      ShareOfYear(
        wholeYear: min(62, retirement + 0.25 * Double(years.lowerBound.distance(to: year))))
    }
    let scale = RateScale([.init(x: 15, y: 0.45), .init(x: 30, y: 0.75)])
    let qualifying = YearSeries(over: years) { year in
      year == 2025
        ? ShareOfYear([.init(weight: 0.5, value: 20.0), .init(weight: 0.5, value: 15)])
        : ShareOfYear(wholeYear: year < 2025 ? 20.0 : 15)
    }
    return PensionLaw(
      pensionableAge: [.male: pensionableAge, .female: pensionableAge],
      qualifyingPeriod: qualifying, earlyQualifyingPeriod: always(20),
      accrual: [
        .male: YearSeries(repeating: ShareOfYear(wholeYear: scale), over: years),
        .female: YearSeries(repeating: ShareOfYear(wholeYear: scale), over: years),
      ],
      accrualMaximum: always(0.75), partYearRounding: 0.2083, earlyReduction: always(0.02),
      valorizationLag: 1,
      averaging: [
        .byEntryYear([
          .init(from: 1900, years: 5, index: .referenceAmount),
          .init(from: 2016, years: 10, index: .prices),
          .init(from: 2025, years: nil, index: .prices),
        ])
      ] + Array(repeating: .career, count: groupCount - 1),
      referenceAmount: IndexedAmount(
        fixed: YearSeries(repeating: 0, over: 1990...2045),
        terms: [
          .init(
            rule: .byWages, start: 2024, coefficients: YearSeries(repeating: 2, over: 1990...2045))
        ]),
      minimumPension: path(1), minimumPensionService: always(20),
      minimumPensionGroups: Array(repeating: true, count: groupCount),
      minimumPensionForDormants: false, minimumPensionForLegacyOnly: true,
      shareBeforeRightsCutOff: YearSeries(over: years) { $0 < 2025 ? 1 : $0 == 2025 ? 0.5 : 0 },
      monthsPerYearBeyondMaximum: always(0.5),
      lumpSumMonths: [.init(from: 1900, monthsPerYear: 1.5), .init(from: 2014, monthsPerYear: 2)],
      withdrawalServiceLimit: always(20),
      survivors: SurvivorsLaw(
        qualifyingPeriod: always(15), spouseAmount: path(0.5), childAmount: path(0.5),
        spouseShareOfPension: path(random.uniform(0, 0.5)), lumpSumMinimumMonths: path(3),
        pensionerLumpSum: PensionerLumpSum(
          initialMonths: 48, reductionPerMonth: 0.5, freeMonths: 2, minimumMonths: 3),
        funeralGrant: path(10), grantQualifyingPeriod: always(1)),
      indexation: PensionIndexation(
        granted: [CalendarDate(year: 2024, month: 7, day: 1)].compactMap { $0 }.map {
          PensionIndexation.Increase(date: $0, rate: 0.15)
        },
        rule: YearSeries(repeating: .byPrices, over: years), lag: 1, month: 7, day: 1),
      healthContributionRate: path(0.045),
      contributionRates: [
        .employer: Array(repeating: path(0.14), count: groupCount),
        .insuredPerson: Array(repeating: path(0.08), count: groupCount),
        .state: Array(repeating: path(0), count: groupCount),
      ])
  }

  private mutating func behaviour() -> PensionBehaviour {
    let hazard = RateScale([.init(x: 0, y: random.uniform(0, 0.1)), .init(x: 5, y: 0.02)])
    return PensionBehaviour(
      takeUp: random.uniform(0.7, 1), dormantTakeUp: 0.9, ineligibleLumpSumShare: 0.6,
      dormantIneligibleLumpSumShare: 0.5, earlyRetirement: [.male: hazard, .female: hazard],
      dormantEarlyRetirement: [.male: hazard],
      withdrawalRate: YearAgeSexGrid(
        repeating: AgeSexGrid(repeating: random.uniform(0, 0.2)), over: years),
      withdrawalByService: RateScale([.init(x: 0, y: 1), .init(x: 20, y: 0.3)]),
      returnPropensity: random.uniform(0.5, 2),
      invalidityRate: AgeSexGrid(repeating: random.uniform(0, 0.005)),
      pensionerMortalityRelativity: relativity, dormantMortalityRelativity: relativity,
      invalidityMortalityRelativity: relativity, pensionDispersion: 0,
      entitledSpouseShare: AgeSexGrid { _, age in age < 40 ? 0.1 : 0.4 },
      spouseAgeDifference: [.male: 4, .female: -4],
      childrenPerDeath: AgeSexGrid { _, age in age < 50 ? 0.8 : 0.1 }, childYears: 8,
      lastCoverageAge: 69)
  }

  private mutating func opening() -> PensionOpening {
    let dormants = random.uniform(0, 100)
    return PensionOpening(
      dormants: AgeSexGrid { _, age in (20...60).contains(age) ? dormants : 0 },
      dormantMeanService: AgeSexGrid { _, age in min(5, max(1, 0.2 * Double(age - 15))) },
      dormantServiceOverdispersion: 0.2, dormantEarningsGroup: groupCount - 1,
      dormantYearsSinceLast: 3, dormantEntryAge: 15,
      pensioners: AgeSexGrid { _, age in age >= 58 ? 300 * (1 - Double(age - 58) / 50) : 0 },
      meanPension: AgeSexGrid(repeating: 3), invalidityPensioners: AgeSexGrid(repeating: 1),
      meanInvalidityPension: AgeSexGrid(repeating: 2),
      spouses: AgeSexGrid { _, age in age > 50 ? 10 : 0 },
      meanSpousePension: AgeSexGrid(repeating: 1),
      children: AgeSexGrid { _, age in age > 30 ? 5 : 0 })
  }
}

/// A small reproducible generator for tests.
///
/// Source: SplitMix64, Steele, Lea and Flood (2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func uniform(_ lower: Double, _ upper: Double) -> Double {
    Double.random(in: lower...upper, using: &self)
  }
}
