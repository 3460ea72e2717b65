import Demography
import Economy
import Quantities

extension SeriesBook {
  /// The measures of branch `population`.
  mutating func add(_ projection: PopulationProjection, _ assumptions: PopulationAssumptions) {
    let branch = "population"
    add(branch, "population") { projection.population[$0].total }
    add(branch, "populationMidYear") { projection.midYear($0).total }
    add(branch, "births", projection.births)
    add(branch, "deaths", projection.deaths)
    add(branch, "netMigration", projection.netMigration)
    add(branch, "totalFertilityRate", assumptions.totalFertilityRate)
    for sex in Sex.allCases {
      let suffix = sex == .male ? "Male" : "Female"
      add(branch, "lifeExpectancyAtBirth\(suffix)", projection.lifeExpectancyAtBirth(sex))
      add(branch, "lifeExpectancyAt60\(suffix)", projection.lifeExpectancyAt60(sex))
      add(branch, "lifeExpectancyAt65\(suffix)", projection.lifeExpectancyAt65(sex))
    }
    add(branch, "oldAgeDependencyRatio", projection.oldAgeDependencyRatio)
    add(branch, "childDependencyRatio", projection.youthDependencyRatio)
    add(branch, "totalDependencyRatio", projection.totalDependencyRatio)
  }

  /// The measures of branch `labour` that need no law.
  mutating func add(_ labourForce: LabourForce) {
    let branch = "labour"
    add(branch, "labourForce") { labourForce.labourForce15Plus(in: $0) }
    add(branch, "employed") { labourForce.employedTotal(in: $0) }
    add(branch, "unemployed") {
      labourForce.labourForce15Plus(in: $0) - labourForce.employedTotal(in: $0)
    }
    add(branch, "unemploymentRate") {
      let active = labourForce.labourForce15Plus(in: $0)
      return active > 0 ? 1 - labourForce.employedTotal(in: $0) / active : nil
    }
    add(branch, "participationRate") { year in
      // The cell aged 14 on 1 January turns 15 during the year, on average at its middle.
      let persons = labourForce.persons[year]
      let adults = persons.total(ages: 15...Age.open) + 0.5 * persons.total(ages: 14...14)
      return adults > 0 ? labourForce.labourForce15Plus(in: year) / adults : nil
    }
  }

  /// The measures of the economy, branch `all`.
  mutating func add(_ indices: EconomicIndices, _ economy: EconomyAssumptions) {
    add("all", "output") { indices.output(in: $0) }
    add("all", "inflation", economy.inflation)
    add("all", "priceIndex") { indices.prices(in: $0) }
    add("all", "wageIndex") { indices.wages(in: $0) }
  }
}
