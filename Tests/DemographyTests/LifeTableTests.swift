import Demography
import Quantities
import Testing

@Suite("Life table")
struct LifeTableTests {
  /// Death rates that fall after birth and rise with age, for one seed.
  static func deathRates(seed: UInt64) -> [Double] {
    var random = SeededGenerator(seed: seed)
    return Age.all.map { age in
      let level = age == 0 ? 0.05 : 0.0002 + 0.4 * Double(age * age * age) / 1e6
      return level * .random(in: 0.5...1.5, using: &random)
    }
  }

  @Test(
    "deaths are rates times years lived, survivors less deaths survive, all die in the end",
    arguments: [1, 2, 3] as [UInt64], Sex.allCases)
  func identities(seed: UInt64, sex: Sex) {
    let rates = Self.deathRates(seed: seed)
    let table = LifeTable(deathRates: rates, sex: sex)
    for x in Age.all {
      #expect(isClose(table.dx[x], rates[x] * table.personYearsLived[x], within: 1e-12))
      #expect(table.dx[x] == table.lx[x] * table.qx[x])
      if x < Age.open {
        #expect(table.lx[x + 1] == table.lx[x] - table.dx[x])
        #expect(
          isClose(
            table.personYearsRemaining[x],
            table.personYearsLived[x] + table.personYearsRemaining[x + 1], within: 1e-12))
      }
    }
    #expect(isClose(table.dx.reduce(0, +), 1, within: 1e-12))
    #expect(table.qx[Age.open] == 1)
    #expect(isClose(table.survival(from: 20, to: 60), table.lx[60] / table.lx[20], within: 1e-15))
  }

  @Test("under one death rate at all ages life expectancy is its inverse at every age")
  func constantRate() {
    let table = LifeTable(deathRates: Array(repeating: 0.02, count: Age.count), sex: .female)
    for age in Age.all { #expect(isClose(table.lifeExpectancy(at: age), 50, within: 1e-12)) }
  }

  /// By hand from the printed coefficients: 0.02832 + 3.26021 · 0.05 = 0.1913305.
  @Test(
    "infant deaths happen at Andreev and Kingkade's mean age",
    arguments: [
      (Sex.male, 0.01, 0.129_335_5), (.male, 0.05, 0.191_330_5), (.male, 0.10, 0.29915),
      (.female, 0.01, 0.128_477_3), (.female, 0.05, 0.240_714_5), (.female, 0.10, 0.31411),
    ])
  func infants(sex: Sex, deathRate: Double, expected: Double) {
    let found = LifeTable.yearsLivedByInfantDeaths(deathRate: deathRate, sex: sex)
    #expect(abs(found - expected) < 1e-12)
  }

  @Test("the pieces of the infant formula meet to 0.0005 years", arguments: Sex.allCases)
  func pieces(sex: Sex) {
    for limit in sex == .male ? [0.02300, 0.08307] : [0.01724, 0.06891] {
      let below = LifeTable.yearsLivedByInfantDeaths(deathRate: limit - 1e-9, sex: sex)
      let above = LifeTable.yearsLivedByInfantDeaths(deathRate: limit, sex: sex)
      #expect(abs(above - below) < 0.0005)
    }
  }

  @Test("without deaths everybody survives, and rates above two leave nobody")
  func extremes() {
    let immortal = SurvivalRatios(
      LifeTable(deathRates: Array(repeating: 0, count: Age.count), sex: .male))
    #expect(immortal.byAge.allSatisfy { $0 == 1 })
    #expect(immortal.ofNewborn == 1)

    var rates = [Double](repeating: 0.01, count: Age.count)
    rates[50] = 3
    let table = LifeTable(deathRates: rates, sex: .male)
    #expect(table.lx[51] == 0)
    #expect(table.lifeExpectancy(at: 60) == 0)
    #expect(SurvivalRatios(table).byAge.allSatisfy { (0...1).contains($0) })
  }

  @Test("survival ratios are ratios of years lived, the last two ages sharing one")
  func survivalRatios() {
    let table = LifeTable(deathRates: Self.deathRates(seed: 4), sex: .female)
    let ratios = SurvivalRatios(table)
    #expect(ratios.byAge[40] == table.personYearsLived[41] / table.personYearsLived[40])
    #expect(ratios.byAge[99] == table.personYearsRemaining[100] / table.personYearsRemaining[99])
    #expect(ratios.byAge[100] == ratios.byAge[99])
    #expect(ratios.ofNewborn == table.personYearsLived[0])
  }
}

/// SplitMix64: the same numbers everywhere for a seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func isClose(_ found: Double, _ expected: Double, within relative: Double) -> Bool {
  abs(found - expected) <= relative * max(abs(found), abs(expected))
}
