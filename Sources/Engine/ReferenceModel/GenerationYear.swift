import Coverage
import Economy
import Law
import Quantities
import Scheme

/// One generation in one year: what the inputs say about it.
struct GenerationYear {
  let input: ReferenceInput
  /// The reference amount by year, money a month.
  let referenceAmount: YearSeries<Double>
  let sex: Sex
  let year: Year
  /// a, age last birthday on 1 January; above 100 the tables' open age is read.
  let age: Int

  var isFirstYear: Bool { year == input.years.lowerBound }

  var isCoverageAge: Bool { age <= input.behaviour.lastCoverageAge }
  var isLastCoverageAge: Bool { age == input.behaviour.lastCoverageAge }

  /// Whether any group is to have contributors.
  var isCovered: Bool {
    age <= Age.open && input.contributors.contains { $0[year][sex, age] > 0 }
  }

  /// A rate by age last birthday met half before and half after the birthday (1.2).
  ///
  ///     ½ (f(a) + f(a+1)),   f(100) at the open age
  func crossed(_ rate: AgeSexGrid) -> Double {
    age >= Age.open ? rate[sex, Age.open] : 0.5 * (rate[sex, age] + rate[sex, age + 1])
  }

  /// q · (1 − (1 − r) · clamp((95 − a)/20, 0, 1)), at most 1 (6.2).
  func deathProbability(relativity: Double) -> Double {
    let fading = min(max(Double(95 - age) / 20, 0), 1)
    let q = input.deathProbability[year][sex, min(age, Age.open)]
    return min(1, q * (1 - (1 - relativity) * fading))
  }

  /// δ, years of contributions in a year of membership.
  func density(_ group: Int) -> Double {
    crossed(input.groups[group].contributionDensity[year])
  }

  /// w(g, s, a−j, t−j); before T0 the earnings of that age in T0, moved with wages (3).
  func earnings(_ group: Int, yearsAgo: Int = 0) -> Double {
    let then = year.advanced(by: -yearsAgo)
    let ageThen = max(0, age - yearsAgo)
    let start = input.years.lowerBound
    return then < start
      ? input.earnings[group][start][sex, ageThen] * input.indices.wages(in: then)
      : input.earnings[group][then][sex, ageThen]
  }

  /// w/J of a year, J the price index.
  func credit(_ group: Int, yearsAgo: Int = 0) -> Double {
    earnings(group, yearsAgo: yearsAgo) / input.indices.prices(in: year.advanced(by: -yearsAgo))
  }

  /// PA by share of the year.
  var pensionableAge: [ShareOfYear<Double>.Part] {
    input.law.pensionableAge[sex]?.heldConstant(at: year).parts ?? []
  }

  /// The share of the year in which a service reaches the threshold in force (1.4).
  func share(of service: Double, reaching threshold: YearSeries<ShareOfYear<Double>>) -> Double {
    var share = 0.0
    for part in threshold.heldConstant(at: year).parts where service >= part.value {
      share += part.weight
    }
    return share
  }

  /// I(t), the mean level of pensions in the year.
  var pensionIndex: Double { input.pensionIndex.mean[year] }
}
