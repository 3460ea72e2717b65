import Assumptions
import Coverage
import Demography
import Diagnostics
import Economy
import FundAccounts
import Projection
import Quantities
import Scheme

/// The objects of one run that arrays are read from, made as the run makes them.
struct ArraySource {
  let assumptions: Assumptions
  let years: ClosedRange<Year>
  let population: PopulationProjection?
  let indices: EconomicIndices?
  let labourForce: LabourForce?
  let pension: PensionArrays?

  init(_ assumptions: Assumptions) throws(InputProblems) {
    self.assumptions = assumptions
    let years = assumptions.years
    self.years = years
    let population = assumptions.population.map { PopulationProjection($0, years: years) }
    self.population = population
    let indices = assumptions.economy.map { EconomicIndices($0, years: years) }
    self.indices = indices
    guard let population, let indices, let economy = assumptions.economy,
      let work = assumptions.labourForce
    else {
      labourForce = nil
      pension = nil
      return
    }
    let force = LabourForce(
      work, population: population.population, unemploymentRate: economy.unemploymentRate,
      years: years)
    labourForce = force
    guard let branch = assumptions.pension else {
      pension = nil
      return
    }
    let basis = try PensionBasis(
      assumptions, branch, population: population, indices: indices, labourForce: force)
    pension = PensionArrays(
      years: years, groups: assumptions.groups, branch: branch, indices: indices, basis: basis,
      lives: LivesArrays(basis.withdrawals.input))
  }

  /// T0 less the reach of careers … T1.
  var careerYears: ClosedRange<Year> {
    years.lowerBound.advanced(by: -LivesArrays.reach)...years.upperBound
  }
}

/// The long-term branch of one run.
struct PensionArrays {
  let years: ClosedRange<Year>
  let groups: [InsuredGroup]
  let branch: PensionAssumptions
  let indices: EconomicIndices
  let basis: PensionBasis
  let lives: LivesArrays

  var law: PensionLaw { branch.law }
  /// Behaviour with withdrawal rates as calibrated.
  var behaviour: PensionBehaviour { basis.withdrawals.input.behaviour }
  var fund: FundAssumptions { branch.fund }

  var careerYears: ClosedRange<Year> {
    years.lowerBound.advanced(by: -LivesArrays.reach)...years.upperBound
  }

  /// `[year][sex][age]` of what the cohort calculation holds.
  func byYear(_ flat: [Double]) -> ArrayValues {
    ArrayValues([years.count, 2, Age.count], flat)
  }

  /// `[sex][age]`.
  func bySexAndAge(_ flat: [Double]) -> ArrayValues { ArrayValues([2, Age.count], flat) }

  /// `[group][year][sex][age]` turned to `[year][group][sex][age]`.
  func byYearAndGroup(_ flat: [Double]) -> ArrayValues {
    let plane = 2 * Age.count
    var turned: [Double] = []
    turned.reserveCapacity(flat.count)
    for year in 0..<years.count {
      for group in groups.indices {
        let start = (group * years.count + year) * plane
        turned += flat[start..<(start + plane)]
      }
    }
    return ArrayValues([years.count, groups.count, 2, Age.count], turned)
  }

  /// `[year][group]` of a group's figures by year.
  func byYearAndGroup(_ series: (InsuredGroup) -> YearSeries<Double>) -> ArrayValues {
    let figures = groups.map(series)
    return ArrayValues(
      [years.count, groups.count],
      years.flatMap { year in figures.map { $0.heldConstant(at: year) } })
  }

  /// Factors on q beside those of the groups: dormants, pensioners, invalidity pensioners.
  func relativity(row: Int) -> ArrayValues {
    let start = (groups.count + row) * Age.count
    return ArrayValues([Age.count], Array(lives.relativity[start..<(start + Age.count)]))
  }

  /// `[group][sex][age][k]`.
  func members(_ flat: [Double]) -> ArrayValues {
    ArrayValues(
      [groups.count, 2, Age.count, flat.count / max(1, groups.count * 2 * Age.count)], flat)
  }

  /// `[sex][age][k]`.
  func dormants(_ flat: [Double]) -> ArrayValues {
    ArrayValues([2, Age.count, flat.count / (2 * Age.count)], flat)
  }
}
