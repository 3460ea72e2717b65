public import Law
public import Quantities

/// The pension of old residents without any other, paid by the State.
public struct SocialPensionLaw: Sendable {
  /// Age from which it is paid, by year.
  public var age: YearSeries<ShareOfYear<Double>>
  /// Age from which it is paid to the poor; nothing where all have one age.
  public var ageOfPoor: YearSeries<ShareOfYear<Double>>?
  /// Money a month.
  public var amount: IndexedAmount
  /// Paid once when a recipient dies, money; nothing where the law has none.
  public var funeralSupport: IndexedAmount?

  public init(
    age: YearSeries<ShareOfYear<Double>>, ageOfPoor: YearSeries<ShareOfYear<Double>>?,
    amount: IndexedAmount, funeralSupport: IndexedAmount?
  ) {
    self.age = age
    self.ageOfPoor = ageOfPoor
    self.amount = amount
    self.funeralSupport = funeralSupport
  }
}

/// Pensions that the State pays instead of the fund: a closed group.
public struct StatePensions: Sendable {
  /// Persons on 1 January of T0 by sex and age.
  public var persons: AgeSexGrid
  /// Mean pension by sex and age at T0's mean level, money a month.
  public var meanPension: AgeSexGrid
  /// Mortality over that of the population; it tapers to 1 from 75 to 95.
  public var mortalityRelativity: Double
  public var indexation: PensionIndexation

  public init(
    persons: AgeSexGrid, meanPension: AgeSexGrid, mortalityRelativity: Double,
    indexation: PensionIndexation
  ) {
    self.persons = persons
    self.meanPension = meanPension
    self.mortalityRelativity = mortalityRelativity
    self.indexation = indexation
  }
}

/// A payment in cash to a share of named persons.
public struct CashTransfer: Sendable {
  /// The group that results carry it under.
  public var name: String
  /// Money a month, day-weighted within the year.
  public var amount: IndexedAmount
  /// Months paid in each year, 0…12.
  public var months: YearSeries<Double>
  /// Age from which it is paid, by year.
  public var fromAge: YearSeries<ShareOfYear<Double>>
  /// Age at which it ends, by year.
  public var toAge: YearSeries<ShareOfYear<Double>>
  /// Whom shares refer to.
  public var base: Base
  /// Share of them entitled, by year.
  public var share: YearSeries<Double>
  /// Share of those entitled who are paid, by year.
  public var takeUp: YearSeries<Double>

  /// Persons whom a share may refer to, averages of the year.
  public enum Base: String, CaseIterable, Sendable {
    case residents
    case labourForce
    case employed
    case unemployed
    /// Contributors of all insured groups.
    case insured
    /// Employed who do not contribute.
    case uninsuredEmployed
  }

  public init(
    name: String, amount: IndexedAmount, months: YearSeries<Double>,
    fromAge: YearSeries<ShareOfYear<Double>>, toAge: YearSeries<ShareOfYear<Double>>, base: Base,
    share: YearSeries<Double>, takeUp: YearSeries<Double>
  ) {
    self.name = name
    self.amount = amount
    self.months = months
    self.fromAge = fromAge
    self.toAge = toAge
    self.base = base
    self.share = share
    self.takeUp = takeUp
  }
}
