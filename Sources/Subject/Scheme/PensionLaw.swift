public import Law
public import Quantities

/// The old-age and survivors' branch as the law has it, resolved by year.
///
/// Amounts are day-weighted means; ages, thresholds and tables act by share of the year.
public struct PensionLaw: Sendable {
  /// PA by sex and year, years of age with months as fractions.
  public var pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>]
  /// k_min: years of credited service for an old-age pension.
  public var qualifyingPeriod: YearSeries<ShareOfYear<Double>>
  /// k_early: years of credited service for a pension before the pensionable age.
  public var earlyQualifyingPeriod: YearSeries<ShareOfYear<Double>>
  /// Replacement rate by years of credited service, by sex and year of award.
  public var accrual: [Sex: YearSeries<ShareOfYear<RateScale>>]
  /// The highest replacement rate.
  public var accrualMaximum: YearSeries<ShareOfYear<Double>>
  /// r: mean gain in years from the rounding of part years.
  public var partYearRounding: Double
  /// Cut of the pension for each year before the pensionable age, by year of award.
  public var earlyReduction: YearSeries<ShareOfYear<Double>>
  /// Replacement rate for a year of own service of those who qualify by service abroad alone.
  ///
  /// Without a value they have their share of the pension that all their service would give.
  public var totalizationAccrual = YearSeries<ShareOfYear<Double>>(from: 1, [ShareOfYear([])])

  /// ℓ: years between the year of award and the year whose index valorizes earnings.
  public var valorizationLag: Int
  /// The averaging rule of each group, in the order of the groups.
  public var averaging: [AveragingRule]

  /// The amount that minimum pensions, grants and survivors' pensions are multiples of, a month.
  public var referenceAmount: IndexedAmount
  /// Minimum pension as a multiple of the reference amount; zero where there is none.
  public var minimumPension: YearSeries<Double>
  /// Years of credited service for the minimum pension.
  public var minimumPensionService: YearSeries<ShareOfYear<Double>>
  /// Which groups have the minimum pension, in the order of the groups.
  public var minimumPensionGroups: [Bool]
  /// Whether members awarded from the dormant stock have it.
  public var minimumPensionForDormants: Bool
  /// Whether only lives insured before `rightsCutOff` have it.
  public var minimumPensionForLegacyOnly: Bool

  /// The share of each year that lies before the cut-off of legacy rights; 1 where there is none.
  public var shareBeforeRightsCutOff: YearSeries<Double>
  /// Completed years at T0 from which opening lives came before the cut-off.
  ///
  /// 0 where the cut-off lies in T0 or later. An entry in its year counts as before it.
  public var openingLegacyService = 0

  /// Months of reference earnings for each year of service beyond the maximum, by year of award.
  public var monthsPerYearBeyondMaximum: YearSeries<ShareOfYear<Double>>
  /// Months of reference earnings for each year of service, by the year of that service.
  public var lumpSumMonths: [LumpSumMonths]
  /// Withdrawal is open below this service, years.
  public var withdrawalServiceLimit: YearSeries<ShareOfYear<Double>>

  public var survivors: SurvivorsLaw
  public var indexation: PensionIndexation

  /// Health contributions paid for pensioners by the fund, share of pensions.
  public var healthContributionRate: YearSeries<Double>
  /// Statutory contribution rates `[payer][group]`, by year.
  public var contributionRates: [Payer: [YearSeries<Double>]]
  /// What the state pays in place of insured persons, by class of persons; empty without one.
  public var contributionSubsidies: [ContributionSubsidy] = []

  public init(
    pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>],
    qualifyingPeriod: YearSeries<ShareOfYear<Double>>,
    earlyQualifyingPeriod: YearSeries<ShareOfYear<Double>>,
    accrual: [Sex: YearSeries<ShareOfYear<RateScale>>],
    accrualMaximum: YearSeries<ShareOfYear<Double>>, partYearRounding: Double,
    earlyReduction: YearSeries<ShareOfYear<Double>>, valorizationLag: Int,
    averaging: [AveragingRule], referenceAmount: IndexedAmount,
    minimumPension: YearSeries<Double>,
    minimumPensionService: YearSeries<ShareOfYear<Double>>, minimumPensionGroups: [Bool],
    minimumPensionForDormants: Bool, minimumPensionForLegacyOnly: Bool,
    shareBeforeRightsCutOff: YearSeries<Double>,
    monthsPerYearBeyondMaximum: YearSeries<ShareOfYear<Double>>,
    lumpSumMonths: [LumpSumMonths],
    withdrawalServiceLimit: YearSeries<ShareOfYear<Double>>, survivors: SurvivorsLaw,
    indexation: PensionIndexation, healthContributionRate: YearSeries<Double>,
    contributionRates: [Payer: [YearSeries<Double>]]
  ) {
    self.pensionableAge = pensionableAge
    self.qualifyingPeriod = qualifyingPeriod
    self.earlyQualifyingPeriod = earlyQualifyingPeriod
    self.accrual = accrual
    self.accrualMaximum = accrualMaximum
    self.partYearRounding = partYearRounding
    self.earlyReduction = earlyReduction
    self.valorizationLag = valorizationLag
    self.averaging = averaging
    self.referenceAmount = referenceAmount
    self.minimumPension = minimumPension
    self.minimumPensionService = minimumPensionService
    self.minimumPensionGroups = minimumPensionGroups
    self.minimumPensionForDormants = minimumPensionForDormants
    self.minimumPensionForLegacyOnly = minimumPensionForLegacyOnly
    self.shareBeforeRightsCutOff = shareBeforeRightsCutOff
    self.monthsPerYearBeyondMaximum = monthsPerYearBeyondMaximum
    self.lumpSumMonths = lumpSumMonths
    self.withdrawalServiceLimit = withdrawalServiceLimit
    self.survivors = survivors
    self.indexation = indexation
    self.healthContributionRate = healthContributionRate
    self.contributionRates = contributionRates
  }
}

