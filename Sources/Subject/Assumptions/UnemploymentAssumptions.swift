/// The branch of unemployment insurance: members, law, behaviour, fund.
public struct UnemploymentAssumptions: Sendable {
  public var membership: BranchMembership
  public var fund: FundAssumptions

  public init(membership: BranchMembership, fund: FundAssumptions) {
    self.membership = membership
    self.fund = fund
  }
}
