import Demography
import Quantities

/// What carries a population from year to year around its central path.
struct PopulationPlan: Sendable {
  /// Persons on 1 January of T0, `[sex][age]`.
  let opening: NumberTable
  /// Central death rates, `[year][sex][age]`.
  let deathRates: NumberTable
  /// b of Lee–Carter, `[sex][age]`.
  let mortalityPattern: NumberTable
  /// Births per woman-year, scaled to the central total fertility rate, `[year][age]`.
  let fertilityRates: NumberTable
  /// Ages that have a fertility rate in any year.
  let fertileAges: Range<Int>
  /// Children per woman, `[year]`.
  let totalFertilityRate: NumberTable
  /// Share of males among the births, `[year]`.
  let maleShare: NumberTable
  /// Net migrants by age at the end of the year, persons, `[year][sex][age]`.
  let migrants: NumberTable
  /// Share of the year's cell above the pensionable age on 1 January, `[year][sex][age]`.
  let abovePensionableAge: NumberTable?

  init(
    _ assumptions: PopulationAssumptions, years: ClosedRange<Year>, mortalityPattern: AgeSexGrid,
    abovePensionableAge: NumberTable?
  ) {
    opening = NumberTable(assumptions.opening.values)
    deathRates = NumberTable(years.flatMap { assumptions.deathRates[$0].values })
    self.mortalityPattern = NumberTable(mortalityPattern.values)
    let rates = years.map { assumptions.scaledFertilityRates(in: $0) }
    fertilityRates = NumberTable(rates.flatMap { $0 })
    let fertile = Age.all.filter { age in rates.contains { $0[age] != 0 } }
    fertileAges = fertile.isEmpty ? 0..<0 : fertile[0]..<(fertile[fertile.count - 1] + 1)
    totalFertilityRate = assumptions.totalFertilityRate.numbers(over: years)
    maleShare = NumberTable(
      years.map {
        let ratio = assumptions.sexRatioAtBirth.heldConstant(at: $0)
        return ratio / (1 + ratio)
      })
    migrants = NumberTable(years.flatMap { assumptions.netMigration[$0].values })
    self.abovePensionableAge = abovePensionableAge
  }
}
