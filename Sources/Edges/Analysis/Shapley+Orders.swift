extension StepShares {
  /// Orders drawn at random, each followed by its reverse; the same for the same seed everywhere.
  ///
  /// - Parameters:
  ///   - count: How many orders, an even number.
  ///   - steps: How many steps an order has.
  ///   - seed: Any number.
  /// - Returns: Orders of the numbers from 0.
  public static func drawnOrders(_ count: Int, of steps: Int, seed: UInt64) -> [[Int]] {
    precondition(count.isMultiple(of: 2), "orders come in antithetic pairs")
    var source = SplitMix(state: seed)
    return (0..<(count / 2)).flatMap { _ in
      var order = Array(0..<steps)
      // Fisher and Yates: every order has the same probability.
      for last in stride(from: steps - 1, to: 0, by: -1) {
        order.swapAt(last, source.number(upTo: last))
      }
      return [order, order.reversed()]
    }
  }
}

/// The generator SplitMix64, whose numbers depend on the seed alone.
///
/// Source: G. Steele, D. Lea & C. Flood, *Fast splittable pseudorandom number generators* (2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0…`last`, each as likely; numbers of an incomplete last round are drawn again.
  mutating func number(upTo last: Int) -> Int {
    let count = UInt64(last + 1)
    let whole = UInt64.max - UInt64.max % count
    while true {
      let drawn = next()
      if drawn < whole { return Int(drawn % count) }
    }
  }
}
