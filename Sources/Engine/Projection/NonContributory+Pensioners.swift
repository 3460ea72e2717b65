import Assumptions
import Coverage
import Demography
import Economy
import Law
public import Quantities

/// Who has a pension of the long-term branch, by sex and age on 1 January, average of the year.
public struct PensionersInPayment: Sendable {
  /// Persons by year.
  public let oldAge: YearSeries<AgeSexGrid>
  /// Spouses with a survivors' pension, by their own sex and age.
  public let spouses: YearSeries<AgeSexGrid>

  /// Nobody, where the branch is not projected.
  public init(nobodyIn years: ClosedRange<Year>) {
    oldAge = YearSeries(repeating: AgeSexGrid(), over: years)
    spouses = oldAge
  }

  /// The pensioners of a projection.
  ///
  ///     n̄(a, t) = ½ (n(a, t) + n(a+1, t+1)), scaled to the person-years of t
  ///
  /// - Parameters:
  ///   - oldAgeYears: Person-years of old-age pensions.
  ///   - byAge: Old-age pensioners on 1 January by sex and age, to the year after the last.
  ///   - spouses: Spouses in payment on 1 January, who are spread over the residents above the
  ///     pensionable age without an old-age pension.
  ///   - basis: People, work and ages.
  public init(
    oldAgeYears: YearSeries<Double>, byAge: YearSeries<AgeSexGrid>, spouses: YearSeries<Double>,
    _ basis: BranchBasis
  ) {
    let pensioners = YearSeries(over: basis.years) { year in
      Self.average(
        from: byAge.heldConstant(at: year), to: byAge.heldConstant(at: year.advanced(by: 1))
      ).scaled(to: oldAgeYears[year])
    }
    oldAge = pensioners
    self.spouses = YearSeries(over: basis.years) { year in
      let retired = basis.ofPensionableAge(in: year)
      let others = AgeSexGrid { max(0, retired[$0, $1] - pensioners[year][$0, $1]) }
      return others.scaled(to: spouses[year])
    }
  }

  private static func average(from start: AgeSexGrid, to end: AgeSexGrid) -> AgeSexGrid {
    AgeSexGrid { sex, age in
      age >= Age.open - 1 ? start[sex, age] : 0.5 * (start[sex, age] + end[sex, age + 1])
    }
  }
}

extension BranchBasis {
  /// Residents by sex and age on 1 January, average of the year; the year's newborns, half a year
  /// each, stand with age 0.
  public func residents(in year: Year) -> AgeSexGrid {
    var persons = labourForce.persons[year]
    let next = population.population.heldConstant(at: year.advanced(by: 1))
    for sex in Sex.allCases { persons[sex, 0] += 0.5 * next[sex, 0] }
    return persons
  }

  /// Residents above the pensionable age, average of the year, by sex and age on 1 January.
  func ofPensionableAge(in year: Year) -> AgeSexGrid {
    let persons = labourForce.persons[year]
    return AgeSexGrid { sex, age in
      let share = ages.pensionableAge[sex]?.heldConstant(at: year).weighted {
        Self.shareAbove($0, from: age)
      }
      return (share ?? 0) * persons[sex, age]
    }
  }

  /// Contributors of all groups, average of the year, by sex and age on 1 January.
  func contributing(in year: Year) -> AgeSexGrid {
    AgeSexGrid { sex, age in contributors.persons.reduce(0) { $0 + $1[year][sex, age] } }
  }

  /// The share of the year that a cohort is above an age.
  ///
  ///     clamp(a + 1½ − x, 0, 1)
  ///
  /// The cohort aged `a` on 1 January is on average a + ½ there and a + 1½ at the end of the year.
  static func shareAbove(_ exactAge: Double, from age: Int) -> Double {
    age == Age.open ? 1 : min(max(Double(age) + 1.5 - exactAge, 0), 1)
  }
}

extension AgeSexGrid {
  /// The same shape with another sum; nothing where the shape is empty.
  func scaled(to total: Double) -> AgeSexGrid {
    let sum = self.total
    guard sum > 0 else { return AgeSexGrid() }
    return map { $0 * (total / sum) }
  }
}
