import Demography
import Projection
import Quantities
import Uncertainty

/// The cohort-component projection in lanes: MODEL 2.
extension PathEnvironment {
  /// Carries the population from a year on; earlier years stand.
  func fillPopulation(_ deviations: PathDeviations<L>, from first: Int) {
    guard let population = plan.population else { return }
    let plane = Self.plane
    if first == 0 {
      for cell in 0..<plane { lives.population[cell] = L(population.opening[cell]) }
    }
    for year in first..<plan.yearCount {
      let start = lives.population + year * plane
      let isLast = year == plan.yearCount - 1
      let end = isLast ? closingPopulation.base : start + plane
      let birthsPerRate = deviations.fertility[year].exponential()
      rows[.fertility][year] = L(population.totalFertilityRate[year]) * birthsPerRate
      var newborn = (L.zero, L.zero)
      for sex in Sex.allCases {
        let shift = deviations.mortalityIndex[2 * year + sex.rawValue]
        let survival = fillSurvival(population, year: year, sex: sex, shift: shift)
        if sex == .male { newborn.0 = survival } else { newborn.1 = survival }
      }
      end[0] = .zero
      end[Age.count] = .zero
      let deaths = age(from: start, to: end, year: year)
      let births = self.births(population, year: year, from: start, to: end) * birthsPerRate
      let males = births * L(population.maleShare[year])
      let females = births * L(1 - population.maleShare[year])
      end[0] = males * newborn.0
      end[Age.count] = females * newborn.1
      let lost = (males - end[0]) + (females - end[Age.count])
      rows[.births][year] = males + females
      rows[.deaths][year] = deaths + lost
      rows[.netMigration][year] = settle(
        population.migrants.base + year * plane, times: L.one + deviations.migration[year],
        into: end)
      fillTotals(population, year: year, from: start, to: end)
    }
  }

  /// q of one sex from its life table; returns the share of newborns alive on 1 January.
  private func fillSurvival(
    _ population: PopulationPlan, year: Int, sex: Sex, shift: L
  ) -> L {
    let offset = year * Self.plane + sex.rawValue * Age.count
    let rates = population.deathRates.base + offset
    let pattern = population.mortalityPattern.base + sex.rawValue * Age.count
    let lived = self.lived.base
    let half = L(0.5)
    var alive = L.one
    var reached = (L.one, L.one)
    for age in 0..<Age.open {
      if age == 60 { reached.0 = alive }
      if age == 65 { reached.1 = alive }
      let rate = L(rates[age]) * (shift * L(pattern[age])).exponential()
      let ax = age == 0 ? Self.yearsLivedByInfantDeaths(rate, sex) : half
      let q = L.minimum(L.one, rate / (L.one + (L.one - ax) * rate))
      let dying = alive * q
      alive -= dying
      lived[age] = alive + ax * dying
    }
    let openRate = L(rates[Age.open]) * (shift * L(pattern[Age.open])).exponential()
    let open = L.choose(alive / openRate, .zero, where: .zero, isBelow: alive)
    lived[Age.open] = open
    let q = lives.deathProbability + offset
    for age in 0..<(Age.open - 1) {
      q[age] = L.one - lived[age + 1].dividedOrZero(by: lived[age])
    }
    let quotient = open.dividedOrZero(by: open + lived[Age.open - 1])
    // Without deaths in the open age its person-years have no end, and the ratio's limit is 1.
    let last = L.choose(quotient, .one, where: open, isBelow: L(.infinity))
    q[Age.open - 1] = L.one - last
    q[Age.open] = L.one - last
    fillExpectancies(year: year, sex: sex, reached: reached)
    return lived[0]
  }

  /// e(0), e(60), e(65) of the period table whose L(a) stand in `lived`, from l(60) and l(65).
  private func fillExpectancies(year: Int, sex: Sex, reached: (L, L)) {
    var remaining = L.zero
    var expectancies: (L, L, L) = (.zero, .zero, .zero)
    for age in stride(from: Age.open, through: 0, by: -1) {
      remaining += lived.base[age]
      if age == 65 { expectancies.2 = remaining }
      if age == 60 { expectancies.1 = remaining }
    }
    expectancies.0 = remaining
    let isMale = sex == .male
    rows[isMale ? .lifeExpectancyMale : .lifeExpectancyFemale][year] = expectancies.0
    rows[isMale ? .lifeExpectancyAt60Male : .lifeExpectancyAt60Female][year] =
      expectancies.1.dividedOrZero(by: reached.0)
    rows[isMale ? .lifeExpectancyAt65Male : .lifeExpectancyAt65Female][year] =
      expectancies.2.dividedOrZero(by: reached.1)
  }

