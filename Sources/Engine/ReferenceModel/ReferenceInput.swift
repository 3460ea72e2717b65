public import Coverage
public import Economy
public import Quantities
public import Scheme

/// What the textbook calculation of the insured lives is given for one scenario.
public final class ReferenceInput: Sendable {
  /// T0…T1.
  public let years: ClosedRange<Year>
  public let groups: [InsuredGroup]
  public let law: PensionLaw
  public let behaviour: PensionBehaviour
  public let opening: PensionOpening
  /// P, persons on 1 January by year, sex, age.
  public let population: YearSeries<AgeSexGrid>
  /// q by year, sex and age on 1 January.
  public let deathProbability: YearSeries<AgeSexGrid>
  /// Ā by group, year, sex and age on 1 January, persons, average of the year.
  public let contributors: [YearSeries<AgeSexGrid>]
  /// w by group, year, sex and age on 1 January, money a year.
  public let earnings: [YearSeries<AgeSexGrid>]
  public let indices: EconomicIndices
  public let pensionIndex: PensionIndex

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
