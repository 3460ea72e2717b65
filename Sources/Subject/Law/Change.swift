public import Quantities

/// One ordered change of a scenario, acting on the value in force on each day of a period.
///
/// It acts after interpolation and growth, on later dated values included.
public struct Change<Value> {
  public enum Operation {
    /// The value becomes the one of these entries that is in force; before the first it stays.
    case set(DatedValues<Value>)
    case add(Double)
    case multiply(Double)
  }

  public var operation: Operation
  public var period: Period
  public var provenance: Provenance

  public init(_ operation: Operation, during period: Period, provenance: Provenance) {
    self.operation = operation
    self.period = period
    self.provenance = provenance
  }

  /// The days on which the change begins, ends or takes another value.
  public var turningDays: [CalendarDate] {
    if case .set(let values) = operation { return period.turningDays + values.turningDays }
    return period.turningDays
  }
}

extension Change: Sendable where Value: Sendable {}
extension Change.Operation: Sendable where Value: Sendable {}
