public import Quantities

/// A run of days of one year in which nothing changes.
public struct YearPart: Hashable, Sendable {
  /// The first day of the run.
  public var day: CalendarDate
  /// Days of the run, and of the year.
  public var days: Int
  public var daysOfYear: Int
  /// Days of the run over days of the year.
  public var weight: Double { Double(days) / Double(daysOfYear) }

  /// Splits a year at the turning days that fall inside it.
  ///
  /// A rate cut from 1 October leaves two parts of 273/365 and 92/365.
  public static func parts(of year: Year, at turningDays: [CalendarDate]) -> [YearPart] {
    var days = [CalendarDate(startOf: year)]
    let inside = Set(turningDays.filter { $0.year == year.number && $0.dayOfYear > 0 })
    days += inside.sorted()
    let length = CalendarDate.days(inYear: year)
    return days.indices.map { index in
      let end = index + 1 < days.count ? days[index + 1].dayOfYear : length
      return YearPart(
        day: days[index], days: end - days[index].dayOfYear, daysOfYear: length)
    }
  }

  /// The values of the parts of a year, equal neighbours joined: their days are counted together,
  /// so that a value of the whole year has the weight 1.
  static func joined<Value: Equatable>(_ values: [(part: YearPart, value: Value)]) -> ShareOfYear<
    Value
  > {
    var runs: [(part: YearPart, value: Value)] = []
    for (part, value) in values {
      if let last = runs.last, last.value == value,
        last.part.day.dayOfYear + last.part.days == part.day.dayOfYear
      {
        runs[runs.count - 1].part.days += part.days
      } else {
        runs.append((part, value))
      }
    }
    return ShareOfYear(runs.map { .init(weight: $0.part.weight, value: $0.value) })
  }
}

/// The days from one date, inclusive, to another, exclusive.
public struct Period: Hashable, Sendable {
  public var from: CalendarDate?
  public var to: CalendarDate?

  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && to.map { day < $0 } ?? true
  }

  public var turningDays: [CalendarDate] { [from, to].compactMap { $0 } }
}
