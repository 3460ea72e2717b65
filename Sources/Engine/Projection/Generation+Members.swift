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
      hasMinimum: mode.rights == nil && plan.hasMinimumPension[group])
    award(retirement, columns, row)
    let notRetired = memory.notRetired[group]
    let earned = memory.earned
    forEachBlock { k in
      put(get(row.lives, k) * get(notRetired, k), alive, k)
      put(get(earned, k) * get(notRetired, k), earned, k)
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
    let earned = memory.earned
    let valorized = L.block(index)
    let ofTheYear = L.block(current)
    forEachBlock { k in
      let earnings = get(row.credits, k) * valorized + ofTheYear * get(row.lives, k)
      put(earnings * get(inverse, k), earned, k)
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

  /// Moves stayers and exits up: a cell has what stayed in it and what came from the cell below.
  ///
  /// - Returns: Σ lives·(1 − ρ), those of the group who do not retire.
  private func moveUp(_ group: Int, exits: L, earning: L, upTo next: Int) -> L {
    let decision = memory.decisions[group]
    let row = memory.groups[group]
    let leavers = memory.leavers
    let kept = memory.kept
    let notRetired = notRetired(group)
    forEachBlock { k in
      let share = get(notRetired, k)
      put(share * get(row.lives, k), kept.lives, k)
      put(share * get(row.credits, k), kept.credits, k)
      put(share * get(row.legacy, k), kept.legacy, k)
    }
    let remaining = sum(kept.lives)
    let moving = decision.stay * decision.density
    let staying = decision.stay - moving
    let leaving = L(0.5) * exits * decision.density
    let exiting = exits - leaving
    let cells = Self.padded(next)
    let (stay, move) = (L.block(staying), L.block(moving))
    let (exit, leave) = (L.block(exiting), L.block(leaving))
    let growth = L.block(earning)
    var k = 0
    while k < cells {
      let lives = get(kept.lives, k)
      let credits = get(kept.credits, k)
      let legacy = get(kept.legacy, k)
      // `kept` has an empty cell below 0.
      let livesBelow = get(kept.lives - 1, k)
      let creditsBelow = get(kept.credits - 1, k) + livesBelow * growth
      let legacyBelow = get(kept.legacy - 1, k)
      put(stay * lives + move * livesBelow, row.lives, k)
      put(stay * credits + move * creditsBelow, row.credits, k)
      put(stay * legacy + move * legacyBelow, row.legacy, k)
      put(get(leavers.lives, k) + exit * lives + leave * livesBelow, leavers.lives, k)
      put(get(leavers.credits, k) + exit * credits + leave * creditsBelow, leavers.credits, k)
      put(get(leavers.legacy, k) + exit * legacy + leave * legacyBelow, leavers.legacy, k)
      k += L.cellsPerBlock
    }
    if next == ServiceTable.cells - 1 { closeTopCell(row, moving, leavers, leaving) }
    return remaining
  }

  /// Nobody moves beyond the top cell: what would have stays in it.
  private func closeTopCell(
    _ row: GenerationMemory<L>.Row, _ moving: L, _ leavers: GenerationMemory<L>.Row, _ leaving: L
  ) {
    let kept = memory.kept
    let last = ServiceTable.cells - 1
    for (target, share) in [(row, moving), (leavers, leaving)] {
      target.lives[last] += share * kept.lives[last]
      target.credits[last] += share * kept.credits[last]
      target.legacy[last] += share * kept.legacy[last]
      target.lives[last + 1] = .zero
      target.credits[last + 1] = .zero
      target.legacy[last + 1] = .zero
    }
  }
}
