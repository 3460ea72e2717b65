public import Law
public import Quantities

/// Who claims, who leaves without claiming, who comes back, and how long the unemployed stay so.
///
/// Every list by group is in the order of the insured groups.
public struct UnemploymentBehaviour: Sendable {
  /// Share of the members with enough credit who claim in a year, by sex and age.
  public var claimRate: AgeSexGrid
  /// ε: elasticity of claims to the unemployment rate relative to T0.
  public var claimElasticity: Double
  /// Claims of a group's members relative to the rate, by year.
  public var claimRelativity: [YearSeries<Double>]
  /// Claims by complete years of credit relative to the rate.
  public var claimByCredit: RateScale
  /// Those who stop without claiming, relative to the group's exit rate.
  public var leavingRelativity: [Double]
  /// Share of those who stopped who claim in a year, while the law lets them.
  public var stoppedClaimShare: Double
  /// Highest share of those who stopped who return in a year, where there is room.
  public var returnShare: Double
  /// x: share of the unemployed who find work within a month, by year.
  public var exitHazard: YearSeries<Double>
  /// Earnings of claimants relative to the members of their sex and age, by group.
  public var claimantEarnings: [Double]
  /// Claimants who are trained, and what one costs by year, money.
  public var training: ServiceToPersons
  /// Claims that are given counselling and placement, and what one costs by year, money.
  public var jobServices: ServiceToPersons
  /// Members whose employer is paid for training them, and what one costs by year, money.
  public var employerTraining: ServiceToPersons

  /// A service to a share of some persons at a cost per person.
  public struct ServiceToPersons: Sendable {
    public var share: YearSeries<Double>
    /// Money a person, by year.
    public var cost: IndexedAmount?

    public init(share: YearSeries<Double>, cost: IndexedAmount?) {
      self.share = share
      self.cost = cost
    }
  }

  public init(
    claimRate: AgeSexGrid, claimElasticity: Double, claimRelativity: [YearSeries<Double>],
    claimByCredit: RateScale, leavingRelativity: [Double], stoppedClaimShare: Double,
    returnShare: Double, exitHazard: YearSeries<Double>, claimantEarnings: [Double],
    training: ServiceToPersons, jobServices: ServiceToPersons, employerTraining: ServiceToPersons
  ) {
    self.claimRate = claimRate
    self.claimElasticity = claimElasticity
    self.claimRelativity = claimRelativity
    self.claimByCredit = claimByCredit
    self.leavingRelativity = leavingRelativity
    self.stoppedClaimShare = stoppedClaimShare
    self.returnShare = returnShare
    self.exitHazard = exitHazard
    self.claimantEarnings = claimantEarnings
    self.training = training
    self.jobServices = jobServices
    self.employerTraining = employerTraining
  }
}

/// The members of unemployment insurance by years of credit on 1 January of T0.
public enum UnemploymentOpening: Sendable {
  /// Carried from the branch's first year, in which nobody has credit.
  ///
  /// `insured` are the members of each year before T0, average of the year; `claimants` the claims
  /// of those years, to which the rate is scaled; persons.
  case history(insured: YearSeries<Double>, claimants: YearSeries<Double>)
  /// Shares of the members by complete years of credit, from none to the last class or fewer, and
  /// those who stopped, persons.
  case distribution(shares: [Double], stopped: Double)
}
