public import Quantities

/// What the textbook calculation reports for each year, in the engine's words.
///
/// Stocks are persons on 1 January before membership is settled (in T0 after it); all else is a
/// flow of the year, persons or nominal money.
public enum ReferenceFlow: String, CaseIterable, Sendable {
  case members, dormantMembers, returnedMembers, unmetCoverage, memberExits
  case contributorDeaths, dormantDeaths
  case oldAgePensioners, oldAgePensionerYears, oldAgePensions, pensionerDeaths
  case newOldAgePensions, newEarlyPensions, newOldAgePensionAmount
  case serviceAtAward, referenceEarningsAtAward
  case invalidityPensioners, newInvalidityPensions, invalidityPensions, invalidityPensionerDeaths
  case spousePensioners, childPensioners, newSurvivorsPensions, survivorsPensions
  case funeralGrants, funeralGrantRecipients
  case withdrawals, withdrawalRecipients
  case lumpSumsBeyondMaximum, beyondMaximumRecipients
  case ineligibleLumpSums, ineligibleLumpSumRecipients
  case survivorsLumpSums, survivorsLumpSumRecipients
  case personsBeyondPopulation
}

/// What the textbook calculation reports for each year and group.
public enum ReferenceGroupFlow: String, CaseIterable, Sendable {
  case contributors, contributionYears, insurableEarnings, newEntrants
}

/// The flows of all generations together.
public struct ReferenceFlows: Sendable {
  public let years: ClosedRange<Year>
  public let groupCount: Int
  private var flows: [ReferenceFlow: YearSeries<Double>] = [:]
  private var groupFlows: [ReferenceGroupFlow: [YearSeries<Double>]] = [:]

  init(years: ClosedRange<Year>, groupCount: Int) {
    self.years = years
    self.groupCount = groupCount
    let empty = YearSeries(repeating: 0.0, over: years)
    for flow in ReferenceFlow.allCases { flows[flow] = empty }
    for flow in ReferenceGroupFlow.allCases {
      groupFlows[flow] = Array(repeating: empty, count: groupCount)
    }
  }

  /// A flow by year.
  public func series(_ flow: ReferenceFlow) -> YearSeries<Double> {
    flows[flow] ?? YearSeries(repeating: 0, over: years)
  }

  /// A group's flow by year.
  public func series(_ flow: ReferenceGroupFlow, group: Int) -> YearSeries<Double> {
    groupFlows[flow]?[group] ?? YearSeries(repeating: 0, over: years)
  }

  mutating func add(_ amount: Double, to flow: ReferenceFlow, in year: Year) {
    flows[flow]?[year] += amount
  }

  mutating func add(_ amount: Double, to flow: ReferenceGroupFlow, group: Int, in year: Year) {
    groupFlows[flow]?[group][year] += amount
  }
}
