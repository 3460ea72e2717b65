import Assumptions
import FundAccounts
import Indicators
import Projection
import Quantities
import Scheme

extension SeriesBook {
  /// The measures of a branch beside the long-term one: members, money, account, rates, then its
  /// own.
  mutating func add(_ valuation: BranchValuation) {
    let lines = valuation.lines
    let branch = lines.branch
    let members = lines.members
    let insured = members.insured.map { insured in
      YearSeries(over: years) { insured[$0].total }
    }
    byGroup(branch, "contributors", insured, valuation.groups)
    byGroup(branch, "insurableEarnings", members.payroll, valuation.groups)
    addContributions(valuation)
    byGroup(branch, "contributionArrears", members.arrears, valuation.groups)
    byGroup(branch, "contributionsForgone", members.forgone, valuation.groups)
    for line in lines.benefits { add(branch, line.measure, group: line.group, line.values) }
    let flows = valuation.statement.flows
    for (measure, values) in [
      ("benefits", flows.benefits), ("transfersPaid", flows.transfers),
      ("transfersReceived", flows.transfersReceived), ("administration", flows.administration),
      ("totalExpenditure", flows.cost), ("otherIncome", flows.otherIncome),
    ] {
      add(branch, measure, values)
    }
    for transfer in lines.transfersPaid {
      add(branch, "transfersPaid", group: transfer.to, transfer.values)
    }
    for transfer in lines.transfersReceived {
      add(branch, "transfersReceived", group: transfer.from, transfer.values)
    }
    addReserve(of: valuation.statement, branch: branch)
    addRates(of: valuation.statement, branch: branch)
    for line in lines.others { add(branch, line.measure, group: line.group, line.values) }
  }

  private mutating func addContributions(_ valuation: BranchValuation) {
    let lines = valuation.lines
    let branch = lines.branch
    let contributions = lines.members.contributions
    add(branch, "contributions", valuation.statement.flows.contributions)
    for payer in Payer.allCases {
      var paid = PensionLines.sum(contributions[payer] ?? [], over: years)
      if payer == .state, let state = valuation.stateContribution {
        paid = PensionLines.sum([paid, state], over: years)
      }
      if let other = lines.otherPayers[payer] {
        paid = PensionLines.sum([paid, other], over: years)
      }
      add(branch, "contributions", group: payer.rawValue, paid)
    }
    for (index, group) in valuation.groups.enumerated() {
      let paid = PensionLines.sum(
        Payer.allCases.compactMap { contributions[$0]?[index] }, over: years)
      add(branch, "contributions", group: group, paid)
    }
    if let state = valuation.stateContribution {
      add(branch, "contributions", group: "stateRule", state)
    }
    for line in lines.otherContributions {
      add(branch, "contributions", group: line.group, line.values)
    }
  }

  private mutating func byGroup(
    _ branch: String, _ measure: String, _ series: [YearSeries<Double>], _ groups: [String]
  ) {
    add(branch, measure, PensionLines.sum(series, over: years))
    for (group, values) in zip(groups, series) { add(branch, measure, group: group, values) }
  }
}
