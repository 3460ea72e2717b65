import Demography
import Economy
import Law
package import Quantities
package import Scheme

/// Residents above an age who have no other pension, and what the State pays them.
struct SocialPensioners {
  let persons: YearSeries<AgeSexGrid>
  let pensions: YearSeries<Double>
  let funeralSupport: YearSeries<Double>

  /// Recipients and their pensions.
  ///
  ///     recipients = take-up · (v(x) + poor · (v(x_poor) − v(x))⁺) · others
  ///     money      = Σ recipients · 12 · amount
  ///
  /// `v(x)` is the share of the year that a cohort is above the age x, each dated age by its share
  /// of the year. Deaths of recipients have the probability of their age.
  init(
    _ law: SocialPensionLaw, takeUp: YearSeries<Double>, poor: YearSeries<Double>,
    _ others: YearSeries<AgeSexGrid>, _ basis: BranchBasis
  ) {
    let years = basis.years
    let persons = YearSeries(over: years) { year in
      AgeSexGrid { sex, age in
        func above(_ ages: YearSeries<ShareOfYear<Double>>) -> Double {
          ages.heldConstant(at: year).weighted { BranchBasis.shareAbove($0, from: age) }
        }
        let all = above(law.age)
        let earlier = law.ageOfPoor.map { max(0, above($0) - all) } ?? 0
        return takeUp.heldConstant(at: year)
          * (all + poor.heldConstant(at: year) * earlier) * others[year][sex, age]
      }
    }
    let amounts = basis.indices.amounts(of: law.amount)
    let support = law.funeralSupport.map { basis.indices.amounts(of: $0) }
    self.persons = persons
    pensions = YearSeries(over: years) { persons[$0].total * 12 * amounts[$0] }
    funeralSupport = YearSeries(over: years) { year in
      guard let support else { return 0 }
      let probability = basis.population.deathProbability[year]
      let deaths = zip(persons[year].values, probability.values).reduce(0) { $0 + $1.0 * $1.1 }
      return deaths * support[year]
    }
  }
}

/// The closed group whose pensions the State pays.
struct StatePensioners {
  /// Average of the year by sex and age on 1 January.
  let persons: YearSeries<AgeSexGrid>
  let pensions: YearSeries<Double>

  /// Carries the group from T0 until it has died out.
  ///
  ///     n(a+1, t+1) = n(a, t) (1 − q'(a)),   paid = I(t) · Σ n (1 − ½ q') · b · 12
  ///     q' = q · (1 − (1−r) clamp((95−a)/20, 0, 1))
  init(_ stock: StatePensions, _ basis: BranchBasis) {
    let years = basis.years
    let index = PensionIndex(stock.indexation, indices: basis.indices, years: years)
    var alive = stock.persons
    var units = AgeSexGrid { stock.persons[$0, $1] * stock.meanPension[$0, $1] }
    var averages: [AgeSexGrid] = []
    var paid: [Double] = []
    for year in years {
      let q = AgeSexGrid { sex, age in
        let taper = min(max(Double(95 - age) / 20, 0), 1)
        let relativity = 1 - (1 - stock.mortalityRelativity) * taper
        return min(1, relativity * basis.population.deathProbability[year][sex, age])
      }
      averages.append(AgeSexGrid { alive[$0, $1] * (1 - 0.5 * q[$0, $1]) })
      paid.append(
        12 * index.mean[year]
          * zip(units.values, q.values).reduce(0) { $0 + $1.0 * (1 - 0.5 * $1.1) })
      alive = Self.aged(alive, q)
      units = Self.aged(units, q)
    }
    persons = YearSeries(from: years.lowerBound, averages)
    pensions = YearSeries(from: years.lowerBound, paid)
  }

  private static func aged(_ stock: AgeSexGrid, _ q: AgeSexGrid) -> AgeSexGrid {
    AgeSexGrid { sex, age in
      func survivors(_ age: Int) -> Double { stock[sex, age] * (1 - q[sex, age]) }
      switch age {
      case 0: return 0
      case Age.open: return survivors(age - 1) + survivors(age)
      default: return survivors(age - 1)
      }
    }
  }
}

extension CashTransfer {
  /// Persons who are paid, average of the year; nobody in years in which nothing is paid.
  func recipients(_ basis: BranchBasis) -> YearSeries<Double> {
    let amounts = basis.indices.amounts(of: amount)
    return YearSeries(over: basis.years) { year in
      guard months.heldConstant(at: year) > 0, amounts[year] > 0 else { return 0 }
      let persons = basis.persons(base, in: year)
      let from = fromAge.heldConstant(at: year)
      let to = toAge.heldConstant(at: year)
      var sum = 0.0
      for sex in Sex.allCases {
        for age in Age.all {
          let above = from.weighted { BranchBasis.shareAbove($0, from: age) }
          let beyond = to.weighted { BranchBasis.shareAbove($0, from: age) }
          sum += max(0, above - beyond) * persons[sex, age]
        }
      }
      return share.heldConstant(at: year) * takeUp.heldConstant(at: year) * sum
    }
  }
}

extension BranchBasis {
  /// The persons whom a transfer's share refers to, average of the year.
  package func persons(_ base: CashTransfer.Base, in year: Year) -> AgeSexGrid {
    let employed = labourForce.employed[year]
    switch base {
    case .residents: return residents(in: year)
    case .labourForce: return labourForce.labourForce[year]
    case .employed: return employed
    case .unemployed:
      let force = labourForce.labourForce[year]
      return AgeSexGrid { force[$0, $1] - employed[$0, $1] }
    case .insured: return contributing(in: year)
    case .uninsuredEmployed:
      let insured = contributing(in: year)
      return AgeSexGrid { max(0, employed[$0, $1] - insured[$0, $1]) }
    }
  }
}
