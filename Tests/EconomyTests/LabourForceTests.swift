import Economy
import Quantities
import Testing

@Suite("Labour force")
struct LabourForceTests {
  static let years: ClosedRange<Year> = 2024...2026

  /// A population that differs by sex, age and year.
  static let population = YearSeries<AgeSexGrid>(over: 2024...2027) { year in
    let grown = 7 * (year.number - 2024)
    return AgeSexGrid { sex, age in
      let ofAge = (110 - age) * (sex == .male ? 10 : 11)
      return Double(ofAge + grown)
    }
  }
  /// Participation of ages 15 to 69, women below men.
  static let participation = AgeSexGrid { sex, age in
    let at15 = sex == .male ? 0.8 : 0.6
    return (15...69).contains(age) ? at15 - 0.003 * Double(age - 15) : 0
  }
  /// Unemployment of the young four times that of the others.
  static let relativity = AgeSexGrid { _, age in age < 25 ? 4 : 1 }

  static func labourForce(
    observed: Double? = nil, unemployment: Double = 0.03, relativity: AgeSexGrid = relativity
  ) -> LabourForce {
    LabourForce(
      LabourForceAssumptions(
        participation: YearAgeSexGrid(repeating: participation, over: years),
        unemploymentRelativity: relativity, observedLabourForce: observed),
      population: population,
      unemploymentRate: YearSeries(repeating: unemployment, over: years), years: years)
  }

  @Test("persons of a cell are the mean of its two 1 Januaries, of one at the highest ages")
  func persons() {
    let found = Self.labourForce().persons[2025]
    let start = Self.population[2025]
    let end = Self.population[2026]
    #expect(found[.male, 40] == 0.5 * (start[.male, 40] + end[.male, 41]))
    #expect(found[.female, 98] == 0.5 * (start[.female, 98] + end[.female, 99]))
    #expect(found[.female, 99] == start[.female, 99])
    #expect(found[.female, 100] == start[.female, 100])
  }

  @Test("a cell meets half of each of its two participation rates, those turning 15 too")
  func cells() {
    let labour = Self.labourForce()
    let persons = labour.persons[2024]
    let force = labour.labourForce[2024]
    #expect(isClose(force[.male, 14], 0.5 * 0.8 * persons[.male, 14]))
    #expect(isClose(force[.male, 15], (0.8 - 0.0015) * persons[.male, 15]))
    #expect(force[.male, 13] == 0)
    #expect(force[.male, 70] == 0)
  }

  @Test("the unemployed are the stated share of the labour force, the young four times as often")
  func unemployment() {
    let labour = Self.labourForce()
    for year in Self.years {
      let unemployed = labour.labourForce15Plus(in: year) - labour.employedTotal(in: year)
      #expect(isClose(unemployed, 0.03 * labour.labourForce15Plus(in: year), within: 1e-11))
      func rate(_ age: Int) -> Double {
        1 - labour.employed[year][.female, age] / labour.labourForce[year][.female, age]
      }
      #expect(isClose(rate(20), 4 * rate(40), within: 1e-11))
    }
  }

  @Test("no cell passes 99 % unemployment; the others then carry the total")
  func unemploymentCap() {
    let steep = AgeSexGrid { _, age in age < 25 ? 1000 : 1 }
    let labour = Self.labourForce(unemployment: 0.40, relativity: steep)
    let force = labour.labourForce[2024]
    let employed = labour.employed[2024]
    #expect(isClose(employed[.male, 20], 0.01 * force[.male, 20], within: 1e-11))
    #expect(isClose(1 - employed.total / force.total, 0.40, within: 1e-11))
  }

  @Test("without unemployment all of the labour force is employed")
  func fullEmployment() {
    let labour = Self.labourForce(unemployment: 0)
    #expect(labour.employed == labour.labourForce)
  }

  @Test("without an observed labour force participation stays as given")
  func uncalibrated() {
    #expect(Self.labourForce().calibration == nil)
  }

  @Test(
    "calibration meets the observed labour force, the cap binding or not", arguments: [0.9, 1.4])
  func calibration(ratio: Double) throws {
    let raw = Self.labourForce().labourForce15Plus(in: 2024)
    let labour = Self.labourForce(observed: ratio * raw)
    let calibration = try #require(labour.calibration)
    #expect(isClose(calibration.raw, raw))
    #expect(calibration.observed == ratio * raw)
    #expect(isClose(labour.labourForce15Plus(in: 2024), ratio * raw, within: 1e-11))
    if ratio < 1 {
      #expect(isClose(calibration.factor, ratio))
    } else {
      // Young men are capped at 1, so the others are raised by more than the ratio.
      #expect(calibration.factor > ratio)
      #expect(isClose(labour.labourForce[2024][.male, 20], labour.persons[2024][.male, 20]))
    }
  }

  @Test("an observed labour force beyond reach brings every active age to full participation")
  func unattainable() throws {
    let labour = Self.labourForce(observed: 1e9)
    #expect(try #require(labour.calibration).factor.isFinite)
    for age in 15..<69 {
      #expect(isClose(labour.labourForce[2024][.female, age], labour.persons[2024][.female, age]))
    }
  }

  @Test("the labour force of working age takes half of the cell that reaches the age in mid-year")
  func workingAge() {
    let labour = Self.labourForce()
    let force = labour.labourForce[2024]
    func total(_ sex: Sex, to age: Int) -> Double {
      (0..<age).reduce(0) { $0 + force[sex, $1] }
    }
    let found = labour.labourForceWorkingAge(in: 2024) { $0 == .male ? 60 : 55.25 }
    let men = total(.male, to: 59) + 0.5 * force[.male, 59]
    let women = total(.female, to: 54) + 0.75 * force[.female, 54]
    #expect(isClose(found, men + women))
    let everybody = labour.labourForceWorkingAge(in: 2024) { _ in 200 }
    #expect(isClose(everybody, labour.labourForce15Plus(in: 2024)))
  }
}
