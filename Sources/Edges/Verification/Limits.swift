/// The limit of a discrete calculation as its steps become short.
enum Limits {
  /// Richardson's extrapolation over halved steps, in all powers of the step.
  ///
  ///     T(j, 0) = f(m·2^j)
  ///     T(j, k) = T(j, k−1) + (T(j, k−1) − T(j−1, k−1)) / (2^k − 1)
  ///
  /// - Parameters:
  ///   - steps: Steps a year of the coarsest calculation.
  ///   - halvings: How often the step is halved.
  ///   - value: The calculation with so many steps a year.
  /// - Returns: The limit; nothing where the calculation has no value.
  static func limit(
    steps: Int = 4, halvings: Int = 4, of value: (_ stepsPerYear: Int) -> Double?
  ) -> Double? {
    var row: [Double] = []
    for halving in 0...halvings {
      guard let next = value(steps << halving) else { return nil }
      var extrapolated = [next]
      for (order, previous) in row.enumerated() {
        let better = extrapolated[order]
        extrapolated.append(better + (better - previous) / (Double(1 << (order + 1)) - 1))
      }
      row = extrapolated
    }
    return row.last
  }
}
