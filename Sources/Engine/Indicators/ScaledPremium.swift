import Assumptions
public import FundAccounts
import Quantities

extension FundStatement {
  /// The level rate under which the reserve stops growing when the period ends.
  ///
  ///     F(T0+n) − F(T0+n−1) = 0  with contributions π · insurable earnings
  ///
  /// The year-by-year form of V′(n) = 0: until then the reserve grows, and contributions with
  /// interest on it meet the last year's cost. Timing, yields, other income and cost are the
  /// fund's. `F` is linear in `π`, so that two recursions give the answer.
  ///
  /// Source: P. Thullen, *Techniques actuarielles de la sécurité sociale*, ILO (1973); P. Plamondon
  /// et al., *Actuarial practice in social security*, ILO/ISSA (2002).
  ///
  /// - Parameter count: `n`, the years of the period from T0 on.
  /// - Returns: A fraction of insurable earnings; nothing when the projection is shorter, a yield is
  ///   missing, or no rate has this effect.
  public func scaledPremium(years count: Int) -> Double? {
    guard count > 0, count <= years.count else { return nil }
    var withoutContributions = (opening: openingReserve, closing: openingReserve)
    var perUnitOfRate = (opening: 0.0, closing: 0.0)
    let cost = flows.cost
    for year in years.prefix(count) {
      guard let yield = yields[year] else { return nil }
      let gamma = timing.accumulation(at: yield)
      let other = flows.otherIncome[year] - cost[year]
      withoutContributions.opening = withoutContributions.closing
      withoutContributions.closing = withoutContributions.opening * (1 + yield) + other * gamma
      perUnitOfRate.opening = perUnitOfRate.closing
      perUnitOfRate.closing =
        perUnitOfRate.opening * (1 + yield) + flows.insurableEarnings[year] * gamma
    }
    return (withoutContributions.opening - withoutContributions.closing)
      .ratio(to: perUnitOfRate.closing - perUnitOfRate.opening)
  }
}
