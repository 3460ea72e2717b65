package import Law
package import Quantities

/// A group's relative coverage in a year, stretched as the pensionable age moves.
package struct GroupPattern {
  let group: InsuredGroup
  let pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>]
  let lastCoverageAge: Int

  package init(
    group: InsuredGroup, pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>],
    lastCoverageAge: Int
  ) {
    self.group = group
    self.pensionableAge = pensionableAge
    self.lastCoverageAge = lastCoverageAge
  }

  /// Below this age a rising pensionable age changes nobody's coverage.
  private static let stretchFrom = 45.0
  /// Years over which work after the pensionable age fades out.
  private static let fadeOut = 5.0

  /// Pattern times base by sex and age on 1 January; zero outside the coverage ages 15 and up.
  package func weights(in year: Year, base: AgeSexGrid) -> AgeSexGrid {
    AgeSexGrid { sex, age in
      let reached = age + 1
      guard age < Age.open, reached >= 15, reached <= lastCoverageAge else { return 0 }
      switch group.pattern {
      case .asGiven(let table):
        return table[year, sex, age] * base[sex, age]
      case .byReferenceAge(let shape, let referenceYear, let afterPensionableAge):
        guard let path = pensionableAge[sex] else { return shape[sex, reached] * base[sex, age] }
        let reference = path.heldConstant(at: referenceYear).weighted { $0 }
        let relative = path.heldConstant(at: year).weighted { current in
          Self.stretched(
            shape, sex, reached: Double(reached), reference: reference, current: current,
            afterPensionableAge: afterPensionableAge)
        }
        return relative * base[sex, age]
      }
    }
  }

  /// The pattern at the age reached during the year.
  ///
  /// Above 45 it is read at `45 + (x − 45)(PA_ref − 45)/(PA − 45)`, times `1 − ½h` once part of
  /// the cohort reaches PA; from `x ≥ PA + ½` it is `τ · pattern(PA_ref) · max(0, 1 − (x − PA)/5)`.
  static func stretched(
    _ shape: AgeSexGrid, _ sex: Sex, reached: Double, reference: Double, current: Double,
    afterPensionableAge: Double
  ) -> Double {
    if reached >= current + 0.5 {
      let fading = max(0, 1 - (reached - current) / fadeOut)
      return afterPensionableAge * read(shape, sex, at: reference) * fading
    }
    let retiring = min(max(reached + 1 - current, 0), 1)
    var age = reached
    if reached > stretchFrom {
      age =
        stretchFrom + (reached - stretchFrom) * (reference - stretchFrom) / (current - stretchFrom)
    }
    return read(shape, sex, at: age) * (1 - 0.5 * retiring)
  }

  /// The shape at an exact age, linear between single ages.
  private static func read(_ shape: AgeSexGrid, _ sex: Sex, at age: Double) -> Double {
    let held = min(max(age, 0), Double(Age.open))
    let lower = min(Int(held), Age.open - 1)
    let part = held - Double(lower)
    return (1 - part) * shape[sex, lower] + part * shape[sex, lower + 1]
  }
}
