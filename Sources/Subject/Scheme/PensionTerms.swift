public import Law
public import Quantities

/// The pension law in force on one day, for a person of one sex and one insured group.
public struct PensionTerms: Sendable {
  /// The day of award or claim.
  public var day: CalendarDate
  /// Years of age, months as fractions.
  public var pensionableAge: Double
  /// Years of credited service for an old-age pension.
  public var qualifyingPeriod: Double
  /// Replacement rate by years of credited service.
  public var accrual: RateScale
  /// The highest replacement rate.
  public var accrualMaximum: Double
  /// Percentage points off the replacement rate, as a fraction, for each year before the
  /// pensionable age.
  public var earlyReduction: Double
  public var averaging: AveragingRule
  /// Years between the award and the year whose prices valorize earnings.
  public var valorizationLag: Int
  /// Lowest pension, money a month; zero for groups without one.
  public var minimumPension: Double
  /// Years of credited service for the lowest pension.
  public var minimumPensionService: Double
  /// Only persons first insured before this day have the lowest pension; nothing for all.
  public var minimumPensionCutOff: CalendarDate?
  /// Months of average earnings for each year beyond the service of the highest rate.
  public var monthsPerYearBeyondMaximum: Double
  /// Months of average earnings for each year of service, by year of service.
  public var lumpSumMonths: [LumpSumMonths]
  /// Contributions of all payers, fraction of earnings.
  public var contributionRate: Double

  public init(
    day: CalendarDate, pensionableAge: Double, qualifyingPeriod: Double, accrual: RateScale,
    accrualMaximum: Double, earlyReduction: Double, averaging: AveragingRule,
    valorizationLag: Int, minimumPension: Double, minimumPensionService: Double,
    minimumPensionCutOff: CalendarDate?, monthsPerYearBeyondMaximum: Double,
    lumpSumMonths: [LumpSumMonths], contributionRate: Double
  ) {
    self.day = day
    self.pensionableAge = pensionableAge
    self.qualifyingPeriod = qualifyingPeriod
    self.accrual = accrual
    self.accrualMaximum = accrualMaximum
    self.earlyReduction = earlyReduction
    self.averaging = averaging
    self.valorizationLag = valorizationLag
    self.minimumPension = minimumPension
    self.minimumPensionService = minimumPensionService
    self.minimumPensionCutOff = minimumPensionCutOff
    self.monthsPerYearBeyondMaximum = monthsPerYearBeyondMaximum
    self.lumpSumMonths = lumpSumMonths
    self.contributionRate = contributionRate
  }

  /// The service that gives the highest rate, years.
  public var serviceAtMaximum: Double {
    accrual.points.first { $0.y >= accrualMaximum }?.x ?? accrual.points.last?.x ?? 0
  }
}
