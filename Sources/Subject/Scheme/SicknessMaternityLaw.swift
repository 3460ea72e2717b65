public import Law
public import Quantities

/// The law of sickness and maternity insurance, year by year.
public struct SicknessMaternityLaw: Sendable {
  /// What grants and convalescence are multiples of, money a month.
  public var referenceAmount: IndexedAmount
  public var sickness: SicknessLeave
  public var childCare: ChildCareLeave
  public var maternity: MaternityLeave
  public var convalescence: ConvalescenceLaw
  /// Health contribution that the fund pays during maternity leave, fraction of earnings.
  public var healthContributionRate: YearSeries<Double>
  /// What the State pays for a birth beside the fund, money, by group; nothing where it does not.
  public var stateBirthGrant: [IndexedAmount?]
  /// Share of each year in which that grant is in force, by group.
  public var stateBirthGrantInForce: [YearSeries<Double>]

  public init(
    referenceAmount: IndexedAmount, sickness: SicknessLeave, childCare: ChildCareLeave,
    maternity: MaternityLeave, convalescence: ConvalescenceLaw,
    healthContributionRate: YearSeries<Double>, stateBirthGrant: [IndexedAmount?],
    stateBirthGrantInForce: [YearSeries<Double>]
  ) {
    self.referenceAmount = referenceAmount
    self.sickness = sickness
    self.childCare = childCare
    self.maternity = maternity
    self.convalescence = convalescence
    self.healthContributionRate = healthContributionRate
    self.stateBirthGrant = stateBirthGrant
    self.stateBirthGrantInForce = stateBirthGrantInForce
  }
}

/// Paid leave of the sick.
public struct SicknessLeave: Sendable {
  /// Share of daily earnings paid, by group.
  public var replacement: [YearSeries<Double>]
  /// The same for the armed forces.
  public var armedForcesReplacement: YearSeries<Double>
  /// Working days of a month: daily earnings are a month's over it.
  public var dailyDivisor: YearSeries<Double>
  /// Working days a year by years of service, in steps; acts by share of the year.
  public var maximumDays: YearSeries<ShareOfYear<RateScale>>
  /// Further days a year in arduous work.
  public var arduousDays: YearSeries<Double>
  /// Share of daily earnings during a long illness after those days, by years of service, in steps.
  public var longIllnessReplacement: YearSeries<ShareOfYear<RateScale>>

  public init(
    replacement: [YearSeries<Double>], armedForcesReplacement: YearSeries<Double>,
    dailyDivisor: YearSeries<Double>, maximumDays: YearSeries<ShareOfYear<RateScale>>,
    arduousDays: YearSeries<Double>, longIllnessReplacement: YearSeries<ShareOfYear<RateScale>>
  ) {
    self.replacement = replacement
    self.armedForcesReplacement = armedForcesReplacement
    self.dailyDivisor = dailyDivisor
    self.maximumDays = maximumDays
    self.arduousDays = arduousDays
    self.longIllnessReplacement = longIllnessReplacement
  }
}

/// Working days a year for the care of a sick child, by its age; they act by share of the year.
public struct ChildCareLeave: Sendable {
  public var daysYounger: YearSeries<ShareOfYear<Double>>
  public var daysOlder: YearSeries<ShareOfYear<Double>>
  /// Ages, above 0 and rising, below which a child is of the younger and of the older ones.
  public var youngerUnder: Int
  public var olderUnder: Int

  public init(
    daysYounger: YearSeries<ShareOfYear<Double>>, daysOlder: YearSeries<ShareOfYear<Double>>,
    youngerUnder: Int, olderUnder: Int
  ) {
    self.daysYounger = daysYounger
    self.daysOlder = daysOlder
    self.youngerUnder = youngerUnder
    self.olderUnder = olderUnder
  }
}

/// Leave before and after a birth.
public struct MaternityLeave: Sendable {
  /// Months of leave for a birth, and for the birth of a second child.
  public var months: YearSeries<Double>
  public var monthsSecondChild: YearSeries<Double>
  /// Share of earnings paid during leave, of mothers and fathers.
  public var replacement: YearSeries<Double>
  /// Grant for a child, multiple of the reference amount.
  public var grant: YearSeries<Double>
  /// Months of contributions in the year before birth; acts by share of the year.
  public var qualifyingMonths: YearSeries<ShareOfYear<Double>>
  /// Working days of a father, and those for a second child.
  public var paternityDays: YearSeries<Double>
  public var paternityDaysSecondChild: YearSeries<Double>
  /// Most visits before birth, and working days for each.
  public var prenatalVisits: YearSeries<Double>
  public var prenatalDaysPerVisit: YearSeries<Double>

  public init(
    months: YearSeries<Double>, monthsSecondChild: YearSeries<Double>,
    replacement: YearSeries<Double>, grant: YearSeries<Double>,
    qualifyingMonths: YearSeries<ShareOfYear<Double>>, paternityDays: YearSeries<Double>,
    paternityDaysSecondChild: YearSeries<Double>, prenatalVisits: YearSeries<Double>,
    prenatalDaysPerVisit: YearSeries<Double>
  ) {
    self.months = months
    self.monthsSecondChild = monthsSecondChild
    self.replacement = replacement
    self.grant = grant
    self.qualifyingMonths = qualifyingMonths
    self.paternityDays = paternityDays
    self.paternityDaysSecondChild = paternityDaysSecondChild
    self.prenatalVisits = prenatalVisits
    self.prenatalDaysPerVisit = prenatalDaysPerVisit
  }
}

/// Rest that is paid for by the day after an illness, a birth or an injury.
public struct ConvalescenceLaw: Sendable {
  /// For a day, multiple of the monthly reference amount.
  public var rate: YearSeries<Double>
  /// Most days a year; acts by share of the year.
  public var maximumDays: YearSeries<ShareOfYear<Double>>

  public init(rate: YearSeries<Double>, maximumDays: YearSeries<ShareOfYear<Double>>) {
    self.rate = rate
    self.maximumDays = maximumDays
  }

  /// What a person receives who would rest for so many days, multiple of the reference amount.
  public func multiple(days: Double, in year: Year) -> Double {
    rate.heldConstant(at: year)
      * maximumDays.heldConstant(at: year).weighted { min(days, $0) }
  }
}
