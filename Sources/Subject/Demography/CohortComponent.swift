public import Quantities

/// One year of a population by the cohort-component method, from 1 January to the next.
///
///     P(a+1, t+1) = P(a, t) · S(a) + M(a+1, t)                      1 ≤ a + 1 ≤ 99
///     P(100, t+1) = P(99, t) · S(99) + P(100, t) · S(100) + M(100, t)
///     P(0, t+1)   = births · L(0)/l(0) + M(0, t)
///
/// All migrants come or go at the end of the year, at their age there. `[sex][age]`, persons.
/// Source: MODEL 2.3, the variant that reproduces the United Nations' projection.
public struct CohortComponent: Sendable {
  /// Population on the next 1 January.
  public private(set) var population: AgeSexGrid
  /// Live births of the year by sex, `[sex]`.
  public private(set) var births: [Double]
  /// Deaths of the year by sex, those of newborns included, `[sex]`.
  public private(set) var deaths: [Double]
  /// Net migrants of the year by sex, `[sex]`.
  public private(set) var netMigration: [Double]
  /// Emigrants asked for beyond the survivors of their age, who could not leave.
  public private(set) var unmetEmigration: Double

  /// Carries a population over one year.
  ///
  /// - Parameters:
  ///   - opening: Persons on 1 January, `[sex][age]`.
  ///   - survival: Survival ratios of the year, `[sex]`.
  ///   - fertilityRates: Births per woman-year of the year, `[age]`.
  ///   - sexRatioAtBirth: Males per female among the births.
  ///   - migrants: Net migrants by age at the end of the year, persons.
  public init(
    opening: AgeSexGrid, survival: [SurvivalRatios], fertilityRates: [Double],
    sexRatioAtBirth: Double, migrants: AgeSexGrid
  ) {
    population = AgeSexGrid()
    deaths = []
    netMigration = []
    unmetEmigration = 0
    for sex in Sex.allCases {
      deaths.append(
        Self.age(opening, sex, by: survival[sex.rawValue].byAge, into: &population))
    }
    let allBirths = Self.births(
      rates: fertilityRates, atStart: opening, atEnd: population)
    let shareOfMales = sexRatioAtBirth / (1 + sexRatioAtBirth)
    births = [allBirths * shareOfMales, allBirths * (1 - shareOfMales)]
    for sex in Sex.allCases {
      let newborn = births[sex.rawValue] * survival[sex.rawValue].ofNewborn
      population[sex, 0] = newborn
      deaths[sex.rawValue] += births[sex.rawValue] - newborn
      netMigration.append(settle(migrants, sex))
    }
    assert(isConserved(from: opening), "population = opening + births − deaths + migrants")
  }

  /// Ages one sex by a year and returns its deaths; age 0 is left for births.
  private static func age(
    _ opening: AgeSexGrid, _ sex: Sex, by ratios: [Double], into population: inout AgeSexGrid
  ) -> Double {
    var deaths = 0.0
    for age in Age.all {
      let survivors = opening[sex, age] * ratios[age]
      deaths += opening[sex, age] - survivors
      population[sex, min(age + 1, Age.open)] += survivors
    }
    return deaths
  }

  /// Births of the year, before migration.
  ///
  ///     B(t) = Σ f(a) · ½ (W(a, t) + W(a, t+1))
  ///
  /// `W` are the women on the two 1 Januaries, the second before its migrants are added.
  public static func births(
    rates: [Double], atStart start: AgeSexGrid, atEnd end: AgeSexGrid
  ) -> Double {
    precondition(rates.count == Age.count, "a fertility rate for each age 0…100")
    var births = 0.0
    for age in Age.all where rates[age] != 0 {
      births += rates[age] * 0.5 * (start[.female, age] + end[.female, age])
    }
    return births
  }

  /// Adds the migrants of one sex and returns how many; nobody leaves who is not there.
  private mutating func settle(_ migrants: AgeSexGrid, _ sex: Sex) -> Double {
    var settled = 0.0
    for age in Age.all {
      let present = population[sex, age]
      let moved = max(migrants[sex, age], -present)
      unmetEmigration += moved - migrants[sex, age]
      population[sex, age] = present + moved
      settled += moved
    }
    return settled
  }

  private func isConserved(from opening: AgeSexGrid) -> Bool {
    Sex.allCases.allSatisfy { sex in
      let index = sex.rawValue
      let expected = opening.total(sex) + births[index] - deaths[index] + netMigration[index]
      return abs(population.total(sex) - expected) <= 1e-9 * max(1, opening.total(sex))
    }
  }
}
