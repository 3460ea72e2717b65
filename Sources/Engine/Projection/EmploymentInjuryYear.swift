import Assumptions
import Coverage
import Law
import Quantities
import Scheme

/// Law, incidence and mortality of one year.
struct EmploymentInjuryYear {
  let law: EmploymentInjuryLaw
  let behaviour: EmploymentInjuryBehaviour
  let year: Year
  /// L, money a month.
  let reference: Double
  /// I, mean level of pensions in payment.
  let index: Double
  let deathProbability: AgeSexGrid

  // MARK: - New cases

  /// Counts the year's cases and pays what is paid once; what is new in payment is returned.
  func award(
    _ basis: BranchBasis, _ members: BranchMembers, _ flows: inout EmploymentInjuryFlows
  ) -> InjuryStocks {
    var new = InjuryStocks()
    for (index, group) in basis.groups.enumerated() {
      let insured = members.insured[index][year]
      let density = group.contributionDensity[year]
      let relativity = behaviour.incidenceRelativity[index].heldConstant(at: year)
      for sex in Sex.allCases {
        for age in Age.all {
          let exposed = insured[sex, age] * density.crossing(sex, age) * relativity
          guard exposed > 0 else { continue }
          let cell = Cell(
            sex: sex, age: age, exposed: exposed, service: group.meanService[sex, age],
            earnings: members.earnings[index][year][sex, age])
          payOnce(cell, &flows)
          grantPensions(cell, &new)
        }
      }
    }
    flows.newInjuryPensions = new.pensioners.persons.total + new.severe.persons.total
    new.survivors =
      flows.fatalInjuries * behaviour.survivorsPerDeath.heldConstant(at: year)
    rest(flows.injuryLumpSumRecipients + flows.newInjuryPensions, &flows)
    return new
  }

  private struct Cell {
    let sex: Sex
    let age: Int
    /// Insured · δ · relativity of the group, person-years.
    let exposed: Double
    let service: Double
    /// w, money a year.
    let earnings: Double
  }

  private func cases(_ severity: InjurySeverity, _ cell: Cell) -> Double {
    guard let rates = behaviour.incidence[severity] else { return 0 }
    return cell.exposed * rates[year].crossing(cell.sex, cell.age)
  }

  private func payOnce(_ cell: Cell, _ flows: inout EmploymentInjuryFlows) {
    let temporary = cases(.temporary, cell)
    let mean = behaviour.temporaryDays.heldConstant(at: year)
    let days = law.temporary.maximumDays.heldConstant(at: year)
      .weighted { CappedDays.expected(mean: mean, maximum: $0) }
    let day = cell.earnings / 12 / law.temporary.dailyDivisor.heldConstant(at: year)
    flows.temporaryInjuries += temporary
    flows.temporaryInjuryBenefits +=
      temporary * days * day * law.temporary.replacement.heldConstant(at: year)

    let partial = cases(.lumpSum, cell)
    flows.injuryLumpSumRecipients += partial
    flows.injuryLumpSums +=
      partial
      * law.lumpSum.amount(
        loss: behaviour.lossPercent[.lumpSum] ?? 0, service: cell.service, reference: reference,
        earnings: cell.earnings, in: year)

    let deaths = cases(.fatal, cell)
    flows.fatalInjuries += deaths
    flows.deathGrants += deaths * law.deathGrant.heldConstant(at: year) * reference
  }

  private func grantPensions(_ cell: Cell, _ new: inout InjuryStocks) {
    grant(.pension, cell, &new.pensioners)
    grant(.severe, cell, &new.severe)
  }

  private func grant(
    _ severity: InjurySeverity, _ cell: Cell, _ stock: inout EmploymentInjuryStock
  ) {
    let persons = cases(severity, cell)
    guard persons > 0 else { return }
    let pension = law.monthly.annual(
      loss: behaviour.lossPercent[severity] ?? 0, service: cell.service, reference: reference,
      earnings: cell.earnings, in: year)
    stock.persons[cell.sex, cell.age] += persons
    stock.units[cell.sex, cell.age] += index > 0 ? persons * pension / index : 0
  }

  private func rest(_ cases: Double, _ flows: inout EmploymentInjuryFlows) {
    let persons = cases * behaviour.convalescenceShare.heldConstant(at: year)
    let days = behaviour.convalescenceDays.heldConstant(at: year)
    flows.injuryConvalescenceRecipients = persons
    flows.injuryConvalescence =
      persons * law.convalescence.multiple(days: days, in: year) * reference
  }

  // MARK: - In payment

  /// Pays pensions, allowances and survivors; awards of the year have half of it.
  func pay(_ stocks: InjuryStocks, _ new: InjuryStocks, _ flows: inout EmploymentInjuryFlows) {
    flows.injuryPensioners = stocks.pensioners.persons.total + stocks.severe.persons.total
    flows.attendanceRecipients = stocks.severe.persons.total
    flows.injurySurvivors = stocks.survivors
    let q = mortality(.pension)
    let severeQ = mortality(.severe)
    let units =
      EmploymentInjuryStock.paid(
        stocks.pensioners.units, new: new.pensioners.units, deathProbability: q)
      + EmploymentInjuryStock.paid(
        stocks.severe.units, new: new.severe.units, deathProbability: severeQ)
    let personYears = EmploymentInjuryStock.paid(
      stocks.pensioners.persons, new: new.pensioners.persons, deathProbability: q)
    let severeYears = EmploymentInjuryStock.paid(
      stocks.severe.persons, new: new.severe.persons, deathProbability: severeQ)
    flows.injuryPensions = index * units
    flows.attendanceAllowances =
      12 * law.attendanceAllowance.heldConstant(at: year) * reference * severeYears
    let survivorYears = stocks.survivors * (1 - 0.5 * runOff) + 0.5 * new.survivors
    flows.injurySurvivorsPensions =
      12 * law.survivorAmount.heldConstant(at: year) * reference * survivorYears
    flows.healthContributions =
      12 * law.healthContributionRate.heldConstant(at: year) * reference
      * behaviour.healthContributionShare.heldConstant(at: year) * (personYears + severeYears)
  }

  /// Takes the stocks to the next 1 January.
  func carry(_ stocks: inout InjuryStocks, _ new: InjuryStocks) {
    stocks.pensioners.carry(new.pensioners, deathProbability: mortality(.pension))
    stocks.severe.carry(new.severe, deathProbability: mortality(.severe))
    stocks.survivors =
      stocks.survivors * (1 - runOff) + new.survivors * (1 - 0.5 * runOff)
  }

  private var runOff: Double { min(1, 1 / behaviour.survivorYears) }

  /// q times the relativity r, which fades above 75 as that of the insured does.
  ///
  ///     1 − (1 − r) · clamp((95 − a)/20, 0, 1)
  func mortality(_ severity: InjurySeverity) -> AgeSexGrid {
    let relativity = behaviour.mortalityRelativity[severity] ?? 1
    return AgeSexGrid { sex, age in
      let fading = min(max((95 - Double(age)) / 20, 0), 1)
      return min(1, deathProbability[sex, age] * (1 - (1 - relativity) * fading))
    }
  }
}
