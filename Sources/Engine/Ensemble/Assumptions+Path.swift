public import Assumptions
import Coverage
import Demography
import Economy
import Foundation
public import Quantities
public import Uncertainty

extension Assumptions {
  /// The scenario of one path: its deterministic run is what an ensemble says of that path.
  ///
  ///     π + d,  ω + d,  clamp(u + d, 0, 0.99),  m · exp(b·(κ − Eκ)),  TFR · exp(d),  M · (1 + d)
  ///     1 + y = (1 + y)(1 + π + d_π)/(1 + π) · (1 + d_r) + d_class
  ///
  /// Growth and yields are held within `PathBounds`.
  ///
  /// - Parameters:
  ///   - path: Deviations of one path.
  ///   - mortalityPattern: b, `[sex][age]`.
  /// - Returns: Assumptions without uncertainty, every year T0…T1 as the path has it.
  public func along(
    _ path: PathDeviations<Double>, mortalityPattern: AgeSexGrid
  ) -> Assumptions {
    var result = self
    result.uncertainty = nil
    let start = years.lowerBound
    func at(_ year: Year) -> Int { start.distance(to: year) }
    func moved(
      _ series: YearSeries<Double>, _ change: (Double, Int) -> Double
    ) -> YearSeries<Double> {
      YearSeries(over: years) { change(series.heldConstant(at: $0), at($0)) }
    }
    if let people = population {
      result.population?.deathRates = YearAgeSexGrid(over: years) { year in
        AgeSexGrid { sex, age in
          let shift = path.mortalityIndex[2 * at(year) + sex.rawValue]
          return people.deathRates[year, sex, age] * exp(shift * mortalityPattern[sex, age])
        }
      }
      result.population?.totalFertilityRate = moved(people.totalFertilityRate) {
        $0 * exp(path.fertility[$1])
      }
      // A year's fertility rates stand beside the rate they are scaled to.
      result.population?.fertilityRates = YearSeries(over: years) {
        people.fertilityRates.heldConstant(at: $0)
      }
      result.population?.netMigration = YearAgeSexGrid(over: years) { year in
        people.netMigration[year].map { $0 * (1 + path.migration[at(year)]) }
      }
    }
    if let central = economy {
      result.economy?.inflation = moved(central.inflation) {
        PathBounds.growth($0 + path.inflation[$1], central: $0)
      }
      result.economy?.realWageGrowth = moved(central.realWageGrowth) {
        PathBounds.growth($0 + path.realWageGrowth[$1], central: $0)
      }
      result.economy?.unemploymentRate = moved(central.unemploymentRate) {
        min(max($0 + path.unemploymentRate[$1], 0), LabourForce.highestUnemploymentRate)
      }
      moveYields(of: &result, by: path, around: central)
    }
    return result
  }

  private func moveYields(
    of result: inout Assumptions, by path: PathDeviations<Double>,
    around economy: EconomyAssumptions
  ) {
    guard let assets = pension?.fund.assets else { return }
    for (index, asset) in assets.enumerated() {
      result.pension?.fund.assets[index].yield = YearSeries(over: years) { year in
        let at = years.lowerBound.distance(to: year)
        let inflation = economy.inflation.heldConstant(at: year)
        let own = PathBounds.growth(inflation + path.inflation[at], central: inflation)
        let prices = (1 + own) / (1 + inflation)
        let nominal = (1 + asset.yield.heldConstant(at: year)) * prices * (1 + path.realYield[at])
        return max(
          nominal - 1 + path.assetYields[at * path.classCount + index], PathBounds.yield)
      }
    }
  }
}
