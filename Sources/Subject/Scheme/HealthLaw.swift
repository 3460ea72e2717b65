public import Law
public import Quantities

/// What the law of health insurance says of all members.
///
/// Rates of wages by payer and insured group are those of the branch's membership.
public struct HealthLaw: Sendable {
  /// Contribution rate of what is not a wage: the reference amount, or a pension of the State.
  public var referenceRate: YearSeries<Double>
  /// The amount that members without wage or pension pay on, money a month.
  public var referenceAmount: IndexedAmount
  /// Share of the year's contributions that may be spent on care.
  public var careShare: YearSeries<Double>
  /// Share of covered costs that the fund pays for the members of each source.
  public var benefitShare: [HealthSource: YearSeries<Double>]

  public init(
    referenceRate: YearSeries<Double>, referenceAmount: IndexedAmount,
    careShare: YearSeries<Double>, benefitShare: [HealthSource: YearSeries<Double>]
  ) {
    self.referenceRate = referenceRate
    self.referenceAmount = referenceAmount
    self.careShare = careShare
    self.benefitShare = benefitShare
  }
}

/// Members whose insurance follows from what other parts of the model count.
public enum HealthSource: String, CaseIterable, Sendable {
  /// Contributors of the insured groups.
  case workers
  /// Old-age pensioners of the long-term branch, whose fund pays.
  case pensioners
  /// Those whose pension the State pays; it pays their contribution too.
  case statePensioners
  /// Recipients of unemployment benefit, whose fund pays.
  case unemployed
}

/// A category of residents insured neither through work nor pension nor unemployment.
public struct HealthCategory: Sendable {
  /// The group that results carry it under.
  public var name: String
  /// Who is in it.
  public var members: Members
  /// Share of those residents by year, sex and age last birthday, 0…1.
  public var share: YearAgeSexGrid
  /// Whether the share is scaled to the coverage path; a right that needs no enrolment is not.
  public var followsCoverage: Bool
  /// Mean of what a member owes over the full contribution, by year, 0…1.
  public var memberFactor: YearSeries<Double>
  /// The State's share of what is owed; the member pays the rest.
  public var statePays: YearSeries<Double>
  /// Share of covered costs that the fund pays.
  public var benefitShare: YearSeries<Double>
  /// Covered costs of a member over those of a mean member of that sex and age.
  public var costRelativity: YearSeries<Double>

  /// How members of a category are found.
  public enum Members: String, CaseIterable, Sendable {
    /// A share of the residents whom neither a source nor the social pension insures.
    case share
    /// The recipients of the social pension, whom the right to it insures before all shares; where
    /// that is not projected, the share of those residents.
    case socialPension
  }

  public init(
    name: String, members: Members, share: YearAgeSexGrid, followsCoverage: Bool,
    memberFactor: YearSeries<Double>, statePays: YearSeries<Double>,
    benefitShare: YearSeries<Double>, costRelativity: YearSeries<Double>
  ) {
    self.name = name
    self.members = members
    self.share = share
    self.followsCoverage = followsCoverage
    self.memberFactor = memberFactor
    self.statePays = statePays
    self.benefitShare = benefitShare
    self.costRelativity = costRelativity
  }

  /// The mean of factors that fall from member to member of a household.
  ///
  ///     Σ_n h(n) Σ_{k ≤ n} f(k) / Σ_n h(n) · n
  ///
  /// `f` factor of the k-th insured of a household, read at whole numbers; `h` households by insured
  /// members, whole numbers, none of sizes that are not stated. Without any household the factor of
  /// the first member.
  public static func meanFactor(_ factors: RateScale, householdSizes: RateScale) -> Double {
    var owed = 0.0
    var members = 0.0
    for households in householdSizes.points {
      let sizes = stride(from: 1, through: households.x, by: 1)
      owed += households.y * sizes.reduce(0) { $0 + factors.value(at: $1) }
      members += households.y * households.x
    }
    return members > 0 ? owed / members : factors.value(at: 1)
  }
}

/// What members cost in T0 and how that grows.
public struct HealthCosts: Sendable {
  /// Covered costs of a member by sex and age last birthday in T0, money a year or a pattern.
  public var perMember: AgeSexGrid
  /// Costs relative to their age for the members of each source, by year.
  public var relativity: [HealthSource: YearSeries<Double>]
  /// Growth of services per member at the same age, by year.
  public var volumeGrowth: YearSeries<Double>
  /// Growth of medical prices beyond consumer prices, by year.
  public var excessInflation: YearSeries<Double>
  /// What the fund paid for care in T0, money; costs are scaled to it.
  public var observed: Double?

  public init(
    perMember: AgeSexGrid, relativity: [HealthSource: YearSeries<Double>],
    volumeGrowth: YearSeries<Double>, excessInflation: YearSeries<Double>, observed: Double?
  ) {
    self.perMember = perMember
    self.relativity = relativity
    self.volumeGrowth = volumeGrowth
    self.excessInflation = excessInflation
    self.observed = observed
  }
}
