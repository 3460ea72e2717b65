import Quantities

extension Generation {
  /// Payroll of the year: leavers contribute half of it.
  ///
  ///     payroll = Σ_k A δ w (1 − ½ leave)
  func collectContributions(_ group: Int) {
    if t == 0 {
      memory.decisions[group].contributors = contributorYears(memory.groups[group].lives, group)
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
      for k in 0...top { alive[k] = row.lives[k] }
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
    for k in 0...top {
      award(retirement, columns, k, lives: row.lives[k], legacy: row.legacy[k])
      alive[k] = row.lives[k] * memory.notRetired[group][k]
      memory.earned[k] *= memory.notRetired[group][k]
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
    let row = memory.groups[group]
    let notRetired = memory.notRetired[group]
    let earning =
      mode.rights == nil
      ? decision.earnings.dividedOrZero(by: plan.valorization[t]) : L.zero
    let exits =
      (L.one - decision.invalidity) * (L.one - decision.death) * decision.exit
    assert(recordCredits(group, exits: exits, earning: earning))
    let last = ServiceTable.cells - 1
    let next = min(top + 1, last)
    shift(
      row, notRetired, share: decision.stay, moving: decision.density, earning: earning,
      into: memory.scratch, adding: false, upTo: next)
    var exited = L.zero
    for k in 0...top { exited += row.lives[k] * notRetired[k] }
    count(.memberExits, exited * exits)
    if exits.isAnyPositive {
      shift(
        row, notRetired, share: exits, moving: L(0.5) * decision.density, earning: earning,
        into: memory.leavers, adding: true, upTo: next)
    }
    let size = next + 1
    row.lives.update(from: memory.scratch.lives, count: size)
    row.credits.update(from: memory.scratch.credits, count: size)
    row.legacy.update(from: memory.scratch.legacy, count: size)
    assert(areCreditsConserved(group, upTo: next), "credits grow by one w/J a move up")
  }

  /// Writes or adds `share · notRetired` of a row, a part `moving` of it one year of service up.
  private func shift(
    _ row: GenerationMemory<L>.Row, _ notRetired: UnsafeMutablePointer<L>, share: L, moving: L,
    earning: L, into target: GenerationMemory<L>.Row, adding: Bool, upTo next: Int
  ) {
    let staying = L.one - moving
    let last = ServiceTable.cells - 1
    var lives = L.zero
    var credits = L.zero
    var legacy = L.zero
    for k in 0...next {
      let kept = k <= top ? share * notRetired[k] : L.zero
      let keptLives = kept * row.lives[k]
      let keptCredits = kept * row.credits[k]
      let keptLegacy = kept * row.legacy[k]
      let part = k == last ? L.one : staying
      let newLives = lives + part * keptLives
      let newCredits = credits + part * keptCredits
      let newLegacy = legacy + part * keptLegacy
      if adding {
        target.lives[k] += newLives
        target.credits[k] += newCredits
        target.legacy[k] += newLegacy
      } else {
        target.lives[k] = newLives
        target.credits[k] = newCredits
        target.legacy[k] = newLegacy
      }
      lives = moving * keptLives
      credits = moving * (keptCredits + keptLives * earning)
      legacy = moving * keptLegacy
    }
  }
}
