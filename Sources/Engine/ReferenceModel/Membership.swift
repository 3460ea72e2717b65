import Coverage
import Quantities
import Scheme

extension Generation {
  /// 6.1: contributors are brought to the coverage path at the start of the year.
  mutating func meetCoverage(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) {
    let groups = members.indices
    /// 1 − ½ leave: contributor-years of one life.
    func presence(_ group: Int, _ k: Int) -> Double { 1 - 0.5 * decrements[group][k].leave }

    var gaps = groups.map { _ in 0.0 }
    for group in groups {
      let target = moment.input.contributors[group][moment.year][moment.sex, moment.age]
      let present = (0...Self.topService).reduce(0.0) {
        $0 + members[group][$1].lives * presence(group, $1)
      }
      guard present > target else {
        gaps[group] = target - present
        continue
      }
      for k in 0...Self.topService {
        dormants[k] += members[group][k] * (1 - target / present)
        members[group][k] = members[group][k] * (target / present)
      }
    }

    let dormant = dormants.reduce(0) { $0 + $1.lives }
    let insured = members.joined().reduce(0) { $0 + $1.lives }
    let residents = moment.input.population[moment.year][moment.sex, moment.age]
    let neverInsured = max(0, residents - insured - dormant - oldAge.persons - invalidity.persons)

    // Return from D: θ = φD / (φD + U).
    let propensity = moment.input.behaviour.returnPropensity * dormant
    let theta = propensity > 0 ? propensity / (propensity + neverInsured) : 0
    let meanPresence = groups.map { group in
      guard dormant > 0 else { return 0.0 }
      return (0...Self.topService).reduce(0.0) {
        $0 + dormants[$1].lives * presence(group, $1)
      } / dormant
    }
    var returning = groups.map { meanPresence[$0] > 0 ? theta * gaps[$0] / meanPresence[$0] : 0 }
    let asked = returning.reduce(0, +)
    if asked > dormant { returning = returning.map { $0 * dormant / asked } }
    let stock = dormants
    for group in groups {
      guard returning[group] > 0 else { continue }
      for k in 0...Self.topService {
        members[group][k] += stock[k] * (returning[group] / dormant)
        dormants[k] += stock[k] * (-returning[group] / dormant)
      }
      gaps[group] -= returning[group] * meanPresence[group]
      report.add(returning[group], to: .returnedMembers, in: moment.year)
    }

    // New entrants, all groups cut in one proportion to U.
    var entrants = groups.map { gaps[$0] / presence($0, 0) }
    let wanted = entrants.reduce(0, +)
    if wanted > neverInsured { entrants = entrants.map { $0 * neverInsured / wanted } }
    for group in groups {
      let legacy = moment.input.law.shareBeforeRightsCutOff.heldConstant(at: moment.year)
      members[group][0] += Lives(
        lives: entrants[group], credits: 0, legacy: entrants[group] * legacy)
      report.add(entrants[group], to: .newEntrants, group: group, in: moment.year)
      report.add(
        gaps[group] - entrants[group] * presence(group, 0), to: .unmetCoverage, in: moment.year)
    }
  }

  /// 6.3: Σ_k A δ w (1 − ½ leave).
  func collectContributions(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) {
    for group in members.indices {
      var contributors = 0.0
      for k in 0...Self.topService {
        contributors += members[group][k].lives * (1 - 0.5 * decrements[group][k].leave)
      }
      let contributionYears = contributors * moment.density(group)
      report.add(contributors, to: .contributors, group: group, in: moment.year)
      report.add(contributionYears, to: .contributionYears, group: group, in: moment.year)
      report.add(
        contributionYears * moment.earnings(group), to: .insurableEarnings, group: group,
        in: moment.year)
    }
  }

  /// Members who stop and leave for good take the lump sum of x = k + ½δ years.
  func withdrawMembers(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) {
    for group in members.indices {
      for k in 0...Self.topService where members[group][k].lives > 0 {
        let claim = moment.claim(of: members[group][k], group: group, service: k)
        let persons = claim.cell.lives * decrements[group][k].withdrawal
        report.add(persons, to: .withdrawalRecipients, in: moment.year)
        report.add(
          persons * moment.lumpSumMonths(claim) / 12 * claim.referenceEarnings,
          to: .withdrawals, in: moment.year)
      }
    }
  }

  /// 6.4: stayers move up with δ, exits with ½δ into D; each move up brings one w/J.
  mutating func creditService(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) {
    for group in members.indices {
      let density = moment.density(group)
      let credit = moment.credit(group)
      let before = members[group]
      members[group] = Array(repeating: Lives(), count: Self.topService + 1)
      for k in 0...Self.topService {
        let staying = before[k] * decrements[group][k].stay
        let leaving = before[k] * decrements[group][k].exit
        report.add(leaving.lives, to: .memberExits, in: moment.year)
        Self.place(staying, at: k, moving: density, credit: credit, in: &members[group])
        Self.place(leaving, at: k, moving: 0.5 * density, credit: credit, in: &dormants)
      }
    }
  }

  /// Places lives at k and k + 1; in the top cell neither service nor credit grows.
  private static func place(
    _ lives: Lives, at k: Int, moving share: Double, credit: Double, in cells: inout [Lives]
  ) {
    guard k < topService else {
      cells[k] += lives
      return
    }
    cells[k] += lives * (1 - share)
    cells[k + 1] += lives * share
    cells[k + 1].credits += lives.lives * share * credit
  }
}
