import Coverage
import Economy
import Foundation
import Law
import Quantities
import Scheme

extension GenerationYear {
  /// RE of a contributor, money a year: the last n years of the entry class, or the career (6.6).
  func referenceEarnings(of cell: Lives, group: Int, service k: Int) -> Double {
    if let mean = finalYearsMean(group: group, service: k) { return mean }
    return careerAverage(
      of: cell, service: Double(k) + 0.5 * density(group),
      thisYear: 0.5 * density(group) * earnings(group))
  }

  /// RE = (credits/life · J_{t−ℓ} + this year's earnings) / x.
  func careerAverage(of cell: Lives, service x: Double, thisYear: Double = 0) -> Double {
    guard cell.lives > 0, x > 0 else { return 0 }
    let level = input.indices.prices(in: year.advanced(by: -input.law.valorizationLag))
    return (cell.credits / cell.lives * level + thisYear) / x
  }

  /// (1/n) Σ_{j=0…n−1} w_{a−j,t−j} · J'_t / J'_{t−j} where k ≥ n; entry is taken as t − k.
  private func finalYearsMean(group: Int, service k: Int) -> Double? {
    guard case .byEntryYear(let classes) = input.law.averaging[group],
      let entered = classes.last(where: { $0.from <= year.advanced(by: -k) }),
      let n = entered.years, n > 0, k >= n
    else { return nil }
    var sum = 0.0
    for j in 0..<n {
      sum +=
        earnings(group, yearsAgo: j) * level(of: entered.index, in: year)
        / level(of: entered.index, in: year.advanced(by: -j))
    }
    return sum / Double(n)
  }

  /// J', the index of an averaging rule.
  private func level(of index: ValorizationIndex, in year: Year) -> Double {
    switch index {
    case .prices: input.indices.prices(in: year)
    case .wages: input.indices.wages(in: year)
    case .referenceAmount:
      input.indices.valorization(by: .amount(referenceAmount), over: year...year)[year]
    }
  }

  /// E[max(X, F)] of a lognormal X of mean w, dispersion σ (5.3): F + w − E[X ∧ F].
  func raised(_ mean: Double, to floor: Double) -> Double {
    let sigma = input.behaviour.pensionDispersion
    guard sigma > 0, mean > 0, floor > 0 else { return max(mean, floor) }
    func phi(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }
    let below = mean * phi((log(floor / mean) - sigma * sigma / 2) / sigma)
    let above = floor * (1 - phi((log(floor / mean) + sigma * sigma / 2) / sigma))
    return floor + mean - (below + above)
  }
}
