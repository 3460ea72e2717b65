import Quantities

/// What the fund of a lane group of paths is judged by: MODEL 12.
///
/// The readable twin is `FundIndicators`, in its order, without what needs closed groups. Years are
/// numbers; what does not exist on a path is not a number.
struct PathIndicators<L: Lane> {
  let fund: FundPlan
  let rows: PathRows<L>
  let firstYear: Double
  /// `[indicator]`.
  let values: LaneMemory<L>
  private let sums: LaneMemory<L>
  private let milestoneCount = Self.milestones.count
  private let premiums = Self.premiumPeriods
  private let rates = Self.ratePeriods
  private let obligations = Self.obligationPeriods

  static var names: [String] {
    milestones + premiumPeriods.flatMap { premiums($0.word) }
      + ratePeriods.flatMap { summarizedRates($0.word) }
      + obligationPeriods.map { "openGroupUnfundedObligation\($0.word)" }
  }

  /// Running present values: contributions, other income, cost, earnings, and by year the factor
  /// on 1 January, then the two recursions of the scaled premium.
  private enum Sum: Int, CaseIterable {
    case contributions, otherIncome, expenditure, earnings, discount, scaledPremium
  }

  init(_ fund: FundPlan, rows: PathRows<L>, firstYear: Year) {
    self.fund = fund
    self.rows = rows
    self.firstYear = Double(firstYear.number)
    values = LaneMemory(Self.names.count)
    sums = LaneMemory(Sum.allCases.count * (rows.yearCount + 1))
  }

  func fill() {
    fillMilestones()
    fillSums()
    var next = milestoneCount
    func add(_ value: L) {
      values.base[next] = value
      next += 1
    }
    for period in premiums {
      let count = period.years ?? rows.yearCount
      let present = PresentValues(self, years: count)
      let reserve = L(fund.openingReserve)
      add(present.rate(present.cost))
      add(present.rate(present.cost - reserve))
      add(present.rate(present.cost + present.target - reserve))
      add(present.rate(present.cost - reserve - present.otherIncome))
      add(count <= rows.yearCount ? self[.scaledPremium, count] : L(.nan))
    }
    for period in rates {
      let present = PresentValues(self, years: period.years ?? rows.yearCount)
      let reserve = L(fund.openingReserve)
      let income = present.contributions + present.otherIncome
      add(present.rate(income))
      add(present.rate(reserve + income))
      add(present.rate(present.cost))
      add(present.rate(present.cost + present.target))
      add(present.rate(reserve + income - present.cost - present.target))
    }
    for period in obligations {
      let present = PresentValues(self, years: period.years ?? rows.yearCount)
      let income = present.contributions + present.otherIncome
      let owed = present.cost - income - L(fund.openingReserve)
      add(L.choose(owed, L(.nan), where: .zero, isBelow: present.earnings))
    }
  }

  private subscript(sum: Sum, year: Int) -> L {
    get { sums.base[sum.rawValue * (rows.yearCount + 1) + year] }
    nonmutating set { sums.base[sum.rawValue * (rows.yearCount + 1) + year] = newValue }
  }

  /// Present values on 1 January T0 of the first years, `[years]` from none to all.
  private func fillSums() {
    var factor = L.one
    var closing = L(fund.openingReserve)
    var perUnit = L.zero
    for sum in Sum.allCases { self[sum, 0] = .zero }
    self[.discount, 0] = factor
    for year in 0..<rows.yearCount {
      let yield = rows[.yield][year]
      let growth = L.one + yield
      let middle = factor / growth.squareRoot()
      func carry(_ sum: Sum, _ row: PathRow) {
        self[sum, year + 1] = self[sum, year] + rows[row][year] * middle
      }
      carry(.contributions, .contributions)
      carry(.otherIncome, .otherIncome)
      carry(.expenditure, .expenditure)
      carry(.earnings, .insurableEarnings)
      factor = factor / growth
      self[.discount, year + 1] = factor

      let gamma = PathAccounts<L>.accumulation(fund.timing, at: yield)
      let opening = closing
      let openingPerUnit = perUnit
      let other = rows[.otherIncome][year] - rows[.expenditure][year]
      closing = opening * growth + other * gamma
      perUnit = openingPerUnit * growth + rows[.insurableEarnings][year] * gamma
      self[.scaledPremium, year + 1] = (opening - closing).ratio(to: perUnit - openingPerUnit)
    }
  }

