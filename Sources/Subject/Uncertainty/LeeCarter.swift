import Foundation
public import LinearAlgebra
public import Quantities

/// Mortality of one sex as an index that moves every age in its own measure.
///
///     ln m(a,t) = a(a) + b(a)·κ(t) + ε(a,t),   Σ b = 1,   Σ κ = 0
///
/// a is the mean of the logarithms; b and κ are the first pair of the plain decomposition into
/// singular values of what remains. κ is not fitted again to the deaths of each year.
///
/// Source: Lee & Carter, *Modeling and forecasting U.S. mortality*, JASA 87 (1992).
public struct LeeCarter: Sendable {
  /// The years of the death rates.
  public let years: ClosedRange<Year>
  /// a, `[age]`, logarithms of deaths a person-year.
  public let level: [Double]
  /// b, `[age]`, adding up to 1.
  public let pattern: [Double]
  /// κ, `[year]`, adding up to 0.
  public let index: [Double]
  /// s₁² / Σ s²: how much of the variance over time the index explains.
  public let explainedShare: Double

  /// Fewest years that a fit is made of.
  public static let fewestYears = 15

  /// - Parameters:
  ///   - deathRates: m, `[age][year]`, deaths a person-year, all above zero.
  ///   - firstYear: The year of the first column.
  /// - Throws: `tooShort`, `notFinite` where nobody of an age dies, `undetermined` where rates do
  ///   not change.
  public init(deathRates: Matrix, firstYear: Year) throws(ProcessError) {
    let count = deathRates.columns
    guard count >= Self.fewestYears else {
      throw .tooShort(years: count, needed: Self.fewestYears)
    }
    let logs = deathRates.map { log($0) }
    guard logs.values.allSatisfy(\.isFinite) else { throw .notFinite }
    let means = (0..<logs.rows).map { logs.row($0).reduce(0, +) / Double(count) }
    let centred = Matrix(rows: logs.rows, columns: count) { logs[$0, $1] - means[$0] }
    guard let parts = try? centred.singularValues() else { throw .notFinite }
    let ages = parts.left.column(0)
    let total = ages.reduce(0, +)
    guard abs(total) > 1e-6, parts.values[0] > 0 else { throw .undetermined }
    years = firstYear...firstYear.advanced(by: count - 1)
    level = means
    pattern = ages.map { $0 / total }
    index = parts.rightTransposed.row(0).map { $0 * parts.values[0] * total }
    explainedShare = parts.explainedShare(0)
  }

  /// Δκ, a number for each year after the first.
  public var changes: [Double] { zip(index.dropFirst(), index).map { $0 - $1 } }

  /// The mean of Δκ.
  public var drift: Double { changes.reduce(0, +) / Double(changes.count) }

  /// The standard deviation of Δκ, divisor n − 1.
  public var deviation: Double {
    let drift = drift
    let squares = changes.reduce(0) { $0 + ($1 - drift) * ($1 - drift) }
    return (squares / Double(changes.count - 1)).squareRoot()
  }

  /// The correlation of Δκ of two fits over the same years.
  public func correlation(with other: LeeCarter) -> Double {
    precondition(years == other.years, "both fits are of the same years")
    let (mine, others) = (drift, other.drift)
    let products = zip(changes, other.changes).reduce(0) { $0 + ($1.0 - mine) * ($1.1 - others) }
    return products / Double(changes.count - 1) / (deviation * other.deviation)
  }

  /// The death rates of a later year on the central path: the last ones, carried by the drift.
  ///
  ///     m(a,t) = m(a,last) · exp(b(a)·drift·(t − last))
  ///
  /// - Parameters:
  ///   - last: m of the last year of the fit, `[age]`.
  ///   - year: A later year.
  /// - Returns: m of that year, `[age]`.
  public func continued(from last: [Double], to year: Year) -> [Double] {
    let distance = Double(years.upperBound.distance(to: year))
    return zip(last, pattern).map { $0 * exp($1 * drift * distance) }
  }
}
