import Assumptions
import Coverage
import Demography
import Economy
import FundAccounts
import Indicators
import Law
import Projection
import Quantities
import Scheme

extension SeriesBook {
  /// The measures of branch `pension`, and the working-age labour force its coverage refers to.
  mutating func add(_ valuation: PensionValuation) {
    if let persons = valuation.contributors.denominators[.labourForceWorkingAge] {
      add("labour", "labourForceWorkingAge", persons)
    }
    addMembers(valuation)
    addContributions(valuation)
    addPensioners(valuation)
    addBenefits(valuation)
    addReserve(of: valuation.statement, branch: "pension")
    addRatios(valuation)
  }

  private mutating func pension(
    _ measure: String, group: String = "all", _ value: (Year) -> Double?
  ) {
    add("pension", measure, group: group, value)
  }

  private mutating func pension(_ measure: String, _ flow: LivesFlow, _ lives: PensionLines) {
    add("pension", measure, lives.lives.series(flow))
  }

  /// A measure for all and for each insured group.
  private mutating func byGroup(
    _ measure: String, _ series: [YearSeries<Double>], _ valuation: PensionValuation
  ) {
    add("pension", measure, PensionLines.sum(series, over: years))
    for (group, values) in zip(valuation.assumptions.groups, series) {
      add("pension", measure, group: group.name, values)
    }
  }

  private mutating func addMembers(_ valuation: PensionValuation) {
    let lines = valuation.lines
    let groups = valuation.assumptions.groups.indices
    let contributors = groups.map { lines.lives.series(.contributors, group: $0) }
    byGroup("contributors", contributors, valuation)
    pension("dormantMembers", .dormantMembers, lines)
    byGroup(
      "newEntrants", groups.map { lines.lives.series(.newEntrants, group: $0) }, valuation)
    pension("returnedMembers", .returnedMembers, lines)
    pension("unmetCoverage", .unmetCoverage, lines)
    pension("memberExits", .memberExits, lines)
    pension("contributorDeaths", .contributorDeaths, lines)
    pension("dormantDeaths", .dormantDeaths, lines)
    byGroup("insurableEarnings", lines.insurableEarnings, valuation)
    let contributionYears = groups.map { lines.lives.series(.contributionYears, group: $0) }
    let payroll = lines.flows.insurableEarnings
    let allYears = PensionLines.sum(contributionYears, over: years)
    pension("meanInsurableEarnings") {
      allYears[$0] > 0 ? payroll[$0] / allYears[$0] / 12 : nil
    }
    for (index, group) in valuation.assumptions.groups.enumerated() {
      let earnings = lines.insurableEarnings[index]
      pension("meanInsurableEarnings", group: group.name) { year in
        let served = contributionYears[index][year]
        return served > 0 ? earnings[year] / served / 12 : nil
      }
    }
    let all = PensionLines.sum(contributors, over: years)
    let denominators = valuation.contributors.denominators
    for (measure, denominator) in [
      ("coverageOfLabourForce", CoverageDenominator.labourForce15Plus),
      ("coverageOfWorkingAgeLabourForce", .labourForceWorkingAge),
    ] {
      guard let persons = denominators[denominator] else { continue }
      pension(measure) { persons[$0] > 0 ? all[$0] / persons[$0] : nil }
    }
  }

  private mutating func addContributions(_ valuation: PensionValuation) {
    let lines = valuation.lines
    add("pension", "contributions", lines.flows.contributions)
    for payer in Payer.allCases {
      let paid = PensionLines.sum(lines.contributions[payer] ?? [], over: years)
      add("pension", "contributions", group: payer.rawValue, paid)
    }
    for (index, group) in valuation.assumptions.groups.enumerated() {
      let paid = PensionLines.sum(
        Payer.allCases.compactMap { lines.contributions[$0]?[index] }, over: years)
      add("pension", "contributions", group: group.name, paid)
    }
    byGroup("contributionArrears", lines.arrears, valuation)
  }

