import Assumptions
import Economy
import Law
import Projection
import Quantities
import Scheme

extension ArrayCatalogue {
  private static let inForce = "by share of the year"

  /// Amounts, lump sums, survivors' benefits and the indexation of pensions.
  static let amounts: [ArrayDefinition] = [
    .pension(
      "referenceAmount", [.year], "money a month", "mean of the year",
      "reference amount, back to the reach of careers"
    ) { pension in
      let amounts = pension.indices.amounts(of: pension.law.referenceAmount)
      return ArrayValues(pension.careerYears) { amounts.heldConstant(at: $0) }
    },
    .pension(
      "minimumPension", [.year], "money a year", "mean of the year",
      "12 · multiple · reference amount"
    ) { ArrayValues([$0.years.count], $0.lives.minimumPension) },
    .pension(
      "minimumPensionService", [.year, .part, .weightValue], "years", inForce,
      "service x for the minimum pension"
    ) { ArrayValues($0.law.minimumPensionService, over: $0.years) },
    .pension(
      "minimumPensionGroups", [.group], "1 or 0", "award", "groups that have the minimum"
    ) { pension in
      ArrayValues([pension.groups.count], pension.law.minimumPensionGroups.map { $0 ? 1 : 0 })
    },
    .pension(
      "minimumPensionForDormants", [], "1 or 0", "award", "whether dormants have the minimum"
    ) { ArrayValues($0.law.minimumPensionForDormants) },
    .pension(
      "minimumPensionForLegacyOnly", [], "1 or 0", "award",
      "whether only the legacy share of a cell has the minimum"
    ) { ArrayValues($0.law.minimumPensionForLegacyOnly) },
    .pension(
      "legacyShareOfEntrants", [.year], "rate", "by share of the year",
      "entrants who come before the cut-off of legacy rights"
    ) { pension in
      ArrayValues(pension.years) { pension.law.shareBeforeRightsCutOff.heldConstant(at: $0) }
    },
    .pension(
      "openingLegacyService", [], "years", "1 January T0",
      "completed years from which opening lives are legacy"
    ) { ArrayValues(Double($0.law.openingLegacyService)) },
    .pension(
      "lumpSumMonths", [.event, .field], "year, months per year", "year of the service",
      "periods: first calendar year, months of RE for a year of service; the first has no beginning"
    ) { pension in
      let periods = pension.law.lumpSumMonths
      return ArrayValues(
        [periods.count, 2], periods.flatMap { [Double($0.from.number), $0.monthsPerYear] })
    },
    .pension(
      "monthsPerYearBeyondMaximum", [.year, .part, .weightValue], "months per year", inForce,
      "months of RE for each year of x + r beyond the service of the highest rate"
    ) { ArrayValues($0.law.monthsPerYearBeyondMaximum, over: $0.years) },
    .pension(
      "withdrawalServiceLimit", [.year, .part, .weightValue], "years", inForce,
      "withdrawal is open for 0 < k < limit"
    ) { ArrayValues($0.law.withdrawalServiceLimit, over: $0.years) },
    .pension(
      "survivorsQualifyingPeriod", [.year, .part, .weightValue], "years", inForce,
      "k_s, service x for monthly survivors' pensions"
    ) { ArrayValues($0.law.survivors.qualifyingPeriod, over: $0.years) },
    .pension(
      "spouseAmount", [.year], "money a year", "mean of the year", "flat pension of a spouse"
    ) { ArrayValues([$0.years.count], $0.lives.spouseAmount) },
    .pension(
      "childAmount", [.year], "money a year", "mean of the year", "flat pension of a child"
    ) { ArrayValues([$0.years.count], $0.lives.childAmount) },
    .pension(
      "spouseShareOfPension", [.year], "rate", "mean of the year",
      "pension of a spouse as a share of the deceased's"
    ) { pension in
      ArrayValues(pension.years) { pension.law.survivors.spouseShareOfPension.heldConstant(at: $0) }
    },
    .pension(
      "survivorsLumpSumMinimumMonths", [.year], "months", "mean of the year",
      "fewest months of RE paid to survivors of a member"
    ) { pension in
      ArrayValues(pension.years) { pension.law.survivors.lumpSumMinimumMonths.heldConstant(at: $0) }
    },
    .pension(
      "grantQualifyingPeriod", [.year, .part, .weightValue], "years", inForce,
      "completed years k for the funeral grant and the survivors' lump sum"
    ) { ArrayValues($0.law.survivors.grantQualifyingPeriod, over: $0.years) },
    .pension(
      "funeralGrant", [.year], "money", "mean of the year", "once for a death"
    ) { ArrayValues([$0.years.count], $0.lives.funeralGrant) },
    .pension(
      "pensionerLumpSumRule", [.field], "months", "death of a pensioner",
      "initial months, reduction per month, free months, minimum months"
    ) { pension in
      let rule = pension.law.survivors.pensionerLumpSum
      return ArrayValues(
        [4], [rule.initialMonths, rule.reductionPerMonth, rule.freeMonths, rule.minimumMonths])
    },
    .pension(
      "pensionerLumpSum", [.year, .sex, .age], "years of pension", "year, by age on 1 January",
      "lump sum on a pensioner's death, months since PA of the year"
    ) { $0.byYear($0.lives.pensionerLumpSum) },
    .pension(
      "pensionIncreases", [.event, .field], "year, month, day, rate", "day",
      "increases that were granted"
    ) { pension in
      let granted = pension.law.indexation.granted
      return ArrayValues(
        [granted.count, 4],
        granted.flatMap {
          [Double($0.date.year), Double($0.date.month), Double($0.date.day), $0.rate]
        })
    },
    .pension(
      "indexationRule", [.year, .field], "rate", "years after the last granted increase",
      "p, v, c: growth (1 + p·π)(1 + v·ω)(1 + c) of the year less indexationLag"
    ) { pension in
      ArrayValues(
        [pension.years.count, 3],
        pension.years.flatMap { year in
          let rule = pension.law.indexation.rule.heldConstant(at: year)
          return [rule.prices, rule.realWages, rule.rate]
        })
    },
    .pension(
      "indexationTerms", [.field], "years, month, day", "years after the last granted increase",
      "lag, month and day of the increase"
    ) { pension in
      let law = pension.law.indexation
      return ArrayValues([3], [Double(law.lag), Double(law.month), Double(law.day)])
    },
    .pension(
      "pensionIndex", [.year], "index", "mean of the year", "I(t), T0 = 1"
    ) { ArrayValues($0.basis.pensionIndex.mean) },
    .pension(
      "healthContributionRate", [.year], "rate", "mean of the year",
      "of old-age and invalidity pensions, paid by the fund"
    ) { pension in
      ArrayValues(pension.years) { pension.law.healthContributionRate.heldConstant(at: $0) }
    },
  ]
}
