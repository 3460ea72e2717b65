import Demography
import Quantities
import Testing

@Suite("Cohort-component projection")
struct PopulationProjectionTests {
  static let years: ClosedRange<Year> = 2000...2060

  /// A population, its mortality, fertility and migration drawn for one seed.
  static func random(seed: UInt64, migrants: ClosedRange<Double>) -> PopulationAssumptions {
    var random = SeededGenerator(seed: seed)
    func plane(_ range: ClosedRange<Double>) -> AgeSexGrid {
      AgeSexGrid { _, _ in .random(in: range, using: &random) }
    }
    return PopulationAssumptions(
      opening: plane(0...10_000),
      deathRates: YearAgeSexGrid(over: years) { _ in plane(0.0001...0.2) },
      fertilityRates: YearSeries(over: years) { _ in
        Age.all.map { (15...49).contains($0) ? .random(in: 0...0.1, using: &random) : 0 }
      },
      totalFertilityRate: YearSeries(over: years) { _ in .random(in: 1...4, using: &random) },
      sexRatioAtBirth: YearSeries(repeating: 1.06, over: years),
      netMigration: YearAgeSexGrid(over: years) { _ in plane(migrants) })
  }

  @Test(
    "the next population is this one, births less deaths, and migrants",
    arguments: [11, 12, 13] as [UInt64], [0.0...0.0, -20...30, -900...100])
  func conservation(seed: UInt64, migrants: ClosedRange<Double>) {
    let projection = PopulationProjection(
      Self.random(seed: seed, migrants: migrants), years: Self.years)
    for year in Self.years {
      let opening = projection.population[year].total
      let expected =
        opening + projection.births[year] - projection.deaths[year] + projection.netMigration[year]
      let found = projection.population[year.advanced(by: 1)].total
      #expect(abs(found - expected) <= 1e-12 * max(opening, found), "\(year)")
      let deaths = projection.deathsBySex[year].reduce(0, +)
      #expect(isClose(deaths, projection.deaths[year], within: 1e-14))
      let births = projection.birthsBySex[year]
      #expect(isClose(births[0], 1.06 * births[1], within: 1e-12))
    }
  }

  @Test("nobody leaves who is not there, and those who cannot are counted")
  func emigration() {
    let assumptions = Self.random(seed: 21, migrants: -900...100)
    let projection = PopulationProjection(assumptions, years: Self.years)
    #expect(projection.population.values.allSatisfy { $0.values.allSatisfy { $0 >= 0 } })
    #expect(projection.unmetEmigration.values.contains { $0 > 0 })
    for year in Self.years {
      let asked = assumptions.netMigration[year].total
      let met = projection.netMigration[year] - projection.unmetEmigration[year]
      #expect(abs(met - asked) < 1e-9 * max(1, abs(asked)))
    }
  }

  @Test("a closed stationary population stays as it is for sixty years")
  func stationary() {
    let rates = AgeSexGrid { sex, age in
      (sex == .male ? 1.2 : 1) * (age == 0 ? 0.02 : 0.0005 + 0.3 * Double(age * age * age) / 1e6)
    }
    let tables = Sex.allCases.map { LifeTable(deathRates: rates, sex: $0) }
    let births = [1050.0, 1000.0]
    let opening = AgeSexGrid { sex, age in
      let table = tables[sex.rawValue]
      return births[sex.rawValue]
        * (age == Age.open ? table.personYearsRemaining[age] : table.personYearsLived[age])
    }
    // One rate for all women 15–49, so that they bear exactly the births that replace them.
    let rate = births.reduce(0, +) / (15...49).reduce(0) { $0 + opening[.female, $1] }
    let projection = PopulationProjection(
      PopulationAssumptions(
        opening: opening, deathRates: YearAgeSexGrid(repeating: rates, over: Self.years),
        fertilityRates: YearSeries(
          repeating: Age.all.map { (15...49).contains($0) ? 1 : 0 }, over: Self.years),
        totalFertilityRate: YearSeries(repeating: 35 * rate, over: Self.years),
        sexRatioAtBirth: YearSeries(repeating: 1.05, over: Self.years),
        netMigration: YearAgeSexGrid(repeating: AgeSexGrid(), over: Self.years)),
      years: Self.years)
    for (found, expected) in zip(projection.population[2061].values, opening.values) {
      #expect(isClose(found, expected, within: 1e-11))
    }
    for sex in Sex.allCases {
      #expect(
        isClose(projection.deathsBySex[2060][sex.rawValue], births[sex.rawValue], within: 1e-11))
      // In a stationary population persons = births × life expectancy.
      let expected = births[sex.rawValue] * projection.lifeExpectancyAtBirth(sex)[2060]
      #expect(isClose(projection.population[2060].total(sex), expected, within: 1e-11))
    }
  }

  @Test("a cohort dies by the probability of its age on 1 January")
  func deathProbability() {
    let assumptions = Self.random(seed: 31, migrants: 0...0)
    let projection = PopulationProjection(assumptions, years: Self.years)
    let before = projection.population[2010][.female, 40]
    let after = projection.population[2011][.female, 41]
    #expect(
      isClose(after, before * (1 - projection.deathProbability[2010][.female, 40]), within: 1e-12))
  }

  @Test("births come from the women of both 1 Januaries, the second before migration")
  func births() {
    var opening = AgeSexGrid()
    opening[.female, 29] = 1000
    var rates = [Double](repeating: 0, count: Age.count)
    rates[30] = 0.1
    var migrants = AgeSexGrid()
    migrants[.female, 30] = 500
    let survival = Sex.allCases.map {
      SurvivalRatios(LifeTable(deathRates: Array(repeating: 0, count: Age.count), sex: $0))
    }
    let step = CohortComponent(
      opening: opening, survival: survival, fertilityRates: rates, sexRatioAtBirth: 1,
      migrants: migrants)
    // ½ (0 + 1000) women aged 30, one child each ten years; the migrants come too late.
    #expect(step.births == [25, 25])
    #expect(step.population[.female, 30] == 1500)
  }

  @Test("the total dependency ratio is the old-age and the youth ratio together")
  func dependency() {
    let projection = PopulationProjection(
      Self.random(seed: 41, migrants: -5...5), years: Self.years)
    for year in Self.years {
      let parts = projection.oldAgeDependencyRatio[year] + projection.youthDependencyRatio[year]
      #expect(isClose(projection.totalDependencyRatio[year], parts, within: 1e-12))
    }
    let persons = projection.midYear(2030)
    let expected = persons.total(ages: 65...100) / persons.total(ages: 15...64)
    #expect(projection.oldAgeDependencyRatio[2030] == expected)
  }

  @Test("a year without fertility rates has no births")
  func noFertility() {
    var assumptions = Self.random(seed: 51, migrants: 0...0)
    assumptions.fertilityRates = YearSeries(
      repeating: Array(repeating: 0, count: Age.count), over: Self.years)
    let projection = PopulationProjection(assumptions, years: Self.years)
    #expect(projection.births.values.allSatisfy { $0 == 0 })
    #expect(projection.population[2061][.male, 0] == 0)
  }
}
