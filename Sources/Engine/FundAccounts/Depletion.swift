public import Quantities

/// When the fund runs out, and what can still be paid.
public struct Depletion: Sendable, Equatable {
  /// The first year `t` with F(t+1) < 0.
  public let year: Year
  /// F(t+1), notional, money: what is missing at the end of that year.
  public let reserveAtYearEnd: Double
  /// Share of the year's cost that contributions and the last of the reserve can pay.
  ///
  ///     (contributions + F(t)·(1+i)^½) / cost
  ///
  /// Between 0 and 1; nothing without a cost or a yield.
  public let payableShare: Double?
  /// Share of the next year's cost that contributions alone can pay, at most 1.
  public let payableShareNextYear: Double?
}

extension FundStatement {
  /// The fund's depletion, or nothing when the notional reserve never ends a year below zero.
  public var depletion: Depletion? {
    guard let year = years.first(where: { reserveAtYearEnd[$0] < 0 }) else { return nil }
    let next = year.advanced(by: 1)
    let reserve = yields[year].map { max(reserveAtYearStart(year), 0) * (1 + $0).squareRoot() }
    return Depletion(
      year: year, reserveAtYearEnd: reserveAtYearEnd[year],
      payableShare: reserve.flatMap { payableShare(in: year, with: $0) },
      payableShareNextYear: years.contains(next) ? payableShare(in: next, with: 0) : nil)
  }

  private func payableShare(in year: Year, with reserve: Double) -> Double? {
    let cost = flows.cost[year]
    guard cost > 0 else { return nil }
    let share = (flows.contributionIncome[year] + reserve) / cost
    return share.isFinite ? min(max(share, 0), 1) : nil
  }
}
