/// The branch of sickness and maternity: members, law, behaviour, fund.
public struct SicknessMaternityAssumptions: Sendable {
  public var membership: BranchMembership
  public var fund: FundAssumptions

  public init(membership: BranchMembership, fund: FundAssumptions) {
    self.membership = membership
    self.fund = fund
  }
}
