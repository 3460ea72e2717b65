package import Assumptions
import Diagnostics
package import FundAccounts
import Indicators
package import Projection
package import Quantities
package import Scheme

/// What one branch beside the long-term one collects and pays, line by line, before its account.
package struct BranchLines {
  /// One line by year; money, persons or a rate as its measure says.
  package struct Line {
    package var measure: String
    package var group = "all"
    package var values: YearSeries<Double>
  }

  /// A payment between two funds; money.
  package struct Transfer {
    package var from: String
    package var to: String
    package var values: YearSeries<Double>
  }

  /// The branch's name in results.
  package let branch: String
  package let members: BranchMembers
  /// Benefits by kind, group `all`, money; their sum is the branch's `benefits`.
  package var benefits: [Line] = []
  /// Contributions that are not of the groups' payroll, each under its own group, money.
  package var otherContributions: [Line] = []
  /// Who pays those contributions, money; together they are their sum.
  package var otherPayers: [Payer: YearSeries<Double>] = [:]
  /// What the branch pays to other funds.
  package var transfersPaid: [Transfer] = []
  /// What other funds pay to the branch.
  package var transfersReceived: [Transfer] = []
  /// Persons, means and rates beside the money.
  var others: [Line] = []
  /// What of the base year was scaled to observed totals, the insured apart.
  var calibration: [CalibrationRow] = []
  var warnings: [Diagnostic] = []
  /// The State's contribution where it depends on the fund's own reserve.
  var reserveRule: ReserveRule?
}

/// One branch from its lines to its account and indicators.
package struct BranchValuation {
  package let lines: BranchLines
  let groups: [String]
  package let fund: FundAssumptions
  package let statement: FundStatement
  /// What the State adds by the rule of the reserve, money; nothing without a rule.
  package let stateContribution: YearSeries<Double>?

  init(
    _ lines: BranchLines, fund: FundAssumptions, groups: [String], years: ClosedRange<Year>
  ) {
    self.lines = lines
    self.groups = groups
    self.fund = fund
    let yields = Portfolio.yields(
      fund.assets, managementCost: fund.managementCost, years: years)
    let collected = YearSeries(over: years) { year in
      lines.otherContributions.reduce(lines.members.contributions(in: year)) {
        $0 + $1.values[year]
      }
    }
    let benefits = Self.sum(lines.benefits.map(\.values), over: years)
    let paid = Self.sum(lines.transfersPaid.map(\.values), over: years)
    let received = Self.sum(lines.transfersReceived.map(\.values), over: years)
    let payroll = YearSeries(over: years) { lines.members.payroll(in: $0) }
    func flows(_ state: YearSeries<Double>?) -> FundFlows {
      let contributions = YearSeries(over: years) { collected[$0] + (state?[$0] ?? 0) }
      return FundFlows(
        years: years, contributions: contributions,
        otherIncome: YearSeries(over: years) { fund.otherIncome.heldConstant(at: $0) },
        benefits: benefits,
        administration: fund.administrationBase.administration(
          rate: fund.administrationRate,
          contributions: YearSeries(over: years) { contributions[$0] + received[$0] },
          benefits: benefits,
          insurableEarnings: payroll, years: years),
        transfers: paid, transfersReceived: received, insurableEarnings: payroll)
    }
    stateContribution = lines.reserveRule.map { rule in
      rule.contributions(
        opening: fund.openingReserve, yields: yields, timing: fund.timing, years: years,
        insurableEarnings: payroll, flows: flows)
    }
    statement = FundStatement(
      flows: flows(stateContribution), opening: fund.openingReserve, yields: yields,
      timing: fund.timing, debtRate: fund.debtRate)
  }

  var indicators: [IndicatorValue] {
    FundIndicators.all(of: statement).map {
      IndicatorValue(branch: lines.branch, indicator: $0.name, value: $0.value)
    }
  }

  private static func sum(
    _ series: [YearSeries<Double>], over years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    PensionLines.sum(series, over: years)
  }
}
