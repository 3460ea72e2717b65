/// The branch of health insurance: members, law, behaviour, fund.
public struct HealthAssumptions: Sendable {
  public var membership: BranchMembership
  public var fund: FundAssumptions

  public init(membership: BranchMembership, fund: FundAssumptions) {
    self.membership = membership
    self.fund = fund
  }
}
