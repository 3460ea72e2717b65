import Assumptions
import Coverage
import Projection
import Quantities
import Scheme
import Valuation

/// The measures of branch `pension`.
extension MeasureList {
  mutating func addPension(
    _ assumptions: Assumptions, _ pension: PensionAssumptions, _ fund: FundPlan?
  ) {
    let groups = assumptions.groups.map(\.name)
    add("labour", "labourForceWorkingAge", .row(.labourForceWorkingAge))
    addMembers(groups)
    addContributions(groups, fund)
    addPensioners()
    addBenefits()
    addReserve(hasDebt: pension.fund.debtRate != nil)
    addRatios()
  }

  private mutating func pension(
    _ measure: String, group: String = "all", _ source: MeasureSource
  ) {
    add("pension", measure, group: group, source)
  }

  private mutating func byGroup(_ measure: String, _ flow: GroupFlow, _ groups: [String]) {
    pension(measure, .allGroups(flow))
    for (index, name) in groups.enumerated() {
      pension(measure, group: name, .groupFlow(flow, group: index))
    }
  }

  private static let meanEarnings = MeasureSource.monthly(
    .row(.insurableEarnings), .allGroups(.contributionYears))

  private mutating func addMembers(_ groups: [String]) {
    byGroup("contributors", .contributors, groups)
    pension("dormantMembers", .flow(.dormantMembers))
    byGroup("newEntrants", .newEntrants, groups)
    for (measure, flow) in [
      ("returnedMembers", LivesFlow.returnedMembers), ("unmetCoverage", .unmetCoverage),
      ("memberExits", .memberExits), ("contributorDeaths", .contributorDeaths),
      ("dormantDeaths", .dormantDeaths),
    ] {
      pension(measure, .flow(flow))
    }
    byGroup("insurableEarnings", .insurableEarnings, groups)
    pension("meanInsurableEarnings", Self.meanEarnings)
    for (index, name) in groups.enumerated() {
      pension(
        "meanInsurableEarnings", group: name,
        .monthly(
          .groupFlow(.insurableEarnings, group: index),
          .groupFlow(.contributionYears, group: index)))
    }
    let contributors = MeasureSource.allGroups(.contributors)
    pension("coverageOfLabourForce", .ratio(contributors, .row(.labourForce)))
    pension("coverageOfWorkingAgeLabourForce", .ratio(contributors, .row(.labourForceWorkingAge)))
  }

  private mutating func addContributions(_ groups: [String], _ fund: FundPlan?) {
    let indices = groups.indices
    pension("contributions", .row(.contributions))
    for (position, payer) in Payer.allCases.enumerated() {
      let rates = fund?.collected[position] ?? []
      let statutory = MeasureSource.payrolls(
        zip(indices, rates).map { (group: $0, rates: $1) })
      pension("contributions", group: payer.rawValue, subsidised(statutory, payer, fund))
    }
    func one(_ index: Int, _ rates: [NumberTable]?) -> MeasureSource {
      .payrolls(rates.map { [(group: index, rates: $0[index])] } ?? [])
    }
    for (index, name) in groups.enumerated() {
      pension("contributions", group: name, one(index, fund?.collectedByGroup))
    }
    pension(
      "contributionArrears",
      .payrolls(zip(indices, fund?.arrears ?? []).map { (group: $0, rates: $1) }))
    for (index, name) in groups.enumerated() {
      pension("contributionArrears", group: name, one(index, fund?.arrears))
    }
  }

  /// Contributions of a payer once the state has paid in place of insured persons.
  private func subsidised(
    _ statutory: MeasureSource, _ payer: Payer, _ fund: FundPlan?
  ) -> MeasureSource {
    guard let fund, !fund.subsidies.isEmpty else { return statutory }
    return switch payer {
    case .employer: statutory
    case .insuredPerson: .sum(statutory, .row(.contributionSubsidy), times: -1)
    case .state: .sum(statutory, .row(.contributionSubsidy), times: 1)
    }
  }

  private mutating func addPensioners() {
    for (measure, flow) in PensionLines.reportedPersons {
      pension(measure, .flow(flow))
    }
    pension("lumpSumRecipients", .flows(PensionLines.oneOffRecipients))
    let awards = MeasureSource.flow(.newOldAgePensions)
    let newPension = MeasureSource.monthly(.flow(.newOldAgePensionAmount), awards)
    let meanPension = MeasureSource.monthly(.flow(.oldAgePensions), .flow(.oldAgePensionerYears))
    pension("meanPension", meanPension)
    pension("meanNewPension", newPension)
    pension("meanReferenceEarningsAtAward", .monthly(.flow(.referenceEarningsAtAward), awards))
    pension("meanServiceAtAward", .ratio(.flow(.serviceAtAward), awards))
    pension("replacementRateAtAward", .ratio(newPension, Self.meanEarnings))
    pension("replacementRateOfStock", .ratio(meanPension, Self.meanEarnings))
    pension(
      "pensionerCoverage", .ratio(.flow(.oldAgePensioners), .row(.residentsOfPensionableAge)))
  }

  private mutating func addBenefits() {
    for (measure, flow) in PensionLines.reportedBenefits {
      pension(measure, .flow(flow))
    }
    pension("lumpSums", .flows(PensionLines.lumpSumFlows))
    for (measure, row) in [
      ("benefits", PathRow.benefits), ("healthContributionsOfPensioners", .healthContributions),
      ("administration", .administration), ("totalExpenditure", .expenditure),
      ("otherIncome", .otherIncome),
    ] {
      pension(measure, .row(row))
    }
  }

  private mutating func addReserve(hasDebt: Bool) {
    for (measure, row) in [
      ("netCashFlow", PathRow.netCashFlow), ("investmentIncome", .investmentIncome),
      ("reserveAtYearEnd", .reserveAtYearEnd), ("stateSupport", .stateSupport),
      ("reserveAfterSupport", .reserveAfterSupport), ("debt", .debt), ("yield", .yield),
    ] where hasDebt || row != .debt {
      pension(measure, .row(row))
    }
  }

  private mutating func addRatios() {
    let earnings = MeasureSource.row(.insurableEarnings)
    let cost = MeasureSource.row(.expenditure)
    let closing = MeasureSource.row(.reserveAtYearEnd)
    pension("incomeRate", .ratio(.row(.contributions), earnings))
    pension("paygCostRate", .ratio(cost, earnings))
    pension("paygCostRateWithoutAdministration", .ratio(.row(.benefitsAndTransfers), earnings))
    pension("annualBalance", .ratio(.row(.annualBalance), earnings))
    pension("reserveRatioOpening", .ratio(.row(.reserveAtYearStart), cost))
    pension("reserveRatioClosing", .ratio(closing, cost))
    pension("reserveRatioClosingOverNextYear", .overNextYear(closing, cost))
    let contributors = MeasureSource.allGroups(.contributors)
    let personYears = MeasureSource.flow(.oldAgePensionerYears)
    pension("demographicRatio", .ratio(personYears, contributors))
    pension(
      "financialRatio",
      .ratio(.ratio(.flow(.oldAgePensions), personYears), .ratio(earnings, contributors)))
    pension("costRateOutsidePensions", .ratio(.row(.costOutsidePensions), earnings))
    for (measure, row) in [
      ("expenditureToOutput", PathRow.expenditure), ("contributionsToOutput", .contributions),
      ("reserveToOutput", .reserveAtYearEnd),
    ] {
      pension(measure, .ratio(.row(row), .row(.output)))
    }
  }
}
