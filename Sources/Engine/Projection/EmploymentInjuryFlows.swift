/// What the injured and their survivors receive in one year.
public struct EmploymentInjuryFlows: Sendable, Equatable {
  // MARK: Money

  public var temporaryInjuryBenefits = 0.0
  public var injuryLumpSums = 0.0
  public var injuryPensions = 0.0
  public var attendanceAllowances = 0.0
  public var deathGrants = 0.0
  public var injurySurvivorsPensions = 0.0
  public var injuryConvalescence = 0.0
  /// Paid to health insurance for pensioners outside work.
  public var healthContributions = 0.0

  // MARK: Persons

  public var temporaryInjuries = 0.0
  public var injuryLumpSumRecipients = 0.0
  public var newInjuryPensions = 0.0
  public var fatalInjuries = 0.0
  public var injuryConvalescenceRecipients = 0.0
  /// On 1 January, with an injury pension.
  public var injuryPensioners = 0.0
  /// On 1 January, of them those with the attendance allowance.
  public var attendanceRecipients = 0.0
  /// On 1 January.
  public var injurySurvivors = 0.0

  public init() {}
}
