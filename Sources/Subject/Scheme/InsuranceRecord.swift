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

  init(index: Int) { self.index = index }

  public var year: Year { Year(index / 12) }
  /// 1…12.
  public var month: Int { index % 12 + 1 }

  public static func < (lhs: CalendarMonth, rhs: CalendarMonth) -> Bool { lhs.index < rhs.index }
}

/// The months one person was insured, with the earnings of each.
public struct InsuranceRecord: Sendable {
  /// Consecutive months with the same earnings.
  public struct Spell: Sendable {
    public var first: CalendarMonth
    public var last: CalendarMonth
    /// Insurable earnings, nominal money a month.
    public var monthlyEarnings: Double

    public init(first: CalendarMonth, last: CalendarMonth, monthlyEarnings: Double) {
      precondition(first <= last, "a spell ends after it begins")
      self.first = first
      self.last = last
      self.monthlyEarnings = monthlyEarnings
    }
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
  public var months: [(month: CalendarMonth, earnings: Double)] {
    spells.flatMap { spell in
      (spell.first.index...spell.last.index).map {
        (CalendarMonth(index: $0), spell.monthlyEarnings)
      }
    }
  }

  /// Years that months of insurance count as: 1–6 odd months are half a year, 7–11 a whole one.
  ///
  /// Source: Viet Nam, Law 41/2024, art. 5(6).
  public static func creditedYears(months: Int) -> Double {
    let odd = months % 12
    return Double(months / 12) + (odd == 0 ? 0 : odd <= 6 ? 0.5 : 1)
  }
}
