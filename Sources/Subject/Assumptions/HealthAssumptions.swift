public import Coverage
public import Scheme

/// The branch of health insurance: members, law, costs, fund.
public struct HealthAssumptions: Sendable {
  /// Contributors of the insured groups, with their rates of wages.
  public var membership: BranchMembership
  /// Members of all categories together; categories are taken as stated where there is no path.
  public var coverage: CoveragePath?
  public var law: HealthLaw
  /// In order of name.
  public var categories: [HealthCategory]
  public var costs: HealthCosts
  public var fund: FundAssumptions

  public init(
    membership: BranchMembership, coverage: CoveragePath?, law: HealthLaw,
    categories: [HealthCategory], costs: HealthCosts, fund: FundAssumptions
  ) {
    self.membership = membership
    self.coverage = coverage
    self.law = law
    self.categories = categories
    self.costs = costs
    self.fund = fund
  }
}
