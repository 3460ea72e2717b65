public import Economy
public import Law
public import Quantities

/// The contributors of every group, on average over each year, that meet the coverage paths.
public struct Contributors: Sendable {
  /// Ā by group, year, sex and age on 1 January, persons, average of the year.
  public private(set) var persons: [YearSeries<AgeSexGrid>]
  /// Persons by which a group misses its path because the employed are too few, by group and year.
  public private(set) var missing: [YearSeries<Double>]
  /// The path of each group in T0 before and after scaling to what was observed, persons.
  public private(set) var calibration: [(raw: Double, observed: Double)?]
  /// Persons that a coverage share of a year refers to.
  public private(set) var denominators: [CoverageDenominator: YearSeries<Double>]

  /// Solves each group's level year by year.
  ///
  ///     Ā(g,s,a,t) = c(g,t) · pattern(g,s,a,t) · base(s,a,t),   Σ Ā = path(g,t)
  ///
  /// Afterwards the employees of all groups in a cell are cut in one proportion to the employed.
  ///
  /// - Parameters:
  ///   - groups: The insured groups; a path observed in T0 is scaled to the observation.
  ///   - labourForce: Labour force and employed by age on 1 January.
  ///   - pensionableAge: PA by sex and year.
  ///   - years: T0…T1.
  ///   - lastCoverageAge: The last age, reached during the year, at which anybody contributes.
  public init(
    groups: [InsuredGroup], labourForce: LabourForce,
    pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>], years: ClosedRange<Year>,
    lastCoverageAge: Int
  ) {
    let shares = CoverageShares(labourForce: labourForce, pensionableAge: pensionableAge)
    denominators = Dictionary(
      uniqueKeysWithValues: CoverageDenominator.allCases.map { denominator in
        (denominator, YearSeries(over: years) { shares.persons(of: denominator, in: $0) })
      })
    persons = []
    missing = []
    calibration = []
    for group in groups {
      let path = YearSeries(over: years) { shares.path(group.coverage, in: $0) }
      let start = path[years.lowerBound]
      var factor = 1.0
      if let observed = group.observedContributors, start > 0 {
        factor = observed / start
        calibration.append((raw: start, observed: observed))
      } else {
        calibration.append(nil)
      }
      let pattern = GroupPattern(
        group: group, pensionableAge: pensionableAge, lastCoverageAge: lastCoverageAge)
      persons.append(
        YearSeries(over: years) { year in
          let weights = pattern.weights(in: year, base: shares.base(group.base, in: year))
          let total = weights.total
          let level = total > 0 ? factor * path[year] / total : 0
          return weights.map { level * $0 }
        })
      missing.append(YearSeries(over: years) { factor * path[$0] })
    }
    capEmployees(groups, labourForce: labourForce, years: years)
    for index in groups.indices {
      for year in years { missing[index][year] -= persons[index][year].total }
    }
  }

  private mutating func capEmployees(
    _ groups: [InsuredGroup], labourForce: LabourForce, years: ClosedRange<Year>
  ) {
    let employees = groups.indices.filter { groups[$0].areEmployees }
    for year in years {
      for sex in Sex.allCases {
        for age in Age.all {
          let insured = employees.reduce(0) { $0 + persons[$1][year][sex, age] }
          let employed = labourForce.employed[year][sex, age]
          guard insured > employed else { continue }
          for group in employees { persons[group][year][sex, age] *= employed / insured }
        }
      }
    }
  }
}

/// What coverage shares and patterns refer to in a year.
struct CoverageShares {
  let labourForce: LabourForce
  let pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>]

  func persons(of denominator: CoverageDenominator, in year: Year) -> Double {
    switch denominator {
    case .employed: labourForce.employed[year].total
    case .labourForce15Plus: labourForce.labourForce[year].total
    case .labourForceWorkingAge:
      labourForce.labourForceWorkingAge(in: year) { sex in
        pensionableAge[sex]?.heldConstant(at: year).weighted { $0 } ?? Double(Age.open)
      }
    case .population: labourForce.persons[year].total
    }
  }

  func path(_ coverage: CoveragePath, in year: Year) -> Double {
    switch coverage {
    case .persons(let path): path.heldConstant(at: year)
    case .share(let path, let denominator):
      path.heldConstant(at: year) * persons(of: denominator, in: year)
    }
  }

  func base(_ base: CoverageBase, in year: Year) -> AgeSexGrid {
    switch base {
    case .employed: labourForce.employed[year]
    case .labourForce: labourForce.labourForce[year]
    case .population: labourForce.persons[year]
    case .persons: AgeSexGrid(repeating: 1)
    }
  }
}
