import Quantities

/// Invariants of the cohort calculation, checked in debug builds for every generation and year.
extension Generation {
  /// Flows that add persons to the insured and pensioners, and those that take persons away.
  private static var leaving: [LivesFlow] {
    [
      .contributorDeaths, .dormantDeaths, .pensionerDeaths, .invalidityPensionerDeaths,
      .withdrawalRecipients, .ineligibleLumpSumRecipients,
    ]
  }

  /// Members, dormants and pensioners, counted now.
  private var persons: L {
    var total = pensioners.persons + invalidityPensioners.persons
    for row in memory.groups + [memory.dormants, memory.leavers] { total += sum(row.lives) }
    return total
  }

  /// Persons joining less persons leaving in the year, over the generations counted so far.
  private var net: L {
    var result = L.zero
    for group in 0..<plan.groupCount {
      result +=
        memory.groupFlows[
          (GroupFlow.newEntrants.rawValue * plan.groupCount + group) * plan.yearCount + t]
    }
    for flow in Self.leaving { result -= memory.flows[flow.rawValue * plan.yearCount + t] }
    return result
  }

  /// Remembers the balance before the year's events.
  func recordBalance() -> Bool {
    memory.balance = persons - net
    return true
  }

  /// `A + D + R + entrants = A + D + R at the end + deaths + lump-sum leavers`, and no cell is
  /// negative.
  var isConserved: Bool {
    let after = persons - net
    for lane in 0..<L.laneCount {
      let scale = max(1, abs(net[lane: lane]) + abs(after[lane: lane]))
      if abs(after[lane: lane] - memory.balance[lane: lane]) > 1e-9 * scale { return false }
    }
    for row in memory.groups + [memory.dormants] {
      for k in 0...top {
        for lane in 0..<L.laneCount {
          let smallest = min(
            row.lives[k][lane: lane], row.credits[k][lane: lane], row.legacy[k][lane: lane])
          if smallest < -1e-6 { return false }
        }
      }
    }
    return true
  }

  /// Remembers what the group's and the leavers' credits must sum to once service is credited.
  ///
  ///     Σ credits of those who stay or exit + w/J · (δ · stayers + ½δ · exits), top cell without
  func recordCredits(_ group: Int, exits: L, earning: L) -> Bool {
    let decision = memory.decisions[group]
    let row = memory.groups[group]
    var expected = L.zero
    for k in 0..<ServiceTable.cells { expected += memory.leavers.credits[k] }
    for k in 0...top {
      let kept = notRetired(group)[k]
      expected += row.credits[k] * kept * (decision.stay + exits)
      guard k < ServiceTable.cells - 1 else { continue }
      let moving = decision.density * (decision.stay + L(0.5) * exits)
      expected += row.lives[k] * kept * moving * earning
    }
    memory.expectedCredits = expected
    return true
  }

  func areCreditsConserved(_ group: Int, upTo next: Int) -> Bool {
    var found = L.zero
    for k in 0...next { found += memory.groups[group].credits[k] + memory.leavers.credits[k] }
    for lane in 0..<L.laneCount {
      let expected = memory.expectedCredits[lane: lane]
      if abs(found[lane: lane] - expected) > 1e-9 * max(1, abs(expected)) { return false }
    }
    return true
  }
}
