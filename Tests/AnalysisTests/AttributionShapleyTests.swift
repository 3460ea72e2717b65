import Analysis
import Testing

@Suite("Shares of steps")
struct AttributionShapleyTests {
  /// Three steps that help and hinder each other.
  ///
  ///     v = 10 + 3a + 5b + 2c + 4ab − 6abc,  a, b, c ∈ {0, 1}
  ///
  /// A pair's interaction goes to its two steps by halves, that of three by thirds:
  ///
  ///     φ_a = 3 + 4/2 − 6/3 = 3,  φ_b = 5 + 4/2 − 6/3 = 5,  φ_c = 2 − 6/3 = 0
  ///
  /// and v(abc) − v(none) = 3 + 5 + 2 + 4 − 6 = 8.
  private func game(_ set: Set<Int>) -> [Double] {
    let (a, b, c) = (set.contains(0), set.contains(1), set.contains(2))
    return [
      10 + (a ? 3 : 0) + (b ? 5 : 0) + (c ? 2 : 0) + (a && b ? 4 : 0) - (a && b && c ? 6 : 0)
    ]
  }

  /// Eleven steps that interact two by two, and all of them once more together.
  private func large(_ interaction: Double) -> (Set<Int>) -> [Double] {
    { set in
      let alone = set.reduce(0.0) { $0 + Double($1 + 1) }
      let pairs = set.reduce(0.0) { sum, one in
        sum + set.filter { $0 > one }.reduce(0.0) { $0 + Double(one - $1) / 7 }
      }
      return [alone + pairs + (set.isSuperset(of: [0, 3, 7]) ? interaction : 0)]
    }
  }

  private func near(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-12 * max(1, abs(one), abs(other))
  }

  @Test("in order a, b, c the steps have 3, 5 + 4 and 2 − 6")
  func inOrder() {
    #expect(StepShares.inOrder([0, 1, 2], game) == [[3], [9], [-4]])
    #expect(StepShares.inOrder([2, 1, 0], game) == [[1], [5], [2]])
  }

  @Test("the Shapley values are 3, 5 and 0, as counted by hand")
  func byHand() {
    let shares = StepShares.shapley(3, game).map { $0[0] }
    #expect(near(shares[0], 3) && near(shares[1], 5) && abs(shares[2]) < 1e-12)
  }

  @Test("the Shapley value is the mean over all orders")
  func meanOfOrders() {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let shares = StepShares.shapley(3, game)
    for step in 0..<3 {
      let mean = orders.reduce(0.0) { $0 + StepShares.inOrder($1, game)[step][0] } / 6
      #expect(near(shares[step][0], mean))
    }
  }

  @Test("drawn orders sum to the total, and the truth of 11 steps is within 4 standard errors")
  func sampled() {
    let values = large(12)
    let orders = StepShares.drawnOrders(40, of: 11, seed: 7)
    let (changes, errors) = StepShares.sampled(orders, values)
    let exact = StepShares.shapley(11, values)
    let total = values(Set(0..<11))[0] - values([])[0]
    #expect(near(changes.reduce(0) { $0 + $1[0] }, total))
    for step in 0..<11 {
      #expect(abs(changes[step][0] - exact[step][0]) <= 4 * errors[step][0] + 1e-12)
    }
    #expect(errors[0][0] > 0.1)
  }

  @Test("an order with its reverse is exact where steps interact two by two")
  func antithetic() {
    let values = large(0)
    let (changes, errors) = StepShares.sampled(
      StepShares.drawnOrders(4, of: 11, seed: 1), values)
    let exact = StepShares.shapley(11, values)
    for step in 0..<11 {
      #expect(near(changes[step][0], exact[step][0]))
      #expect(errors[step][0] < 1e-12)
    }
  }

  @Test("orders come from the seed alone, each whole and followed by its reverse")
  func orders() {
    let orders = StepShares.drawnOrders(20, of: 9, seed: 3)
    #expect(orders == StepShares.drawnOrders(20, of: 9, seed: 3))
    #expect(orders != StepShares.drawnOrders(20, of: 9, seed: 4))
    #expect(orders.allSatisfy { $0.sorted() == Array(0..<9) })
    #expect(orders[7] == orders[6].reversed())
    #expect(Set(orders).count > 15)
  }
}
