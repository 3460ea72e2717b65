import SocialInsurance

/// What the machine can do at all, measured in the same run as everything else.
struct Reference {
  /// Order of the matrices of the product.
  static let order = 1000
  /// Doubles of each vector of the triad: beyond every cache.
  static let length = 16_000_000

  /// Seconds of one matrix product of `order`, 2 GFLOP.
  let product: Double
  /// Seconds to move 1 GB by `a = b + s·c`.
  let gigabyte: Double

  /// GFLOP a second.
  var productRate: Double { 2e-9 * Double(Self.order * Self.order * Self.order) / product }
  /// GB a second.
  var triadRate: Double { 1 / gigabyte }

  static func measure() -> Reference { Reference(product: measureProduct(), gigabyte: triad()) }

  private static func measureProduct() -> Double {
    let n = order
    let a = [Double](repeating: 1.25, count: n * n)
    let b = [Double](repeating: 0.75, count: n * n)
    var c = [Double](repeating: 0, count: n * n)
    return fastest(of: 20) {
      MatrixProduct.multiply(
        rows: n, columns: n, inner: n, a, n, b, n, beta: 0, &c, n)
    }
  }

  private static func triad() -> Double {
    typealias Lanes = SIMD8<Double>
    let count = length / Lanes.scalarCount
    let memory = UnsafeMutablePointer<Lanes>.allocate(capacity: 3 * count)
    memory.initialize(repeating: Lanes(repeating: 1), count: 3 * count)
    defer { memory.deallocate() }
    let (a, b, c) = (memory, memory + count, memory + 2 * count)
    let seconds = fastest(of: 10) {
      let scale = Lanes(repeating: 3)
      for i in 0..<count { a[i] = b[i] + scale * c[i] }
    }
    return seconds / (24e-9 * Double(length))
  }
}

/// Seconds of the fastest of several runs; the first one warms up and does not count.
func fastest(of times: Int, _ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  try work()
  var best = Duration.seconds(3600)
  for _ in 0..<times { best = min(best, try clock.measure(work)) }
  return Double(best.components.seconds) + 1e-18 * Double(best.components.attoseconds)
}
