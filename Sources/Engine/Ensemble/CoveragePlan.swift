import Coverage
import Economy
import Law
import Quantities
import Scheme

/// Coverage of every group: levels met in T0 and patterns stretched by the pensionable age.
struct CoveragePlan: Sendable {
  struct Group: Sendable {
    var areEmployees: Bool
    var base: CoverageBase
    /// Nothing where the path is a number of persons.
    var denominator: CoverageDenominator?
    /// Share of the denominator, or persons, scaled to what was observed in T0, `[year]`.
    var path: NumberTable
    /// Relative coverage, zero outside the coverage ages, `[year][sex][age]`.
    var pattern: NumberTable
    /// Whether a random labour force can move it where the population stands still.
    var readsEmployed: Bool { base == .employed || denominator == .employed }
  }

  let groups: [Group]
  /// Ages on 1 January at which anybody contributes.
  let ages: Range<Int>

  init(
    _ contributors: Contributors, groups: [InsuredGroup], law: PensionLaw, lastCoverageAge: Int,
    years: ClosedRange<Year>
  ) {
    ages = 14..<max(14, min(lastCoverageAge, Age.open))
    let everybody = AgeSexGrid(repeating: 1)
    self.groups = groups.enumerated().map { index, group in
      let figures = contributors.calibration[index]
      let factor = figures.map { $0.observed / $0.raw } ?? 1
      let pattern = GroupPattern(
        group: group, pensionableAge: law.pensionableAge, lastCoverageAge: lastCoverageAge)
      let table = NumberTable(
        years.flatMap { pattern.weights(in: $0, base: everybody).values })
      switch group.coverage {
      case .persons(let path):
        return Group(
          areEmployees: group.areEmployees, base: group.base, denominator: nil,
          path: path.map { factor * $0 }.numbers(over: years), pattern: table)
      case .share(let path, let denominator):
        return Group(
          areEmployees: group.areEmployees, base: group.base, denominator: denominator,
          path: path.map { factor * $0 }.numbers(over: years), pattern: table)
      }
    }
  }
}

extension PensionLaw {
  /// Share of the year that a cell spends below the pensionable age, `[year][sex][age]`.
  func belowPensionableAge(over years: ClosedRange<Year>) -> NumberTable {
    NumberTable(
      years.flatMap { year in
        AgeSexGrid { sex, age in
          let limit =
            pensionableAge[sex]?.heldConstant(at: year).weighted { $0 } ?? Double(Age.open)
          return min(max(limit - (Double(age) + 0.5), 0), 1)
        }.values
      })
  }

  /// Share of those of an age on 1 January who have reached the pensionable age,
  /// `[year][sex][age]`.
  func abovePensionableAge(over years: ClosedRange<Year>) -> NumberTable {
    NumberTable(
      years.flatMap { year in
        AgeSexGrid { sex, age in
          let limit = pensionableAge[sex]?.heldConstant(at: year).weighted { $0 }
          return min(max(Double(age) + 1 - (limit ?? 65), 0), 1)
        }.values
      })
  }
}
