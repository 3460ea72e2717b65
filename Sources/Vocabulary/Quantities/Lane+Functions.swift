/// Functions of a real number in lanes, the same bits for a scenario whatever the width.
extension Lane {
  /// Added to a small number it leaves the nearest whole one in the low bits.
  @inlinable @inline(__always)
  public static var wholeNumbers: Self { Self(0x1.8p52) }

  /// e^x to one or two units in the last place; 1 exactly at 0, held finite beyond ±700.
  ///
  ///     e^x = 2^k · e^r,   k = round(x / ln 2),   |r| ≤ ½ ln 2
  @inlinable @inline(__always)
  public func exponential() -> Self {
    let x = clamped(Self(-700), Self(700))
    let marked = x * Self(1.4426950408889634) + Self.wholeNumbers
    let k = marked - Self.wholeNumbers
    let coarse = x - k * Self(0x1.62e42feep-1)
    let r = coarse - k * Self(0x1.a39ef35793c76p-33)
    var sum = Self(1.0 / 6_227_020_800)
    sum = Self(1.0 / 479_001_600).adding(sum, times: r)
    sum = Self(1.0 / 39_916_800).adding(sum, times: r)
    sum = Self(1.0 / 3_628_800).adding(sum, times: r)
    sum = Self(1.0 / 362_880).adding(sum, times: r)
    sum = Self(1.0 / 40_320).adding(sum, times: r)
    sum = Self(1.0 / 5_040).adding(sum, times: r)
    sum = Self(1.0 / 720).adding(sum, times: r)
    sum = Self(1.0 / 120).adding(sum, times: r)
    sum = Self(1.0 / 24).adding(sum, times: r)
    sum = Self(1.0 / 6).adding(sum, times: r)
    sum = Self(0.5).adding(sum, times: r)
    let tail = sum * r * r + r
    return (Self.one + tail).scaled(byPowerOfTwo: marked)
  }

  /// ln x of a normal positive number, to two units in the last place.
  ///
  ///     ln x = k ln 2 + ln m,   ln m = 2 artanh s = 2 (s + s³/3 + …),   s = (m − 1)/(m + 1)
  @inlinable @inline(__always)
  public func logarithm() -> Self {
    let (m, k) = mantissaAndExponent
    let s = (m - Self.one) / (m + Self.one)
    let z = s * s
    var sum = Self(2.0 / 23)
    sum = Self(2.0 / 21).adding(sum, times: z)
    sum = Self(2.0 / 19).adding(sum, times: z)
    sum = Self(2.0 / 17).adding(sum, times: z)
    sum = Self(2.0 / 15).adding(sum, times: z)
    sum = Self(2.0 / 13).adding(sum, times: z)
    sum = Self(2.0 / 11).adding(sum, times: z)
    sum = Self(2.0 / 9).adding(sum, times: z)
    sum = Self(2.0 / 7).adding(sum, times: z)
    sum = Self(2.0 / 5).adding(sum, times: z)
    sum = Self(2.0 / 3).adding(sum, times: z)
    let mantissa = (s + s) + s * z * sum
    let low = k * Self(0x1.a39ef35793c76p-33) + mantissa
    return k * Self(0x1.62e42feep-1) + low
  }

  /// The quotient where the divisor is above 0, elsewhere not a number.
  @inlinable @inline(__always)
  public func ratio(to base: Self) -> Self {
    Self.choose(self / base, Self(.nan), where: .zero, isBelow: base)
  }

  @inlinable @inline(__always)
  public var magnitude: Self { Self.maximum(self, Self.zero - self) }

  /// Whether any scenario has a value above another.
  @inlinable @inline(__always)
  public func isAnyAbove(_ other: Self) -> Bool {
    Self.choose(.one, .zero, where: other, isBelow: self).isAnyPositive
  }
}
