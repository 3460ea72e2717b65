public import Assumptions
public import Coverage
public import Demography
public import Economy
import Law
public import Quantities

/// What every branch reads of people, work, coverage and prices: one population, one labour force.
public struct BranchBasis: Sendable {
  /// T0…T1.
  public let years: ClosedRange<Year>
  public let groups: [InsuredGroup]
  public let ages: CoverageAges
  public let population: PopulationProjection
  public let labourForce: LabourForce
  public let indices: EconomicIndices
  /// Ā by group, year, sex and age on 1 January, persons, average of the year.
  public let contributors: Contributors
  /// Levels of earnings by group, solved under the limits of the long-term branch.
  public let earnings: InsurableEarnings

  public init(
    years: ClosedRange<Year>, groups: [InsuredGroup], ages: CoverageAges,
    population: PopulationProjection, labourForce: LabourForce, indices: EconomicIndices,
    contributors: Contributors, earnings: InsurableEarnings
  ) {
    self.years = years
    self.groups = groups
    self.ages = ages
    self.population = population
    self.labourForce = labourForce
    self.indices = indices
    self.contributors = contributors
    self.earnings = earnings
  }

  /// PA of a sex in a year, years; the open age where the law has none.
  public func pensionableAge(_ sex: Sex, in year: Year) -> Double {
    ages.pensionableAge[sex]?.heldConstant(at: year).weighted { $0 } ?? Double(Age.open)
  }

  /// Mean earnings of a group's cell before any limit, money a year.
  ///
  ///     E[X] = W_t · level(g) · ½(profile_a + profile_{a+1})
  public func meanEarnings(_ group: Int, _ sex: Sex, _ age: Int, in year: Year) -> Double {
    earnings.levels[group] * indices.wages(in: year)
      * groups[group].earningsProfile.crossing(sex, age)
  }

  /// Persons by whom a coverage path of a branch is met, in the units of `Contributors`.
  func persons(_ coverage: CoveragePath, in year: Year) -> Double {
    switch coverage {
    case .persons(let path): path.heldConstant(at: year)
    case .share(let path, let denominator):
      path.heldConstant(at: year) * (contributors.denominators[denominator]?[year] ?? 0)
    }
  }
}
