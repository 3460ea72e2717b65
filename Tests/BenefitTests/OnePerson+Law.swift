import Law
import Projection
import Quantities
import Scheme

extension OnePerson {
  /// The same law by year.
  var law: PensionLaw {
    func always(_ value: Double) -> YearSeries<ShareOfYear<Double>> {
      YearSeries(repeating: ShareOfYear(wholeYear: value), over: years)
    }
    func path(_ value: Double) -> YearSeries<Double> { YearSeries(repeating: value, over: years) }
    let scales = YearSeries(repeating: ShareOfYear(wholeYear: accrual), over: years)
    let ages = always(pensionableAge)
    return PensionLaw(
      pensionableAge: [.male: ages, .female: ages], qualifyingPeriod: always(15),
      earlyQualifyingPeriod: always(20), accrual: [.male: scales, .female: scales],
      accrualMaximum: always(0.75), partYearRounding: partYearRounding,
      earlyReduction: always(earlyReduction), valorizationLag: 1, averaging: [averaging],
      referenceAmount: IndexedAmount(
        fixed: YearSeries(over: Year(1980)...years.upperBound, referenceAmount), terms: []),
      minimumPension: path(minimumPension), minimumPensionService: always(20),
      minimumPensionGroups: [true], minimumPensionForDormants: true,
      minimumPensionForLegacyOnly: false, shareBeforeRightsCutOff: path(1),
      monthsPerYearBeyondMaximum: always(0.5), lumpSumMonths: lumpSumMonths,
      withdrawalServiceLimit: always(20),
      survivors: SurvivorsLaw(
        qualifyingPeriod: always(15), spouseAmount: path(0.5), childAmount: path(0.5),
        spouseShareOfPension: path(0), lumpSumMinimumMonths: path(3),
        pensionerLumpSum: pensionerLumpSum, funeralGrant: path(10),
        grantQualifyingPeriod: always(1)),
      indexation: PensionIndexation(
        granted: [], rule: YearSeries(repeating: .none, over: years), lag: 0, month: 1, day: 1),
      healthContributionRate: path(0),
      contributionRates: [.employer: [path(0.14)], .insuredPerson: [path(0.08)], .state: [path(0)]])
  }

  /// Everybody takes what the law gives as soon as it does, and nobody leaves a survivor.
  var behaviour: PensionBehaviour {
    let never = RateScale([.init(x: 0, y: 0)])
    let early =
      yearsEarly == 0
      ? never
      : RateScale([
        .init(x: Double(yearsEarly) - 0.5, y: 0), .init(x: Double(yearsEarly), y: 1),
      ])
    return PensionBehaviour(
      takeUp: 1, dormantTakeUp: 1, ineligibleLumpSumShare: 0, dormantIneligibleLumpSumShare: 0,
      earlyRetirement: [.male: early, .female: early],
      dormantEarlyRetirement: [.male: never, .female: never],
      withdrawalRate: YearAgeSexGrid(repeating: AgeSexGrid(repeating: 1), over: years),
      withdrawalByService: RateScale([.init(x: 0, y: 1)]), returnPropensity: 1,
      invalidityRate: AgeSexGrid(), pensionerMortalityRelativity: 1,
      dormantMortalityRelativity: 1, invalidityMortalityRelativity: 1, pensionDispersion: 0,
      entitledSpouseShare: AgeSexGrid(), spouseAgeDifference: [.male: 0, .female: 0],
      childrenPerDeath: AgeSexGrid(), childYears: 8, lastCoverageAge: 69)
  }
}
