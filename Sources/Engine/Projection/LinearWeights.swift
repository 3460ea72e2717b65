import Quantities
import Scheme

/// How flows of money follow from wages and indices, once headcounts are frozen.
///
///     direct(t)   = Σ_f J_f(t) · Σ_u D_f(t,u) · x_f(u) + own(t) · W(t)
///     pensions(t) = I(t) · ( U(t) + Σ_v 1/I(v) · ( Σ_f J_f(v) · Σ_u K_f(t,v,u) · x_f(u)
///                                                   + O(t,v) · W(v) ) )
///
/// `x_f(u) = W(u)/J_f(u)` for the earnings of year u and 1 for those before T0; one family f for
/// career averages, whose J is lagged, and one for each index of final-years averages.
struct LinearWeights: Sendable {
  /// Earnings brought forward by one index.
  struct Family: Sendable {
    /// Nothing for career averages.
    var index: ValorizationIndex?
    /// D, `[flow][t][column]`, column 0 for the years before T0, 1 + u for year u.
    var direct: [Double]
    /// K of each award year, `[v]`; of each `[flow][t − v][column]`, columns 0…v + 1.
    var pensions: [[Double]]
  }

  var families: [Family]
  /// `[flow][t]`.
  var own: [Double]
  /// O, `[flow][t][v]`.
  var ownPensions: [Double]
  /// U, `[flow][t]`.
  var opening: [Double]
  /// Flows of pensions that anybody is paid.
  var flows: [PensionFlow]

  static let directFlows = FrozenFlow.direct + [.oldAgeAmount]
}

/// A flow that is paid out of units of pension.
enum PensionFlow: Int, CaseIterable, Sendable {
  case oldAge
  case invalidity
  case pensionerLumpSums
  case spouses
}

/// The units that a generation is paid in each year for one unit awarded in a year.
struct PensionResponse {
  /// `[flow][year of payment]`, zero before the award.
  private(set) var paid: [Double]
  private let yearCount: Int

  /// Pays one unit awarded in a year of the cohort, or the stocks of T0.
  init(
    _ record: FrozenHeadcounts, _ cohort: FrozenCohort, yearCount: Int,
    awarded: (year: Int, flow: FrozenFlow)?
  ) {
    self.yearCount = yearCount
    paid = Array(repeating: 0, count: PensionFlow.allCases.count * yearCount)
    var oldAge = BenefitStock<Double>()
    var invalid = BenefitStock<Double>()
    var spouses = BenefitStock<Double>()
    if awarded == nil {
      oldAge.units = cohort.pensionUnits
      invalid.units = cohort.invalidityUnits
      spouses.units = cohort.spouseUnits
    }
    for place in cohort.years {
      let year = record.years[place]
      if let awarded, year.t < awarded.year { continue }
      if let awarded, year.t == awarded.year {
        switch awarded.flow {
        case .oldAgeAmount: oldAge.newUnits += 1
        case .invalidityAmount: invalid.newUnits += 1
        default: spouses.newUnits += 1
        }
      }
      let deaths =
        oldAge.unitsOfDeaths(year.pensionerDeath) + invalid.unitsOfDeaths(year.invalidDeath)
      spouses.newUnits += year.spouseShare * deaths
      pay(.oldAge, year.t, oldAge.unitsPaid(year.pensionerDeath))
      pay(.invalidity, year.t, invalid.unitsPaid(year.invalidDeath))
      pay(.pensionerLumpSums, year.t, year.lumpSumYears * deaths)
      pay(.spouses, year.t, spouses.unitsPaid(year.spouseDeath))
      oldAge.carry(year.pensionerDeath)
      invalid.carry(year.invalidDeath)
      spouses.carry(year.spouseDeath)
    }
  }

  private mutating func pay(_ flow: PensionFlow, _ t: Int, _ units: Double) {
    paid[flow.rawValue * yearCount + t] = units
  }

  func paid(_ flow: PensionFlow, _ t: Int) -> Double { paid[flow.rawValue * yearCount + t] }
}
