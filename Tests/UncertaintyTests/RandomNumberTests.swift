import Quantities
import Testing
import Uncertainty

@Suite("Random numbers")
struct RandomNumberTests {
  struct KnownAnswer: Sendable {
    var counter: [UInt64]
    var key: (UInt32, UInt32)
    var words: [UInt64]
  }

  /// Random123, tests/kat_vectors, the lines "philox4x32 10": counter, key, answer.
  static let known = [
    KnownAnswer(
      counter: [0, 0, 0, 0], key: (0, 0),
      words: [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
    KnownAnswer(
      counter: [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff],
      key: (0xffff_ffff, 0xffff_ffff),
      words: [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]),
    KnownAnswer(
      counter: [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
      key: (0xa409_3822, 0x299f_31d0),
      words: [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]),
  ]

  @Test("Philox4x32-10 gives the published words in every lane", arguments: known)
  func knownAnswers(_ known: KnownAnswer) {
    let counter = known.counter.map { Philox.Words(repeating: $0) }
    let words = Philox.words((counter[0], counter[1], counter[2], counter[3]), key: known.key)
    let found = [words.0, words.1, words.2, words.3]
    #expect(found == known.words.map { Philox.Words(repeating: $0) })
  }

  /// Wichura (1988): Φ⁻¹ of 0.25, 0.001 and 1e-20; and Φ⁻¹(0.975), whose digits are well known.
  @Test(
    "quantiles of the normal distribution have the published digits",
    arguments: [
      (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
      (0.975, 1.9599639845400545), (0.5, 0),
    ])
  func quantiles(_ p: Double, _ quantile: Double) {
    #expect(abs(InverseNormal.quantile(p) - quantile) <= 4e-16 * max(1, abs(quantile)) * 2)
  }

  @Test("a number depends on path, year, variable and seed only")
  func pureFunction() {
    let first = StandardNormals(seed: 7, firstPath: 0, antithetic: false)
    let later = StandardNormals(seed: 7, firstPath: 5, antithetic: false)
    #expect(first.pair(3, in: 2030).first[5] == later.pair(3, in: 2030).first[0])
    #expect(first.pair(3, in: 2030).first != first.pair(3, in: 2031).first)
    #expect(first.pair(3, in: 2030).first != first.pair(4, in: 2030).first)
    #expect(first.pair(3, in: 2030).first != first.pair(3, in: 2030).second)
    let other = StandardNormals(seed: 7 << 32, firstPath: 0, antithetic: false)
    #expect(first.pair(3, in: 2030).first != other.pair(3, in: 2030).first)
  }

  @Test("paths beyond four thousand million have numbers of their own")
  func longPaths() {
    let near = StandardNormals(seed: 1, firstPath: 3, antithetic: false)
    let far = StandardNormals(seed: 1, firstPath: 3 + 1 << 32, antithetic: false)
    #expect(near.pair(0, in: 2030).first != far.pair(0, in: 2030).first)
  }

  @Test("80,000 numbers have mean 0, variance 1, kurtosis 3 and no correlation")
  func moments() {
    var (sum, squares, fourth, product) = (0.0, 0.0, 0.0, 0.0)
    for block in 0..<5_000 {
      let normals = StandardNormals(seed: 1, firstPath: 8 * block, antithetic: false)
      let (first, second) = normals.pair(0, in: 2050)
      sum += (first + second).sum()
      let (a, b) = (first * first, second * second)
      squares += (a + b).sum()
      fourth += (a * a + b * b).sum()
      product += (first * second).sum()
    }
    // Four standard errors of each moment.
    #expect(abs(sum / 80_000) < 4 / 80_000.0.squareRoot())
    #expect(abs(squares / 80_000 - 1) < 4 * (2 / 80_000.0).squareRoot())
    #expect(abs(fourth / 80_000 - 3) < 4 * (96 / 80_000.0).squareRoot())
    #expect(abs(product / 40_000) < 4 / 40_000.0.squareRoot())
  }
}
