import Quantities

extension Generation {
  /// Looks up the year's rates of a group, and who retires by service.
  ///
  ///     ρ = e·h·takeUp + (1−h)·early·1[x ≥ k_early] + (1−e)·h·s
  ///     1 − leave = (1−ρ)(1−ι)(1−q)(1−ξ)
  func decide(_ group: Int) {
    let cell = groupCell(group)
    var decision = GenerationMemory<L>.Decision()
    decision.members = memory.decisions[group].members
    decision.density = plan.density[cell]
    decision.earnings = plan.earnings[cell]
    decision.invalidity = plan.invalidityRate[ageCell]
    decision.death = deathProbability(group)
    decision.exit = plan.exitRate[cell]
    decision.stay =
      (L.one - decision.invalidity) * (L.one - decision.death) * (L.one - decision.exit)
    decision.isRetiring = plan.isRetirementActive[self.cell]
    if decision.isRetiring {
      let notRetired = memory.notRetired[group]
      let columns = table(1 + group)
      let eligible = columns[.eligible]
      let earlyEligible = columns[.earlyEligible]
      let isLast = age == plan.lastAge
      let reaching = plan.reaching[self.cell]
      let early = plan.early[self.cell]
      let pension = L.block(reaching * (isLast ? L.one : plan.takeUp))
      let lumpSum = L.block(reaching * (isLast ? L.one : plan.ineligibleLumpSumShare))
      let hazard = L.block(early)
      forEachBlock { k in
        let entitled = get(eligible, k)
        let leaving = entitled * pension + hazard * get(earlyEligible, k)
        put(L.Block.one - leaving - (L.Block.one - entitled) * lumpSum, notRetired, k)
      }
    }
    memory.decisions[group] = decision
    let remaining = notRetired(group)[0]
    memory.decisions[group].entrantWeight = L(0.5) * (L.one + remaining * decision.stay)
  }

  /// 1 − ρ of a group by service, `[k]`.
  func notRetired(_ group: Int) -> UnsafeMutablePointer<L> {
    memory.decisions[group].isRetiring ? memory.notRetired[group] : memory.ones
  }

  /// Σ_k lives·(1 − ½ leave): contributor-years of a row of members if it were this group.
  ///
  /// - Parameters:
  ///   - lives: Lives by service, `[k]`.
  ///   - total: Their sum.
  ///   - group: Position of the group.
  /// - Returns: Contributor-years.
  func contributorYears(_ lives: UnsafeMutablePointer<L>, total: L, _ group: Int) -> L {
    let stay = memory.decisions[group].stay
    guard memory.decisions[group].isRetiring else { return L(0.5) * total * (L.one + stay) }
    return L(0.5) * (total + stay * product(lives, memory.notRetired[group]))
  }

  /// Contributor-years of a group's members.
  func contributorYears(_ group: Int) -> L {
    let lives = memory.groups[group].lives
    return contributorYears(lives, total: sum(lives), group)
  }

  /// Brings every group to its contributors: surplus to the dormants, gaps filled by returning
  /// dormants and by residents never insured.
  func meetCoverage() {
    switch mode {
    case .closed(let moves, _): repeatMoves(moves)
    case .open(let moves): fill(remembering: moves)
    }
  }