/// Who pays a contribution.
public enum Payer: String, CaseIterable, Sendable, Codable {
  case employer
  case insuredPerson
  case state
}

/// How reference earnings are averaged.
public enum AveragingRule: Sendable, Equatable {
  /// The whole career, valorized by prices.
  case career
  /// The last years, their number and index by the year of first insurance; a class without years
  /// has the whole career.
  case byEntryYear([EntryClass])

  public struct EntryClass: Sendable, Equatable {
    /// The first calendar year of entry that belongs to the class.
    public var from: Year
    /// n: how many last years are averaged; nothing for the whole career.
    public var years: Int?
    public var index: ValorizationIndex

    public init(from: Year, years: Int?, index: ValorizationIndex) {
      self.from = from
      self.years = years
      self.index = index
    }
  }
}

/// What past earnings are brought forward with.
public enum ValorizationIndex: String, CaseIterable, Sendable {
  case prices
  case wages
  case referenceAmount
}

/// Months of reference earnings for a year of service in a period.
public struct LumpSumMonths: Sendable {
  /// Service from 1 January of this year on, until the next period.
  public var from: Year
  public var monthsPerYear: Double

  public init(from: Year, monthsPerYear: Double) {
    self.from = from
    self.monthsPerYear = monthsPerYear
  }
}

/// What the survivors of a member or pensioner receive.
public struct SurvivorsLaw: Sendable {
  /// k_s: years of service of a deceased member for monthly pensions.
  public var qualifyingPeriod: YearSeries<ShareOfYear<Double>>
  /// Flat pension of a spouse, multiple of the reference amount.
  public var spouseAmount: YearSeries<Double>
  /// Flat pension of a child, multiple of the reference amount.
  public var childAmount: YearSeries<Double>
  /// Pension of a spouse as a share of the deceased's.
  public var spouseShareOfPension: YearSeries<Double>
  /// Fewest months of reference earnings paid as a lump sum.
  public var lumpSumMinimumMonths: YearSeries<Double>
  /// Months of pension paid on the death of a pensioner.
  public var pensionerLumpSum: PensionerLumpSum
  /// Funeral grant, multiple of the reference amount.
  public var funeralGrant: YearSeries<Double>
  /// Years of service for the funeral grant and the lump sum of a member.
  public var grantQualifyingPeriod: YearSeries<ShareOfYear<Double>>

  public init(
    qualifyingPeriod: YearSeries<ShareOfYear<Double>>, spouseAmount: YearSeries<Double>,
    childAmount: YearSeries<Double>, spouseShareOfPension: YearSeries<Double>,
    lumpSumMinimumMonths: YearSeries<Double>, pensionerLumpSum: PensionerLumpSum,
    funeralGrant: YearSeries<Double>, grantQualifyingPeriod: YearSeries<ShareOfYear<Double>>
  ) {
    self.qualifyingPeriod = qualifyingPeriod
    self.spouseAmount = spouseAmount
    self.childAmount = childAmount
    self.spouseShareOfPension = spouseShareOfPension
    self.lumpSumMinimumMonths = lumpSumMinimumMonths
    self.pensionerLumpSum = pensionerLumpSum
    self.funeralGrant = funeralGrant
    self.grantQualifyingPeriod = grantQualifyingPeriod
  }
}

/// Months of pension paid as a lump sum when a pensioner dies without entitled survivors.
///
///     max(minimum, initial − perMonth · max(0, months since award − free))
public struct PensionerLumpSum: Sendable {
  public var initialMonths: Double
  public var reductionPerMonth: Double
  public var freeMonths: Double
  public var minimumMonths: Double

  public init(
    initialMonths: Double, reductionPerMonth: Double, freeMonths: Double, minimumMonths: Double
  ) {
    self.initialMonths = initialMonths
    self.reductionPerMonth = reductionPerMonth
    self.freeMonths = freeMonths
    self.minimumMonths = minimumMonths
  }
}

/// How pensions in payment rise.
public struct PensionIndexation: Sendable {
  public struct Increase: Sendable {
    public var date: CalendarDate
    /// Fraction added to every pension in payment.
    public var rate: Double

    public init(date: CalendarDate, rate: Double) {
      self.date = date
      self.rate = rate
    }
  }

  /// Increases that were granted, in order of date.
  public var granted: [Increase]
  /// The rule by year, for years without a granted increase; `.none` before it is in force.
  public var rule: YearSeries<GrowthRule>
  /// Years between an increase and the year whose growth it passes on.
  public var lag: Int
  /// Month and day of the later increases.
  public var month: Int
  public var day: Int

  public init(
    granted: [Increase], rule: YearSeries<GrowthRule>, lag: Int, month: Int, day: Int
  ) {
    self.granted = granted
    self.rule = rule
    self.lag = lag
    self.month = month
    self.day = day
  }
}
