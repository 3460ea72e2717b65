import Law
import Quantities
import Scheme

extension RandomScheme {
  /// A value for the whole year, or two others for a part of it where laws change within the year.
  private func sharing<Value>(_ value: Value, _ other: Value, _ last: Value) -> ShareOfYear<Value> {
    guard has(.changesWithinTheYear) else { return ShareOfYear(wholeYear: value) }
    return ShareOfYear([
      .init(weight: 0.25, value: value), .init(weight: 0.5, value: other),
      .init(weight: 0.25, value: last),
    ])
  }

  private func always(
    _ value: Double, _ other: Double, _ last: Double
  ) -> YearSeries<ShareOfYear<Double>> {
    YearSeries(repeating: sharing(value, other, last), over: years)
  }

  private func always(_ value: Double) -> YearSeries<ShareOfYear<Double>> {
    always(value, value, value)
  }

  private func path(_ value: Double) -> YearSeries<Double> {
    YearSeries(repeating: value, over: years)
  }

  mutating func law() -> PensionLaw {
    let growth = GrowthRule(prices: 1, realWages: 0.5)
    let known = Year(1970)...years.upperBound
    var law = PensionLaw(
      pensionableAge: pensionableAge(), qualifyingPeriod: qualifyingPeriod(),
      earlyQualifyingPeriod: always(20, 17, 15), accrual: accrual(),
      accrualMaximum: always(0.75, 0.7, 0.75), partYearRounding: 0.2083,
      earlyReduction: always(0.02, 0.03, 0.02), valorizationLag: has(.finalYears) ? 0 : 1,
      averaging: averaging(),
      referenceAmount: IndexedAmount(
        fixed: YearSeries(repeating: 0.3, over: known),
        terms: [
          .init(rule: growth, start: 2010, coefficients: YearSeries(repeating: 1.1, over: known))
        ]),
      minimumPension: path(random.uniform(0.6, 1.2)),
      minimumPensionService: always(20, 18, 15),
      minimumPensionGroups: (0..<groupCount).map { has(.minimumForAll) || $0 == 0 },
      minimumPensionForDormants: has(.minimumForAll),
      minimumPensionForLegacyOnly: variation != .minimumForAll,
      shareBeforeRightsCutOff: YearSeries(over: years) {
        variation == .pastCutOff ? 0 : $0 < 2025 ? 1 : $0 == 2025 ? 0.5 : 0
      },
      monthsPerYearBeyondMaximum: always(6, 6, 24),
      lumpSumMonths: [
        .init(from: 1900, monthsPerYear: 1.5), .init(from: 2014, monthsPerYear: 2),
        .init(from: 2026, monthsPerYear: 1),
      ],
      withdrawalServiceLimit: always(20, 15, 20), survivors: survivors(),
      indexation: PensionIndexation(
        granted: [.init(date: CalendarDate(startOf: 2024), rate: 0.15)],
        rule: YearSeries(repeating: .byPrices, over: years), lag: 1, month: 7, day: 1),
      healthContributionRate: path(0.045),
      contributionRates: [
        .employer: Array(repeating: path(0.14), count: groupCount),
        .insuredPerson: Array(repeating: path(0.08), count: groupCount),
        .state: Array(repeating: path(0), count: groupCount),
      ])
    if has(.totalizationAccrual) {
      law.totalizationAccrual = YearSeries(over: years) { year in
        switch year.number % 3 {
        case 0: ShareOfYear([])
        case 1: ShareOfYear([.init(weight: 0.4, value: 0.0225)])
        default: sharing(0.0225, 0.02, 0.09)
        }
      }
    }
    return law
  }

  private mutating func pensionableAge() -> [Sex: YearSeries<ShareOfYear<Double>>] {
    let retirement = [random.uniform(54, 60), random.uniform(54, 60)]
    return Dictionary(
      uniqueKeysWithValues: Sex.allCases.map { sex in
        let path = YearSeries(over: years) { year in
          let rise = 0.25 * Double(years.lowerBound.distance(to: year))
          let age = min(62, retirement[sex.rawValue] + rise)
          return sharing(age, age + 0.25, age + 1.5)
        }
        return (sex, path)
      })
  }

  private func qualifyingPeriod() -> YearSeries<ShareOfYear<Double>> {
    YearSeries(over: years) { year in
      year == 2025
        ? ShareOfYear([.init(weight: 0.5, value: 20.0), .init(weight: 0.5, value: 15)])
        : sharing(year < 2025 ? 20 : 15, 16, 10)
    }
  }

  private func accrual() -> [Sex: YearSeries<ShareOfYear<RateScale>>] {
    func scale(_ end: Double) -> RateScale {
      RateScale([.init(x: 15, y: 0.45), .init(x: end, y: 0.75)])
    }
    return [
      .male: YearSeries(repeating: sharing(scale(35), scale(34), scale(32)), over: years),
      .female: YearSeries(repeating: sharing(scale(30), scale(30.5), scale(28)), over: years),
    ]
  }

  private func averaging() -> [AveragingRule] {
    let former = AveragingRule.byEntryYear([
      .init(from: 1900, years: 5, index: .referenceAmount),
      .init(from: 2016, years: 10, index: .prices),
      .init(from: 2025, years: nil, index: .prices),
    ])
    let varied = AveragingRule.byEntryYear([
      .init(from: 1900, years: 3, index: .wages), .init(from: 2005, years: 8, index: .prices),
      .init(from: 2012, years: 6, index: .referenceAmount),
    ])
    return (0..<groupCount).map { group in
      if has(.finalYears) { return [former, varied, .career][group] }
      return group == 0 ? former : .career
    }
  }

  private mutating func survivors() -> SurvivorsLaw {
    SurvivorsLaw(
      qualifyingPeriod: always(15, 12, 10), spouseAmount: path(0.5), childAmount: path(0.4),
      spouseShareOfPension: path(has(.spouseShare) ? 0.5 : 0), lumpSumMinimumMonths: path(3),
      pensionerLumpSum: PensionerLumpSum(
        initialMonths: 48, reductionPerMonth: 0.5, freeMonths: 2, minimumMonths: 3),
      funeralGrant: path(10), grantQualifyingPeriod: always(1, 2, 1))
  }
}
