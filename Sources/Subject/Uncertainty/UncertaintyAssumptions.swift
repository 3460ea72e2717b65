public import Quantities

/// The random processes around the central path of a scenario.
public struct UncertaintyAssumptions: Sendable {
  /// The first year that differs from path to path, after T0.
  public var firstYear: Year

  public init(firstYear: Year) { self.firstYear = firstYear }
}
