import Coverage
import Economy
import Law
import Quantities
import Scheme

@testable import Projection

/// One generation of a hundred contributors on stable prices and wages, small enough to be carried
/// by hand: nobody dies or becomes invalid, and everybody has the same service.
struct OneGeneration {
  /// Age on 1 January of the first year.
  var age: Int
  /// k of the first year.
  var service: Int
  /// δ.
  var density = 0.5
  var exitRate = 0.0
  var pensionableAge = 60.0
  /// w, money a year.
  var earnings = 120.0

  /// A small scheme stripped of all that is not asked for.
  func input() -> LivesInput {
    let years = Year(2024)...Year(2027)
    var scheme = SmallScheme(seed: 1)
    scheme.groupCount = 1
    var input = scheme.input()
    input.years = years
    func path(_ value: Double) -> YearSeries<Double> { YearSeries(repeating: value, over: years) }
    func everywhere(_ value: Double) -> YearSeries<AgeSexGrid> {
      YearSeries(repeating: AgeSexGrid(repeating: value), over: years)
    }
    func always(_ value: Double) -> YearSeries<ShareOfYear<Double>> {
      YearSeries(repeating: ShareOfYear(wholeYear: value), over: years)
    }
    let history = YearSeries(from: 1980, (1980...2023).map { _ in 0.0 })
    input.indices = EconomicIndices(
      EconomyAssumptions(
        inflation: path(0), realWageGrowth: path(0), realOutputGrowth: path(0),
        unemploymentRate: path(0), inflationHistory: history, nominalWageGrowthHistory: history,
        outputAtStart: 1e9), years: years)
    input.population = everywhere(1000)
    input.deathProbability = everywhere(0)
    input.earnings = [everywhere(earnings)]
    var contributors = everywhere(0)
    contributors[2024][.male, age] = 100
    input.contributors = [contributors]

    input.groups[0].contributionDensity = YearAgeSexGrid(
      repeating: AgeSexGrid(repeating: density), over: years)
    input.groups[0].exitRate = YearAgeSexGrid(
      repeating: AgeSexGrid(repeating: exitRate), over: years)
    // Whoever has entered so many years ago has served in each of them.
    input.groups[0].entryAge = age - service
    input.groups[0].meanService = AgeSexGrid(repeating: Double(service))

    input.law.averaging = [.career]
    input.law.pensionableAge = [.male: always(pensionableAge), .female: always(pensionableAge)]
    input.law.qualifyingPeriod = always(15)
    input.law.partYearRounding = 0
    input.law.minimumPension = path(0)
    input.law.indexation.granted = []
    input.pensionIndex = PensionIndex(input.law.indexation, indices: input.indices, years: years)

    input.behaviour.takeUp = 1
    input.behaviour.ineligibleLumpSumShare = 1
    input.behaviour.earlyRetirement = [:]
    input.behaviour.dormantEarlyRetirement = [:]
    input.behaviour.invalidityRate = AgeSexGrid()
    input.behaviour.withdrawalRate = YearAgeSexGrid(repeating: AgeSexGrid(), over: years)
    let nobody = AgeSexGrid()
    input.opening.dormants = nobody
    input.opening.pensioners = nobody
    input.opening.invalidityPensioners = nobody
    input.opening.spouses = nobody
    input.opening.children = nobody
    return input
  }
}
