public import Quantities

/// The random processes around the central path of a scenario, each valid by construction.
public struct UncertaintyAssumptions: Sendable {
  /// The first year that differs from path to path, after T0.
  public var firstYear: Year
  /// Inflation, real wage growth, real yield, unemployment, in this order; nothing where neither
  /// the economy nor unemployment is drawn.
  public var economy: VectorAutoregression?
  /// Whether inflation, real wages and real yields deviate.
  public var economyIsDrawn = true
  /// Whether unemployment deviates; the joint law of the others is the same without it.
  public var unemploymentIsDrawn = true
  public var mortality: MortalityProcess?
  /// Of the logarithm of the total fertility rate.
  public var fertility: VectorAutoregression?
  /// Of net migration, relative.
  public var migration: VectorAutoregression?
  public var assets: AssetReturns?
  /// What the histories say of the processes, used or not.
  public var fits: [ProcessFit] = []

  /// Nothing is random until a process is set.
  public init(firstYear: Year) { self.firstYear = firstYear }
}

/// The variables of the economy in the order of its process.
public enum EconomicVariable: Int, CaseIterable, Sendable {
  case inflation, realWageGrowth, realYield, unemployment
}

/// The random walk of the index of mortality of both sexes.
///
///     κ(t) − Eκ(t) = κ(t−1) − Eκ(t−1) + C·z(t)
public struct MortalityProcess: Sendable {
  /// b of Lee–Carter, `[sex][age]`, each sex adding up to 1.
  public var pattern: AgeSexGrid
  /// Shocks of κ: males, females.
  public var shocks: CorrelatedShocks

  /// - Throws: `wrongSize` unless there are two shocks.
  public init(pattern: AgeSexGrid, shocks: CorrelatedShocks) throws(ProcessError) {
    guard shocks.deviations.count == 2 else {
      throw .wrongSize(expected: 2, found: shocks.deviations.count)
    }
    self.pattern = pattern
    self.shocks = shocks
  }
}

/// Yearly deviations of the yields of classes of assets, independent from year to year.
public struct AssetReturns: Sendable {
  /// Names of the classes, in the order of the shocks.
  public var classes: [String]
  public var shocks: CorrelatedShocks

  /// - Throws: `wrongSize` unless every class has one shock.
  public init(classes: [String], shocks: CorrelatedShocks) throws(ProcessError) {
    guard shocks.deviations.count == classes.count else {
      throw .wrongSize(expected: classes.count, found: shocks.deviations.count)
    }
    self.classes = classes
    self.shocks = shocks
  }
}

/// What a history says of a process.
public struct ProcessFit: Equatable, Sendable {
  public struct Figure: Equatable, Sendable {
    /// For example `drift.male`.
    public var name: String
    public var value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// For example `economy.inflation`.
  public var process: String
  /// The years of the history.
  public var years: ClosedRange<Year>
  /// Whether the process is drawn with these figures; otherwise the file gives its own.
  public var isUsed: Bool
  public var figures: [Figure]

  public init(
    process: String, years: ClosedRange<Year>, isUsed: Bool, figures: [Figure]
  ) {
    self.process = process
    self.years = years
    self.isUsed = isUsed
    self.figures = figures
  }

  /// A figure by its name.
  public subscript(name: String) -> Double? { figures.first { $0.name == name }?.value }
}
