/// What the State pays without contributions, reported beside the funds.
public struct NonContributoryAssumptions: Sendable {
  public init() {}
}
