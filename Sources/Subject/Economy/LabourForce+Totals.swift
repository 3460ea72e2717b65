public import Quantities

extension LabourForce {
  /// The years that have a labour force.
  public var years: ClosedRange<Year> { persons.years }

  /// Labour force aged 15 and over, average of the year, persons.
  ///
  /// All cells: a rate that is zero below 15 counts nobody before the fifteenth birthday.
  public func labourForce15Plus(in year: Year) -> Double { labourForce[year].total }

  /// Employed of all ages, average of the year, persons.
  public func employedTotal(in year: Year) -> Double { employed[year].total }

  /// Labour force from 15 to the pensionable age, average of the year, persons.
  ///
  ///     Σ_{s,a} labourForce(s, a) · clamp(PA(s) − (a + ½), 0, 1)
  ///
  /// The cell aged `a` on 1 January is on average a + ½ there and a + 1½ at the end of the year;
  /// the weight is its share of the year below the pensionable age.
  public func labourForceWorkingAge(
    in year: Year, pensionableAge: (Sex) -> Double
  ) -> Double {
    let force = labourForce[year]
    return Sex.allCases.reduce(0) { sum, sex in
      let limit = pensionableAge(sex)
      return Age.all.reduce(sum) {
        $0 + force[sex, $1] * min(max(limit - (Double($1) + 0.5), 0), 1)
      }
    }
  }
}
