import Quantities

extension Generation {
  /// Payroll of the year: leavers contribute half of it.
  ///
  ///     payroll = Σ_k A δ w (1 − ½ leave)
  func collectContributions(_ group: Int) {
    if t == 0 {
      memory.decisions[group].contributors = contributorYears(group)
    }
    let decision = memory.decisions[group]
    count(.contributors, group, decision.contributors)
    let contributionYears = decision.contributors * decision.density
    count(.contributionYears, group, contributionYears)
    count(.insurableEarnings, group, contributionYears * decision.earnings)
  }

  /// Pensions and lump sums of those who retire by age, and invalidity pensions.
  mutating func awardMembers(_ group: Int) {
    let decision = memory.decisions[group]
    earnReferences(group)
    let row = memory.groups[group]
    let alive = memory.alive
    guard decision.isRetiring else {
      alive.update(from: row.lives, count: top + 1)
      awardInvalidity(group)
      return
    }
    let columns = table(1 + group)
    let isLast = age == plan.lastAge
    let retirement = Retirement(
      pension: plan.reaching[cell] * (isLast ? L.one : plan.takeUp),
      early: plan.early[cell], reduction: plan.reduction[cell],
      lumpSum: plan.reaching[cell] * (isLast ? L.one : plan.ineligibleLumpSumShare),
      hasMinimum: plan.hasMinimumPension[group])
    award(retirement, columns, row)
    let notRetired = memory.notRetired[group]
    let earned = memory.earned
    for k in 0...top {
      alive[k] = row.lives[k] * notRetired[k]
      earned[k] *= notRetired[k]
    }
    awardInvalidity(group)
  }

  /// Reference earnings × lives of a group by service.
  ///
  ///     career:       (credits · J(t−ℓ) + ½ δ w · lives) / x
  ///     final years:  lives · mean of w(t−j)·J'(t)/J'(t−j), j = 0…n−1, where k ≥ n
  ///
  /// The averaging period by entry class takes t − k as the year of entry.
  private func earnReferences(_ group: Int) {
    let decision = memory.decisions[group]
    let row = memory.groups[group]
    let inverse = table(1 + group)[.inverseService]
    let index = mode.rights?.index[t] ?? plan.laggedValorization[t]
    let current =
      mode.rights == nil ? L(0.5) * decision.density * decision.earnings : L.zero
    for k in 0...top {
      memory.earned[k] = (row.credits[k] * index + current * row.lives[k]) * inverse[k]
    }
    guard mode.rights == nil, !plan.averaging.averageOfEntry[group].isEmpty else { return }
    averageFinalYears(group)
    let year = plan.years.lowerBound.advanced(by: t)
    for k in 0...top {
      let average = plan.averaging.average(group: group, entryYear: year.advanced(by: -k))
      guard average >= 0, k >= plan.averaging.averages[average].years else { continue }
      memory.earned[k] = row.lives[k] * memory.averages[average]
    }
  }

  private mutating func awardInvalidity(_ group: Int) {
    let decision = memory.decisions[group]
    guard plan.hasInvalidity, decision.invalidity.isAnyPositive else { return }
    let columns = table(1 + group)
    var persons = L.zero
    var pension = L.zero
    for k in 0...top {
      persons += memory.alive[k] * decision.invalidity
      pension += memory.earned[k] * decision.invalidity * columns[.rate][k]
      memory.alive[k] *= L.one - decision.invalidity
      memory.earned[k] *= L.one - decision.invalidity
    }
    invalidityAwards(persons, pension)
  }

  private mutating func invalidityAwards(_ persons: L, _ pension: L) {
    invalidityPensioners.award(
      persons, units: pension.dividedOrZero(by: plan.pensionIndex[t]))
    count(.newInvalidityPensions, persons)
  }

  /// Funeral grants, lump sums and monthly survivors' pensions of members who die at mid-year.
  mutating func buryMembers(_ group: Int) {
    let columns = table(1 + group)
    bury(memory.decisions[group].death, columns, deaths: .contributorDeaths)
  }

  /// Stayers move up by δ, exits by half of it; each move brings one year's earnings.
  ///
  ///     A(k+1) ← δ stay(k),   A(k) ← (1 − δ) stay(k),   exits: ½δ and 1 − ½δ
  ///
  /// In the top cell neither service nor credits grow.
  mutating func creditService(_ group: Int) {
    let decision = memory.decisions[group]
    let earning =
      mode.rights == nil
      ? decision.earnings.dividedOrZero(by: plan.valorization[t]) : L.zero
    let exits =
      (L.one - decision.invalidity) * (L.one - decision.death) * decision.exit
    assert(recordCredits(group, exits: exits, earning: earning))
    let next = min(top + 1, ServiceTable.cells - 1)
    let remaining = moveUp(group, exits: exits, earning: earning, upTo: next)
    count(.memberExits, remaining * exits)
    assert(areCreditsConserved(group, upTo: next), "credits grow by one w/J a move up")
  }

  /// Moves stayers and exits up in one pass, in place; a cell has what stayed in it and what came
  /// from the cell below.
  ///
  /// - Returns: Σ lives·(1 − ρ), those of the group who do not retire.
  private func moveUp(_ group: Int, exits: L, earning: L, upTo next: Int) -> L {
    let decision = memory.decisions[group]
    let row = memory.groups[group]
    let leavers = memory.leavers
    let notRetired = notRetired(group)
    let last = ServiceTable.cells - 1
    let moving = decision.stay * decision.density
    let staying = decision.stay - moving
    let leaving = L(0.5) * exits * decision.density
    let exiting = exits - leaving
    var below = (lives: L.zero, credits: L.zero, legacy: L.zero)
    var total = L.zero
    for k in 0...min(next, last - 1) {
      let lives = notRetired[k] * row.lives[k]
      let credits = notRetired[k] * row.credits[k]
      let legacy = notRetired[k] * row.legacy[k]
      total += lives
      row.lives[k] = staying * lives + moving * below.lives
      row.credits[k] = staying * credits + moving * below.credits
      row.legacy[k] = staying * legacy + moving * below.legacy
      leavers.lives[k] += exiting * lives + leaving * below.lives
      leavers.credits[k] += exiting * credits + leaving * below.credits
      leavers.legacy[k] += exiting * legacy + leaving * below.legacy
      below = (lives, credits + lives * earning, legacy)
    }
    guard next == last else { return total }
    let lives = notRetired[last] * row.lives[last]
    let credits = notRetired[last] * row.credits[last]
    let legacy = notRetired[last] * row.legacy[last]
    row.lives[last] = decision.stay * lives + moving * below.lives
    row.credits[last] = decision.stay * credits + moving * below.credits
    row.legacy[last] = decision.stay * legacy + moving * below.legacy
    leavers.lives[last] += exits * lives + leaving * below.lives
    leavers.credits[last] += exits * credits + leaving * below.credits
    leavers.legacy[last] += exits * legacy + leaving * below.legacy
    return total + lives
  }
}
