/// Rates scaled by one factor to a total, none of them above a cap.
///
///     Σ_i weight_i · min(cap, factor · value_i) = total
///
/// The left side is piecewise linear in the factor, so the factor is exact: it is the quotient of
/// what is left of the total and of the values below the cap, taken again each time a value
/// reaches the cap.
package struct CappedScaling {
  /// Rates before scaling, fractions, not negative.
  package let values: [Double]
  /// Persons each rate applies to.
  package let weights: [Double]
  package let cap: Double

  package init(values: [Double], weights: [Double], cap: Double) {
    self.values = values
    self.weights = weights
    self.cap = cap
  }

  /// The factor that meets a total; the one that brings every rate to the cap if none does.
  package func factor(meeting total: Double) -> Double {
    guard total > 0 else { return 0 }
    var factor = 0.0
    while true {
      var fixed = 0.0
      var free = 0.0
      var next = Double.infinity
      for (value, weight) in zip(values, weights) where value > 0 && weight > 0 {
        if cap / value <= factor {
          fixed += weight * cap
        } else {
          free += weight * value
          next = min(next, cap / value)
        }
      }
      guard free > 0 else { return factor }
      let candidate = (total - fixed) / free
      if candidate <= next { return candidate }
      factor = next
    }
  }
}
