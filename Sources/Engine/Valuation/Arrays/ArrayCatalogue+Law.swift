import Assumptions
import Law
import Projection
import Quantities
import Scheme

extension ArrayCatalogue {
  private static let inForce = "by share of the year"

  /// Ages, service and tables that decide who retires, and on what.
  static let retirement: [ArrayDefinition] = [
    .pension(
      "pensionableAge", [.year, .sex, .part, .weightValue], "years", inForce, "PA(s,t)"
    ) { pension in
      ArrayValues(
        [pension.years.count, 2],
        pension.years.flatMap { year in
          Sex.allCases.map {
            pension.law.pensionableAge[$0]?.heldConstant(at: year) ?? ShareOfYear([])
          }
        })
    },
    .pension(
      "qualifyingPeriod", [.year, .part, .weightValue], "years", inForce,
      "k_min, service for an old-age pension"
    ) { ArrayValues($0.law.qualifyingPeriod, over: $0.years) },
    .pension(
      "earlyQualifyingPeriod", [.year, .part, .weightValue], "years", inForce,
      "k_early, service for a pension before PA"
    ) { ArrayValues($0.law.earlyQualifyingPeriod, over: $0.years) },
    .pension(
      "accrualWeight", [.year, .sex, .part], "rate", inForce,
      "share of the year of each table of accrualScale"
    ) { pension in
      let rows = pension.accrual
      let parts = pension.accrualParts
      return ArrayValues(
        [pension.years.count, 2, parts],
        rows.flatMap { row in
          (0..<parts).map { $0 < row.parts.count ? row.parts[$0].weight : 0 }
        })
    },
    .pension(
      "accrualScale", [.year, .sex, .part, .point, .xy], "years, rate", inForce,
      "replacement rate y by service x, linear between points, in proportion to x below the first,"
        + " constant above the last"
    ) { pension in
      let parts = pension.accrualParts
      return ArrayValues(
        [pension.years.count, 2, parts],
        scales: pension.accrual.flatMap { row in
          (0..<parts).map { $0 < row.parts.count ? row.parts[$0].value : nil }
        })
    },
    .pension(
      "accrualMaximum", [.year, .part, .weightValue], "rate", inForce, "highest replacement rate"
    ) { ArrayValues($0.law.accrualMaximum, over: $0.years) },
    .pension(
      "partYearRounding", [], "years", "award", "r, added to x in rate(x + r)"
    ) { ArrayValues($0.law.partYearRounding) },
    .pension(
      "earlyReduction", [.year, .part, .weightValue], "rate per year", inForce,
      "share of the pension lost for each year before PA; acts as the weighted mean"
    ) { ArrayValues($0.law.earlyReduction, over: $0.years) },
    .pension(
      "totalizationAccrual", [.year, .part, .weightValue], "rate per year", inForce,
      "rate for a year of x + r where x < k_min ≤ x + serviceAbroad; otherwise"
        + " rate(x + serviceAbroad + r) · x/(x + serviceAbroad)"
    ) { ArrayValues($0.law.totalizationAccrual, over: $0.years) },
    .pension(
      "valorizationLag", [], "years", "award", "ℓ: the career average is at J(t − ℓ)"
    ) { ArrayValues(Double($0.law.valorizationLag)) },
    .pension(
      "averagingFrom", [.group, .entryClass], "calendar year", "entry, taken as t − k",
      "first year of entry of each class; null pads, none for a career average"
    ) { pension in pension.classes { Double($0.from.number) } },
    .pension(
      "averagingYears", [.group, .entryClass], "years", "award",
      "n, last years averaged where k ≥ n; null is the career"
    ) { pension in pension.classes { $0.years.map(Double.init) ?? .nan } },
    .pension(
      "averagingIndex", [.group, .entryClass], "", "award",
      "J' of a class: prices, wages or referenceAmount; empty pads"
    ) { pension in
      let count = pension.classCount
      return ArrayValues(
        [pension.groups.count, count],
        words: pension.entryClasses.flatMap { classes in
          (0..<count).map { $0 < classes.count ? classes[$0].index.rawValue : "" }
        })
    },
    .pension(
      "reaching", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "h, share of those still there who reach PA"
    ) { $0.byYear($0.lives.reaching) },
    .pension(
      "earlyHazard", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "(1 − h) · early(PA − (a+1)) of contributors"
    ) { $0.byYear($0.lives.early) },
    .pension(
      "earlyCut", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "share of the pension lost by contributors retiring early"
    ) { $0.byYear($0.lives.reduction) },
    .pension(
      "dormantEarlyHazard", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "(1 − h) · early(PA − (a+1)) of dormants"
    ) { $0.byYear($0.lives.dormantEarly) },
    .pension(
      "dormantEarlyCut", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "share of the pension lost by dormants retiring early"
    ) { $0.byYear($0.lives.dormantReduction) },
  ]
}

extension PensionArrays {
  /// Accrual by year and sex.
  fileprivate var accrual: [ShareOfYear<RateScale>] {
    years.flatMap { year in
      Sex.allCases.map { law.accrual[$0]?.heldConstant(at: year) ?? ShareOfYear([]) }
    }
  }

  fileprivate var accrualParts: Int { max(1, accrual.map(\.parts.count).max() ?? 1) }

  fileprivate var entryClasses: [[AveragingRule.EntryClass]] {
    law.averaging.map { rule in
      if case .byEntryYear(let classes) = rule { classes } else { [] }
    }
  }

  fileprivate var classCount: Int { max(1, entryClasses.map(\.count).max() ?? 1) }

  fileprivate func classes(_ value: (AveragingRule.EntryClass) -> Double) -> ArrayValues {
    let count = classCount
    return ArrayValues(
      [groups.count, count],
      entryClasses.flatMap { classes in
        (0..<count).map { $0 < classes.count ? value(classes[$0]) : .nan }
      })
  }
}