  /// a0 by Andreev and Kingkade, as `LifeTable.yearsLivedByInfantDeaths`.
  private static func yearsLivedByInfantDeaths(_ rate: L, _ sex: Sex) -> L {
    let isMale = sex == .male
    let low = isMale ? L(0.14929) - L(1.99545) * rate : L(0.14903) - L(2.05527) * rate
    let middle = isMale ? L(0.02832) + L(3.26021) * rate : L(0.04667) + L(3.88089) * rate
    let high = L(isMale ? 0.29915 : 0.31411)
    let upper = L.choose(middle, high, where: rate, isBelow: L(isMale ? 0.08307 : 0.06891))
    return L.choose(low, upper, where: rate, isBelow: L(isMale ? 0.02300 : 0.01724))
  }

  /// Ages both sexes by a year and returns the deaths; age 0 is left for births.
  private func age(
    from start: UnsafeMutablePointer<L>, to end: UnsafeMutablePointer<L>, year: Int
  ) -> L {
    var deaths = L.zero
    for sex in Sex.allCases {
      let offset = sex.rawValue * Age.count
      let q = lives.deathProbability + year * Self.plane + offset
      let before = start + offset
      let after = end + offset
      for age in 0..<Age.open {
        let survivors = before[age] * (L.one - q[age])
        deaths += before[age] - survivors
        after[age + 1] = survivors
      }
      let survivors = before[Age.open] * (L.one - q[Age.open])
      deaths += before[Age.open] - survivors
      after[Age.open] += survivors
    }
    return deaths
  }

  /// Births at the central total fertility rate, before migration.
  private func births(
    _ population: PopulationPlan, year: Int, from start: UnsafeMutablePointer<L>,
    to end: UnsafeMutablePointer<L>
  ) -> L {
    let rates = population.fertilityRates.base + year * Age.count
    var births = L.zero
    for age in population.fertileAges {
      let women = start[Age.count + age] + end[Age.count + age]
      births += L(0.5 * rates[age]) * women
    }
    return births
  }

  /// Adds the migrants, and returns how many; nobody leaves who is not there.
  private func settle(
    _ migrants: UnsafePointer<Double>, times factor: L, into end: UnsafeMutablePointer<L>
  ) -> L {
    var settled = L.zero
    for cell in 0..<Self.plane {
      let moved = L.maximum(L(migrants[cell]) * factor, L.zero - end[cell])
      end[cell] += moved
      settled += moved
    }
    return settled
  }

  /// Totals on 1 January and at mid-year.
  private func fillTotals(
    _ population: PopulationPlan, year: Int, from start: UnsafeMutablePointer<L>,
    to end: UnsafeMutablePointer<L>
  ) {
    func total(_ persons: UnsafeMutablePointer<L>, _ ages: Range<Int>) -> L {
      var sum = L.zero
      for age in ages { sum += persons[age] + persons[Age.count + age] }
      return sum
    }
    func midYear(_ ages: Range<Int>) -> L {
      (total(start, ages) + total(end, ages)) * L(0.5)
    }
    rows[.population][year] = total(start, 0..<Age.count)
    let children = midYear(0..<15)
    let workingAge = midYear(15..<65)
    let elderly = midYear(65..<Age.count)
    rows[.children][year] = children
    rows[.workingAge][year] = workingAge
    rows[.elderly][year] = elderly
    rows[.dependants][year] = children + elderly
    rows[.midYearPopulation][year] = children + workingAge + elderly
    guard let above = population.abovePensionableAge else { return }
    let shares = above.base + year * Self.plane
    var residents = L.zero
    for cell in 0..<Self.plane { residents += L(shares[cell]) * start[cell] }
    rows[.residentsOfPensionableAge][year] = residents
  }
}
