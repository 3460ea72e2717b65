public import Quantities

/// How many persons of a group contribute, on average over each year.
public enum CoveragePath: Sendable {
  /// Persons by year.
  case persons(YearSeries<Double>)
  /// A share of a named denominator by year.
  case share(YearSeries<Double>, of: CoverageDenominator)
}

/// What a coverage share is a share of; the published percentages differ in this.
public enum CoverageDenominator: String, CaseIterable, Sendable {
  case employed
  case labourForce15Plus
  /// Labour force from 15 to the pensionable age.
  case labourForceWorkingAge
  case population
}

/// The persons whom a group's pattern is applied to.
public enum CoverageBase: String, CaseIterable, Sendable {
  case employed
  case labourForce
  case population
  /// The pattern distributes a stated number of persons.
  case persons
}

/// The shape of a group's coverage by sex and age.
public enum CoveragePattern: Sendable {
  /// By sex and age at the pensionable age of the reference year; above 45 it is stretched as the
  /// pensionable age rises.
  case byReferenceAge(AgeSexGrid, referenceYear: Year, afterPensionableAge: Double)
  /// By year, sex and age, taken as it is.
  case asGiven(YearAgeSexGrid)
}
