public import Valuation

/// How the differences of a measure or an indicator are told.
public enum ComparedUnit: Sendable, Hashable {
  /// Amounts of the year's money: absolute, percent and share of output.
  case money
  /// Amounts a month or a year and person.
  case moneyOfPerson
  /// Persons and person-years: absolute and percent.
  case persons
  /// Fractions, told in percent; differences in percentage points.
  case rate
  /// Calendar years; differences in years.
  case calendarYear
  /// Anything else.
  case number

  public init(of name: String) {
    switch MeasureCatalogue.definition(of: name)?.unit {
    case .money: self = .money
    case .moneyPerMonth, .moneyPerYear: self = .moneyOfPerson
    case .persons, .personYears, .personMonths: self = .persons
    case .rate: self = .rate
    case .calendarYear: self = .calendarYear
    default: self = .number
    }
  }

  public var isMoney: Bool { self == .money || self == .moneyOfPerson }
}
