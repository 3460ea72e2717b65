import Assumptions
import Coverage
import Economy
import Quantities
import Scheme
import Valuation

/// Rates by which the long-term branch collects, pays and invests; the same on every path.
struct FundPlan: Sendable {
  struct Asset: Sendable {
    /// Central yield of new money, 1 + y over 1 + inflation, `[year]`.
    var realYieldFactor: NumberTable
    var share: NumberTable
    var maturity: Double
    var openingBookYield: Double
  }

  /// What the state pays in place of the insured persons of one class of a group.
  struct Subsidy: Sendable {
    var group: Int
    /// Money a month.
    var amount: AmountPlan
    /// Share of contribution-years with the subsidy, collected over due, and the statutory rate of
    /// insured persons, `[year]`.
    var share: NumberTable
    var collectionRate: NumberTable
    var rate: NumberTable
  }

  let assets: [Asset]
  let managementCost: NumberTable
  let timing: CashFlowTiming
  let openingReserve: Double
  /// Nothing where the state meets shortfalls.
  let debtRate: NumberTable?
  let administrationBase: AdministrationBase
  let administrationRate: NumberTable
  let otherIncome: NumberTable
  let healthContributionRate: NumberTable
  /// Collected and due contributions over payroll, `[payer][group][year]`.
  let collected: [[NumberTable]]
  /// Collected of all payers, due but not collected, over payroll, `[group][year]`.
  let collectedByGroup: [NumberTable]
  let arrears: [NumberTable]
  let subsidies: [Subsidy]

  init(
    _ pension: PensionAssumptions, _ assumptions: Assumptions, indices: EconomicIndices
  ) {
    let years = assumptions.years
    let fund = pension.fund
    let inflation = assumptions.economy?.inflation
    assets = fund.assets.map { asset in
      Asset(
        realYieldFactor: NumberTable(
          years.map { year in
            let prices = 1 + (inflation?.heldConstant(at: year) ?? 0)
            return (1 + asset.yield.heldConstant(at: year)) / prices
          }),
        share: asset.share.numbers(over: years), maturity: asset.maturity,
        openingBookYield: asset.openingBookYield)
    }
    managementCost = fund.managementCost.numbers(over: years)
    timing = fund.timing
    openingReserve = fund.openingReserve
    debtRate = fund.debtRate?.numbers(over: years)
    administrationBase = fund.administrationBase
    administrationRate = fund.administrationRate.numbers(over: years)
    otherIncome = fund.otherIncome.numbers(over: years)
    healthContributionRate = pension.law.healthContributionRate.numbers(over: years)
    let groups = assumptions.groups
    let law = pension.law
    collected = Payer.allCases.map { payer in
      groups.enumerated().map { index, group in
        NumberTable(
          years.map {
            law.rate(payer, group: index, in: $0) * group.collectionRate.heldConstant(at: $0)
          })
      }
    }
    func statutory(_ group: Int, _ year: Year) -> Double {
      Payer.allCases.reduce(0) { $0 + law.rate($1, group: group, in: year) }
    }
    collectedByGroup = groups.enumerated().map { index, group in
      NumberTable(
        years.map { statutory(index, $0) * group.collectionRate.heldConstant(at: $0) })
    }
    arrears = groups.enumerated().map { index, group in
      NumberTable(
        years.map { statutory(index, $0) * (1 - group.collectionRate.heldConstant(at: $0)) })
    }
    subsidies = groups.enumerated().flatMap { index, group in
      law.subsidies(of: group, index).map { each in
        Subsidy(
          group: index, amount: AmountPlan(each.amount, indices: indices, years: years),
          share: each.share.numbers(over: years),
          collectionRate: group.collectionRate.numbers(over: years),
          rate: NumberTable(years.map { law.rate(.insuredPerson, group: index, in: $0) }))
      }
    }
  }
}
