import Law
import Quantities
public import Scheme

/// Persons and money of one programme of relief, by bands of credited months, before day weights.
///
///     members  = qualifying share · take-up · Ā(j)              months at j + f
///     stopped  = qualifying share · take-up · share(y) · S(y, j)   months at j, from year y
///
/// `f` is the part of the year passed on the date of the count. Who stopped and has come back is a
/// member; who claimed has no credit left and gets nothing. MODEL 8.
public struct UnemploymentReliefCount: Sendable {
  /// Paid persons by band, members and those who stopped.
  public private(set) var members: [Double]
  public private(set) var stopped: [Double]
  public let programme: UnemploymentRelief

  /// Counts the persons of a programme; one that counts outside the years carried pays nobody.
  public init(_ programme: UnemploymentRelief, _ projected: UnemploymentMembers) {
    self.programme = programme
    members = Array(repeating: 0, count: programme.bands.points.count)
    stopped = members
    let year = programme.year
    for (group, series) in projected.byGroup.enumerated() {
      guard let flow = series.value(in: year) else { continue }
      let share = programme.qualifyingShare[group]
      Self.add(
        flow.members, times: share * programme.takeUp, passed: programme.passed, programme,
        to: &members)
      for (since, row) in flow.stopped.enumerated() {
        let within = programme.share(stoppedIn: year.advanced(by: -1 - since))
        Self.add(
          row, times: share * programme.stoppedTakeUp * within, passed: 0, programme, to: &stopped)
      }
      Self.add(
        flow.exits, times: share * programme.stoppedTakeUp * programme.share(stoppedIn: year),
        passed: 0, programme, to: &stopped)
    }
  }

  private static func add(
    _ persons: [Double], times factor: Double, passed: Double, _ programme: UnemploymentRelief,
    to bands: inout [Double]
  ) {
    for (credit, count) in persons.enumerated() where factor * count > 0 {
      let months = CreditedMonths(years: Double(credit), passed: passed)
      // Whoever lies below the first band gets nothing.
      for (band, share) in months.shares(of: programme.bands).dropFirst().enumerated() {
        bands[band] += factor * count * share
      }
    }
  }

  /// Paid persons by band.
  public var persons: [Double] { zip(members, stopped).map(+) }

  /// Money by band.
  public var money: [Double] { zip(persons, programme.bands.points).map { $0 * $1.y } }
}
