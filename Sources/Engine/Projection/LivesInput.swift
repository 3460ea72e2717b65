public import Coverage
public import Economy
public import Quantities
public import Scheme

/// What the cohort calculation of the long-term branch needs of one scenario.
public struct LivesInput: Sendable {
  /// T0…T1.
  public var years: ClosedRange<Year>
  public var groups: [InsuredGroup]
  public var law: PensionLaw
  public var behaviour: PensionBehaviour
  public var opening: PensionOpening
  /// Persons on 1 January by year, sex, age.
  public var population: YearSeries<AgeSexGrid>
  /// q by year, sex and age on 1 January.
  public var deathProbability: YearSeries<AgeSexGrid>
  /// Ā by group, year, sex and age on 1 January, persons, average of the year.
  public var contributors: [YearSeries<AgeSexGrid>]
  /// w by group, year, sex and age on 1 January, insurable earnings, money a year.
  public var earnings: [YearSeries<AgeSexGrid>]
  public var indices: EconomicIndices
  public var pensionIndex: PensionIndex

  public init(
    years: ClosedRange<Year>, groups: [InsuredGroup], law: PensionLaw,
    behaviour: PensionBehaviour, opening: PensionOpening, population: YearSeries<AgeSexGrid>,
    deathProbability: YearSeries<AgeSexGrid>, contributors: [YearSeries<AgeSexGrid>],
    earnings: [YearSeries<AgeSexGrid>], indices: EconomicIndices, pensionIndex: PensionIndex
  ) {
    self.years = years
    self.groups = groups
    self.law = law
    self.behaviour = behaviour
    self.opening = opening
    self.population = population
    self.deathProbability = deathProbability
    self.contributors = contributors
    self.earnings = earnings
    self.indices = indices
    self.pensionIndex = pensionIndex
  }
}
