public import Quantities
public import Scheme

/// The branch of sickness and maternity: members, law, behaviour, fund.
public struct SicknessMaternityAssumptions: Sendable {
  public var membership: BranchMembership
  public var law: SicknessMaternityLaw
  public var behaviour: SicknessMaternityBehaviour
  /// Benefits granted in T0, turns; sickness and child care are scaled to them.
  public var observedTurns: Observed?
  public var fund: FundAssumptions

  /// A figure of T0 with the text that says where it is from.
  public struct Observed: Sendable {
    public var value: Double
    public var source: String

    public init(value: Double, source: String) {
      self.value = value
      self.source = source
    }
  }

  public init(
    membership: BranchMembership, law: SicknessMaternityLaw,
    behaviour: SicknessMaternityBehaviour, observedTurns: Observed?, fund: FundAssumptions
  ) {
    self.membership = membership
    self.law = law
    self.behaviour = behaviour
    self.observedTurns = observedTurns
    self.fund = fund
  }
}

/// How often and how long the insured are ill, care for children and have them.
public struct SicknessMaternityBehaviour: Sendable {
  public var sickness: Leave
  /// Share of a group's insured in the armed forces, by group.
  public var armedForcesShare: [YearSeries<Double>]
  /// Share of a group's insured in arduous work, by group.
  public var arduousShare: [YearSeries<Double>]
  /// Share of the sick with a long illness, and working days they are ill beyond the maximum.
  public var longIllnessShare: YearSeries<Double>
  public var longIllnessDays: YearSeries<Double>
  public var childCare: Leave
  public var maternity: Births
  /// Share of the sick and of mothers who rest at the fund's cost, and their days.
  public var convalescenceShareOfSick: YearSeries<Double>
  public var convalescenceShareOfMothers: YearSeries<Double>
  public var convalescenceDays: YearSeries<Double>

  /// Leave that a part of the insured takes.
  public struct Leave: Sendable {
    /// Share of the insured who take any in a year, by sex and age.
    public var recipientShare: YearAgeSexGrid
    /// Their mean working days a year if the law had no limit.
    public var days: YearAgeSexGrid
    /// Benefits granted to each a year.
    public var turns: YearSeries<Double>

    public init(
      recipientShare: YearAgeSexGrid, days: YearAgeSexGrid, turns: YearSeries<Double>
    ) {
      self.recipientShare = recipientShare
      self.days = days
      self.turns = turns
    }
  }

  /// Births to the insured.
  public struct Births: Sendable {
    /// Fertility of insured women relative to all of their age, by group.
    public var fertilityRelativity: [YearSeries<Double>]
    /// Share of births that are a second child.
    public var secondChildShare: YearSeries<Double>
    /// Visits before a birth for which leave is taken.
    public var prenatalVisits: YearSeries<Double>
    /// Share of insured fathers who take leave.
    public var paternityTakeUp: YearSeries<Double>
    /// Years by which fathers are older than mothers.
    public var fatherAgeDifference: Int
    /// Share of births to insured fathers whose mother is not insured: the father has the grant.
    public var fatherOnlyShare: YearSeries<Double>

    public init(
      fertilityRelativity: [YearSeries<Double>], secondChildShare: YearSeries<Double>,
      prenatalVisits: YearSeries<Double>, paternityTakeUp: YearSeries<Double>,
      fatherAgeDifference: Int, fatherOnlyShare: YearSeries<Double>
    ) {
      self.fertilityRelativity = fertilityRelativity
      self.secondChildShare = secondChildShare
      self.prenatalVisits = prenatalVisits
      self.paternityTakeUp = paternityTakeUp
      self.fatherAgeDifference = fatherAgeDifference
      self.fatherOnlyShare = fatherOnlyShare
    }
  }

  public init(
    sickness: Leave, armedForcesShare: [YearSeries<Double>], arduousShare: [YearSeries<Double>],
    longIllnessShare: YearSeries<Double>, longIllnessDays: YearSeries<Double>, childCare: Leave,
    maternity: Births, convalescenceShareOfSick: YearSeries<Double>,
    convalescenceShareOfMothers: YearSeries<Double>, convalescenceDays: YearSeries<Double>
  ) {
    self.sickness = sickness
    self.armedForcesShare = armedForcesShare
    self.arduousShare = arduousShare
    self.longIllnessShare = longIllnessShare
    self.longIllnessDays = longIllnessDays
    self.childCare = childCare
    self.maternity = maternity
    self.convalescenceShareOfSick = convalescenceShareOfSick
    self.convalescenceShareOfMothers = convalescenceShareOfMothers
    self.convalescenceDays = convalescenceDays
  }
}
