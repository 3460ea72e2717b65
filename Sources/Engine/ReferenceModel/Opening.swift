import Coverage
import Foundation
import Quantities
import Scheme

extension Generation {
  /// 6.10: the state at 1 January T0, contributors as they stand after membership is settled.
  mutating func open(_ moment: GenerationYear) {
    openPensioners(moment)
    guard moment.isCoverageAge else { return }
    for group in members.indices { openMembers(moment, group: group) }
    openDormants(moment)
  }

  /// Σ_k A (1 − ½ leave) = Ā, service beta-binomial over min(a − entry age, 50) years.
  private mutating func openMembers(_ moment: GenerationYear, group index: Int) {
    let group = moment.input.groups[index]
    let target = moment.input.contributors[index][moment.year][moment.sex, moment.age]
    let years = min(max(moment.age - group.entryAge, 0), Self.topService)
    let shares = betaBinomial(
      trials: years, mean: group.meanService[moment.sex, moment.age],
      overdispersion: group.serviceOverdispersion)
    let decrements = moment.decrements(of: index)
    var present = 0.0
    for k in 0...years {
      present += shares[k] * (1 - 0.5 * decrements[k].leave)
    }
    var credits = 0.0
    for k in 0...years {
      if k > 0 { credits += moment.credit(index, yearsAgo: k) }
      let lives = target / present * shares[k]
      members[index][k] = Lives(
        lives: lives, credits: lives * credits,
        legacy: k >= moment.input.law.openingLegacyService ? lives : 0)
    }
  }

  /// k = 1 + beta-binomial(n − 1); credits are the k calendar years that end with T0 − y.
  private mutating func openDormants(_ moment: GenerationYear) {
    let opening = moment.input.opening
    let persons = opening.dormants[moment.sex, moment.age]
    let years = min(max(moment.age - opening.dormantEntryAge, 1), Self.topService)
    let shares = betaBinomial(
      trials: years - 1, mean: opening.dormantMeanService[moment.sex, moment.age] - 1,
      overdispersion: opening.dormantServiceOverdispersion)
    var credits = 0.0
    for k in 1...years {
      credits += moment.credit(
        opening.dormantEarningsGroup, yearsAgo: opening.dormantYearsSinceLast + k - 1)
      let lives = persons * shares[k - 1]
      dormants[k] = Lives(
        lives: lives, credits: lives * credits,
        legacy: k >= moment.input.law.openingLegacyService ? lives : 0)
    }
  }

  private mutating func openPensioners(_ moment: GenerationYear) {
    guard moment.age <= Age.open else { return }
    let opening = moment.input.opening
    func stock(_ persons: AgeSexGrid, _ monthly: AgeSexGrid) -> Pensions {
      let count = persons[moment.sex, moment.age]
      return Pensions(persons: count, units: 12 * monthly[moment.sex, moment.age] * count)
    }
    oldAge = stock(opening.pensioners, opening.meanPension)
    invalidity = stock(opening.invalidityPensioners, opening.meanInvalidityPension)
    spouses = stock(opening.spouses, opening.meanSpousePension)
    children = opening.children[moment.sex, moment.age]
  }
}

/// The beta-binomial distribution over 0…n with a mean μ and an overdispersion ρ.
///
///     α = μ(1−ρ)/(nρ),   β = (n−μ)(1−ρ)/(nρ)
///     p_k = C(n,k) · B(k+α, n−k+β) / B(α, β)
///
/// ρ = 0 is the binomial; a mean at an end of the range is a point.
func betaBinomial(trials n: Int, mean: Double, overdispersion rho: Double) -> [Double] {
  let mu = min(max(mean, 0), Double(n))
  guard n > 0, mu > 0, mu < Double(n) else {
    return (0...n).map { Double($0) == mu ? 1 : 0 }
  }
  func logChoose(_ k: Int) -> Double {
    lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
  }
  func logBeta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }
  guard rho > 0 else {
    let p = mu / Double(n)
    return (0...n).map { exp(logChoose($0) + Double($0) * log(p) + Double(n - $0) * log(1 - p)) }
  }
  let alpha = mu * (1 - rho) / (Double(n) * rho)
  let beta = (Double(n) - mu) * (1 - rho) / (Double(n) * rho)
  return (0...n).map {
    exp(logChoose($0) + logBeta(Double($0) + alpha, Double(n - $0) + beta) - logBeta(alpha, beta))
  }
}
