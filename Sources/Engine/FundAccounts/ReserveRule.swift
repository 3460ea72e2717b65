public import Assumptions
public import Quantities

/// A contribution of the State that holds a fund's reserve at a multiple of its expenditure.
///
///     S(t) = clamp(m(t) · E(t−1) − F(t), 0, s(t) · W(t))
///
/// `E(t−1)` is the expenditure of the year before as far as the rule counts it, `F(t)` the reserve
/// on 1 January, `W` insurable earnings: the State pays nothing while the reserve suffices, and
/// never more than its rate.
public struct ReserveRule: Sendable {
  /// `m`: expenditures of the year before that the reserve shall hold, by year.
  public var multiple: YearSeries<Double>
  /// `s`: the State's highest rate of insurable earnings, by year.
  public var highestRate: YearSeries<Double>
  /// Expenditure of the year before T0, money.
  public var expenditureBefore: Double
  /// Expenditure that the rule does not count, by year, money: one-off relief.
  public var notCounted: YearSeries<Double>?

  public init(
    multiple: YearSeries<Double>, highestRate: YearSeries<Double>, expenditureBefore: Double,
    notCounted: YearSeries<Double>? = nil
  ) {
    self.multiple = multiple
    self.highestRate = highestRate
    self.expenditureBefore = expenditureBefore
    self.notCounted = notCounted
  }

  /// The State's contribution year by year, each from the reserve that the years before leave.
  ///
  /// - Parameters:
  ///   - opening: F(T0), money.
  ///   - yields: `i` by year.
  ///   - timing: When in the year the flows fall.
  ///   - years: T0…T1.
  ///   - insurableEarnings: `W` by year, money.
  ///   - flows: The fund's flows with a contribution of the State; those of a year depend on that
  ///     year's contribution alone.
  /// - Returns: Money by year, T0…T1.
  public func contributions(
    opening: Double, yields: YearSeries<Double>, timing: CashFlowTiming,
    years: ClosedRange<Year>, insurableEarnings: YearSeries<Double>,
    flows: (YearSeries<Double>?) -> FundFlows
  ) -> YearSeries<Double> {
    // Flows are linear in the contribution: what a whole payroll adds is known beforehand.
    let without = flows(nil)
    let most = YearSeries(over: years) { max(insurableEarnings[$0], 1) }
    let withMost = flows(most)
    let netWithout = without.netCashFlow
    let netWithMost = withMost.netCashFlow
    let costWithout = without.cost
    let costWithMost = withMost.cost
    var reserve = opening
    var expenditure = expenditureBefore
    return YearSeries(over: years) { year in
      let target = multiple.heldConstant(at: year) * expenditure
      let highest = highestRate.heldConstant(at: year) * insurableEarnings[year]
      let state = min(max(target - reserve, 0), max(highest, 0))
      let part = state / most[year]
      let net = netWithout[year] + part * (netWithMost[year] - netWithout[year])
      expenditure =
        costWithout[year] + part * (costWithMost[year] - costWithout[year])
        - (notCounted?[year] ?? 0)
      reserve =
        reserve * (1 + yields[year]) + net * timing.accumulation(at: yields[year])
      return state
    }
  }
}
