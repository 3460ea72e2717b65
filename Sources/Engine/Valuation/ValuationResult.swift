public import Assumptions
public import Diagnostics
public import Quantities

/// Everything a run says, in the form that results are written in.
public struct ValuationResult: Sendable {
  public var title: LocalizedText
  public var currency: Currency
  /// T0…T1.
  public var years: ClosedRange<Year>
  /// Printed in every report; nothing where there is no fund.
  public var timing: CashFlowTiming?
  /// Persons on 1 January, T0…T1 + 1.
  public var population: YearSeries<AgeSexGrid>
  public var series: [MeasureSeries]
  public var indicators: [IndicatorValue]
  public var calibration: [CalibrationRow]
  public var comparisons: [ComparisonRow]
  public var warnings: [Diagnostic]
  /// The branch that the scenario names first; pages lead with its fund.
  public var leadingBranch: String?

  public init(
    title: LocalizedText, currency: Currency, years: ClosedRange<Year>, timing: CashFlowTiming?,
    population: YearSeries<AgeSexGrid>, series: [MeasureSeries], indicators: [IndicatorValue],
    calibration: [CalibrationRow], comparisons: [ComparisonRow], warnings: [Diagnostic]
  ) {
    self.title = title
    self.currency = currency
    self.years = years
    self.timing = timing
    self.population = population
    self.series = series
    self.indicators = indicators
    self.calibration = calibration
    self.comparisons = comparisons
    self.warnings = warnings
  }

  /// The series of a branch, group and measure, if the run has it.
  public func series(_ branch: String, _ measure: String, group: String = "all") -> MeasureSeries? {
    series.first { $0.branch == branch && $0.measure == measure && $0.group == group }
  }
}

/// One measure of one branch and group, by year.
public struct MeasureSeries: Sendable, Equatable {
  public var branch: String
  /// `all`, an insured group, or a payer.
  public var group: String
  public var measure: String
  /// Years without a value (a rate without a base) hold nothing.
  public var values: YearSeries<Double?>

  public init(branch: String, group: String = "all", measure: String, values: YearSeries<Double?>) {
    self.branch = branch
    self.group = group
    self.measure = measure
    self.values = values
  }
}

/// One indicator of one branch; nothing where it does not exist, for example no depletion.
public struct IndicatorValue: Sendable, Equatable {
  public var branch: String
  public var indicator: String
  public var value: Double?

  public init(branch: String, indicator: String, value: Double?) {
    self.branch = branch
    self.indicator = indicator
    self.value = value
  }
}

/// One figure of the base year that was scaled to an observed total.
public struct CalibrationRow: Sendable, Equatable {
  public var item: LocalizedText
  /// Key of the item in files: `labourForce` or `contributors.enterpriseEmployees`.
  public var key: String
  public var unit: String
  public var raw: Double
  public var observed: Double
  public var factor: Double
  public var source: String

  public init(
    item: LocalizedText, key: String, unit: String, raw: Double, observed: Double,
    factor: Double, source: String
  ) {
    self.item = item
    self.key = key
    self.unit = unit
    self.raw = raw
    self.observed = observed
    self.factor = factor
    self.source = source
  }
}

/// A projected figure beside a published one.
public struct ComparisonRow: Sendable {
  public var observation: Observation
  public var projected: Double?

  public init(observation: Observation, projected: Double?) {
    self.observation = observation
    self.projected = projected
  }

  /// Projected over observed, less one.
  public var relativeError: Double? {
    projected.flatMap { observation.value == 0 ? nil : $0 / observation.value - 1 }
  }

  /// Whether the figures agree as closely as the observation claims; nothing without a claim.
  ///
  /// A figure that the run lacks does not agree.
  public var isWithin: Bool? {
    observation.within.map { limit in relativeError.map { abs($0) <= limit } ?? false }
  }
}