  /// The present values of the first years; not numbers where the projection is shorter.
  private struct PresentValues {
    var contributions = L(.nan)
    var otherIncome = L(.nan)
    var cost = L(.nan)
    var earnings = L(.nan)
    /// One year's cost held at the end; after T1 the cost goes on at its last growth.
    var target = L(.nan)

    init(_ indicators: PathIndicators, years count: Int) {
      let rows = indicators.rows
      guard count > 0, count <= rows.yearCount else { return }
      contributions = indicators[.contributions, count]
      otherIncome = indicators[.otherIncome, count]
      cost = indicators[.expenditure, count]
      earnings = indicators[.earnings, count]
      let costs = rows[.expenditure]
      if count < rows.yearCount {
        target = costs[count]
      } else if count >= 2 {
        target = (costs[count - 1] * costs[count - 1]).ratio(to: costs[count - 2])
      }
      target *= indicators[.discount, count]
    }

    func rate(_ value: L) -> L { value.ratio(to: earnings) }
  }

  // MARK: - When the fund turns

  private func fillMilestones() {
    let nothing = L(.nan)
    var deficitBefore = nothing
    var deficitAfter = nothing
    var peak = nothing
    var highest = L(-.infinity)
    var depletion = nothing
    var reserve = nothing
    var balance = nothing
    var payable = nothing
    var payableNext = nothing
    for year in stride(from: rows.yearCount - 1, through: 0, by: -1) {
      let number = L(firstYear + Double(year))
      let net = rows[.netCashFlow][year]
      let closing = rows[.reserveAtYearEnd][year]
      func isNew(_ new: L, _ old: L, below value: L) -> L {
        L.choose(new, old, where: value, isBelow: .zero)
      }
      deficitBefore = isNew(number, deficitBefore, below: net)
      deficitAfter = isNew(
        number, deficitAfter, below: net + rows[.investmentIncome][year])
      depletion = isNew(number, depletion, below: closing)
      reserve = isNew(closing, reserve, below: closing)
      let rate = rows[.annualBalance][year].ratio(to: rows[.insurableEarnings][year])
      balance = isNew(rate, balance, below: closing)
      let opening = L.choose(
        .zero, rows[.reserveAtYearStart][year], where: rows[.reserveAtYearStart][year],
        isBelow: .zero)
      let grown = opening * (L.one + rows[.yield][year]).squareRoot()
      payable = isNew(payableShare(year, with: grown), payable, below: closing)
      let next = year + 1 < rows.yearCount ? payableShare(year + 1, with: .zero) : nothing
      payableNext = isNew(next, payableNext, below: closing)
    }
    for year in 0..<rows.yearCount {
      let closing = rows[.reserveAtYearEnd][year]
      let isFinite = L.choose(closing, L(-.infinity), where: closing, isBelow: L(.infinity))
      peak = L.choose(L(firstYear + Double(year)), peak, where: highest, isBelow: isFinite)
      highest = L.choose(isFinite, highest, where: highest, isBelow: isFinite)
    }
    let values = values.base
    values[0] = deficitBefore
    values[1] = deficitAfter
    values[2] = peak
    values[3] = depletion
    values[4] = reserve
    values[5] = balance
    values[6] = payable
    values[7] = payableNext
  }

  /// (contributions + reserve) / cost, between 0 and 1.
  private func payableShare(_ year: Int, with reserve: L) -> L {
    let cost = rows[.expenditure][year]
    let share = (rows[.contributions][year] + reserve).ratio(to: cost)
    let held = L.choose(L.one, share, where: L.one, isBelow: share)
    return L.choose(.zero, held, where: held, isBelow: .zero)
  }
}
