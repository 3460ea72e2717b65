public import Assumptions
public import Diagnostics
public import Quantities

/// One array of a run as the calculation reads it, with what it means.
public struct ResolvedArray: Sendable {
  public enum Values: Sendable {
    /// Flat, the last axis contiguous; a number that does not exist is not a number.
    case numbers([Double])
    case words([String])
  }

  public var name: String
  /// Axes in order; none for a single value.
  public var axes: [ArrayAxis]
  /// Length of every axis.
  public var shape: [Int]
  public var unit: String
  public var timing: String
  public var description: String
  /// The year of the first position of the axis `year`; nothing without that axis.
  public var firstYear: Year?
  public var values: Values
}

/// What the positions along an axis are.
public enum ArrayAxis: String, Sendable, CaseIterable {
  case year
  case group
  case payer
  case sex
  case age
  /// Completed years of credited service, 0…50.
  case k
  /// Parts of a year with a value each, in the order of the calendar.
  case part
  /// Weight (share of the year) and value.
  case weightValue
  /// Points of a scale in rising x.
  case point
  /// x and y of a point.
  case xy
  /// Classes of entry, in order of the first year.
  case entryClass
  /// Periods of service or increases, in order of time.
  case event
  /// The figures of one rule, named in the description.
  case field
  case asset
  case branch
}

extension Valuation {
  /// Every array that a run of these assumptions reads, in the order of the calculation.
  ///
  /// The values are those of the objects that the calculation uses, after calibration; parts that
  /// the scenario does not have are left out.
  public static func arrays(
    of assumptions: Assumptions
  ) throws(InputProblems) -> [ResolvedArray] {
    let source = try ArraySource(assumptions)
    return ArrayCatalogue.definitions.compactMap { $0.resolved(from: source) }
  }
}
