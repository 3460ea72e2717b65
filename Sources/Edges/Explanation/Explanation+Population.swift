import Assumptions
import Demography
import Quantities
import Valuation

/// Branch `population`: cohorts by the component method (MODEL 2).
extension Draft {
  var population: Formula? {
    guard let projection = explainer.objects.population,
      let people = explainer.assumptions.population
    else { return nil }
    switch measure {
    case "population": return residents(projection, people)
    case "populationMidYear":
      return formula("population + 0.5 * (births - deaths + netMigration)")
    case "births":
      return total(.births, births(projection), "f * 0.5 * (W + W′)")
    case "deaths":
      return total(.deaths, leavers(projection, people), "P * q")
    case "netMigration":
      return total(.migrants, arrivals(projection, people, in: year), "M")
    case "totalFertilityRate":
      return parameter(
        "TFR", "assumptions.fertility.totalFertilityRate",
        value: people.totalFertilityRate.heldConstant(at: year))
    case "oldAgeDependencyRatio": return dependency(projection, [65...Age.open])
    case "childDependencyRatio": return dependency(projection, [0...14])
    case "totalDependencyRatio": return dependency(projection, [0...14, 65...Age.open])
    default:
      for sex in Sex.allCases {
        for (age, word) in [(0, "AtBirth"), (60, "At60"), (65, "At65")]
        where measure == "lifeExpectancy\(word)\(sex == .male ? "Male" : "Female")" {
          return lifeExpectancy(people, sex, at: age)
        }
      }
      return nil
    }
  }

  /// P(a, t) = P(a−1, t−1) S(a−1) + M(a, t−1); newborn: births · L(0).
  private func residents(
    _ projection: PopulationProjection, _ people: PopulationAssumptions
  ) -> Formula {
    if isFirstYear {
      var opening = AgeCells()
      opening.add(.personsAtOpening, file("assumptions.population.opening"), people.opening)
      return total(.residents, opening.source, "P₀")
    }
    var cells = leavers(projection, people, in: previous)
    let arriving = arrivals(projection, people, in: previous)
    cells.rows = cells.rows.map { [$0[0], $0[1]] }
    total(.survivors, cells, "P * (1 - q)")
    total(.migrants, arriving, "M")
    return formula("P′ + Mᵗ")
  }

  /// Everybody who may die in a year: residents of 1 January by age, and the year's births.
  private func leavers(
    _ projection: PopulationProjection, _ people: PopulationAssumptions, in other: Year? = nil
  ) -> CellSource {
    let year = other ?? self.year
    let start = projection.population[year]
    let q = projection.deathProbability[year]
    let newborn = Sex.allCases.map { sex in
      1 - SurvivalRatios(LifeTable(deathRates: people.deathRates[year], sex: sex)).ofNewborn
    }
    var source = CellSource(
      keys: ["sex", "age"],
      rows: AgeCell.all.map { [$0.sex.word, String($0.age)] }
        + Sex.allCases.map { [$0.word, "newborn"] })
    source.add(.residentsOfAge) {
      AgeCell.all.map { start[$0.sex, $0.age] } + projection.birthsBySex[year]
    }
    source.add(.deathProbability, file("assumptions.mortality.deathRates")) {
      AgeCell.all.map { q[$0.sex, $0.age] } + newborn
    }
    return source
  }

  /// Net migrants by age at the end of the year; nobody leaves who is not there.
  private func arrivals(
    _ projection: PopulationProjection, _ people: PopulationAssumptions, in year: Year
  ) -> CellSource {
    var cells = AgeCells()
    let end = projection.population[year.advanced(by: 1)]
    let asked = people.netMigration[year]
    let start = projection.population[year]
    let q = projection.deathProbability[year]
    cells.add(.netMigrants, file("assumptions.migration.netMigrants")) { cell in
      guard asked[cell.sex, cell.age] < 0, cell.age > 0 else { return asked[cell.sex, cell.age] }
      func survivors(_ age: Int) -> Double { start[cell.sex, age] * (1 - q[cell.sex, age]) }
      let present =
        survivors(cell.age - 1) + (cell.age == Age.open ? survivors(Age.open) : 0)
      return end[cell.sex, cell.age] == 0
        ? -present : asked[cell.sex, cell.age]
    }
    return cells.source
  }

  private func births(_ projection: PopulationProjection) -> CellSource {
    let start = projection.population[year]
    let q = projection.deathProbability[year]
    let rates = projection.fertilityRates[year]
    var cells = AgeCells(AgeCell.all.filter { $0.sex == .female })
    relate("assumptions.fertility.totalFertilityRate", "assumptions.mortality.deathRates")
    cells.add(.fertility, file("assumptions.fertility.rates")) { rates[$0.age] }
    cells.add(.women, .state, start)
    cells.add(.womenAtEnd) { cell in
      func survivors(_ age: Int) -> Double {
        age < 0 ? 0 : start[.female, age] * (1 - q[.female, age])
      }
      return survivors(cell.age - 1) + (cell.age == Age.open ? survivors(Age.open) : 0)
    }
    return cells.source
  }

  private func dependency(
    _ projection: PopulationProjection, _ ages: [ClosedRange<Int>]
  ) -> Formula {
    func persons(_ quantity: Quantity, _ ages: [ClosedRange<Int>]) {
      var cells = AgeCells(AgeCell.all.filter { cell in ages.contains { $0.contains(cell.age) } })
      cells.add(.residentsOfAge, .state, projection.population[year])
      cells.add(.residentsNextYear, .state, projection.population[year.advanced(by: 1)])
      total(quantity, cells.source, "0.5 * (P + Pₙ)")
    }
    persons(.dependants, ages)
    persons(.ofWorkingAge, [15...64])
    return formula("dependants / ofWorkingAge")
  }

  /// e(x) = T(x) / l(x), T = Σ l (1 − q + a q), q = m / (1 + (1 − a) m).
  private func lifeExpectancy(
    _ people: PopulationAssumptions, _ sex: Sex, at age: Int
  ) -> Formula {
    let rates = people.deathRates[year]
    let table = LifeTable(deathRates: rates, sex: sex)
    var cells = AgeCells((age...Age.open).map { AgeCell(sex: sex, age: $0) })
    cells.add(.deathRate, file("assumptions.mortality.deathRates"), rates)
    cells.add(.yearsLivedByDead, .convention) { cell in
      switch cell.age {
      case 0: LifeTable.yearsLivedByInfantDeaths(deathRate: rates[sex, 0], sex: sex)
      case Age.open: 1 / rates[sex, Age.open]
      default: 0.5
      }
    }
    cells.add(.survivorsOfTable) { table.lx[$0.age] }
    total(.yearsLived, cells.source, "l * (1 - (1 - a) * min(1; m / (1 + (1 - a) * m)))")
    state(.survivorsAtAge, table.lx[age])
    return formula("T / lₓ")
  }
}
