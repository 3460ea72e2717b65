import Assumptions
import Coverage
import Law
import Quantities
import Scheme

/// What law and behaviour of one year give to every cell of insured persons.
///
/// A cell is a group, sex and age on 1 January; its persons count while they contribute.
struct SicknessMaternityYear {
  let law: SicknessMaternityLaw
  let behaviour: SicknessMaternityBehaviour
  let year: Year
  /// L, money a month.
  let reference: Double
  /// Births per woman-year, `[age]`.
  let fertility: [Double]
  /// Share of the children for whose care leave is paid who are of the younger ages.
  let young: Double
  /// Factor on the shares of the insured who are ill or care for a child.
  let factor: Double

  struct Cell {
    let group: InsuredGroup
    let index: Int
    let sex: Sex
    let age: Int
    /// n = insured · δ, person-years.
    let persons: Double
    /// w, money a year.
    let earnings: Double
  }

  func add(_ cell: Cell, to flows: inout SicknessMaternityFlows) {
    let day = cell.earnings / 12 / law.sickness.dailyDivisor.heldConstant(at: year)
    addIllness(cell, day: day, to: &flows)
    switch cell.sex {
    case .female: addMothers(cell, day: day, to: &flows)
    case .male: addFathers(cell, day: day, to: &flows)
    }
  }

  // MARK: - Illness

  private func addIllness(_ cell: Cell, day: Double, to flows: inout SicknessMaternityFlows) {
    let (sickness, childCare) = (behaviour.sickness, behaviour.childCare)
    let sick = persons(of: sickness, cell)
    let replacement = replacement(of: cell)
    flows.sicknessRecipients += sick
    flows.sicknessBenefits += sick * paidDays(cell) * day * replacement
    flows.sicknessBenefits += sick * longIllness(cell) * day

    let parents = persons(of: childCare, cell)
    let mean = childCare.days[year].crossing(cell.sex, cell.age)
    let younger = law.childCare.daysYounger.heldConstant(at: year)
      .weighted { CappedDays.expected(mean: mean, maximum: $0) }
    let older = law.childCare.daysOlder.heldConstant(at: year)
      .weighted { CappedDays.expected(mean: mean, maximum: $0) }
    let days = young * younger + (1 - young) * older
    flows.childCareRecipients += parents
    flows.childCareBenefits += parents * days * day * replacement

    let resting = sick * behaviour.convalescenceShareOfSick.heldConstant(at: year)
    rest(resting, in: &flows)
    flows.turnsOfIllness +=
      sick * sickness.turns.heldConstant(at: year)
      + parents * childCare.turns.heldConstant(at: year) + resting
  }

  /// Those who take a leave at all.
  private func persons(of leave: SicknessMaternityBehaviour.Leave, _ cell: Cell) -> Double {
    cell.persons * factor * leave.recipientShare[year].crossing(cell.sex, cell.age)
  }

  /// Days of a sick person that are paid, with more of them in arduous work.
  private func paidDays(_ cell: Cell) -> Double {
    let mean = behaviour.sickness.days[year].crossing(cell.sex, cell.age)
    let service = cell.group.meanService[cell.sex, cell.age]
    let arduous = behaviour.arduousShare[cell.index].heldConstant(at: year)
    let further = law.sickness.arduousDays.heldConstant(at: year)
    return law.sickness.maximumDays.heldConstant(at: year).weighted { scale in
      let most = scale.step(at: service)
      return (1 - arduous) * CappedDays.expected(mean: mean, maximum: most)
        + arduous * CappedDays.expected(mean: mean, maximum: most + further)
    }
  }

  /// Days of a long illness a sick person, times the share of earnings paid for them.
  private func longIllness(_ cell: Cell) -> Double {
    let service = cell.group.meanService[cell.sex, cell.age]
    return behaviour.longIllnessShare.heldConstant(at: year)
      * behaviour.longIllnessDays.heldConstant(at: year)
      * law.sickness.longIllnessReplacement.heldConstant(at: year)
      .weighted { $0.step(at: service) }
  }

  private func replacement(of cell: Cell) -> Double {
    let general = law.sickness.replacement[cell.index].heldConstant(at: year)
    let forces = law.sickness.armedForcesReplacement.heldConstant(at: year)
    return general
      + behaviour.armedForcesShare[cell.index].heldConstant(at: year) * (forces - general)
  }

