public import Quantities

/// When the year's net cash flow reaches the fund, on average.
///
///     F(t+1) = F(t)·(1+i) + N·γ(i)
public enum CashFlowTiming: String, CaseIterable, Sendable, Codable {
  /// γ = (1+i)^½
  case midYear
  /// γ = 1 + i/2
  case midYearSimple
  /// γ = 1
  case endYear
  /// γ = 1 + i
  case startYear
  /// γ = Σ_{m=1…12} (1+i)^{(12−m+½)/12} / 12
  case monthly
}

/// One class of assets.
public struct AssetClass: Sendable {
  public var name: String
  /// Share of the fund by year, fraction.
  public var share: YearSeries<Double>
  /// Nominal yield of new money by year, fraction.
  public var yield: YearSeries<Double>
  /// Mean maturity d in years; 1 is a market yield.
  public var maturity: Double
  /// Book yield r of the year before T0, fraction.
  public var openingBookYield: Double

  public init(
    name: String, share: YearSeries<Double>, yield: YearSeries<Double>, maturity: Double,
    openingBookYield: Double
  ) {
    self.name = name
    self.share = share
    self.yield = yield
    self.maturity = maturity
    self.openingBookYield = openingBookYield
  }
}

/// What administration is a share of.
public enum AdministrationBase: String, CaseIterable, Sendable, Codable {
  case contributions
  case benefits
  case contributionsAndBenefits
  case insurableEarnings
}

/// What carries a branch's fund from year to year.
public struct FundAssumptions: Sendable {
  public var timing: CashFlowTiming
  /// Reserve at 1 January of T0, money.
  public var openingReserve: Double
  public var assets: [AssetClass]
  /// Cost of investing, fraction of the fund a year.
  public var managementCost: YearSeries<Double>
  public var administrationBase: AdministrationBase
  public var administrationRate: YearSeries<Double>
  /// Other income by year, money.
  public var otherIncome: YearSeries<Double>
  /// Rate at which a shortfall is carried as debt, by year; nothing where the state meets it.
  public var debtRate: YearSeries<Double>?

  public init(
    timing: CashFlowTiming, openingReserve: Double, assets: [AssetClass],
    managementCost: YearSeries<Double>, administrationBase: AdministrationBase,
    administrationRate: YearSeries<Double>, otherIncome: YearSeries<Double>,
    debtRate: YearSeries<Double>?
  ) {
    self.timing = timing
    self.openingReserve = openingReserve
    self.assets = assets
    self.managementCost = managementCost
    self.administrationBase = administrationBase
    self.administrationRate = administrationRate
    self.otherIncome = otherIncome
    self.debtRate = debtRate
  }
}
