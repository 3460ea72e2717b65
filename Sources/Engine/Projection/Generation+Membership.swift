import Quantities

extension Generation {
  /// Looks up the year's rates of a group.
  ///
  ///     1 − leave = (1−ρ)(1−ι)(1−q)(1−ξ)
  func decide(_ group: Int) {
    let cell = groupCell(group)
    let decision = memory.decisions + group
    let stay = L.one - L(frame.exitRate[cell])
    let invalidity = L(frame.invalidityRate[ageCell])
    let death = deathProbability(group)
    let alive = (L.one - invalidity) * (L.one - death)
    decision.pointee.density = L(frame.density[cell])
    decision.pointee.earnings = memory.lifeOfGroup(group, t).pointee.earnings
    decision.pointee.invalidity = invalidity
    decision.pointee.death = death
    decision.pointee.stay = alive * stay
    decision.pointee.exit = alive * (L.one - stay)
    if frame.hasWithdrawalsAtExit {
      let share = L(frame.withdrawalAtExit[group * frame.yearCount + t])
      decision.pointee.withdrawing = share * decision.pointee.exit
      decision.pointee.exit -= decision.pointee.withdrawing
    }
    decision.pointee.kept = .one
    decision.pointee.returning = .zero
    decision.pointee.entrants = .zero
    var remaining = L.one
    if isRetirementActive {
      prepareRetirement(group)
      remaining = L(memory.retirement[group].notRetired[0])
    }
    decision.pointee.entrantWeight = L(0.5) * (L.one + remaining * alive * stay)
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
    guard isRetirementActive else { return L(0.5) * total * (L.one + stay) }
    return L(0.5) * (total + stay * product(lives, memory.retirement[group].notRetired))
  }

  /// Brings every group to its contributors.
  ///
  /// A surplus goes to the dormants; gaps are filled by returning dormants and by residents never
  /// insured. T0's members are those after this.
  mutating func meetCoverage() {
    dormantsKept = .one
    if t == 0 {
      for group in 0..<frame.groupCount {
        memory.decisions[group].contributors = contributorYears(
          memory.groups[group].lives, total: memory.decisions[group].members, group)
      }
    } else if mode.isOpen {
      fill(remembering: mode.moves)
    } else if let moves = mode.moves {
      repeatMoves(moves)
    }
  }

  /// A share θ of each gap returns from the dormants, the remainder enters for the first time.
  ///
  ///     θ = φD/(φD + U),   U = max(0, P − ΣA − ΣD − R)
  private mutating func fill(remembering moves: UnsafeMutablePointer<L>?) {
    let groups = 0..<frame.groupCount
    var members = L.zero
    for group in groups { members += findSurplus(group, remembering: moves) }
    moveSurplus()
    let dormants = dormantTotal
    let insured = members + dormants + pensioners.persons + invalidityPensioners.persons
    let residents = L.maximum(.zero, memory.life[t].population - insured)
    let pool = L(frame.returnPropensity) * dormants
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
      let decision = memory.decisions + group
      let returned = granted * decision.pointee.returned
      let missing = L.maximum(
        .zero, decision.pointee.gap - returned * decision.pointee.returnWeight)
      let entrants = missing.dividedOrZero(by: decision.pointee.entrantWeight)
      decision.pointee.returned = returned
      decision.pointee.entrants = entrants
      asked += entrants
    }
    // Entrants of all groups are cut in one proportion to the residents there are.
    let admitted = L.minimum(.one, residents.dividedOrZero(by: asked))
    for group in groups {
      let decision = memory.decisions + group
      let asking = decision.pointee.entrants
      let weight = decision.pointee.entrantWeight
      let returned = decision.pointee.returned
      let entrants = admitted * asking
      let entered = entrants * weight
      decision.pointee.entrants = entrants
      decision.pointee.contributors += returned * decision.pointee.returnWeight + entered
      takeBack(returned.dividedOrZero(by: dormants), group)
      decision.pointee.members += entrants
      moves?[(t * frame.groupCount + group) * 2 + 1] = decision.pointee.returning
      count(.newEntrants, group, entrants)
      count(.returnedMembers, returned)
      count(.unmetCoverage, asking * weight - entered)
    }
    dormantTotal *= dormantsKept
  }

  /// Too many members: every cell will shrink in one proportion, the rest become dormant.
  ///
  /// - Returns: The lives that remain.
  private func findSurplus(_ group: Int, remembering moves: UnsafeMutablePointer<L>?) -> L {
    let lives = memory.decisions[group].members
    let members = contributorYears(memory.groups[group].lives, total: lives, group)
    let target = memory.lifeOfGroup(group, t).pointee.contributors
    let kept = L.minimum(.one, target.dividedOrZero(by: members))
    moves?[(t * frame.groupCount + group) * 2] = kept
    let decision = memory.decisions + group
    decision.pointee.kept = kept
    decision.pointee.gap = L.maximum(.zero, target - members)
    decision.pointee.contributors = kept * members
    return kept * lives
  }

  /// Adds the surplus of all groups to the dormants; the groups shrink when they are carried on.
  private mutating func moveSurplus() {
    let dormants = memory.dormants
    for group in 0..<frame.groupCount {
      let moved = L.one - memory.decisions[group].kept
      guard moved.isAnyPositive else { continue }
      recorder?.moved(group, moved)
      let row = memory.groups[group]
      let share = L.block(moved)
      forEachBlock { k in
        put(get(dormants.lives, k).adding(share, times: get(row.lives, k)), dormants.lives, k)
        put(
          get(dormants.credits, k).adding(share, times: get(row.credits, k)), dormants.credits, k)
      }
      if hasLegacy {
        forEachBlock { k in
          put(
            get(dormants.legacy, k).adding(share, times: get(row.legacy, k)), dormants.legacy, k)
        }
      }
      dormantTotal += moved * memory.decisions[group].members
      memory.decisions[group].members *= memory.decisions[group].kept
    }
  }

  /// Dormants come back with the service and credits they have, when the group is carried on.
  private mutating func takeBack(_ share: L, _ group: Int) {
    memory.decisions[group].returning = share
    memory.decisions[group].members += share * dormantTotal
    dormantsKept -= share
  }

  /// The closed group leaves and returns as the open one did; nobody enters.
  private mutating func repeatMoves(_ moves: UnsafeMutablePointer<L>) {
    for group in 0..<frame.groupCount {
      let kept = moves[(t * frame.groupCount + group) * 2]
      memory.decisions[group].kept = kept
      memory.decisions[group].contributors =
        kept
        * contributorYears(
          memory.groups[group].lives, total: memory.decisions[group].members, group)
    }
    moveSurplus()
    for group in 0..<frame.groupCount {
      let returning = moves[(t * frame.groupCount + group) * 2 + 1]
      memory.decisions[group].contributors +=
        returning * contributorYears(memory.dormants.lives, total: dormantTotal, group)
      takeBack(returning, group)
    }
    dormantTotal *= dormantsKept
  }
}
