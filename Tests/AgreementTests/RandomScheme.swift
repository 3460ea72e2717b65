import Coverage
import Economy
import Law
import Projection
import Quantities
import ReferenceModel
import Scheme

/// A random small scheme that the engine and the twin are both given.
struct RandomScheme {
  let variation: Variation
  var random: SplitMix
  let years: ClosedRange<Year>
  let groupCount: Int

  init(_ variation: Variation, seed: UInt64, horizon: Int? = nil) {
    self.variation = variation
    random = SplitMix(state: seed)
    let span = horizon ?? (variation == .topService ? 60 : 6)
    years = Year(2024)...Year(2024 + span)
    groupCount = variation == .all ? 3 : variation == .topService ? 1 : 2
  }

  /// Whether a trait is part of this scheme.
  func has(_ trait: Variation) -> Bool { variation == trait || variation == .all }

  /// One generation in seven has residents, so that the suite is quick: seven years show all ages.
  func isInhabited(birthYear: Int) -> Bool {
    switch variation {
    case .topService: birthYear % 23 == 0
    case .emptyGenerations: birthYear % 19 == 0
    default: birthYear % 7 == 0
    }
  }

  mutating func input() -> LivesInput {
    let deathProbability = AgeSexGrid { sex, age in
      let level = sex == .male ? 1.3 : 1.0
      return age == Age.open ? 0.4 : min(0.4, level * 0.0004 * Double(1 << min(age / 9, 11)))
    }
    let population = population(deathProbability)
    let indices = EconomicIndices(economy(), years: years)
    let groups = (0..<groupCount).map { group(index: $0) }
    let law = law()
    return LivesInput(
      years: years, groups: groups, law: law, behaviour: behaviour(), opening: opening(),
      population: population,
      deathProbability: YearSeries(over: years) { year in
        deathProbability.map { $0 * (1 - 0.01 * Double(years.lowerBound.distance(to: year))) }
      },
      contributors: groups.map { _ in contributors(population) },
      earnings: groups.indices.map { earnings(of: $0, indices) }, indices: indices,
      pensionIndex: PensionIndex(law.indexation, indices: indices, years: years))
  }

  private mutating func population(_ deathProbability: AgeSexGrid) -> YearSeries<AgeSexGrid> {
    let years = years.lowerBound...years.upperBound.advanced(by: 1)
    var population = YearSeries(over: years) { _ in AgeSexGrid() }
    for sex in Sex.allCases {
      for age in Age.all where isInhabited(birthYear: years.lowerBound.number - 1 - age) {
        population[years.lowerBound][sex, age] =
          random.uniform(500, 1500) * (1.2 - Double(age) / 100)
      }
    }
    for year in years.dropLast() {
      let next = year.advanced(by: 1)
      for sex in Sex.allCases {
        population[next][sex, 0] = isInhabited(birthYear: year.number) ? 1200 : 0
        for age in 0...Age.open {
          let alive = population[year][sex, age] * (1 - deathProbability[sex, age])
          population[next][sex, min(age + 1, Age.open)] += alive
        }
      }
    }
    return population
  }

  private mutating func economy() -> EconomyAssumptions {
    EconomyAssumptions(
      inflation: YearSeries(over: years) { _ in random.uniform(0.01, 0.06) },
      realWageGrowth: YearSeries(over: years) { _ in random.uniform(-0.01, 0.05) },
      realOutputGrowth: YearSeries(repeating: 0.05, over: years),
      unemploymentRate: YearSeries(repeating: 0.02, over: years),
      inflationHistory: YearSeries(from: 1996, (1996...2023).map { _ in random.uniform(0, 0.2) }),
      nominalWageGrowthHistory: YearSeries(
        from: 2000, (2000...2023).map { _ in random.uniform(0, 0.2) }),
      outputAtStart: 1e9)
  }

  private mutating func contributors(
    _ population: YearSeries<AgeSexGrid>
  ) -> YearSeries<AgeSexGrid> {
    let level = random.uniform(0.1, 0.3) * (variation == .tooFewResidents ? 3 : 1)
    let drift =
      has(.shrinkingCoverage) ? random.uniform(-0.08, -0.03) : random.uniform(-0.01, 0.03)
    let jitter = has(.variedRates) ? random.uniform(0, 0.2) : 0
    let last = lastCoverageAge
    return YearSeries(over: years) { year in
      let grown = max(0, level * (1 + drift * Double(years.lowerBound.distance(to: year))))
      return AgeSexGrid { sex, age in
        guard age >= 14, age < last else { return 0 }
        let waves = 1 + jitter * Double((age * 7 + year.number * 5) % 3)
        return grown * waves * population[year][sex, age]
      }
    }
  }

  private func earnings(of group: Int, _ indices: EconomicIndices) -> YearSeries<AgeSexGrid> {
    YearSeries(over: years) { year in
      AgeSexGrid { sex, age in
        guard variation != .withoutEarnings else { return 0 }
        return indices.wages(in: year) * (60 + 20 * Double(group) + 5 * Double(sex.rawValue))
          * (1 + 0.01 * Double(age - 20))
      }
    }
  }

  var lastCoverageAge: Int { variation == .earlyLastCoverageAge ? 45 : 69 }

