import SocialInsurance

extension PensionBehaviour {
  /// Behaviour under which every exit of the cohort calculation is taken by some.
  static func example(years: ClosedRange<Year>) -> PensionBehaviour {
    let hazard = RateScale([.init(x: 0, y: 0.06), .init(x: 5, y: 0.02)])
    return PensionBehaviour(
      takeUp: 0.95, dormantTakeUp: 0.9, ineligibleLumpSumShare: 0.6,
      dormantIneligibleLumpSumShare: 0.5, earlyRetirement: [.male: hazard, .female: hazard],
      dormantEarlyRetirement: [:],
      withdrawalRate: YearAgeSexGrid(
        repeating: AgeSexGrid { _, age in max(0, 0.3 - 0.005 * Double(age)) }, over: years),
      withdrawalByService: RateScale([.init(x: 0, y: 1), .init(x: 20, y: 0.3)]),
      returnPropensity: 1, invalidityRate: AgeSexGrid(), pensionerMortalityRelativity: 0.85,
      dormantMortalityRelativity: 1, invalidityMortalityRelativity: 1, pensionDispersion: 0,
      entitledSpouseShare: AgeSexGrid { _, age in age < 40 ? 0.1 : 0.4 },
      spouseAgeDifference: [.male: 3, .female: -3],
      childrenPerDeath: AgeSexGrid { _, age in age < 50 ? 0.8 : 0.1 }, childYears: 8,
      lastCoverageAge: 69)
  }
}

extension PensionOpening {
  static var example: PensionOpening {
    PensionOpening(
      dormants: AgeSexGrid { _, age in (20...60).contains(age) ? 1e5 : 0 },
      dormantMeanService: AgeSexGrid { _, age in min(5, max(1, 0.2 * Double(age - 15))) },
      dormantServiceOverdispersion: 0.2, dormantEarningsGroup: 1, dormantYearsSinceLast: 3,
      dormantEntryAge: 17,
      pensioners: AgeSexGrid { _, age in age >= 56 ? 3e4 * (1 - Double(age - 56) / 50) : 0 },
      meanPension: AgeSexGrid(repeating: 6), invalidityPensioners: AgeSexGrid(),
      meanInvalidityPension: AgeSexGrid(),
      spouses: AgeSexGrid { _, age in age > 50 ? 2000 : 0 }, meanSpousePension: AgeSexGrid(),
      children: AgeSexGrid { _, age in age > 30 ? 500 : 0 })
  }
}
