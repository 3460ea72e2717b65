public import Quantities

/// Standard normal numbers of eight consecutive paths, by year and variable.
///
/// The counter of the generator is path (two words), calendar year and variable, its key the
/// seed: a number depends on nothing else, neither on what else is drawn nor on the horizon.
///
///     k = the upper 52 bits of two words,   p = (k + ½)·2⁻⁵²,   z = Φ⁻¹(p)
///
/// One call of the generator gives the numbers of two neighbouring variables.
public struct StandardNormals: Sendable {
  private let lowerPath: Philox.Words
  private let upperPath: Philox.Words
  private let sign: SIMD8<Double>
  private let key: (UInt32, UInt32)

  /// - Parameters:
  ///   - seed: Chooses the whole ensemble.
  ///   - firstPath: The path of the first lane, 0 or more.
  ///   - antithetic: Whether path 2n + 1 has the numbers of path 2n with the other sign.
  public init(seed: UInt64, firstPath: Int, antithetic: Bool) {
    precondition(firstPath >= 0, "paths are counted from 0")
    key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    let numbers = UInt64(firstPath) &+ SIMD8(0, 1, 2, 3, 4, 5, 6, 7)
    let drawn = antithetic ? numbers & SIMD8(repeating: ~1) : numbers
    lowerPath = drawn & SIMD8(repeating: 0xFFFF_FFFF)
    upperPath = drawn &>> SIMD8(repeating: 32)
    sign = SIMD8<Double>(repeating: 1).replacing(with: -1, where: numbers .!= drawn)
  }

  /// The numbers of the variables 2·`pair` and 2·`pair` + 1.
  public func pair(_ pair: Int, in year: Year) -> (first: SIMD8<Double>, second: SIMD8<Double>) {
    let when = Philox.Words(repeating: UInt64(UInt32(truncatingIfNeeded: year.number)))
    let what = Philox.Words(repeating: UInt64(UInt32(truncatingIfNeeded: pair)))
    let words = Philox.words((lowerPath, upperPath, when, what), key: key)
    let first = InverseNormal.quantiles(centred: Self.centred(words.0, words.1))
    let second = InverseNormal.quantiles(centred: Self.centred(words.2, words.3))
    return (first * sign, second * sign)
  }

  /// p − ½ of two words: the bits of a number in [1, 2), less 1½, plus half a step; all exact.
  @inline(__always)
  private static func centred(_ upper: Philox.Words, _ lower: Philox.Words) -> SIMD8<Double> {
    let bits: Philox.Words =
      (upper &<< Philox.Words(repeating: 20)) | (lower &>> Philox.Words(repeating: 12))
    let exponent = Philox.Words(repeating: 0x3FF0_0000_0000_0000)
    let number = unsafeBitCast(bits | exponent, to: SIMD8<Double>.self)
    return (number - 1.5) + 0x1p-53
  }
}

/// Which numbers of the generator each process has to itself.
enum RandomVariable {
  /// Inflation, real wages, real yield, unemployment.
  static var economy: Int { 0 }
  /// Males, females.
  static var mortality: Int { 16 }
  static var fertility: Int { 32 }
  static var migration: Int { 48 }
  /// One for each class of assets.
  static var assets: Int { 64 }
}
