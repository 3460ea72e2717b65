public import Quantities
public import Scheme

/// The branch of employment injury: members, law, behaviour, stocks in payment, fund.
public struct EmploymentInjuryAssumptions: Sendable {
  public var membership: BranchMembership
  public var law: EmploymentInjuryLaw
  public var behaviour: EmploymentInjuryBehaviour
  public var opening: EmploymentInjuryOpening
  public var fund: FundAssumptions

  public init(
    membership: BranchMembership, law: EmploymentInjuryLaw,
    behaviour: EmploymentInjuryBehaviour, opening: EmploymentInjuryOpening, fund: FundAssumptions
  ) {
    self.membership = membership
    self.law = law
    self.behaviour = behaviour
    self.opening = opening
    self.fund = fund
  }
}

/// How severe an accident or occupational disease is.
public enum InjurySeverity: String, CaseIterable, Sendable {
  /// Heals without loss of work capacity that counts.
  case temporary
  /// A loss with a lump sum.
  case lumpSum
  /// A loss with a monthly pension.
  case pension
  /// A loss with a pension and the attendance allowance.
  case severe
  case fatal
}

/// How often and how severely the insured are injured.
public struct EmploymentInjuryBehaviour: Sendable {
  /// Cases an insured-year by severity, sex and age.
  public var incidence: [InjurySeverity: YearAgeSexGrid]
  /// Incidence of a group relative to it, by group.
  public var incidenceRelativity: [YearSeries<Double>]
  /// Working days of a temporary case without a limit.
  public var temporaryDays: YearSeries<Double>
  /// Mean loss of work capacity of a case, percent.
  public var lossPercent: [InjurySeverity: Double]
  /// Mortality of pensioners relative to the population's.
  public var mortalityRelativity: [InjurySeverity: Double]
  /// Survivors with a monthly pension per death, and the mean years they have it.
  public var survivorsPerDeath: YearSeries<Double>
  public var survivorYears: Double
  /// Share of permanent cases who rest at the fund's cost, and their days.
  public var convalescenceShare: YearSeries<Double>
  public var convalescenceDays: YearSeries<Double>
  /// Share of the contributions spent on prevention and rehabilitation.
  public var preventionShare: YearSeries<Double>
  /// Share of pensioners for whom the fund pays a health contribution.
  public var healthContributionShare: YearSeries<Double>

  public init(
    incidence: [InjurySeverity: YearAgeSexGrid], incidenceRelativity: [YearSeries<Double>],
    temporaryDays: YearSeries<Double>, lossPercent: [InjurySeverity: Double],
    mortalityRelativity: [InjurySeverity: Double], survivorsPerDeath: YearSeries<Double>,
    survivorYears: Double, convalescenceShare: YearSeries<Double>,
    convalescenceDays: YearSeries<Double>, preventionShare: YearSeries<Double>,
    healthContributionShare: YearSeries<Double>
  ) {
    self.incidence = incidence
    self.incidenceRelativity = incidenceRelativity
    self.temporaryDays = temporaryDays
    self.lossPercent = lossPercent
    self.mortalityRelativity = mortalityRelativity
    self.survivorsPerDeath = survivorsPerDeath
    self.survivorYears = survivorYears
    self.convalescenceShare = convalescenceShare
    self.convalescenceDays = convalescenceDays
    self.preventionShare = preventionShare
    self.healthContributionShare = healthContributionShare
  }
}

/// Injury pensions and survivors' pensions in payment on 1 January of T0.
public struct EmploymentInjuryOpening: Sendable {
  public var pensioners: Stock
  public var severe: Stock
  /// Survivors of fatal accidents, persons.
  public var survivors: Double

  public struct Stock: Sendable {
    /// Persons by sex and age.
    public var persons: AgeSexGrid
    /// Their mean pension at the mean level of T0, money a month.
    public var meanPension: Double
    /// Sum of the stated shape and its source where it was scaled to a total.
    public var shape: (sum: Double, source: String)?

    public init(
      persons: AgeSexGrid, meanPension: Double, shape: (sum: Double, source: String)? = nil
    ) {
      self.persons = persons
      self.meanPension = meanPension
      self.shape = shape
    }
  }

  public init(pensioners: Stock, severe: Stock, survivors: Double) {
    self.pensioners = pensioners
    self.severe = severe
    self.survivors = survivors
  }
}
