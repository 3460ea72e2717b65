public import Law
public import Quantities

/// The law of employment injury insurance, year by year.
public struct EmploymentInjuryLaw: Sendable {
  /// What benefits are multiples of, money a month.
  public var referenceAmount: IndexedAmount
  public var temporary: TemporaryInjuryBenefit
  public var lumpSum: InjuryLumpSum
  public var monthly: InjuryPension
  /// For the care of the most severely injured, multiple of the reference amount a month.
  public var attendanceAllowance: YearSeries<Double>
  /// For a death, multiple of the reference amount.
  public var deathGrant: YearSeries<Double>
  /// Monthly pension of a survivor, multiple of the reference amount.
  public var survivorAmount: YearSeries<Double>
  public var convalescence: ConvalescenceLaw
  /// Health contribution paid for pensioners outside work, fraction of the reference amount.
  public var healthContributionRate: YearSeries<Double>
  /// Most of the contributions that may be spent on prevention and rehabilitation, fraction.
  public var maximumPreventionShare: YearSeries<Double>
  /// How pensions in payment rise.
  public var indexation: PensionIndexation

  public init(
    referenceAmount: IndexedAmount, temporary: TemporaryInjuryBenefit, lumpSum: InjuryLumpSum,
    monthly: InjuryPension, attendanceAllowance: YearSeries<Double>,
    deathGrant: YearSeries<Double>, survivorAmount: YearSeries<Double>,
    convalescence: ConvalescenceLaw, healthContributionRate: YearSeries<Double>,
    maximumPreventionShare: YearSeries<Double>, indexation: PensionIndexation
  ) {
    self.referenceAmount = referenceAmount
    self.temporary = temporary
    self.lumpSum = lumpSum
    self.monthly = monthly
    self.attendanceAllowance = attendanceAllowance
    self.deathGrant = deathGrant
    self.survivorAmount = survivorAmount
    self.convalescence = convalescence
    self.healthContributionRate = healthContributionRate
    self.maximumPreventionShare = maximumPreventionShare
    self.indexation = indexation
  }
}

/// Daily earnings paid by the fund while an injury heals.
public struct TemporaryInjuryBenefit: Sendable {
  /// Share of daily earnings; zero where the employer pays the wage.
  public var replacement: YearSeries<Double>
  public var dailyDivisor: YearSeries<Double>
  /// Most working days of a case; acts by share of the year.
  public var maximumDays: YearSeries<ShareOfYear<Double>>

  public init(
    replacement: YearSeries<Double>, dailyDivisor: YearSeries<Double>,
    maximumDays: YearSeries<ShareOfYear<Double>>
  ) {
    self.replacement = replacement
    self.dailyDivisor = dailyDivisor
    self.maximumDays = maximumDays
  }
}

/// One payment for a partial loss of work capacity, below that of a pension.
///
///     (lowest + perPercent · (p − from)) · L + (first + further · max(0, k − 1)) · w / 12
public struct InjuryLumpSum: Sendable {
  /// Lowest loss for which it is paid, percent.
  public var fromDegree: YearSeries<Double>
  /// Multiples of the reference amount L at that loss, and for each further percent.
  public var atFromDegree: YearSeries<Double>
  public var perFurtherPercent: YearSeries<Double>
  /// Months of earnings for the first year of service, and for each further year.
  public var firstYearMonths: YearSeries<Double>
  public var furtherYearMonths: YearSeries<Double>

  public init(
    fromDegree: YearSeries<Double>, atFromDegree: YearSeries<Double>,
    perFurtherPercent: YearSeries<Double>,
    firstYearMonths: YearSeries<Double>, furtherYearMonths: YearSeries<Double>
  ) {
    self.fromDegree = fromDegree
    self.atFromDegree = atFromDegree
    self.perFurtherPercent = perFurtherPercent
    self.firstYearMonths = firstYearMonths
    self.furtherYearMonths = furtherYearMonths
  }

  /// What is paid once.
  ///
  /// - Parameters:
  ///   - loss: p, loss of work capacity, percent.
  ///   - service: k, years.
  ///   - reference: L, money a month.
  ///   - earnings: w, money a year.
  ///   - year: Of the payment.
  /// - Returns: Money.
  public func amount(
    loss: Double, service: Double, reference: Double, earnings: Double, in year: Year
  ) -> Double {
    let multiple =
      atFromDegree.heldConstant(at: year)
      + perFurtherPercent.heldConstant(at: year)
      * max(0, loss - fromDegree.heldConstant(at: year))
    let months =
      firstYearMonths.heldConstant(at: year)
      + furtherYearMonths.heldConstant(at: year) * max(0, service - 1)
    return multiple * reference + months * earnings / 12
  }
}

/// The monthly pension for a severe loss of work capacity.
///
///     b = 12 · (lowest + perPercent · (p − from)) · L + (first + further · max(0, k − 1)) · w
public struct InjuryPension: Sendable {
  /// Lowest loss for which it is paid, percent.
  public var fromDegree: YearSeries<Double>
  /// Multiples of the reference amount L at that loss, and for each further percent.
  public var atFromDegree: YearSeries<Double>
  public var perFurtherPercent: YearSeries<Double>
  /// Shares of earnings for the first year of service, and for each further year.
  public var firstYearRate: YearSeries<Double>
  public var furtherYearRate: YearSeries<Double>

  public init(
    fromDegree: YearSeries<Double>, atFromDegree: YearSeries<Double>,
    perFurtherPercent: YearSeries<Double>,
    firstYearRate: YearSeries<Double>, furtherYearRate: YearSeries<Double>
  ) {
    self.fromDegree = fromDegree
    self.atFromDegree = atFromDegree
    self.perFurtherPercent = perFurtherPercent
    self.firstYearRate = firstYearRate
    self.furtherYearRate = furtherYearRate
  }

  /// The pension at award.
  ///
  /// - Parameters:
  ///   - loss: p, loss of work capacity, percent.
  ///   - service: k, years.
  ///   - reference: L, money a month.
  ///   - earnings: w, money a year.
  ///   - year: Of the award.
  /// - Returns: Money a year.
  public func annual(
    loss: Double, service: Double, reference: Double, earnings: Double, in year: Year
  ) -> Double {
    let multiple =
      atFromDegree.heldConstant(at: year)
      + perFurtherPercent.heldConstant(at: year)
      * max(0, loss - fromDegree.heldConstant(at: year))
    let share =
      firstYearRate.heldConstant(at: year)
      + furtherYearRate.heldConstant(at: year) * max(0, service - 1)
    return 12 * multiple * reference + share * earnings
  }
}
