public import Quantities

/// A calendar month, the unit in which insurance is recorded.
public struct CalendarMonth: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  public let index: Int

  /// A month of a year, 1…12.
  public init(year: Int, month: Int) {
    precondition((1...12).contains(month), "a year has twelve months")
    index = 12 * year + month - 1
  }

  /// The month in which a day lies.
  public init(of day: CalendarDate) { self.init(year: day.year, month: day.month) }

  init(index: Int) { self.index = index }

  public var year: Year { Year(index / 12) }
  /// 1…12.
  public var month: Int { index % 12 + 1 }
  /// The first day; nothing before the first year of the calendar.
  public var firstDay: CalendarDate? {
    CalendarDate(year: year.number, month: month, day: 1)
  }

  public func advanced(by months: Int) -> CalendarMonth { CalendarMonth(index: index + months) }

  public static func < (lhs: CalendarMonth, rhs: CalendarMonth) -> Bool { lhs.index < rhs.index }
}

extension CalendarMonth: CustomStringConvertible {
  /// `yyyy-mm`.
  public var description: String { "\(firstDay?.description.dropLast(3) ?? "0000")" }
}

/// The months one person was insured, with the earnings of each.
public struct InsuranceRecord: Sendable {
  /// Consecutive months with the same earnings in the same insured group.
  public struct Spell: Sendable {
    public var first: CalendarMonth
    public var last: CalendarMonth
    /// Insurable earnings, nominal money a month.
    public var monthlyEarnings: Double
    /// Nothing for the group whose law is asked for.
    public var group: String?

    public init(
      first: CalendarMonth, last: CalendarMonth, monthlyEarnings: Double, group: String? = nil
    ) {
      precondition(first <= last, "a spell ends after it begins")
      self.first = first
      self.last = last
      self.monthlyEarnings = monthlyEarnings
      self.group = group
    }
  }

  /// One month of insurance.
  public struct Month: Sendable {
    public var month: CalendarMonth
    public var earnings: Double
    public var group: String?
  }

  /// In order of time, without overlap, at least one.
  public let spells: [Spell]

  /// A record of spells; nothing where there is none, or where they overlap or are out of order.
  public init?(_ spells: [Spell]) {
    guard !spells.isEmpty,
      zip(spells, spells.dropFirst()).allSatisfy({ $0.last < $1.first })
    else { return nil }
    self.spells = spells
  }

  /// The year of first insurance, which entry classes are by.
  public var entryYear: Year { spells[0].first.year }

  /// Every month insured with its earnings, in order.
  public var months: [Month] {
    spells.flatMap { spell in
      (spell.first.index...spell.last.index).map {
        Month(
          month: CalendarMonth(index: $0), earnings: spell.monthlyEarnings, group: spell.group)
      }
    }
  }

  /// The first month insured.
  public var first: CalendarMonth { spells[0].first }

  /// The last month insured.
  public var last: CalendarMonth { spells[spells.count - 1].last }

  /// The months before one; nothing where there are none.
  public func before(_ month: CalendarMonth) -> InsuranceRecord? {
    InsuranceRecord(
      spells.compactMap { spell in
        guard spell.first < month else { return nil }
        var spell = spell
        spell.last = min(spell.last, month.advanced(by: -1))
        return spell
      })
  }

  /// Whether the first month begins before a day.
  public func isInsured(before day: CalendarDate) -> Bool {
    spells[0].first.firstDay.map { $0 < day } ?? true
  }

  /// Years that months of insurance count as: 1–6 odd months are half a year, 7–11 a whole one.
  ///
  /// Source: Viet Nam, Law 41/2024, art. 5(6).
  public static func creditedYears(months: Int) -> Double {
    let odd = months % 12
    return Double(months / 12) + (odd == 0 ? 0 : odd <= 6 ? 0.5 : 1)
  }
}
