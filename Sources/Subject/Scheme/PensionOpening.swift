public import Quantities

/// The state of the long-term branch at 1 January of the first year, apart from contributors.
public struct PensionOpening: Sendable {
  /// Dormant members by sex and age, persons.
  public var dormants: AgeSexGrid
  /// Mean credited service of dormants by sex and age, years.
  public var dormantMeanService: AgeSexGrid
  /// Overdispersion of dormants' service.
  public var dormantServiceOverdispersion: Double
  /// The group whose earnings dormants had, by position in the groups.
  public var dormantEarningsGroup: Int
  /// Whole years between the dormants' last contribution and T0.
  public var dormantYearsSinceLast: Int
  public var dormantEntryAge: Int
  /// Old-age pensioners by sex and age, persons.
  public var pensioners: AgeSexGrid
  /// Mean old-age pension by sex and age of those in payment on 1 January, at the mean level of
  /// T0's year (the pension of 1 January over the pension index of that day), money a month.
  public var meanPension: AgeSexGrid
  /// Invalidity pensioners by sex and age, persons.
  public var invalidityPensioners: AgeSexGrid
  /// Mean invalidity pension by sex and age, at the mean level of T0's year, money a month.
  public var meanInvalidityPension: AgeSexGrid
  /// Spouses in payment by the deceased's sex and age, persons.
  public var spouses: AgeSexGrid
  /// Mean pension of spouses that is a share of the deceased's, at the mean level of T0's year,
  /// money a month.
  public var meanSpousePension: AgeSexGrid
  /// Children in payment by the deceased's sex and age, persons.
  public var children: AgeSexGrid

  public init(
    dormants: AgeSexGrid, dormantMeanService: AgeSexGrid, dormantServiceOverdispersion: Double,
    dormantEarningsGroup: Int, dormantYearsSinceLast: Int, dormantEntryAge: Int,
    pensioners: AgeSexGrid, meanPension: AgeSexGrid, invalidityPensioners: AgeSexGrid,
    meanInvalidityPension: AgeSexGrid, spouses: AgeSexGrid, meanSpousePension: AgeSexGrid,
    children: AgeSexGrid
  ) {
    self.dormants = dormants
    self.dormantMeanService = dormantMeanService
    self.dormantServiceOverdispersion = dormantServiceOverdispersion
    self.dormantEarningsGroup = dormantEarningsGroup
    self.dormantYearsSinceLast = dormantYearsSinceLast
    self.dormantEntryAge = dormantEntryAge
    self.pensioners = pensioners
    self.meanPension = meanPension
    self.invalidityPensioners = invalidityPensioners
    self.meanInvalidityPension = meanInvalidityPension
    self.spouses = spouses
    self.meanSpousePension = meanSpousePension
    self.children = children
  }
}
