public import SocialInsurance

/// A made-up scheme of full size: five groups, 77 years, every rule of the cohort calculation.
///
/// It needs no files, so that a timing of the engine moves with the engine alone.
public enum FiveGroups {
  /// T0…T1.
  public static let years: ClosedRange<Year> = 2024...2100

  public static let economy = EconomyAssumptions(
    inflation: YearSeries(repeating: 0.03, over: years),
    realWageGrowth: YearSeries(repeating: 0.025, over: years),
    realOutputGrowth: YearSeries(repeating: 0.04, over: years),
    unemploymentRate: YearSeries(repeating: 0.022, over: years),
    inflationHistory: YearSeries(repeating: 0.05, over: 1996...2023),
    nominalWageGrowthHistory: YearSeries(repeating: 0.09, over: 2000...2023),
    outputAtStart: 1e9)

  /// Mortality that rises by Gompertz' law, fertility around 25, migrants of working age.
  public static func population() -> PopulationAssumptions {
    let deathRates = AgeSexGrid { sex, age in
      let level = sex == .male ? 6e-5 : 3.5e-5
      return min(0.6, level * power(1.094, age) + (age == 0 ? 0.01 : 0))
    }
    let fertility = YearSeries(over: years) { _ in
      Age.all.map { age in
        (15...49).contains(age) ? max(0, 0.12 - 0.006 * abs(Double(age - 26))) : 0
      }
    }
    let migrants = AgeSexGrid { _, age in (18...40).contains(age) ? -500 : 0 }
    return PopulationAssumptions(
      opening: AgeSexGrid { _, age in 8e5 * (1 - power(Double(age) / 101, 3)) },
      deathRates: YearAgeSexGrid(repeating: deathRates, over: years),
      fertilityRates: fertility,
      totalFertilityRate: YearSeries(repeating: 1.9, over: years),
      sexRatioAtBirth: YearSeries(repeating: 1.1, over: years),
      netMigration: YearAgeSexGrid(repeating: migrants, over: years))
  }

  /// The input of the cohort calculation.
  public static func lives() -> LivesInput {
    let projected = PopulationProjection(population(), years: years)
    let indices = EconomicIndices(economy, years: years)
    let groups = names.indices.map(group)
    let contributors = groups.indices.map { index in
      YearSeries(over: years) { year in
        let growth = 1 + 0.004 * Double(years.lowerBound.distance(to: year))
        return AgeSexGrid { sex, age in
          guard (17...66).contains(age) else { return 0 }
          let share = shares[index] * growth * (age > 58 ? 0.3 : 1)
          return share * projected.population[year][sex, age]
        }
      }
    }
    let earnings = groups.indices.map { index in
      YearSeries(over: years) { year in
        AgeSexGrid { _, age in
          let profile = 0.7 + 0.012 * Double(min(max(age - 18, 0), 30))
          return indices.wages(in: year) * wages[index] * profile
        }
      }
    }
    let law = PensionLaw.example(years: years, groups: names.count)
    return LivesInput(
      years: years, groups: groups, law: law, behaviour: .example(years: years),
      opening: .example, population: projected.population,
      deathProbability: projected.deathProbability, contributors: contributors,
      earnings: earnings, indices: indices,
      pensionIndex: PensionIndex(law.indexation, indices: indices, years: years))
  }

  private static let names = ["state", "enterprise", "foreign", "voluntary", "household"]
  /// Share of the residents of an age who contribute.
  private static let shares = [0.05, 0.2, 0.005, 0.04, 0.03]
  /// Insurable earnings in T0, money a year.
  private static let wages = [90.0, 70, 200, 30, 40]
  private static let densities = [0.98, 0.9, 0.8, 0.6, 0.7]

  private static func group(_ index: Int) -> InsuredGroup {
    InsuredGroup(
      name: names[index], title: LocalizedText(en: names[index], vi: names[index]),
      areEmployees: index < 3, coverage: .persons(YearSeries(repeating: 1, over: years)),
      pattern: .asGiven(YearAgeSexGrid(repeating: AgeSexGrid(), over: years)), base: .population,
      observedContributors: nil, earningsProfile: AgeSexGrid(repeating: 1),
      observedMeanEarnings: wages[index] / 12, earningsDispersion: 0, earningsFloor: nil,
      earningsCeiling: nil,
      contributionDensity: YearAgeSexGrid(
        repeating: AgeSexGrid(repeating: densities[index]), over: years),
      exitRate: YearAgeSexGrid(
        repeating: AgeSexGrid { _, age in index == 0 ? 0.01 : max(0.02, 0.12 - 0.002 * Double(age))
        },
        over: years),
      mortalityRelativity: 0.8, collectionRate: YearSeries(repeating: 0.98, over: years),
      meanService: AgeSexGrid { _, age in max(0, 0.45 * Double(age - 20)) },
      serviceOverdispersion: 0.15, entryAge: 17)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
