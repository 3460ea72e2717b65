public import Quantities

/// What past earnings are brought forward with.
public enum ValorizationBasis: Sendable {
  /// Consumer prices.
  case prices
  /// Average earnings.
  case wages
  /// A legal amount by year, money; it moves with wages in the years it has no level.
  case amount(YearSeries<Double>)
}

extension EconomicIndices {
  /// The index that brings past earnings forward, 1 in the first projection year.
  ///
  ///     J(t) = level(t) / level(T0)
  ///
  /// Earnings of year `t` are worth `J(u) / J(t)` times as much in year `u`. Average of the
  /// calendar year. The lag between the award and the index used belongs to the law, not here.
  public func valorization(
    by basis: ValorizationBasis, over years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    switch basis {
    case .prices: YearSeries(over: years) { prices(in: $0) }
    case .wages: YearSeries(over: years) { wages(in: $0) }
    case .amount(let amounts):
      YearSeries(over: years) {
        level(of: amounts, in: $0) / level(of: amounts, in: self.years.lowerBound)
      }
    }
  }

  /// The amount of a year; outside its positive values the nearest one, moved with wages.
  private func level(of amounts: YearSeries<Double>, in year: Year) -> Double {
    if let amount = amounts.value(in: year), amount > 0 { return amount }
    let known = amounts.values.indices.filter { amounts.values[$0] > 0 }
      .map { amounts.firstYear.advanced(by: $0) }
    guard let nearest = known.min(by: { abs($0.distance(to: year)) < abs($1.distance(to: year)) })
    else { return wages(in: year) }
    return amounts[nearest] * wages(in: year) / wages(in: nearest)
  }
}
