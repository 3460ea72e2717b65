import LinearAlgebra
import Uncertainty

extension VectorAutoregression {
  /// The standard deviations in the long run: of V with V = B·V·Bᵀ + C·Cᵀ.
  var longRunDeviations: [Double] {
    var power = Matrix.identity(count)
    var total = Matrix(rows: count, columns: count)
    // Powers of a stable matrix die out; the bound is for those that barely do.
    for _ in 0..<10_000 {
      let step = power * shocks.factor
      let added = step * step.transposed
      for index in total.values.indices { total.values[index] += added.values[index] }
      power = response * power
      if (power.values.map(abs).max() ?? 0) < 1e-12 { break }
    }
    return (0..<count).map { total[$0, $0].squareRoot() }
  }
}
