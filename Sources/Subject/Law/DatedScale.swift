public import Quantities

/// A dated scale with the changes of the scenario.
public struct DatedScale: Sendable {
  public var values: DatedValues<RateScale>
  public var changes: [Change<RateScale>]

  public init(_ values: DatedValues<RateScale>, changes: [Change<RateScale>] = []) {
    self.values = values
    self.changes = changes
  }

  public var turningDays: [CalendarDate] {
    values.turningDays + changes.flatMap(\.turningDays)
  }

  /// The scale in force on a day and where it comes from; nothing before the first.
  public func value(on day: CalendarDate) -> (scale: RateScale?, provenance: Provenance)? {
    guard let entry = values.entry(on: day) else { return nil }
    var scale = entry.value
    var provenance = entry.provenance
    for change in changes where change.period.contains(day) {
      switch change.operation {
      case .set(let scales):
        guard let next = scales.entry(on: day) else { continue }
        scale = next.value
      case .add(let number): scale = scale?.mapValues { $0 + number }
      case .multiply(let number): scale = scale?.mapValues { $0 * number }
      }
      provenance = change.provenance
    }
    return (scale, provenance)
  }

  /// The scales of a year with the share of the year of each; nothing before the first.
  public func shares(in year: Year) -> ShareOfYear<RateScale>? {
    var values: [(part: YearPart, value: RateScale)] = []
    for part in YearPart.parts(of: year, at: turningDays) {
      guard let found = value(on: part.day) else { return nil }
      if let scale = found.scale { values.append((part, scale)) }
    }
    return YearPart.joined(values)
  }
}

extension RateScale {
  /// The same points with other rates.
  public func mapValues(_ transform: (Double) -> Double) -> RateScale {
    RateScale(points.map { Point(x: $0.x, y: transform($0.y)) })
  }
}
