/// A rate that is linear between points, for example a replacement rate by years of service.
public struct RateScale: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Points in rising `x`, at least one.
  public var points: [Point]

  public init(_ points: [Point]) {
    precondition(!points.isEmpty, "a scale has at least one point")
    self.points = points
  }

  /// Linear between the points and constant outside them.
  public func value(at x: Double) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    if x <= first.x { return first.y }
    if x >= last.x { return last.y }
    var lower = first
    for upper in points.dropFirst() {
      if x <= upper.x {
        return lower.y + (upper.y - lower.y) * (x - lower.x) / (upper.x - lower.x)
      }
      lower = upper
    }
    return last.y
  }

  /// As `value(at:)`, but below the first point in proportion to `x`.
  ///
  /// The accrual of a service that the law's table does not reach: a table that starts with 45 %
  /// at 15 years gives 24 % at 8 years.
  public func valueProportionalBelow(at x: Double) -> Double {
    guard let first = points.first, x < first.x, first.x > 0 else { return value(at: x) }
    return first.y * max(x, 0) / first.x
  }
}
