import Assumptions
import Projection
import Quantities

extension SeriesBook {
  /// The measures of branch `nonContributory`, which the State pays beside the funds.
  ///
  /// - Parameters:
  ///   - nonContributory: Law and stocks.
  ///   - basis: People and prices.
  ///   - pension: The long-term branch, where it is projected.
  mutating func add(
    _ nonContributory: NonContributoryAssumptions, _ basis: BranchBasis,
    pension: PensionValuation?
  ) {}
}
