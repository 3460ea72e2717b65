/// What one formula is computed on: a single scenario (`Double`) or several paths at once (SIMD).
///
/// A calculation written for a lane type says nothing about how many scenarios it carries. Where a
/// formula has cases, it multiplies by 0 or 1 (`atLeast`) instead of branching, because the lanes
/// may differ.
public protocol Lane: Sendable, BitwiseCopyable {
  /// How many scenarios the value holds.
  static var laneCount: Int { get }
  /// The same value for every scenario.
  init(_ value: Double)
  /// The value of one scenario, `0..<laneCount`.
  subscript(lane lane: Int) -> Double { get set }

  static func + (lhs: Self, rhs: Self) -> Self
  static func - (lhs: Self, rhs: Self) -> Self
  static func * (lhs: Self, rhs: Self) -> Self
  /// `self + a·b`, rounded once where the build has fused multiplication (`FUSED`).
  func adding(_ a: Self, times b: Self) -> Self
  static func / (lhs: Self, rhs: Self) -> Self
  func squareRoot() -> Self
  static func minimum(_ lhs: Self, _ rhs: Self) -> Self
  static func maximum(_ lhs: Self, _ rhs: Self) -> Self
  /// 1 where the value is at least `threshold`, otherwise 0.
  func atLeast(_ threshold: Self) -> Self
  /// `yes` where `lhs < rhs`, otherwise `no`; what is not a number lies below nothing.
  static func choose(_ yes: Self, _ no: Self, where lhs: Self, isBelow rhs: Self) -> Self
  /// Times 2^k; `k` whole and held in the low bits of a number near `Lane.wholeNumbers`.
  func scaled(byPowerOfTwo k: Self) -> Self
  /// A positive number as m·2^k with m from ½ √2 to √2.
  var mantissaAndExponent: (mantissa: Self, exponent: Self) { get }
  /// The quotient, 0 where the divisor is 0: the mean of nothing counts nobody.
  func dividedOrZero(by divisor: Self) -> Self
  /// A function of one number applied to every scenario.
  func map(_ transform: (Double) -> Double) -> Self
  /// Whether any scenario has a value above 0.
  var isAnyPositive: Bool { get }

  /// Neighbouring cells of a column, computed together: four of one scenario fill a vector
  /// register, one of several scenarios already does.
  associatedtype Block: Lane & BitwiseCopyable
  /// How many cells a block holds, 1 or 4.
  static var cellsPerBlock: Int { get }
  /// The same value in every cell of a block.
  static func block(_ value: Self) -> Block
  /// The sum over the cells of a block.
  static func sum(_ block: Block) -> Self
  /// Consecutive cells of a column that is the same for every scenario.
  static func shared(_ cells: UnsafePointer<Double>) -> Block
  /// A value in the first cell of a block and nothing in the others.
  static func first(_ value: Self) -> Block
  /// Each cell of a block replaced by the one below it; the lowest by the last of the block before.
  static func below(_ block: Block, after previous: Block) -> Block
  /// The block that starts at a cell.
  static func load(_ cells: UnsafePointer<Self>) -> Block
  /// Writes the block that starts at a cell.
  static func store(_ block: Block, _ cells: UnsafeMutablePointer<Self>)
}

extension Lane {
  @inlinable @inline(__always) public static var zero: Self { Self(0) }
  @inlinable @inline(__always) public static var one: Self { Self(1) }
  @inlinable @inline(__always) public static func += (lhs: inout Self, rhs: Self) {
    lhs = lhs + rhs
  }
  @inlinable @inline(__always) public static func -= (lhs: inout Self, rhs: Self) {
    lhs = lhs - rhs
  }
  @inlinable @inline(__always) public static func *= (lhs: inout Self, rhs: Self) {
    lhs = lhs * rhs
  }

  /// The value held between two bounds.
  @inlinable @inline(__always) public func clamped(_ lower: Self, _ upper: Self) -> Self {
    Self.minimum(Self.maximum(self, lower), upper)
  }
}

