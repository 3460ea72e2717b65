/// The counter-based generator Philox4x32-10: four words from a counter of four and a key of two.
///
/// Ten rounds multiply two of the words by constants and mix the halves of the products with the
/// other two and the key. Nothing is carried from one call to the next, so any number of any
/// stream can be had at once. Eight counters are worked through side by side, one a lane; each
/// word stands in the lower half of 64 bits.
///
/// Source: Salmon, Moraes, Dror & Shaw, *Parallel random numbers: as easy as 1, 2, 3* (SC 2011).
public enum Philox {
  /// One word of eight counters, each below 2³².
  public typealias Words = SIMD8<UInt64>

  /// The four words for eight counters under one key.
  public static func words(
    _ counter: (Words, Words, Words, Words), key: (UInt32, UInt32)
  ) -> (Words, Words, Words, Words) {
    let lower = Words(repeating: 0xFFFF_FFFF)
    var (x0, x1, x2, x3) = (
      counter.0 & lower, counter.1 & lower, counter.2 & lower, counter.3 & lower
    )
    var (k0, k1) = key
    for _ in 0..<rounds {
      let first: Words = (x0 & lower) &* firstMultiplier
      let second: Words = (x2 & lower) &* secondMultiplier
      x0 = (second &>> shift) ^ x1 ^ Words(repeating: UInt64(k0))
      x1 = second & lower
      x2 = (first &>> shift) ^ x3 ^ Words(repeating: UInt64(k1))
      x3 = first & lower
      k0 &+= 0x9E37_79B9  // the golden ratio
      k1 &+= 0xBB67_AE85  // √3 − 1
    }
    return (x0, x1, x2, x3)
  }

  private static var rounds: Int { 10 }
  private static var shift: Words { Words(repeating: 32) }
  private static var firstMultiplier: Words { Words(repeating: 0xD251_1F53) }
  private static var secondMultiplier: Words { Words(repeating: 0xCD9E_8D57) }
}