  /// A share θ of each gap returns from the dormants, the remainder enters for the first time.
  ///
  ///     θ = φD/(φD + U),   U = max(0, P − ΣA − ΣD − R)
  private func fill(remembering moves: UnsafeMutablePointer<L>?) {
    let groups = 0..<plan.groupCount
    var members = L.zero
    for group in groups {
      members += moveSurplus(group, remembering: moves)
    }
    let dormants = memory.dormantTotal
    let insured = members + dormants + pensioners.persons + invalidityPensioners.persons
    let residents = L.maximum(.zero, plan.population[cell] - insured)
    let pool = plan.returnPropensity * dormants
    let returning = pool.dividedOrZero(by: pool + residents)

    var wanted = L.zero
    for group in groups {
      let weight = contributorYears(memory.dormants.lives, total: dormants, group)
        .dividedOrZero(by: dormants)
      memory.decisions[group].returnWeight = weight
      let returned = (returning * memory.decisions[group].gap).dividedOrZero(by: weight)
      memory.decisions[group].returned = returned
      wanted += returned
    }
    // What the dormants cannot give is asked of entrants.
    let granted = L.minimum(.one, dormants.dividedOrZero(by: wanted))
    var asked = L.zero
    for group in groups {
      let decision = memory.decisions[group]
      let returned = granted * decision.returned
      let missing = L.maximum(.zero, decision.gap - returned * decision.returnWeight)
      memory.decisions[group].returned = returned
      memory.decisions[group].entrants = missing.dividedOrZero(by: decision.entrantWeight)
      asked += memory.decisions[group].entrants
    }
    // Entrants of all groups are cut in one proportion to the residents there are.
    let admitted = L.minimum(.one, residents.dividedOrZero(by: asked))
    var remaining = L.one
    for group in groups {
      let decision = memory.decisions[group]
      let share = decision.returned.dividedOrZero(by: dormants)
      remaining -= share
      moves?[(t * plan.groupCount + group) * 2 + 1] = share
      takeBack(share, group)
      enter(admitted * decision.entrants, group)
      let entered = admitted * decision.entrants * decision.entrantWeight
      memory.decisions[group].contributors +=
        decision.returned * decision.returnWeight + entered
      count(.returnedMembers, decision.returned)
      count(.unmetCoverage, decision.entrants * decision.entrantWeight - entered)
    }
    keepDormants(remaining)
  }

  /// Too many members: every cell shrinks in one proportion, the rest becomes dormant.
  ///
  /// - Returns: The lives that remain.
  private func moveSurplus(_ group: Int, remembering moves: UnsafeMutablePointer<L>?) -> L {
    let lives = memory.decisions[group].members
    let members = contributorYears(memory.groups[group].lives, total: lives, group)
    let target = plan.contributors[groupCell(group)]
    let kept = L.minimum(.one, target.dividedOrZero(by: members))
    moves?[(t * plan.groupCount + group) * 2] = kept
    memory.decisions[group].gap = L.maximum(.zero, target - members)
    memory.decisions[group].contributors = kept * members
    keep(kept, group)
    memory.dormantTotal += (L.one - kept) * lives
    return kept * lives
  }

  private func keep(_ kept: L, _ group: Int) {
    let moved = L.one - kept
    guard moved.isAnyPositive else { return }
    add(moved, of: memory.groups[group], to: memory.dormants)
    scale(memory.groups[group], by: kept)
  }

  /// Dormants come back with the service and credits they have.
  private func takeBack(_ share: L, _ group: Int) {
    guard share.isAnyPositive else { return }
    add(share, of: memory.dormants, to: memory.groups[group])
  }

  private func keepDormants(_ remaining: L) {
    guard (L.one - remaining).isAnyPositive else { return }
    scale(memory.dormants, by: remaining)
  }

  private func enter(_ entrants: L, _ group: Int) {
    let row = memory.groups[group]
    row.lives[0] += entrants
    row.legacy[0] += entrants * plan.legacyShareOfEntrants[t]
    count(.newEntrants, group, entrants)
  }

  /// The closed group leaves and returns as the open one did; nobody enters.
  private func repeatMoves(_ moves: UnsafeMutablePointer<L>) {
    var remaining = L.one
    for group in 0..<plan.groupCount { keep(moves[(t * plan.groupCount + group) * 2], group) }
    for group in 0..<plan.groupCount {
      let share = moves[(t * plan.groupCount + group) * 2 + 1]
      takeBack(share, group)
      remaining -= share
      memory.decisions[group].contributors = contributorYears(group)
    }
    keepDormants(remaining)
  }
}