extension Double: Lane {
  @inlinable @inline(__always) public static var laneCount: Int { 1 }
  @inlinable @inline(__always) public subscript(lane lane: Int) -> Double {
    get { self }
    set { self = newValue }
  }
  @inlinable @inline(__always) public static func minimum(_ lhs: Double, _ rhs: Double) -> Double {
    lhs < rhs ? lhs : rhs
  }
  @inlinable @inline(__always) public static func maximum(_ lhs: Double, _ rhs: Double) -> Double {
    lhs > rhs ? lhs : rhs
  }
  @inlinable @inline(__always) public func atLeast(_ threshold: Double) -> Double {
    self >= threshold ? 1 : 0
  }
  @inlinable @inline(__always) public func dividedOrZero(by divisor: Double) -> Double {
    divisor == 0 ? 0 : self / divisor
  }
  @inlinable @inline(__always) public func map(_ transform: (Double) -> Double) -> Double {
    transform(self)
  }
  @inlinable @inline(__always)
  public static func choose(
    _ yes: Double, _ no: Double, where lhs: Double, isBelow rhs: Double
  ) -> Double { lhs < rhs ? yes : no }
  @inlinable @inline(__always) public func scaled(byPowerOfTwo k: Double) -> Double {
    Double(bitPattern: bitPattern &+ (k.bitPattern &<< 52))
  }
  @inlinable @inline(__always)
  public var mantissaAndExponent: (mantissa: Double, exponent: Double) {
    // The bits of ½ √2 less those of 1 bring the mantissa's turn to √2.
    let shifted = Int64(bitPattern: bitPattern) &- 0x3FE6_A09E_667F_3BCD
    let power = shifted &>> 52
    let bits = Int64(bitPattern: bitPattern) &- (power &<< 52)
    let marked = Double(bitPattern: UInt64(bitPattern: 0x4338_0000_0000_0000 &+ power))
    return (Double(bitPattern: UInt64(bitPattern: bits)), marked - 0x1.8p52)
  }
  @inlinable @inline(__always) public var isAnyPositive: Bool { self > 0 }

  @inlinable @inline(__always) public func adding(_ a: Double, times b: Double) -> Double {
    #if FUSED
      addingProduct(a, b)
    #else
      self + a * b
    #endif
  }

  public typealias Block = SIMD4<Double>
  @inlinable @inline(__always) public static var cellsPerBlock: Int { 4 }
  @inlinable @inline(__always) public static func block(_ value: Double) -> SIMD4<Double> {
    SIMD4<Double>(repeating: value)
  }
  @inlinable @inline(__always) public static func sum(_ block: SIMD4<Double>) -> Double {
    (block[0] + block[1]) + (block[2] + block[3])
  }
  @inlinable @inline(__always) public static func shared(_ cells: UnsafePointer<Double>) -> SIMD4<
    Double
  > {
    UnsafeRawPointer(cells).loadUnaligned(as: SIMD4<Double>.self)
  }
  @inlinable @inline(__always) public static func first(_ value: Double) -> SIMD4<Double> {
    SIMD4<Double>(value, 0, 0, 0)
  }
  @inlinable @inline(__always) public static func below(
    _ block: SIMD4<Double>, after previous: SIMD4<Double>
  ) -> SIMD4<Double> {
    SIMD4<Double>(previous[3], block[0], block[1], block[2])
  }
  @inlinable @inline(__always) public static func load(
    _ cells: UnsafePointer<Double>
  ) -> SIMD4<Double> {
    UnsafeRawPointer(cells).loadUnaligned(as: SIMD4<Double>.self)
  }
  @inlinable @inline(__always) public static func store(
    _ block: SIMD4<Double>, _ cells: UnsafeMutablePointer<Double>
  ) {
    UnsafeMutableRawPointer(cells).storeBytes(of: block, as: SIMD4<Double>.self)
  }
}

/// Vectors that compare in one instruction; the generic comparison of `SIMD` goes element by
/// element, so each width states its own.
public protocol ComparableVector: SIMD where Scalar == Double, MaskStorage.Scalar == Int64 {
  static func isLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<MaskStorage>
  static func isNotLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<MaskStorage>
  static func isEqual(_ lhs: Self, _ rhs: Self) -> SIMDMask<MaskStorage>
}

