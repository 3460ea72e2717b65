import Law
public import Quantities

/// The old-age pension of one person, counted as the law counts it.
public struct IndividualPension: Sendable {
  /// Months insured.
  public let months: Int
  /// Years that they count as, part years rounded.
  public let creditedYears: Double
  /// Whether the months are enough for a pension; the rest is counted in any case.
  public let isQualified: Bool
  public let averageEarnings: AverageEarnings
  /// Rate of the scale for the credited years, at most the maximum.
  public let accruedRate: Double
  /// Years before the pensionable age that cut the rate: whole years, and a half from six months.
  public let yearsEarly: Double
  /// `accruedRate` less the cut for early retirement, not below zero.
  public let replacementRate: Double
  /// Whether months and first insurance give the lowest pension.
  public let hasMinimum: Bool
  /// Money a month, the lowest pension included.
  public let pension: Double
  /// Years beyond those of the highest rate, and those of them after the pensionable age.
  public let yearsBeyondMaximum: Double
  public let yearsAfterAge: Double
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
  /// months on the day of award; periods that the law asks for in months insured, unrounded.
  ///
  /// Source: Viet Nam, Law 58/2014, art. 54–58, 62; Law 41/2024, art. 64–68, 72–73, 141(11).
  public init(
    of record: InsuranceRecord, born: CalendarDate, under terms: PensionTerms,
    indices: AverageEarnings.Indices
  ) {
    months = record.months.count
    creditedYears = InsuranceRecord.creditedYears(months: months)
    isQualified = months >= Self.months(ofYears: terms.qualifyingPeriod)
    averageEarnings = AverageEarnings(of: record, under: terms, indices: indices)
    accruedRate = min(
      terms.accrualMaximum, terms.accrual.valueProportionalBelow(at: creditedYears))
    let age = Self.completedMonths(from: born, to: terms.day)
    yearsEarly =
      terms.ageReached == nil
      ? Self.yearsEarly(months: Self.months(ofYears: terms.pensionableAge) - age) : 0
    replacementRate = max(0, accruedRate - terms.earlyReduction * yearsEarly)
    hasMinimum =
      months >= Self.months(ofYears: terms.minimumPensionService)
      && terms.minimumPensionCutOff.map { record.isInsured(before: $0) } ?? true
    pension = max(
      hasMinimum ? terms.minimumPension : 0, replacementRate * averageEarnings.amount)
    yearsBeyondMaximum = max(0, creditedYears - terms.serviceAtMaximum)
    var later = 0.0
    if terms.monthsPerYearAfterAge != nil, let reached = terms.ageReached {
      let after = record.months.count { $0.month > CalendarMonth(of: reached) }
      later = min(yearsBeyondMaximum, InsuranceRecord.creditedYears(months: after))
    }
    yearsAfterAge = later
    let months =
      terms.monthsPerYearBeyondMaximum * (yearsBeyondMaximum - later)
      + (terms.monthsPerYearAfterAge ?? 0) * later
    lumpSumBeyondMaximum = months * averageEarnings.amount
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

  /// A period of the law in months; ages such as 60¼ years are whole months.
  static func months(ofYears years: Double) -> Int { Int((12 * years).rounded()) }
}
