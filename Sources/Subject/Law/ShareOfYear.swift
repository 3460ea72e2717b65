/// The legal values of one year, each with the share of the year in which it is in force.
///
/// Thresholds, ages, averaging periods and tables act by share of the year,
///
///     Σ_d weight(d) · f(value(d)),
///
/// never through their mean: a minimum of 20 years until 30 June and 15 after is not 17.5.
/// A share without a value is a rule that is not in force.
public struct ShareOfYear<Value> {
  public struct Part {
    /// Days in force over days of the year.
    public var weight: Double
    public var value: Value

    @inlinable public init(weight: Double, value: Value) {
      self.weight = weight
      self.value = value
    }
  }

  /// The parts in the order of the calendar; their weights sum to 1 or less.
  public var parts: [Part]

  @inlinable public init(_ parts: [Part]) { self.parts = parts }

  /// One value for the whole year.
  @inlinable public init(wholeYear value: Value) { parts = [Part(weight: 1, value: value)] }

  /// Σ_d weight(d) · f(value(d)).
  @inlinable public func weighted(_ transform: (Value) -> Double) -> Double {
    parts.reduce(0) { $0 + $1.weight * transform($1.value) }
  }
}

extension ShareOfYear.Part: Sendable where Value: Sendable {}
extension ShareOfYear.Part: Equatable where Value: Equatable {}
extension ShareOfYear: Sendable where Value: Sendable {}
extension ShareOfYear: Equatable where Value: Equatable {}
