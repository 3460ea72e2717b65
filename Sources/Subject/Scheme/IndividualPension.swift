import Law
public import Quantities

/// The old-age pension of one person, counted as the law counts it.
public struct IndividualPension: Sendable {
  /// Months insured.
  public let months: Int
  /// Years that they count as, part years rounded.
  public let creditedYears: Double
  /// Whether the service is enough for a pension; the rest is counted in any case.
  public let isQualified: Bool
  public let averageEarnings: AverageEarnings
  /// Rate of the scale for the credited years, at most the maximum.
  public let accruedRate: Double
  /// Years before the pensionable age that cut the rate: whole years, and a half from six months.
  public let yearsEarly: Double
  /// `accruedRate` less the cut for early retirement, not below zero.
  public let replacementRate: Double
  /// Money a month, the lowest pension included.
  public let pension: Double
  /// Paid once for the service beyond that of the highest rate, money.
  public let lumpSumBeyondMaximum: Double

  /// Counts the pension of a record.
  ///
  ///     rate    = min(maximum, scale(credited years)) − cut · years early
  ///     pension = max(minimum, rate · average earnings)
  ///     once    = months a year · (credited years − years of the highest rate) · average earnings
  ///
  /// The cut is in points of the rate, so that 75 % two years early is 71 %; the cohort calculation
  /// takes it as a share of the pension (72 %). Pensionable age and age are compared in completed
  /// months on the day of award.
  ///
  /// Source: Viet Nam, Law 58/2014, art. 54–58, 62; Law 41/2024, art. 64–68, 72–73, 141(11).
  public init(
    of record: InsuranceRecord, born: CalendarDate, under terms: PensionTerms,
    indices: AverageEarnings.Indices
  ) {
    months = record.months.count
    creditedYears = InsuranceRecord.creditedYears(months: months)
    isQualified = creditedYears >= terms.qualifyingPeriod
    averageEarnings = AverageEarnings(of: record, under: terms, indices: indices)
    accruedRate = min(
      terms.accrualMaximum, terms.accrual.valueProportionalBelow(at: creditedYears))
    let age = Self.completedMonths(from: born, to: terms.day)
    yearsEarly = Self.yearsEarly(
      months: Int((12 * terms.pensionableAge).rounded()) - age)
    replacementRate = max(0, accruedRate - terms.earlyReduction * yearsEarly)
    let hasMinimum =
      creditedYears >= terms.minimumPensionService
      && terms.minimumPensionCutOff.map { record.isInsured(before: $0) } ?? true
    pension = max(
      hasMinimum ? terms.minimumPension : 0, replacementRate * averageEarnings.amount)
    lumpSumBeyondMaximum =
      terms.monthsPerYearBeyondMaximum * max(0, creditedYears - terms.serviceAtMaximum)
      * averageEarnings.amount
  }

  /// Whole years before the pensionable age, and half a year for six to eleven months more.
  ///
  /// Source: Viet Nam, Law 41/2024, art. 66(3): six to eleven months cut half, fewer nothing.
  public static func yearsEarly(months: Int) -> Double {
    guard months > 0 else { return 0 }
    return Double(months / 12) + (months % 12 >= 6 ? 0.5 : 0)
  }

  /// Months of age completed on a day.
  public static func completedMonths(from born: CalendarDate, to day: CalendarDate) -> Int {
    12 * (day.year - born.year) + day.month - born.month - (day.day < born.day ? 1 : 0)
  }
}

extension InsuranceRecord {
  /// Whether the first month begins before a day.
  func isInsured(before day: CalendarDate) -> Bool {
    let first = spells[0].first
    return (first.year.number, first.month, 1) < (day.year, day.month, day.day)
  }
}
