package import Quantities

/// Persons with a pension by sex and age on 1 January, and its units: annual pension over index.
package struct EmploymentInjuryStock: Sendable {
  package var persons = AgeSexGrid()
  package var units = AgeSexGrid()

  /// Person-years or units of a year: those of 1 January until death, the year's awards for half.
  ///
  ///     Σ Z (1 − ½q) + ½ new
  static func paid(_ stock: AgeSexGrid, new: AgeSexGrid, deathProbability q: AgeSexGrid) -> Double {
    var sum = 0.0
    for sex in Sex.allCases {
      for age in Age.all {
        sum += stock[sex, age] * (1 - 0.5 * q[sex, age]) + 0.5 * new[sex, age]
      }
    }
    return sum
  }

  /// The stock a year later.
  ///
  ///     Z(a+1) = Z(a) (1 − q) + new(a) (1 − ½q),   the open age keeps its own
  mutating func carry(_ new: EmploymentInjuryStock, deathProbability q: AgeSexGrid) {
    persons = Self.carried(persons, new: new.persons, q)
    units = Self.carried(units, new: new.units, q)
  }

  private static func carried(
    _ stock: AgeSexGrid, new: AgeSexGrid, _ q: AgeSexGrid
  ) -> AgeSexGrid {
    var next = AgeSexGrid()
    for sex in Sex.allCases {
      for age in Age.all {
        next[sex, min(age + 1, Age.open)] +=
          stock[sex, age] * (1 - q[sex, age]) + new[sex, age] * (1 - 0.5 * q[sex, age])
      }
    }
    return next
  }
}
