import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func sicknessMaternity() -> SicknessMaternityAssumptions? {
    let membership = membership("sicknessMaternity")
    let law = sicknessMaternityLaw()
    let behaviour = sicknessMaternityBehaviour()
    let fund = fund("sicknessMaternity")
    guard let membership, let law, let behaviour, let fund else { return nil }
    let path = "assumptions.sicknessMaternity.turns.observed"
    let observed = optional(path).map {
      SicknessMaternityAssumptions.Observed(value: $0, source: sourceText(path))
    }
    return SicknessMaternityAssumptions(
      membership: membership, law: law, behaviour: behaviour, observedTurns: observed, fund: fund)
  }

  /// Where a figure of the first year is taken from.
  func sourceText(_ path: String) -> String {
    guard let number = resolver.number(path) else { return "" }
    let found = number.value(on: CalendarDate(startOf: firstYear)) ?? number.firstValue
    return found?.provenance.text ?? ""
  }

  /// A number of each group, in their order.
  func means(_ path: String) -> [YearSeries<Double>]? {
    let series = resolver.groups.map { mean(path, group: $0) }
    let found = series.compactMap { $0 }
    return found.count == series.count ? found : nil
  }

  /// The amount that the benefits of a branch are multiples of.
  func referenceAmount() -> IndexedAmount? {
    if resolver.number("law.referenceAmount") == nil { missing("law.referenceAmount") }
    return amount("law.referenceAmount")
  }

  func convalescence(_ branch: String) -> ConvalescenceLaw? {
    let rate = mean("law.\(branch).convalescence.rate")
    let days = shares("law.\(branch).convalescence.maximumDays")
    guard let rate, let days else { return nil }
    return ConvalescenceLaw(rate: rate, maximumDays: days)
  }

  // MARK: - Law

  private func sicknessMaternityLaw() -> SicknessMaternityLaw? {
    let path = "law.sicknessMaternity"
    let reference = referenceAmount()
    let sickness = sicknessLeave("\(path).sickness")
    let childCare = childCareLeave("\(path).childCareDays")
    let maternity = maternityLeave("\(path).maternity")
    let convalescence = convalescence("sicknessMaternity")
    let health = mean("\(path).healthContributionRate")
    guard let reference, let sickness, let childCare, let maternity,
      let convalescence, let health
    else { return nil }
    return SicknessMaternityLaw(
      referenceAmount: reference, sickness: sickness,
      childCare: childCare, maternity: maternity, convalescence: convalescence,
      healthContributionRate: health,
      stateBirthGrant: resolver.groups.map { amount("\(path).stateBirthGrant", group: $0) },
      stateBirthGrantInForce: resolver.groups.map {
        timeInForce("\(path).stateBirthGrant", group: $0)
      })
  }

  /// Share of each year in which an amount is above zero.
  private func timeInForce(_ path: String, group: String) -> YearSeries<Double> {
    guard let number = resolver.number(path, group: group) else {
      return YearSeries(repeating: 0, over: years)
    }
    return YearSeries(over: years) { year in
      YearPart.parts(of: year, at: number.turningDays).reduce(0) { sum, part in
        guard let amount = number.value(on: part.day)?.amount else { return sum }
        let isPaid = amount.fixed > 0 || amount.terms.contains { $0.coefficient > 0 }
        return isPaid ? sum + part.weight : sum
      }
    }
  }

  private func childCareLeave(_ path: String) -> ChildCareLeave? {
    let younger = shares("\(path).younger")
    let older = shares("\(path).older")
    let youngerUnder = integer("\(path).youngerUnder")
    let olderUnder = integer("\(path).olderUnder")
    guard let younger, let older, let youngerUnder, let olderUnder else { return nil }
    if youngerUnder >= olderUnder {
      problems.error(
        at: resolver.place("\(path).youngerUnder"),
        "the age \(youngerUnder) of younger children is not below the age \(olderUnder) of older ones",
        subject: "\(path).youngerUnder")
    }
    return ChildCareLeave(
      daysYounger: younger, daysOlder: older, youngerUnder: youngerUnder, olderUnder: olderUnder)
  }

  private func sicknessLeave(_ path: String) -> SicknessLeave? {
    let replacement = means("\(path).replacement")
    let forces = mean("\(path).armedForcesReplacement")
    let divisor = mean("\(path).dailyDivisor")
    let maximum = steps("\(path).maximumDays")
    let arduous = mean("\(path).arduousDays")
    let long = steps("law.sicknessMaternity.longIllness.replacement")
    guard let replacement, let forces, let divisor, let maximum, let arduous, let long
    else { return nil }
    return SicknessLeave(
      replacement: replacement, armedForcesReplacement: forces, dailyDivisor: divisor,
      maximumDays: maximum, arduousDays: arduous, longIllnessReplacement: long)
  }

  /// A table of steps by service, which has one for those without any.
  private func steps(_ path: String) -> YearSeries<ShareOfYear<RateScale>>? {
    let table = scales(path)
    let first = table?.values.flatMap(\.parts).compactMap { $0.value.points.first?.x }.max()
    if let first, first > 0 {
      problems.error(
        at: resolver.place(path),
        "the steps begin at \(NumberText.short(first)) years of service, not at 0", subject: path,
        hint: "points: { 0: …, \(NumberText.short(first)): … }")
    }
    return table
  }

  private func maternityLeave(_ path: String) -> MaternityLeave? {
    func second(_ name: String) -> YearSeries<Double>? {
      let own = "\(path).\(name)SecondChild"
      return mean(resolver.isStated(own) ? own : "\(path).\(name)")
    }
    let months = mean("\(path).months")
    let secondMonths = second("months")
    let replacement = mean("\(path).replacement")
    let grant = mean("\(path).grant")
    let qualifying = shares("\(path).qualifyingMonths")
    let days = mean("\(path).paternityDays")
    let secondDays = second("paternityDays")
    let visits = mean("\(path).prenatalVisits")
    let visitDays = mean("\(path).prenatalDaysPerVisit")
    guard let months, let secondMonths, let replacement, let grant, let qualifying, let days,
      let secondDays, let visits, let visitDays
    else { return nil }
    return MaternityLeave(
      months: months, monthsSecondChild: secondMonths, replacement: replacement, grant: grant,
      qualifyingMonths: qualifying, paternityDays: days, paternityDaysSecondChild: secondDays,
      prenatalVisits: visits, prenatalDaysPerVisit: visitDays)
  }

  // MARK: - Behaviour

  private func sicknessMaternityBehaviour() -> SicknessMaternityBehaviour? {
    let path = "assumptions.sicknessMaternity"
    let sickness = leave("\(path).sickness")
    let forces = means("\(path).sickness.armedForcesShare")
    let arduous = means("\(path).sickness.arduousShare")
    let longShare = mean("\(path).longIllness.share")
    let longDays = mean("\(path).longIllness.days")
    let childCare = leave("\(path).childCare")
    let births = births("\(path).maternity")
    let ofSick = mean("\(path).convalescence.shareOfSick")
    let ofMothers = mean("\(path).convalescence.shareOfMothers")
    let days = mean("\(path).convalescence.days")
    guard let sickness, let forces, let arduous, let longShare, let longDays, let childCare,
      let births, let ofSick, let ofMothers, let days
    else { return nil }
    return SicknessMaternityBehaviour(
      sickness: sickness, armedForcesShare: forces, arduousShare: arduous,
      longIllnessShare: longShare, longIllnessDays: longDays, childCare: childCare,
      maternity: births, convalescenceShareOfSick: ofSick,
      convalescenceShareOfMothers: ofMothers, convalescenceDays: days)
  }

  private func leave(_ path: String) -> SicknessMaternityBehaviour.Leave? {
    let share = grids("\(path).recipientShare")
    let days = grids("\(path).days")
    let turns = mean("\(path).turns")
    guard let share, let days, let turns else { return nil }
    return SicknessMaternityBehaviour.Leave(recipientShare: share, days: days, turns: turns)
  }

  private func births(_ path: String) -> SicknessMaternityBehaviour.Births? {
    let relativity = means("\(path).fertilityRelativity")
    let second = mean("\(path).secondChildShare")
    let visits = mean("\(path).prenatalVisits")
    let takeUp = mean("\(path).paternityTakeUp")
    let difference = integer("\(path).fatherAgeDifference")
    let fatherOnly = mean("\(path).fatherOnlyShare")
    guard let relativity, let second, let visits, let takeUp, let difference, let fatherOnly
    else { return nil }
    return SicknessMaternityBehaviour.Births(
      fertilityRelativity: relativity, secondChildShare: second, prenatalVisits: visits,
      paternityTakeUp: takeUp, fatherAgeDifference: difference, fatherOnlyShare: fatherOnly)
  }
}
