public import Quantities

/// Mean years left to live at the ages reports show, in the period table of one sex and year.
public struct LifeExpectancy: Equatable, Sendable {
  /// At birth, years.
  public let atBirth: Double
  /// At exact age 60, years.
  public let at60: Double
  /// At exact age 65, years.
  public let at65: Double

  public init(_ table: LifeTable) {
    atBirth = table.lifeExpectancy(at: 0)
    at60 = table.lifeExpectancy(at: 60)
    at65 = table.lifeExpectancy(at: 65)
  }
}

extension PopulationProjection {
  /// The years whose flows are projected; there is one more 1 January.
  public var years: ClosedRange<Year> { births.years }

  /// Life expectancy at birth of the year's period table, years.
  public func lifeExpectancyAtBirth(_ sex: Sex) -> YearSeries<Double> {
    lifeExpectancies.map { $0[sex.rawValue].atBirth }
  }

  /// Life expectancy at exact age 60, years.
  public func lifeExpectancyAt60(_ sex: Sex) -> YearSeries<Double> {
    lifeExpectancies.map { $0[sex.rawValue].at60 }
  }

  /// Life expectancy at exact age 65, years.
  public func lifeExpectancyAt65(_ sex: Sex) -> YearSeries<Double> {
    lifeExpectancies.map { $0[sex.rawValue].at65 }
  }

  /// Persons aged 65 and over for each aged 15–64, mid-year.
  public var oldAgeDependencyRatio: YearSeries<Double> { dependency(of: [65...Age.open]) }

  /// Persons aged 0–14 for each aged 15–64, mid-year.
  public var youthDependencyRatio: YearSeries<Double> { dependency(of: [0...14]) }

  /// Persons aged 0–14 and 65 and over for each aged 15–64, mid-year.
  public var totalDependencyRatio: YearSeries<Double> {
    dependency(of: [0...14, 65...Age.open])
  }

  /// Persons of some ages for each aged 15–64, mid-year; zero where nobody is 15–64.
  private func dependency(of ages: [ClosedRange<Int>]) -> YearSeries<Double> {
    YearSeries(over: years) { year in
      let persons = midYear(year)
      let ofWorkingAge = persons.total(ages: 15...64)
      guard ofWorkingAge > 0 else { return 0 }
      return ages.reduce(0) { $0 + persons.total(ages: $1) } / ofWorkingAge
    }
  }
}
