/// Sorts the values of many paths without a comparison, in memory that is used again.
///
/// Least significant digit first, eleven bits a pass, on bits that order as the numbers do; what
/// is not a number is left out.
struct SummarySorter {
  private var keys: [UInt64]
  private var spare: [UInt64]
  private var counts = [Int](repeating: 0, count: passes << bits)
  /// The finite and infinite values of the last call, the least first.
  private(set) var sorted: [Double]

  private static let bits = 11
  private static let passes = 6
  private static let mask = UInt64(1 << bits - 1)

  init(capacity: Int) {
    keys = Array(repeating: 0, count: capacity)
    spare = keys
    sorted = []
    sorted.reserveCapacity(capacity)
  }

  mutating func sort(_ values: UnsafeBufferPointer<Double>) {
    sorted.removeAll(keepingCapacity: true)
    for index in counts.indices { counts[index] = 0 }
    var known = 0
    for value in values where !value.isNaN {
      let key = Self.key(of: value)
      keys[known] = key
      known += 1
      for pass in 0..<Self.passes { counts[Self.slot(of: key, in: pass)] += 1 }
    }
    for pass in 0..<Self.passes where isMixed(pass, of: known) { distribute(known, in: pass) }
    for index in 0..<known { sorted.append(Self.value(of: keys[index])) }
  }

  /// Whether a digit differs among the keys; where it does not, their order stays.
  private func isMixed(_ pass: Int, of known: Int) -> Bool {
    known > 0 && counts[Self.slot(of: keys[0], in: pass)] < known
  }

  private mutating func distribute(_ known: Int, in pass: Int) {
    var start = 0
    for index in (pass << Self.bits)..<((pass + 1) << Self.bits) {
      (counts[index], start) = (start, start + counts[index])
    }
    for index in 0..<known {
      let key = keys[index]
      let slot = Self.slot(of: key, in: pass)
      spare[counts[slot]] = key
      counts[slot] += 1
    }
    swap(&keys, &spare)
  }

  private static func slot(of key: UInt64, in pass: Int) -> Int {
    pass << bits + Int(key >> UInt64(pass * bits) & mask)
  }

  /// Bits that are in the order of the numbers.
  private static func key(of value: Double) -> UInt64 {
    let pattern = value.bitPattern
    return pattern >> 63 == 0 ? pattern | 1 << 63 : ~pattern
  }

  private static func value(of key: UInt64) -> Double {
    Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
  }
}
