import Law
import Projection
import Quantities
import Uncertainty

/// Prices, wages, output and pension levels in lanes: MODEL 3.
extension PathEnvironment {
  /// Follows the economy over all years.
  func fillEconomy(_ deviations: PathDeviations<L>) {
    guard let economy = plan.economy else { return }
    let inflation = rows[.inflation]
    let realWages = rows[.realWageGrowth]
    var prices = L.one
    var wages = L.one
    var output = L(economy.outputAtStart)
    for year in 0..<plan.yearCount {
      inflation[year] = bounded(economy.inflation[year], deviations.inflation[year])
      realWages[year] = bounded(economy.realWageGrowth[year], deviations.realWageGrowth[year])
      if year > 0 {
        let nominal = L.one + inflation[year]
        prices *= nominal
        wages *= nominal * (L.one + realWages[year])
        output *= nominal * L(1 + economy.realOutputGrowth[year])
      }
      rows[.prices][year] = prices
      rows[.wages][year] = wages
      rows[.output][year] = output
      lives.prices[year] = prices
      lives.wages[year] = wages
    }
    economy.referenceAmount?.fill(
      lives.referenceAmount, inflation: inflation, realWageGrowth: realWages,
      yearCount: plan.yearCount)
    if let pension = economy.pension { fillPensionIndex(pension) }
  }

  private func bounded(_ central: Double, _ deviation: L) -> L {
    L.maximum(L(central) + deviation, L(min(central, PathBounds.growth)))
  }

  /// I(t): granted increases on their day, otherwise the rule with the growth of earlier years.
  private func fillPensionIndex(_ indexation: EconomyPlan.Indexation) {
    var level = L.one
    for (index, year) in indexation.years.enumerated() {
      var mean = L.zero
      var from = 0.0
      for increase in year.granted {
        mean += level * L(increase.part - from)
        from = increase.part
        level *= L(1 + increase.rate)
      }
      if let rule = year.rule {
        mean += level * L(year.part)
        from = year.part
        level *= year.source < 0 ? L(year.growthBeforeStart) : growth(rule, in: year.source)
      }
      lives.pensionIndex[index] = mean + level * L(1 - from)
    }
    let unit = lives.pensionIndex[0]
    for index in 0..<plan.yearCount { lives.pensionIndex[index] = lives.pensionIndex[index] / unit }
  }

  /// The factor of a rule in a projection year; the last one holds after T1.
  private func growth(_ rule: GrowthRule, in year: Int) -> L {
    let year = min(year, plan.yearCount - 1)
    let nominal = L.one + L(rule.prices) * rows[.inflation][year]
    let real = L.one + L(rule.realWages) * rows[.realWageGrowth][year]
    return nominal * real * L(1 + rule.rate)
  }
}
