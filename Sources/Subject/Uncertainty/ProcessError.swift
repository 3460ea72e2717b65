/// Why numbers do not describe a random process.
public enum ProcessError: Error, Equatable, Sendable {
  /// The numbers do not have the size that the process needs.
  case wrongSize(expected: Int, found: Int)
  /// A deviation below zero, or a correlation outside −1…1.
  case outOfRange(Double)
  /// The correlations contradict each other: the leading block of this order shows it.
  case notPositiveDefinite(order: Int)
  /// Deviations would grow without end; the largest modulus of an eigenvalue is this.
  case unstable(spectralRadius: Double)
  /// A history of this many years, where more are needed.
  case tooShort(years: Int, needed: Int)
  /// The history does not tell the coefficients apart, or the pattern adds up to nothing.
  case undetermined
  /// A number is infinite or not a number, such as the logarithm of no deaths.
  case notFinite
}
