public import Law
public import Quantities

/// The pension law in force on one day, for a person of one sex and one insured group.
public struct PensionTerms: Sendable {
  /// The parameters of the law that a count cites.
  public enum Article: CaseIterable, Sendable {
    case pensionableAge
    case qualifyingPeriod
    case earlyQualifyingPeriod
    case partYears
    case accrual
    case accrualMaximum
    case earlyReduction
    case averaging
    case valorization
    case minimumPension
    case minimumPensionService
    case beyondMaximum
    case beyondMaximumAfterAge
    case lumpSumMonths
    case rightsCutOff
    case withdrawalServiceLimit
    case waitingMonths
    case contributionRate
  }

  /// An increase of pensions in payment that was granted.
  public struct GrantedIncrease: Sendable {
    public var date: CalendarDate
    /// Fraction added to every pension in payment.
    public var rate: Double
    public var law: Provenance

    public init(date: CalendarDate, rate: Double, law: Provenance) {
      self.date = date
      self.rate = rate
      self.law = law
    }
  }

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
  /// The day on which the person reached the pensionable age; nothing before it.
  public var ageReached: CalendarDate?
  /// The age that the person will reach, where it is ahead and differs from that of the day.
  public var ageAhead: CitedNumber?
  /// Years of credited service for a pension before the pensionable age.
  public var earlyQualifyingPeriod = 0.0
  /// The averaging rules of other groups that the person was insured in.
  public var averagingOfGroups: [String: AveragingRule] = [:]
  /// Months of average earnings for each year insured after the pensionable age; nothing where
  /// the law has one figure for all service beyond the maximum.
  public var monthsPerYearAfterAge: Double?
  /// Only persons first insured before this day may withdraw; nothing for all.
  public var rightsCutOff: CalendarDate?
  /// Withdrawal is open below this service, years.
  public var withdrawalServiceLimit = 0.0
  /// Months without cover before a withdrawal.
  public var waitingMonths = 0
  /// In order of date.
  public var increases: [GrantedIncrease] = []
  /// Where each figure stands in the law.
  public var articles: [Article: Provenance] = [:]

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

  /// The averaging rule of a month's group; that of the person's own group where none is named.
  func averaging(of group: String?) -> AveragingRule {
    group.flatMap { averagingOfGroups[$0] } ?? averaging
  }

  /// Where figures stand in the law.
  func law(_ articles: Article...) -> Provenance {
    Provenance(joining: articles.compactMap { self.articles[$0] })
  }

  /// The service that gives the highest rate, years.
  public var serviceAtMaximum: Double {
    accrual.points.first { $0.y >= accrualMaximum }?.x ?? accrual.points.last?.x ?? 0
  }
}
