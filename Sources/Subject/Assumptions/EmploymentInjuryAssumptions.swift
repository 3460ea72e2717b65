/// The branch of employment injury: members, law, behaviour, fund.
public struct EmploymentInjuryAssumptions: Sendable {
  public var membership: BranchMembership
  public var fund: FundAssumptions

  public init(membership: BranchMembership, fund: FundAssumptions) {
    self.membership = membership
    self.fund = fund
  }
}
