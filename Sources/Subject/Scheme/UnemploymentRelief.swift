public import Law
public import Quantities

/// One payment in a crisis to members of unemployment insurance, by bands of credited months.
///
/// To those insured on one date, and to those who stopped since another and have kept their credit.
public struct UnemploymentRelief: Sendable {
  /// The programme's name in files and results.
  public var name: String
  /// Money by credited months, in steps.
  public var bands: RateScale
  /// The date on which members and their months are counted.
  public var membersOn: CalendarDate
  /// Who stopped on this day or later is paid too; nothing where only members are.
  public var stoppedSince: CalendarDate?
  /// First and last day of payment.
  public var paidFrom: CalendarDate
  public var paidUntil: CalendarDate
  /// Share of a group's members who belong to it, by group.
  public var qualifyingShare: [Double]
  /// Share of those who belong to it who are paid: members, and those who stopped.
  public var takeUp: Double
  public var stoppedTakeUp: Double

  public init(
    name: String, bands: RateScale, membersOn: CalendarDate, stoppedSince: CalendarDate?,
    paidFrom: CalendarDate, paidUntil: CalendarDate, qualifyingShare: [Double], takeUp: Double,
    stoppedTakeUp: Double
  ) {
    self.name = name
    self.bands = bands
    self.membersOn = membersOn
    self.stoppedSince = stoppedSince
    self.paidFrom = paidFrom
    self.paidUntil = paidUntil
    self.qualifyingShare = qualifyingShare
    self.takeUp = takeUp
    self.stoppedTakeUp = stoppedTakeUp
  }

  /// The year in which members are counted.
  public var year: Year { Year(membersOn.year) }

  /// f: the share of that year that has passed at the end of the day of the count.
  public var passed: Double { Self.passed(atEndOf: membersOn) }

  /// The years of credit from which on the highest band is reached by all, members or stopped.
  public var topClass: Int {
    CreditedMonths.topClass(reaching: bands.points.last?.x ?? 0, passed: 0)
  }

  /// The share of the payments that falls into a year, by days from first to last.
  public func share(paidIn year: Year) -> Double {
    let all = Self.days(from: paidFrom, through: paidUntil)
    let from = max(paidFrom, CalendarDate(startOf: year))
    let next = CalendarDate(startOf: year.advanced(by: 1))
    guard all > 0, from <= paidUntil, paidFrom < next else { return 0 }
    let inside =
      paidUntil < next
      ? Self.days(from: from, through: paidUntil)
      : CalendarDate.days(inYear: year) - from.dayOfYear
    return Double(inside) / Double(all)
  }

  /// The share of those who stopped in a year, evenly over it, who stopped within the programme.
  public func share(stoppedIn other: Year) -> Double {
    guard let since = stoppedSince, other <= year else { return 0 }
    let start = Double(since.dayOfYear) / Double(CalendarDate.days(inYear: Year(since.year)))
    let from = other.number > since.year ? 0 : other.number < since.year ? 1 : start
    return max(0, (other == year ? passed : 1) - from)
  }

  /// Band names by first and last month: `months0to11`, `months132plus`.
  public var bandNames: [String] {
    let starts = bands.points.map { Int($0.x) }
    return starts.indices.map { index in
      index + 1 < starts.count
        ? "months\(starts[index])to\(starts[index + 1] - 1)" : "months\(starts[index])plus"
    }
  }

  private static func passed(atEndOf day: CalendarDate) -> Double {
    Double(day.dayOfYear + 1) / Double(CalendarDate.days(inYear: Year(day.year)))
  }

  private static func days(from first: CalendarDate, through last: CalendarDate) -> Int {
    guard first <= last else { return 0 }
    return (first.year..<last.year).reduce(last.dayOfYear - first.dayOfYear + 1) {
      $0 + CalendarDate.days(inYear: Year($1))
    }
  }
}
