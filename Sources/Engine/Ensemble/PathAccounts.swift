import Assumptions
import FundAccounts
import Projection
import Quantities
import Uncertainty

/// The account of the long-term branch on a lane group of paths: MODEL 11.
///
/// The readable twins are `PensionLines`, `Portfolio` and `FundStatement`.
struct PathAccounts<L: Lane> {
  let fund: FundPlan
  let rows: PathRows<L>
  private let bookYields: LaneMemory<L>
  /// A subsidy of contributions, money a month, `[year]`.
  private let subsidy: LaneMemory<L>

  init(_ fund: FundPlan, rows: PathRows<L>) {
    self.fund = fund
    self.rows = rows
    bookYields = LaneMemory(fund.assets.count)
    subsidy = LaneMemory(fund.subsidies.isEmpty ? 0 : rows.yearCount)
  }

  func fill(_ flows: PathFlows<L>, deviations: PathDeviations<L>) {
    fillYields(deviations)
    for year in 0..<rows.yearCount { fillFlows(flows, year: year) }
    fillSubsidies(flows)
    fillReserve()
    fillShortfall()
  }

  /// What the state pays in place of insured persons: `PensionLines.subsidy`.
  ///
  /// It moves nothing in the account but who pays.
  private func fillSubsidies(_ flows: PathFlows<L>) {
    guard !fund.subsidies.isEmpty else { return }
    let paid = rows[.contributionSubsidy]
    for year in 0..<rows.yearCount { paid[year] = .zero }
    for plan in fund.subsidies {
      plan.amount.fill(
        subsidy.base, inflation: rows[.inflation], realWageGrowth: rows[.realWageGrowth],
        yearCount: rows.yearCount)
      for year in 0..<rows.yearCount {
        let served = flows.value(.contributionYears, plan.group, year)
        let payroll = flows.value(.insurableEarnings, plan.group, year)
        let least = L.minimum(
          L(12) * subsidy.base[year] * served, L(plan.rate[year]) * payroll)
        paid[year] += L(plan.share[year] * plan.collectionRate[year]) * least
      }
    }
  }

  /// i = Σ share · book yield − cost of investing.
  private func fillYields(_ deviations: PathDeviations<L>) {
    let books = bookYields.base
    let classes = fund.assets.count
    for (index, asset) in fund.assets.enumerated() { books[index] = L(asset.openingBookYield) }
    for year in 0..<rows.yearCount {
      let prices = L.one + rows[.inflation][year]
      let real = L.one + deviations.realYield[year]
      var gross = L.zero
      for (index, asset) in fund.assets.enumerated() {
        let nominal = L(asset.realYieldFactor[year]) * prices * real - L.one
        let yield = L.maximum(
          nominal + deviations.assetYields[year * classes + index], L(PathBounds.yield))
        books[index] += (yield - books[index]) / L(asset.maturity)
        gross += L(asset.share[year]) * books[index]
      }
      rows[.yield][year] = gross - L(fund.managementCost[year])
    }
  }

  /// The flows of one year.
  private func fillFlows(_ flows: PathFlows<L>, year: Int) {
    var contributions = L.zero
    var earnings = L.zero
    for group in 0..<flows.groupCount {
      let payroll = flows.value(.insurableEarnings, group, year)
      contributions += L(fund.collectedByGroup[group][year]) * payroll
      earnings += payroll
    }
    let pensions = flows.value(.oldAgePensions, year) + flows.value(.invalidityPensions, year)
    let members =
      flows.value(.withdrawals, year) + flows.value(.ineligibleLumpSums, year)
      + flows.value(.lumpSumsBeyondMaximum, year)
    let benefits =
      pensions + flows.value(.survivorsPensions, year) + flows.value(.funeralGrants, year)
      + members + flows.value(.survivorsLumpSums, year)
    let base: L =
      switch fund.administrationBase {
      case .contributions: contributions
      case .benefits: benefits
      case .contributionsAndBenefits: contributions + benefits
      case .insurableEarnings: earnings
      }
    let administration = L(fund.administrationRate[year]) * base
    let health = L(fund.healthContributionRate[year]) * pensions
    let expenditure = benefits + health + administration
    rows[.contributions][year] = contributions
    rows[.insurableEarnings][year] = earnings
    rows[.benefits][year] = benefits
    rows[.healthContributions][year] = health
    rows[.administration][year] = administration
    rows[.expenditure][year] = expenditure
    rows[.benefitsAndTransfers][year] = benefits + health
    rows[.annualBalance][year] = contributions - expenditure
    rows[.costOutsidePensions][year] = expenditure - flows.value(.oldAgePensions, year)
    let other = L(fund.otherIncome[year])
    rows[.otherIncome][year] = other
    rows[.netCashFlow][year] = contributions + other - benefits - administration - health
  }

  /// F(t+1) = F(t)·(1+i) + N·γ(i), on below zero.
  private func fillReserve() {
    var reserve = L(fund.openingReserve)
    for year in 0..<rows.yearCount {
      let yield = rows[.yield][year]
      let net = rows[.netCashFlow][year]
      let gamma = Self.accumulation(fund.timing, at: yield)
      rows[.reserveAtYearStart][year] = reserve
      rows[.investmentIncome][year] = reserve * yield + net * (gamma - L.one)
      reserve = reserve * (L.one + yield) + net * gamma
      rows[.reserveAtYearEnd][year] = reserve
    }
  }

  /// The same fund with its shortfalls met, by the state or by borrowing.
  private func fillShortfall() {
    var balance = L(fund.openingReserve)
    for year in 0..<rows.yearCount {
      var rate = rows[.yield][year]
      if let debtRate = fund.debtRate {
        rate = L.choose(L(debtRate[year]), rate, where: balance, isBelow: .zero)
      }
      let gamma = Self.accumulation(fund.timing, at: rate)
      let closing = balance * (L.one + rate) + rows[.netCashFlow][year] * gamma
      balance = closing
      var support = L.zero
      if fund.debtRate == nil {
        let missing = (L.zero - closing) / gamma
        support = L.choose(missing, .zero, where: closing, isBelow: .zero)
        balance = L.choose(.zero, closing, where: closing, isBelow: .zero)
      }
      rows[.stateSupport][year] = support
      rows[.reserveAfterSupport][year] = L.choose(.zero, balance, where: balance, isBelow: .zero)
      rows[.debt][year] = L.choose(.zero - balance, .zero, where: balance, isBelow: .zero)
    }
  }

  /// What one unit of net cash flow has become by 31 December: `CashFlowTiming.accumulation`.
  static func accumulation(_ timing: CashFlowTiming, at yield: L) -> L {
    switch timing {
    case .midYear: (L.one + yield).squareRoot()
    case .midYearSimple: L.one + yield * L(0.5)
    case .endYear: .one
    case .startYear: L.one + yield
    case .monthly: yield.map { timing.accumulation(at: $0) }
    }
  }
}
