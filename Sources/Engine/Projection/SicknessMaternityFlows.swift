/// What the insured take from the branch of sickness and maternity in one year.
public struct SicknessMaternityFlows: Sendable, Equatable {
  // MARK: Money

  /// Benefits of the sick, those of a long illness included.
  public var sicknessBenefits = 0.0
  public var childCareBenefits = 0.0
  /// Leave of mothers and visits before birth.
  public var maternityBenefits = 0.0
  public var paternityBenefits = 0.0
  public var birthGrants = 0.0
  public var convalescence = 0.0
  /// Paid to health insurance for mothers on leave.
  public var healthContributions = 0.0
  /// Paid by the State beside the fund.
  public var stateBirthGrants = 0.0

  // MARK: Persons

  public var sicknessRecipients = 0.0
  public var childCareRecipients = 0.0
  /// Births to insured women with a right to leave.
  public var birthsToInsured = 0.0
  public var paternityRecipients = 0.0
  public var birthGrantRecipients = 0.0
  public var convalescenceRecipients = 0.0
  public var stateBirthGrantRecipients = 0.0

  // MARK: Turns

  /// Benefits granted that follow from illness: of the sick, for children, for rest after illness.
  public var turnsOfIllness = 0.0
  /// Benefits granted that follow from births.
  public var turnsOfBirths = 0.0

  /// Benefits granted of all kinds.
  public var turns: Double { turnsOfIllness + turnsOfBirths }

  public init() {}
}
