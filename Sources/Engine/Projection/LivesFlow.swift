public import Quantities

/// What the cohort calculation reports for each year, summed over generations.
///
/// Persons of a stock are counted on 1 January; all else is a flow of the year.
public enum LivesFlow: Int, CaseIterable, Sendable {
  /// ΣA before membership is settled (in T0 after it), persons.
  case members
  /// D before membership is settled, persons.
  case dormantMembers
  /// Dormants who contribute again, persons.
  case returnedMembers
  /// Contributor-years that neither dormants nor residents could fill.
  case unmetCoverage
  /// Contributors who stop and become dormant at the end of the year, persons.
  case memberExits
  case contributorDeaths
  case dormantDeaths

  case oldAgePensioners
  /// Person-years in payment.
  case oldAgePensionerYears
  /// Paid in the year, money.
  case oldAgePensions
  case pensionerDeaths
  case newOldAgePensions
  /// Of the new old-age pensions, those awarded before the pensionable age.
  case newEarlyPensions
  /// Annual amount of the new old-age pensions at award, money.
  case newOldAgePensionAmount
  /// Credited service at award summed over new old-age pensions, years.
  case serviceAtAward
  /// Reference earnings at award summed over new old-age pensions, money a year.
  case referenceEarningsAtAward

  case invalidityPensioners
  case newInvalidityPensions
  case invalidityPensions
  case invalidityPensionerDeaths

  case spousePensioners
  case childPensioners
  /// Spouses and children, persons.
  case newSurvivorsPensions
  /// Paid in the year to spouses and children, money.
  case survivorsPensions

  case funeralGrants
  case funeralGrantRecipients
  case withdrawals
  case withdrawalRecipients
  case lumpSumsBeyondMaximum
  case beyondMaximumRecipients
  case ineligibleLumpSums
  case ineligibleLumpSumRecipients
  case survivorsLumpSums
  case survivorsLumpSumRecipients

  /// Insured persons and pensioners beyond the residents of their generation at the year's end.
  case personsBeyondPopulation
}

/// What the cohort calculation reports for each year and group.
public enum GroupFlow: Int, CaseIterable, Sendable {
  /// Average of the year, persons.
  case contributors
  /// Contributors × density, years of contributions.
  case contributionYears
  /// Payroll of the year, money.
  case insurableEarnings
  /// First-time members, persons; counted from the second year, T0's members are given.
  case newEntrants
}

/// The yearly result of the cohort calculation for one scenario or several at once.
public struct LivesProjection<L: Lane>: Sendable {
  public let years: ClosedRange<Year>
  /// `[flow][year]`.
  public internal(set) var flows: [L]
  /// `[flow][group][year]`.
  public internal(set) var groupFlows: [L]
  public let groupCount: Int

  public init(years: ClosedRange<Year>, groupCount: Int) {
    self.years = years
    self.groupCount = groupCount
    flows = Array(repeating: .zero, count: LivesFlow.allCases.count * years.count)
    groupFlows = Array(
      repeating: .zero, count: GroupFlow.allCases.count * groupCount * years.count)
  }

  /// A flow by year for one scenario.
  public func series(_ flow: LivesFlow, lane: Int = 0) -> YearSeries<Double> {
    let start = flow.rawValue * years.count
    return YearSeries(
      from: years.lowerBound, flows[start..<(start + years.count)].map { $0[lane: lane] })
  }

  /// A group's flow by year for one scenario.
  public func series(_ flow: GroupFlow, group: Int, lane: Int = 0) -> YearSeries<Double> {
    let start = (flow.rawValue * groupCount + group) * years.count
    return YearSeries(
      from: years.lowerBound, groupFlows[start..<(start + years.count)].map { $0[lane: lane] })
  }

  /// Adds another part of the generations; parts are added in one fixed order.
  mutating func add(_ flows: UnsafePointer<L>, _ groupFlows: UnsafePointer<L>) {
    for index in self.flows.indices { self.flows[index] += flows[index] }
    for index in self.groupFlows.indices { self.groupFlows[index] += groupFlows[index] }
  }

  /// Nothing is reported yet.
  mutating func clear() {
    for index in flows.indices { flows[index] = .zero }
    for index in groupFlows.indices { groupFlows[index] = .zero }
  }
}
