public import Quantities
public import Scheme

/// The branch of unemployment insurance: members, law, behaviour, opening state, fund.
public struct UnemploymentAssumptions: Sendable {
  public var membership: BranchMembership
  public var law: UnemploymentLaw
  public var behaviour: UnemploymentBehaviour
  public var opening: UnemploymentOpening
  /// Where the claims of the last year before T0 were observed.
  public var claimsSource = ""
  /// Programmes of relief, in order of name.
  public var relief: [UnemploymentRelief]
  /// How the State holds the reserve; nothing where it does not.
  public var stateRule: StateRule?
  public var fund: FundAssumptions

  /// The years of credit that open the last class: there the highest step of every duration and
  /// relief is reached.
  public var topClass: Int {
    let claims = CreditedMonths.topClass(reaching: law.highestThreshold, passed: 0.5)
    let range = CreditedMonths.topClasses
    return min(max(range.lowerBound, claims, relief.map(\.topClass).max() ?? 0), range.upperBound)
  }

  /// The State pays what lifts the reserve to a multiple of the year before's expenditure.
  public struct StateRule: Sendable {
    /// Expenditures of the year before that the reserve shall hold, by year.
    public var multiple: YearSeries<Double>
    /// The State's highest rate of insurable earnings, by year.
    public var highestRate: YearSeries<Double>
    /// Expenditure of the year before T0, money.
    public var expenditureBefore: Double

    public init(
      multiple: YearSeries<Double>, highestRate: YearSeries<Double>, expenditureBefore: Double
    ) {
      self.multiple = multiple
      self.highestRate = highestRate
      self.expenditureBefore = expenditureBefore
    }
  }

  public init(
    membership: BranchMembership, law: UnemploymentLaw, behaviour: UnemploymentBehaviour,
    opening: UnemploymentOpening, relief: [UnemploymentRelief], stateRule: StateRule?,
    fund: FundAssumptions
  ) {
    self.membership = membership
    self.law = law
    self.behaviour = behaviour
    self.opening = opening
    self.relief = relief
    self.stateRule = stateRule
    self.fund = fund
  }
}
