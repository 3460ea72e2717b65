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

  private var rows: [GenerationMemory<L>.Row] {
    (0..<frame.groupCount).map { memory.groups[$0] } + [memory.dormants]
  }

  /// Members, dormants and pensioners, counted now.
  private var persons: L {
    var total = pensioners.persons + invalidityPensioners.persons
    for row in rows + [memory.leavers] { total += sum(row.lives) }
    return total
  }

  /// Persons joining less persons leaving in the year, over the generations counted so far.
  private var net: L {
    var result = L.zero
    for group in 0..<frame.groupCount {
      result +=
        memory.groupFlows[
          (GroupFlow.newEntrants.rawValue * frame.groupCount + group) * frame.yearCount + t]
    }
    for flow in Self.leaving { result -= memory.flows[flow.rawValue * frame.yearCount + t] }
    return result
  }

  /// Remembers the balance before the year's events.
  func recordBalance() -> Bool {
    memory.balance = persons - net
    return true
  }

  /// `A + D + R + entrants = A + D + R at the end + deaths + lump-sum leavers`, no cell is
  /// negative, and the totals carried along are those of the cells.
  var isConserved: Bool {
    let after = persons - net
    var carried = dormantTotal + pensioners.persons + invalidityPensioners.persons
    for group in 0..<frame.groupCount { carried += memory.decisions[group].members }
    for lane in 0..<L.laneCount {
      let scale = max(1, abs(net[lane: lane]) + abs(after[lane: lane]))
      if abs(after[lane: lane] - memory.balance[lane: lane]) > 1e-9 * scale { return false }
      guard age <= frame.lastAge else { continue }
      if abs(carried[lane: lane] - persons[lane: lane]) > 1e-9 * scale { return false }
    }
    for row in rows {
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
  func recordCredits(_ group: Int) -> Bool {
    let decision = memory.decisions[group]
    let (row, dormants) = (memory.groups[group], memory.dormants)
    var expected = L.zero
    for k in 0..<ServiceTable.cells { expected += memory.leavers.credits[k] }
    for k in 0...top {
      let share = isRetirementActive ? L(memory.retirement[group].notRetired[k]) : .one
      var lives = decision.kept * row.lives[k] + decision.returning * dormants.lives[k]
      if k == 0 { lives += decision.entrants }
      let credits = decision.kept * row.credits[k] + decision.returning * dormants.credits[k]
      expected += credits * share * (decision.stay + decision.exit)
      guard k < ServiceTable.cells - 1 else { continue }
      let moving = decision.density * (decision.stay + L(0.5) * decision.exit)
      expected += lives * share * moving * creditsOfTheYear(group)
    }
    memory.balanceOfCredits = expected
    return true
  }

  func areCreditsConserved(_ group: Int) -> Bool {
    var found = L.zero
    for k in 0..<ServiceTable.cells {
      found += memory.groups[group].credits[k] + memory.leavers.credits[k]
    }
    for lane in 0..<L.laneCount {
      let expected = memory.balanceOfCredits[lane: lane]
      if abs(found[lane: lane] - expected) > 1e-9 * max(1, abs(expected)) { return false }
    }
    return true
  }
}