  // MARK: - Births

  private func addMothers(_ cell: Cell, day: Double, to flows: inout SicknessMaternityFlows) {
    let births = cell.persons * birthsPerPerson(cell)
    let pay = law.maternity.replacement.heldConstant(at: year)
    let leave = births * months / 12 * cell.earnings
    let visits = min(
      behaviour.maternity.prenatalVisits.heldConstant(at: year),
      law.maternity.prenatalVisits.heldConstant(at: year))
    let visitDays = law.maternity.prenatalDaysPerVisit.heldConstant(at: year)
    flows.birthsToInsured += births
    flows.maternityBenefits += pay * (leave + births * visits * visitDays * day)
    flows.healthContributions += law.healthContributionRate.heldConstant(at: year) * leave
    grant(births, in: &flows)
    let resting = births * behaviour.convalescenceShareOfMothers.heldConstant(at: year)
    rest(resting, in: &flows)
    flows.turnsOfBirths += births * (1 + visits) + resting
  }

  private func addFathers(_ cell: Cell, day: Double, to flows: inout SicknessMaternityFlows) {
    let births = cell.persons * birthsPerPerson(cell)
    let fathers = births * behaviour.maternity.paternityTakeUp.heldConstant(at: year)
    let days = mixed(law.maternity.paternityDays, law.maternity.paternityDaysSecondChild)
    flows.paternityRecipients += fathers
    flows.paternityBenefits +=
      fathers * days * day * law.maternity.replacement.heldConstant(at: year)
    grant(births * behaviour.maternity.fatherOnlyShare.heldConstant(at: year), in: &flows)
    flows.turnsOfBirths += fathers
  }

  /// Births with a grant of the State to members who are not insured in the branch.
  func stateGrants(_ cell: Cell) -> Double {
    let share =
      cell.sex == .female
      ? 1 : behaviour.maternity.fatherOnlyShare.heldConstant(at: year)
    return cell.persons * birthsPerPerson(cell) * share
  }

  /// Births to a person of a cell with the months of contributions that the law asks.
  ///
  ///     f̄ · relativity · Σ_d weight_d · max(0, 1 − ξ · months_d / 12)
  ///
  /// Where as many enter as leave, a share ξ · m/12 has been insured for less than m months. A
  /// father's births are those of women younger by the years between spouses.
  private func birthsPerPerson(_ cell: Cell) -> Double {
    let age = cell.sex == .female ? cell.age : cell.age - behaviour.maternity.fatherAgeDifference
    let fertility = 0.5 * (fertilityRate(age) + fertilityRate(age + 1))
    guard fertility > 0 else { return 0 }
    let exits = cell.group.exitRate[year].crossing(cell.sex, cell.age)
    let qualified = law.maternity.qualifyingMonths.heldConstant(at: year)
      .weighted { max(0, 1 - exits * $0 / 12) }
    return fertility * qualified
      * behaviour.maternity.fertilityRelativity[cell.index].heldConstant(at: year)
  }

  private func fertilityRate(_ age: Int) -> Double {
    fertility.indices.contains(age) ? fertility[age] : 0
  }

  /// Months of leave of a birth.
  private var months: Double {
    mixed(law.maternity.months, law.maternity.monthsSecondChild)
  }

  /// The mean over first, second and further children.
  private func mixed(_ general: YearSeries<Double>, _ second: YearSeries<Double>) -> Double {
    let value = general.heldConstant(at: year)
    return value + behaviour.maternity.secondChildShare.heldConstant(at: year)
      * (second.heldConstant(at: year) - value)
  }

  private func grant(_ births: Double, in flows: inout SicknessMaternityFlows) {
    flows.birthGrantRecipients += births
    flows.birthGrants += births * law.maternity.grant.heldConstant(at: year) * reference
  }

  private func rest(_ persons: Double, in flows: inout SicknessMaternityFlows) {
    let days = behaviour.convalescenceDays.heldConstant(at: year)
    flows.convalescenceRecipients += persons
    flows.convalescence += persons * law.convalescence.multiple(days: days, in: year) * reference
  }
}
