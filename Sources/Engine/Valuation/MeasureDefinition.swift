public import Quantities

/// What one measure or indicator of a run means: its unit, its moment, its formula, its words.
public struct MeasureDefinition: Sendable, Hashable {
  /// The word used in files, `camelCase`; once released it does not change.
  public var name: String
  /// The branch whose series carry it.
  public var branch: String
  public var unit: MeasureUnit
  public var timing: MeasureTiming
  public var title: LocalizedText
  /// One line in the letters of the method pages.
  public var formula: String
  /// The method page that derives it, `Method/<page>.md` of the documentation catalogue.
  public var page: String
  /// What the groups of its series are besides `all`.
  public var groups: MeasureGroups

  init(
    _ name: String, _ branch: String, _ unit: MeasureUnit, _ timing: MeasureTiming,
    _ en: String, _ vi: String, _ formula: String, page: String, by groups: MeasureGroups = .none
  ) {
    self.name = name
    self.branch = branch
    self.unit = unit
    self.timing = timing
    self.title = LocalizedText(en: en, vi: vi)
    self.formula = formula
    self.page = page
    self.groups = groups
  }
}

/// The unit of a measure; amounts are nominal money of the year, rates are fractions.
public enum MeasureUnit: String, CaseIterable, Sendable {
  case persons
  case personYears = "person-years"
  case personMonths = "person-months"
  case money
  case moneyPerYear = "money a year"
  case moneyPerMonth = "money a month"
  case rate
  case ratio
  case index
  case years
  case calendarYear = "calendar year"
}

/// The moment or period that a measure belongs to.
public enum MeasureTiming: String, CaseIterable, Sendable {
  case stockAtStart = "stock at 1 January"
  case stockAtEnd = "stock at 31 December"
  case midYear = "mid-year"
  case average = "average of the year"
  case flow = "flow of the year"
  case projection = "whole projection"
}

/// Which finer lines a measure has beside the line of group `all`.
public enum MeasureGroups: String, CaseIterable, Sendable {
  case none = "all"
  case insured = "all and insured groups"
  case insuredAndPayers = "all, insured groups and payers"
  case own = "all and classes of its own"
}
