public import Assumptions
import Coverage
import Demography
import Economy
public import Quantities
import Scheme

/// Sickness, child care, births and rest of the insured, year by year.
public struct SicknessMaternityProjection: Sendable {
  /// Flows of each year, T0…T1.
  public let flows: YearSeries<SicknessMaternityFlows>
  /// Benefits granted in T0 before scaling, as observed, and the factor on illness.
  public let calibration: (raw: Double, observed: Double, factor: Double)?

  /// Follows the insured through; where turns were observed in T0, illness is scaled to them.
  ///
  ///     factor = max(0, observed − turns of births) / turns of illness
  public init(
    _ basis: BranchBasis, _ members: BranchMembers, _ branch: SicknessMaternityAssumptions
  ) {
    let people = People(basis: basis, members: members, branch: branch)
    var factor = 1.0
    if let observed = branch.observedTurns {
      let raw = people.flows(in: basis.years.lowerBound, factor: 1)
      if raw.turnsOfIllness > 0 {
        factor = max(0, observed.value - raw.turnsOfBirths) / raw.turnsOfIllness
      }
      calibration = (raw: raw.turns, observed: observed.value, factor: factor)
    } else {
      calibration = nil
    }
    flows = YearSeries(over: basis.years) { people.flows(in: $0, factor: factor) }
  }
}

/// The insured of the branch, and the members whose births the State supports.
private struct People {
  let basis: BranchBasis
  let members: BranchMembers
  let branch: SicknessMaternityAssumptions
  private let reference: YearSeries<Double>
  /// The State's grant by group, money; nothing where there is none.
  private let stateGrant: [YearSeries<Double>?]

  init(basis: BranchBasis, members: BranchMembers, branch: SicknessMaternityAssumptions) {
    self.basis = basis
    self.members = members
    self.branch = branch
    reference = basis.indices.amounts(of: branch.law.referenceAmount)
    stateGrant = branch.law.stateBirthGrant.map { $0.map(basis.indices.amounts) }
  }

  func flows(in year: Year, factor: Double) -> SicknessMaternityFlows {
    var flows = SicknessMaternityFlows()
    let rules = SicknessMaternityYear(
      law: branch.law, behaviour: branch.behaviour, year: year,
      reference: reference.heldConstant(at: year),
      fertility: basis.population.fertilityRates[year], young: young(in: year),
      factor: factor)
    for group in basis.groups.indices {
      let earnings = members.earnings[group][year]
      each(members.insured[group][year], of: group, in: year, earnings: earnings) {
        rules.add($0, to: &flows)
      }
      let grant = stateGrant[group]?.heldConstant(at: year) ?? 0
      guard grant > 0 else { continue }
      let inForce = branch.law.stateBirthGrantInForce[group].heldConstant(at: year)
      each(basis.contributors.persons[group][year], of: group, in: year, earnings: earnings) {
        let births = rules.stateGrants($0)
        flows.stateBirthGrantRecipients += births * inForce
        flows.stateBirthGrants += births * grant
      }
    }
    return flows
  }

  /// Calls for each cell that has persons in contribution.
  private func each(
    _ persons: AgeSexGrid, of group: Int, in year: Year, earnings: AgeSexGrid,
    _ body: (SicknessMaternityYear.Cell) -> Void
  ) {
    let density = basis.groups[group].contributionDensity[year]
    for sex in Sex.allCases {
      for age in Age.all {
        let insured = persons[sex, age] * density.crossing(sex, age)
        guard insured > 0 else { continue }
        body(
          SicknessMaternityYear.Cell(
            group: basis.groups[group], index: group, sex: sex, age: age, persons: insured,
            earnings: earnings[sex, age]))
      }
    }
  }

  /// Share of the children on 1 January for whose care leave is paid who are of the younger ages.
  private func young(in year: Year) -> Double {
    let children = basis.population.population[year]
    let all = children.total(ages: 0...branch.law.childCare.olderUnder - 1)
    return all > 0 ? children.total(ages: 0...branch.law.childCare.youngerUnder - 1) / all : 0
  }
}