  private mutating func addPensioners(_ valuation: PensionValuation) {
    let lines = valuation.lines
    for (measure, flow) in PensionLines.reportedPersons {
      pension(measure, flow, lines)
    }
    pension("lumpSumRecipients") { lines.oneOffRecipients(in: $0) }

    let awards = lines.lives.series(.newOldAgePensions)
    let amounts = lines.lives.series(.newOldAgePensionAmount)
    let references = lines.lives.series(.referenceEarningsAtAward)
    let service = lines.lives.series(.serviceAtAward)
    let pensions = lines.lives.series(.oldAgePensions)
    let personYears = lines.lives.series(.oldAgePensionerYears)
    let mean = YearSeries<Double?>(over: years) { year in
      value("pension", "meanInsurableEarnings", group: "all", in: year)
    }
    func quotient(_ a: YearSeries<Double>, _ b: YearSeries<Double>, _ year: Year) -> Double? {
      b[year] > 0 ? a[year] / b[year] : nil
    }
    func overEarnings(_ monthly: Double?, _ year: Year) -> Double? {
      guard let monthly, let earnings = mean[year], earnings > 0 else { return nil }
      return monthly / earnings
    }
    pension("meanPension") { quotient(pensions, personYears, $0).map { $0 / 12 } }
    pension("meanNewPension") { quotient(amounts, awards, $0).map { $0 / 12 } }
    pension("meanReferenceEarningsAtAward") { quotient(references, awards, $0).map { $0 / 12 } }
    pension("meanServiceAtAward") { quotient(service, awards, $0) }
    pension("replacementRateAtAward") { year in
      overEarnings(quotient(amounts, awards, year).map { $0 / 12 }, year)
    }
    pension("replacementRateOfStock") { year in
      overEarnings(quotient(pensions, personYears, year).map { $0 / 12 }, year)
    }
    let stock = lines.lives.series(.oldAgePensioners)
    let law = valuation.pension.law
    let population = valuation.population.population
    pension("pensionerCoverage") { year in
      let residents = Sex.allCases.reduce(0.0) { sum, sex in
        let pensionableAge = law.pensionableAge[sex]?.heldConstant(at: year).weighted { $0 }
        return sum
          + Age.all.reduce(0.0) { total, age in
            let reached = min(max(Double(age) + 1 - (pensionableAge ?? 65), 0), 1)
            return total + reached * population[year][sex, age]
          }
      }
      return residents > 0 ? stock[year] / residents : nil
    }
  }

  private mutating func addBenefits(_ valuation: PensionValuation) {
    let lines = valuation.lines
    for (measure, flow) in PensionLines.reportedBenefits {
      pension(measure, flow, lines)
    }
    add(
      "pension", "lumpSums",
      PensionLines.sum(PensionLines.lumpSumFlows.map { lines.lives.series($0) }, over: years))
    add("pension", "benefits", lines.benefits)
    add("pension", "healthContributionsOfPensioners", lines.healthContributions)
    add("pension", "administration", lines.administration)
    add("pension", "totalExpenditure", lines.flows.cost)
    add("pension", "otherIncome", lines.flows.otherIncome)
  }

  private mutating func addRatios(_ valuation: PensionValuation) {
    let lines = valuation.lines
    let statement = valuation.statement
    addRates(of: statement, branch: "pension")
    let contributors = PensionLines.sum(
      valuation.assumptions.groups.indices.map { lines.lives.series(.contributors, group: $0) },
      over: years)
    let factors = PaygCostFactors(
      of: lines.flows, pensions: lines.lives.series(.oldAgePensions),
      pensioners: lines.lives.series(.oldAgePensionerYears), contributors: contributors)
    add("pension", "demographicRatio", factors.demographicRatio)
    add("pension", "financialRatio", factors.financialRatio)
    add("pension", "costRateOutsidePensions", factors.costRateOutsidePensions)
    let indices = valuation.indices
    for (measure, series) in [
      ("expenditureToOutput", lines.flows.cost),
      ("contributionsToOutput", lines.flows.contributions),
      ("reserveToOutput", statement.reserveAtYearEnd),
    ] {
      pension(measure) { year in
        let output = indices.output(in: year)
        return output > 0 ? series[year] / output : nil
      }
    }
  }
}