extension ComparableVector {
  @inlinable @inline(__always) public static var laneCount: Int { scalarCount }
  @inlinable @inline(__always) public init(_ value: Double) { self.init(repeating: value) }
  @inlinable @inline(__always) public subscript(lane lane: Int) -> Double {
    get { self[lane] }
    set { self[lane] = newValue }
  }
  @inlinable @inline(__always) public static func minimum(_ lhs: Self, _ rhs: Self) -> Self {
    rhs.replacing(with: lhs, where: isLess(lhs, rhs))
  }
  @inlinable @inline(__always) public static func maximum(_ lhs: Self, _ rhs: Self) -> Self {
    rhs.replacing(with: lhs, where: isLess(rhs, lhs))
  }
  @inlinable @inline(__always) public func atLeast(_ threshold: Self) -> Self {
    Self(repeating: 0).replacing(with: 1, where: Self.isNotLess(self, threshold))
  }
  @inlinable @inline(__always) public func dividedOrZero(by divisor: Self) -> Self {
    (self / divisor).replacing(with: 0, where: Self.isEqual(divisor, Self(repeating: 0)))
  }
  @inlinable @inline(__always) public func map(_ transform: (Double) -> Double) -> Self {
    var result = self
    for lane in 0..<scalarCount { result[lane] = transform(self[lane]) }
    return result
  }
  @inlinable @inline(__always)
  public static func choose(
    _ yes: Self, _ no: Self, where lhs: Self, isBelow rhs: Self
  ) -> Self { no.replacing(with: yes, where: isLess(lhs, rhs)) }
  @inlinable @inline(__always) public func scaled(byPowerOfTwo k: Self) -> Self {
    let power: MaskStorage = unsafeBitCast(k, to: MaskStorage.self)
    let bits: MaskStorage = unsafeBitCast(self, to: MaskStorage.self)
    let sum: MaskStorage = bits &+ (power &<< MaskStorage(repeating: 52))
    return unsafeBitCast(sum, to: Self.self)
  }
  @inlinable @inline(__always)
  public var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    let bits: MaskStorage = unsafeBitCast(self, to: MaskStorage.self)
    let width = MaskStorage(repeating: 52)
    let shifted: MaskStorage = bits &- MaskStorage(repeating: 0x3FE6_A09E_667F_3BCD)
    let power: MaskStorage = shifted &>> width
    let mantissa: MaskStorage = bits &- (power &<< width)
    let marked: MaskStorage = power &+ MaskStorage(repeating: 0x4338_0000_0000_0000)
    let exponent = unsafeBitCast(marked, to: Self.self) - Self(repeating: 0x1.8p52)
    return (unsafeBitCast(mantissa, to: Self.self), exponent)
  }
  @inlinable @inline(__always) public var isAnyPositive: Bool {
    any(Self.isLess(Self(repeating: 0), self))
  }

  @inlinable @inline(__always) public static var cellsPerBlock: Int { 1 }
  @inlinable @inline(__always) public static func block(_ value: Self) -> Self { value }
  @inlinable @inline(__always) public static func sum(_ block: Self) -> Self { block }
  @inlinable @inline(__always) public static func shared(_ cells: UnsafePointer<Double>) -> Self {
    Self(repeating: cells.pointee)
  }
  @inlinable @inline(__always) public static func first(_ value: Self) -> Self { value }
  @inlinable @inline(__always) public static func below(_ block: Self, after previous: Self) -> Self
  { previous }

  @inlinable @inline(__always) public func adding(_ a: Self, times b: Self) -> Self {
    #if FUSED
      addingProduct(a, b)
    #else
      self + a * b
    #endif
  }
  @inlinable @inline(__always) public static func load(_ cells: UnsafePointer<Self>) -> Self {
    cells.pointee
  }
  @inlinable @inline(__always) public static func store(
    _ block: Self, _ cells: UnsafeMutablePointer<Self>
  ) {
    cells.pointee = block
  }
}

extension SIMD2: Lane, ComparableVector where Scalar == Double {
  public typealias Block = SIMD2<Double>
  @inlinable @inline(__always)
  public static func isLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD2<Int64>> { lhs .< rhs }
  @inlinable @inline(__always)
  public static func isNotLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD2<Int64>> {
    lhs .>= rhs
  }
  @inlinable @inline(__always)
  public static func isEqual(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD2<Int64>> {
    lhs .== rhs
  }
}

extension SIMD4: Lane, ComparableVector where Scalar == Double {
  public typealias Block = SIMD4<Double>
  @inlinable @inline(__always)
  public static func isLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD4<Int64>> { lhs .< rhs }
  @inlinable @inline(__always)
  public static func isNotLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD4<Int64>> {
    lhs .>= rhs
  }
  @inlinable @inline(__always)
  public static func isEqual(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD4<Int64>> {
    lhs .== rhs
  }
}

extension SIMD8: Lane, ComparableVector where Scalar == Double {
  public typealias Block = SIMD8<Double>
  @inlinable @inline(__always)
  public static func isLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD8<Int64>> { lhs .< rhs }
  @inlinable @inline(__always)
  public static func isNotLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD8<Int64>> {
    lhs .>= rhs
  }
  @inlinable @inline(__always)
  public static func isEqual(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD8<Int64>> {
    lhs .== rhs
  }
}

extension SIMD16: Lane, ComparableVector where Scalar == Double {
  public typealias Block = SIMD16<Double>
  @inlinable @inline(__always)
  public static func isLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD16<Int64>> { lhs .< rhs }
  @inlinable @inline(__always)
  public static func isNotLess(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD16<Int64>> {
    lhs .>= rhs
  }
  @inlinable @inline(__always)
  public static func isEqual(_ lhs: Self, _ rhs: Self) -> SIMDMask<SIMD16<Int64>> {
    lhs .== rhs
  }
}