  private mutating func group(index: Int) -> InsuredGroup {
    let density = variation == .topService ? 1 : random.uniform(0.5, 1)
    let exit = has(.withoutDormants) ? 0 : random.uniform(0, variation == .topService ? 0.02 : 0.2)
    let varied = has(.variedRates) ? 1.0 : 0
    var group = InsuredGroup(
      name: "group\(index)", title: LocalizedText(en: "Group", vi: "Nhóm"), areEmployees: true,
      coverage: .persons(YearSeries(repeating: 1, over: years)),
      pattern: .asGiven(YearAgeSexGrid(repeating: AgeSexGrid(), over: years)), base: .population,
      observedContributors: nil, earningsProfile: AgeSexGrid(repeating: 1),
      observedMeanEarnings: 5, earningsDispersion: 0, earningsFloor: nil, earningsCeiling: nil,
      contributionDensity: YearAgeSexGrid(over: years) { year in
        AgeSexGrid { sex, age in
          density * (1 - varied * 0.1 * Double((age + 3 * sex.rawValue + year.number) % 4))
        }
      },
      exitRate: YearAgeSexGrid(over: years) { year in
        AgeSexGrid { sex, age in
          exit * (1 - varied * 0.2 * Double((age + sex.rawValue + year.number) % 5))
        }
      },
      mortalityRelativity: has(.mortalityRelativity) ? random.uniform(0.5, 1.1) : 1,
      collectionRate: YearSeries(repeating: 1, over: years),
      meanService: AgeSexGrid { _, age in max(0, 0.4 * Double(age - 20)) },
      serviceOverdispersion: index == 0 ? 0 : random.uniform(0, 0.3),
      entryAge: has(.earlyEntry) ? 10 : 15)
    if has(.withdrawalAtExit) {
      let share = random.uniform(0.2, 0.9)
      group.withdrawalAtExit = YearSeries(over: years) { $0.number % 3 == index ? 0 : share }
    }
    if variation == .everybodyWithdrawsAtExit {
      group.withdrawalAtExit = YearSeries(repeating: 1, over: years)
    }
    if has(.totalization) || has(.totalizationAccrual) {
      let abroad = random.uniform(2, 9)
      group.serviceAbroad = YearSeries(over: years) {
        index == 1 ? 0 : abroad + 0.5 * Double($0.number % 4)
      }
    }
    return group
  }

  private mutating func behaviour() -> PensionBehaviour {
    let hazard = RateScale([.init(x: 0, y: random.uniform(0, 0.1)), .init(x: 5, y: 0.02)])
    let varied = has(.variedRates) ? 1.0 : 0
    let withdrawal = random.uniform(0, 0.2)
    let invalidity = has(.withoutInvalidity) ? 0 : random.uniform(0, 0.005)
    let differs = has(.mortalityRelativity)
    return PensionBehaviour(
      takeUp: random.uniform(0.7, 1), dormantTakeUp: 0.9, ineligibleLumpSumShare: 0.6,
      dormantIneligibleLumpSumShare: 0.5, earlyRetirement: [.male: hazard, .female: hazard],
      dormantEarlyRetirement: has(.dormantEarlyRetirement)
        ? [.female: hazard, .male: RateScale([.init(x: 0, y: 0), .init(x: 3, y: 0.2)])] : [:],
      withdrawalRate: YearAgeSexGrid(over: years) { year in
        AgeSexGrid { sex, age in
          withdrawal * (1 - varied * 0.3 * Double((age + year.number + sex.rawValue) % 3))
        }
      },
      withdrawalByService: RateScale([.init(x: 0, y: 1), .init(x: 20, y: 0.3)]),
      returnPropensity: random.uniform(0.5, 2),
      invalidityRate: AgeSexGrid { _, age in invalidity * (1 + varied * Double(age) / 50) },
      pensionerMortalityRelativity: differs ? 0.8 : 1,
      dormantMortalityRelativity: differs ? 1.2 : 1,
      invalidityMortalityRelativity: differs ? 2.5 : 1,
      pensionDispersion: has(.pensionDispersion) ? 0.3 : 0,
      entitledSpouseShare: AgeSexGrid { _, age in age < 40 ? 0.1 : 0.4 },
      spouseAgeDifference: [.male: 4, .female: -4],
      childrenPerDeath: AgeSexGrid { _, age in age < 50 ? 0.8 + varied * 0.5 : 0.1 },
      childYears: 8, lastCoverageAge: lastCoverageAge)
  }

  private mutating func opening() -> PensionOpening {
    let dormants = has(.withoutDormants) ? 0 : random.uniform(0, 100)
    func inhabited(_ value: @escaping (Int) -> Double) -> AgeSexGrid {
      AgeSexGrid { _, age in
        isInhabited(birthYear: years.lowerBound.number - 1 - age) ? value(age) : 0
      }
    }
    let lastDormant = min(60, lastCoverageAge - 1)
    return PensionOpening(
      dormants: inhabited { (20...lastDormant).contains($0) ? dormants : 0 },
      dormantMeanService: AgeSexGrid { _, age in min(5, max(1, 0.2 * Double(age - 15))) },
      dormantServiceOverdispersion: 0.2, dormantEarningsGroup: groupCount - 1,
      dormantYearsSinceLast: 3, dormantEntryAge: has(.earlyEntry) ? 12 : 15,
      pensioners: inhabited { $0 >= 58 ? 300 * (1 - Double($0 - 58) / 50) : 0 },
      meanPension: AgeSexGrid(repeating: 3), invalidityPensioners: inhabited { $0 > 20 ? 1 : 0 },
      meanInvalidityPension: AgeSexGrid(repeating: 2),
      spouses: inhabited { $0 > 50 ? 10 : 0 },
      meanSpousePension: AgeSexGrid(repeating: has(.spouseShare) ? 1 : 0),
      children: inhabited { $0 > 30 ? 5 : 0 })
  }
}

/// A small reproducible generator for tests.
///
/// SplitMix64: Steele, Lea and Flood, 2014.
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
