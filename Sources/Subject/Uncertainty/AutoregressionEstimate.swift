public import LinearAlgebra

/// A VAR(1) estimated from histories by ordinary least squares.
///
///     x(t) = c + B·x(t−1) + e(t),   cov(e) = Σ e·eᵀ / (n − k − 1)
///
/// n is the number of years but the first and k that of variables. The constant only serves the
/// estimation: the process is drawn around the scenario's central path.
public struct AutoregressionEstimate: Sendable {
  /// B, `[variable][variable of the year before]`.
  public let response: Matrix
  /// The covariance of e.
  public let covariance: Matrix
  /// (1 − B)⁻¹c: where the variables settle.
  public let mean: [Double]
  /// The share of each variable's variance that last year explains.
  public let explainedShares: [Double]

  /// Fewest years of a history.
  public static let fewestYears = 15

  /// - Parameter histories: `[year][variable]`.
  /// - Throws: `tooShort`, `notFinite`, or `undetermined` where variables move together.
  public init(_ histories: Matrix) throws(ProcessError) {
    let (years, count) = (histories.rows, histories.columns)
    guard years >= max(Self.fewestYears, 2 * count + 3) else {
      throw .tooShort(years: years, needed: max(Self.fewestYears, 2 * count + 3))
    }
    guard histories.values.allSatisfy(\.isFinite) else { throw .notFinite }
    let steps = years - 1
    let before = Matrix(rows: steps, columns: count + 1) { row, column in
      column == 0 ? 1 : histories[row, column - 1]
    }
    let after = Matrix(rows: steps, columns: count) { histories[$0 + 1, $1] }
    guard let solved = try? before.leastSquares(after) else { throw .undetermined }
    let coefficients = Matrix(rows: count, columns: count) { solved[$1 + 1, $0] }
    response = coefficients
    let errors = after - before * solved
    let freedom = Double(steps - count - 1)
    covariance = (errors.transposed * errors).map { $0 / freedom }
    explainedShares = (0..<count).map { column in
      let mean = after.column(column).reduce(0, +) / Double(steps)
      let whole = after.column(column).reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let left = errors.column(column).reduce(0) { $0 + $1 * $1 }
      return whole > 0 ? 1 - left / whole : 0
    }
    let constants = Matrix(rows: count, columns: 1) { row, _ in solved[0, row] }
    let settled = try? (Matrix.identity(count) - coefficients).leastSquares(constants)
    mean = settled?.values ?? Array(repeating: .nan, count: count)
  }

  /// The deviations of e.
  public var deviations: [Double] {
    (0..<covariance.rows).map { max(0, covariance[$0, $0]).squareRoot() }
  }
}
