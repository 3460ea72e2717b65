public import Quantities

/// A value with the day it comes into force and, where the law says so, the day it ends.
public struct DatedValue<Value> {
  public var start: CalendarDate
  /// The first day on which the value no longer holds.
  public var until: CalendarDate?
  /// Nothing where the rule ends.
  public var value: Value?
  public var provenance: Provenance

  public init(
    start: CalendarDate, until: CalendarDate? = nil, value: Value?,
    provenance: Provenance = Provenance()
  ) {
    self.start = start
    self.until = until
    self.value = value
    self.provenance = provenance
  }
}

extension DatedValue: Sendable where Value: Sendable {}

/// Values by the day they come into force, in order of date.
///
/// On each day the latest entry holds that has started and not yet ended; after an `until` an
/// earlier entry that is still valid holds again.
public struct DatedValues<Value> {
  public private(set) var entries: [DatedValue<Value>]

  public init(_ entries: [DatedValue<Value>]) {
    self.entries = entries.sorted { $0.start < $1.start }
  }

  /// One value for all time.
  public init(always value: Value?, provenance: Provenance = Provenance()) {
    self.init([DatedValue(start: .beginning, value: value, provenance: provenance)])
  }

  /// The entry in force on a day; nothing before the first.
  public func entry(on day: CalendarDate) -> DatedValue<Value>? {
    entries.last { entry in
      entry.start <= day && entry.until.map { day < $0 } ?? true
    }
  }

  /// The days on which another entry may come into force.
  public var turningDays: [CalendarDate] {
    entries.flatMap { [$0.start] + ($0.until.map { [$0] } ?? []) }
  }

  /// Other values in a period; afterwards what would have held without them.
  public func replacing(_ other: DatedValues, during period: Period) -> DatedValues {
    let from = period.from ?? other.entries.first?.start ?? .beginning
    var result = entries.filter { $0.start < from }
    for var entry in other.entries where period.to.map({ entry.start < $0 }) ?? true {
      entry.start = max(entry.start, from)
      result.append(entry)
    }
    if let to = period.to {
      if var held = self.entry(on: to), held.start < to {
        held.start = to
        result.append(held)
      }
      result += entries.filter { $0.start >= to }
    }
    return DatedValues(result)
  }

  public func map<Other>(_ transform: (Value) throws -> Other?) rethrows -> DatedValues<Other> {
    DatedValues<Other>(
      try entries.map { entry in
        DatedValue<Other>(
          start: entry.start, until: entry.until, value: try entry.value.flatMap(transform),
          provenance: entry.provenance)
      })
  }
}

extension DatedValues: Sendable where Value: Sendable {}

extension CalendarDate {
  /// The first day of the calendar, from which a value without a date holds.
  public static let beginning = CalendarDate(startOf: 1)
}
