import Quantities

extension Generation {
  /// Looks up the year's rates of a group.
  ///
  ///     1 − leave = (1−ρ)(1−ι)(1−q)(1−ξ)
  func decide(_ group: Int) {
    let cell = groupCell(group)
    var decision = GenerationMemory<L>.Decision()
    decision.members = memory.decisions[group].members
    decision.density = L(frame.density[cell])
    decision.earnings = paths.earnings[cell]
    decision.invalidity = L(frame.invalidityRate[ageCell])
    decision.death = deathProbability(group)
    let exit = L(frame.exitRate[cell])
    let alive = (L.one - decision.invalidity) * (L.one - decision.death)
    decision.stay = alive * (L.one - exit)
    decision.exit = alive * exit
    var remaining = L.one
    if isRetirementActive {
      prepareRetirement(group)
      remaining = L(memory.retirement[group].notRetired[0])
    }
    decision.entrantWeight = L(0.5) * (L.one + remaining * decision.stay)
    memory.decisions[group] = decision
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

  /// Brings every group to its contributors: surplus to the dormants, gaps filled by returning
  /// dormants and by residents never insured. T0's members are those after this.
  mutating func meetCoverage() {
    dormantsKept = .one
    switch mode {
    case .closed(let moves, _) where t > 0: repeatMoves(moves)
    case .open(let moves) where t > 0: fill(remembering: moves)
    default:
      for group in 0..<frame.groupCount {
        memory.decisions[group].contributors = contributorYears(
          memory.groups[group].lives, total: memory.decisions[group].members, group)
      }
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
    let residents = L.maximum(.zero, paths.population[cell] - insured)
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
      let decision = memory.decisions[group]
      let returned = granted * decision.returned
      let missing = L.maximum(.zero, decision.gap - returned * decision.returnWeight)
      memory.decisions[group].returned = returned
      memory.decisions[group].entrants = missing.dividedOrZero(by: decision.entrantWeight)
      asked += memory.decisions[group].entrants
    }
    // Entrants of all groups are cut in one proportion to the residents there are.
    let admitted = L.minimum(.one, residents.dividedOrZero(by: asked))
    for group in groups {
      let decision = memory.decisions[group]
      let entrants = admitted * decision.entrants
      let entered = entrants * decision.entrantWeight
      memory.decisions[group].entrants = entrants
      memory.decisions[group].contributors += decision.returned * decision.returnWeight + entered
      takeBack(decision.returned.dividedOrZero(by: dormants), group)
      memory.decisions[group].members += entrants
      moves?[(t * frame.groupCount + group) * 2 + 1] = memory.decisions[group].returning
      count(.newEntrants, group, entrants)
      count(.returnedMembers, decision.returned)
      count(.unmetCoverage, decision.entrants * decision.entrantWeight - entered)
    }
    dormantTotal *= dormantsKept
  }

  /// Too many members: every cell will shrink in one proportion, the rest become dormant.
  ///
  /// - Returns: The lives that remain.
  private func findSurplus(_ group: Int, remembering moves: UnsafeMutablePointer<L>?) -> L {
    let lives = memory.decisions[group].members
    let members = contributorYears(memory.groups[group].lives, total: lives, group)
    let target = paths.contributors[groupCell(group)]
    let kept = L.minimum(.one, target.dividedOrZero(by: members))
    moves?[(t * frame.groupCount + group) * 2] = kept
    memory.decisions[group].kept = kept
    memory.decisions[group].gap = L.maximum(.zero, target - members)
    memory.decisions[group].contributors = kept * members
    return kept * lives
  }

  /// Adds the surplus of all groups to the dormants; the groups shrink when they are carried on.
  private mutating func moveSurplus() {
    let dormants = memory.dormants
    for group in 0..<frame.groupCount {
      let moved = L.one - memory.decisions[group].kept
      guard moved.isAnyPositive else { continue }
      let row = memory.groups[group]
      let share = L.block(moved)
      forEachBlock { k in
        put(get(dormants.lives, k) + share * get(row.lives, k), dormants.lives, k)
        put(get(dormants.credits, k) + share * get(row.credits, k), dormants.credits, k)
      }
      if hasLegacy {
        forEachBlock { k in
          put(get(dormants.legacy, k) + share * get(row.legacy, k), dormants.legacy, k)
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
