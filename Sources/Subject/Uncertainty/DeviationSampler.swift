public import Quantities

/// Draws the deviations of any path, a pure function of seed, path, year and variable.
public struct DeviationSampler: Sendable {
  /// What is drawn at all.
  public struct Drawn: Equatable, Sendable {
    /// Inflation, real wages and real yields.
    public var economy: Bool
    public var unemployment: Bool
    public var mortality: Bool
    public var fertility: Bool
    public var migration: Bool
    public var assets: Bool

    /// Whether any process moves the population.
    public var demography: Bool { mortality || fertility || migration }
  }

  public let drawn: Drawn
  /// b of Lee–Carter, `[sex][age]`, zero without mortality.
  public let mortalityPattern: AgeSexGrid

  /// - Parameters:
  ///   - assumptions: The processes.
  ///   - years: T0…T1.
  ///   - assetClasses: Names of the fund's asset classes in its order.
  ///   - seed: Chooses the whole ensemble.
  ///   - antithetic: Whether path 2n + 1 has the normals of path 2n with the other sign.
  public init(
    _ assumptions: UncertaintyAssumptions, years: ClosedRange<Year>, assetClasses: [String],
    seed: UInt64, antithetic: Bool
  ) {
    drawn = Drawn(
      economy: false, unemployment: false, mortality: false, fertility: false, migration: false,
      assets: false)
    mortalityPattern = AgeSexGrid()
  }

  /// Draws the paths `firstPath..<firstPath + L.laneCount`, one a lane.
  public func draw<L: Lane>(firstPath: Int, into deviations: inout PathDeviations<L>) {}
}
