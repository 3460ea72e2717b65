import LinearAlgebra
public import Quantities

/// Draws the deviations of any path, a pure function of seed, path, year and variable.
///
/// Each process has variables of its own, so switching one off leaves the numbers of the others.
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

  let years: ClosedRange<Year>
  let seed: UInt64
  let antithetic: Bool
  @usableFromInline let random: Range<Int>
  @usableFromInline let economy: SmallProcess
  @usableFromInline let mortality: SmallProcess
  @usableFromInline let fertility: SmallProcess
  @usableFromInline let migration: SmallProcess
  @usableFromInline let assets: SmallProcess

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
    let classes = assumptions.assets.map { Self.factor($0, for: assetClasses) }
    drawn = Drawn(
      economy: assumptions.economy != nil && assumptions.economyIsDrawn,
      unemployment: assumptions.economy != nil && assumptions.unemploymentIsDrawn,
      mortality: assumptions.mortality != nil, fertility: assumptions.fertility != nil,
      migration: assumptions.migration != nil,
      assets: classes?.values.contains { $0 != 0 } ?? false)
    mortalityPattern = assumptions.mortality?.pattern ?? AgeSexGrid()
    self.years = years
    self.seed = seed
    self.antithetic = antithetic
    let first = max(1, years.lowerBound.distance(to: assumptions.firstYear))
    random = min(first, years.count)..<years.count
    economy = SmallProcess(assumptions.economy, variable: RandomVariable.economy)
    fertility = SmallProcess(assumptions.fertility, variable: RandomVariable.fertility)
    migration = SmallProcess(assumptions.migration, variable: RandomVariable.migration)
    mortality = SmallProcess(
      response: .identity(2), factor: assumptions.mortality?.shocks.factor,
      variable: RandomVariable.mortality)
    assets = SmallProcess(
      response: Matrix(rows: assetClasses.count, columns: assetClasses.count), factor: classes,
      variable: RandomVariable.assets)
  }

  /// C by the fund's classes and the shocks: a class without a shock has a row of zeros.
  private static func factor(_ assets: AssetReturns, for classes: [String]) -> Matrix {
    Matrix(rows: classes.count, columns: assets.classes.count) { row, column in
      assets.classes.firstIndex(of: classes[row]).map { assets.shocks.factor[$0, column] } ?? 0
    }
  }

  /// The normals of eight paths from `firstPath` on.
  @usableFromInline func normals(firstPath: Int) -> StandardNormals {
    StandardNormals(seed: seed, firstPath: firstPath, antithetic: antithetic)
  }

  @usableFromInline func check(_ years: ClosedRange<Year>) {
    precondition(years == self.years, "the deviations have the years of the sampler")
  }

  @usableFromInline var firstYear: Year { years.lowerBound }
}
