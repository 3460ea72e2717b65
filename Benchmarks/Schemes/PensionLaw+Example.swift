import SocialInsurance

extension PensionLaw {
  /// A law that moves: pensionable ages rise by months, thresholds change in mid-year, one group
  /// has final-years averages by year of entry.
  static func example(years: ClosedRange<Year>, groups: Int) -> PensionLaw {
    func always(_ value: Double) -> YearSeries<ShareOfYear<Double>> {
      YearSeries(repeating: ShareOfYear(wholeYear: value), over: years)
    }
    func path(_ value: Double) -> YearSeries<Double> { YearSeries(repeating: value, over: years) }
    func rising(from first: Double, by step: Double, to last: Double)
      -> YearSeries<ShareOfYear<Double>>
    {
      YearSeries(over: years) { year in
        let elapsed = Double(years.lowerBound.distance(to: year))
        return ShareOfYear(wholeYear: min(last, first + step * elapsed))
      }
    }
    func changed<Value>(_ before: Value, _ after: Value) -> YearSeries<ShareOfYear<Value>> {
      YearSeries(over: years) { year in
        year == 2025
          ? ShareOfYear([.init(weight: 0.5, value: before), .init(weight: 0.5, value: after)])
          : ShareOfYear(wholeYear: year < 2025 ? before : after)
      }
    }
    let earlier = RateScale([.init(x: 20, y: 0.45), .init(x: 35, y: 0.75)])
    let later = RateScale([.init(x: 15, y: 0.40), .init(x: 20, y: 0.45), .init(x: 35, y: 0.75)])
    let forWomen = RateScale([.init(x: 15, y: 0.45), .init(x: 30, y: 0.75)])
    return PensionLaw(
      pensionableAge: [
        .male: rising(from: 61, by: 0.25, to: 62),
        .female: rising(from: 56 + 1 / 3.0, by: 1 / 3.0, to: 60),
      ],
      qualifyingPeriod: changed(20, 15), earlyQualifyingPeriod: always(20),
      accrual: [.male: changed(earlier, later), .female: changed(forWomen, forWomen)],
      accrualMaximum: always(0.75), partYearRounding: 0.2083, earlyReduction: always(0.02),
      valorizationLag: 1,
      averaging: [
        .byEntryYear([
          .init(from: 1900, years: 5, index: .referenceAmount),
          .init(from: 1995, years: 6, index: .referenceAmount),
          .init(from: 2001, years: 8, index: .referenceAmount),
          .init(from: 2007, years: 10, index: .referenceAmount),
          .init(from: 2016, years: 15, index: .prices),
          .init(from: 2020, years: 20, index: .prices),
          .init(from: 2025, years: nil, index: .prices),
        ])
      ] + Array(repeating: .career, count: groups - 1),
      referenceAmount: IndexedAmount(
        fixed: YearSeries(repeating: 0, over: 1970...2100),
        terms: [
          .init(
            rule: .byWages, start: 2024,
            coefficients: YearSeries(repeating: 2.34, over: 1970...2100))
        ]),
      minimumPension: path(1), minimumPensionService: always(20),
      minimumPensionGroups: (0..<groups).map { $0 < 2 }, minimumPensionForDormants: false,
      minimumPensionForLegacyOnly: true,
      shareBeforeRightsCutOff: YearSeries(over: years) { $0 < 2025 ? 1 : $0 == 2025 ? 0.5 : 0 },
      monthsPerYearBeyondMaximum: always(0.5),
      lumpSumMonths: [.init(from: 1900, monthsPerYear: 1.5), .init(from: 2014, monthsPerYear: 2)],
      withdrawalServiceLimit: always(20),
      survivors: SurvivorsLaw(
        qualifyingPeriod: always(15), spouseAmount: path(0.5), childAmount: path(0.5),
        spouseShareOfPension: path(0), lumpSumMinimumMonths: path(3),
        pensionerLumpSum: PensionerLumpSum(
          initialMonths: 48, reductionPerMonth: 0.5, freeMonths: 2, minimumMonths: 3),
        funeralGrant: path(10), grantQualifyingPeriod: always(1)),
      indexation: PensionIndexation(
        granted: [],
        rule: YearSeries(repeating: GrowthRule(prices: 1, realWages: 0.5), over: years), lag: 1,
        month: 7, day: 1),
      healthContributionRate: path(0.045),
      contributionRates: [
        .employer: Array(repeating: path(0.14), count: groups),
        .insuredPerson: Array(repeating: path(0.08), count: groups),
        .state: Array(repeating: path(0), count: groups),
      ])
  }
}
