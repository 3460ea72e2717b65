/// What each step of a list adds to figures, from the figures after sets of steps.
///
/// The mathematics alone: what a figure is after a set of steps is given as a function.
public enum StepShares {
  /// Figures after a set of steps, `[figure]`.
  public typealias Values = (Set<Int>) -> [Double]

  /// The sets that ``inOrder(_:_:)`` asks for: none, the first, the first two, and so on.
  public static func sets(of order: [Int]) -> [Set<Int>] {
    (0...order.count).map { Set(order.prefix($0)) }
  }

  /// Every set of steps, smaller ones first.
  public static func allSets(of count: Int) -> [Set<Int>] {
    (0..<(1 << count)).map { bits in Set((0..<count).filter { bits >> $0 & 1 == 1 }) }
      .sorted(by: isBefore)
  }

  /// Smaller sets first, equal ones by their numbers.
  static func isBefore(_ one: Set<Int>, _ other: Set<Int>) -> Bool {
    one.count == other.count
      ? one.sorted().lexicographicallyPrecedes(other.sorted()) : one.count < other.count
  }

  /// Each step counted after those before it.
  ///
  ///     Δ_i = v({1…i}) − v({1…i−1})
  ///
  /// - Returns: Changes, `[step][figure]`, steps by number and not by place in the order.
  public static func inOrder(_ order: [Int], _ values: Values) -> [[Double]] {
    var changes = [[Double]](repeating: [], count: order.count)
    var before: Set<Int> = []
    var last = values(before)
    for step in order {
      before.insert(step)
      let next = values(before)
      changes[step] = zip(next, last).map { $0 - $1 }
      last = next
    }
    return changes
  }

  /// The Shapley value: the mean of a step's changes over all orders.
  ///
  ///     φ_i = Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S))
  ///
  /// Source: L. S. Shapley, *A value for n-person games* (1953).
  ///
  /// - Returns: Changes, `[step][figure]`; their sum is v(all) − v(none).
  public static func shapley(_ count: Int, _ values: Values) -> [[Double]] {
    let sets = allSets(of: count)
    let known = Dictionary(uniqueKeysWithValues: sets.map { ($0, values($0)) })
    let figures = known[[]]?.count ?? 0
    var changes = [[Double]](
      repeating: [Double](repeating: 0, count: figures), count: count)
    for set in sets {
      let weight = self.weight(of: set.count, in: count)
      for step in 0..<count where !set.contains(step) {
        guard let before = known[set], let after = known[set.union([step])] else { continue }
        for figure in 0..<figures {
          changes[step][figure] += weight * (after[figure] - before[figure])
        }
      }
    }
    return changes
  }

  /// |S|! (n − |S| − 1)! / n!, the share of the orders in which exactly `S` stands before a step.
  static func weight(of size: Int, in count: Int) -> Double {
    // 1 / (n · C(n−1, |S|))
    var binomial = 1.0
    for k in 0..<size { binomial = binomial * Double(count - 1 - k) / Double(k + 1) }
    return 1 / (Double(count) * binomial)
  }

  /// The mean of a step's changes over drawn orders, with the standard error of the mean.
  ///
  /// Orders come in antithetic pairs, each with its reverse: a step that stands early in one
  /// stands late in the other. The means of pairs are independent, and
  ///
  ///     se² = Σ_p (x_p − x̄)² / (m (m − 1)),  m pairs
  ///
  /// The changes of every single order add up to the total, hence their means do.
  ///
  /// Source: J. Castro, D. Gómez & J. Tejada, *Polynomial calculation of the Shapley value based on
  /// sampling* (2009).
  ///
  /// - Parameters:
  ///   - orders: An even number of orders, four at least, each followed by its reverse.
  ///   - values: Figures after a set of steps.
  /// - Returns: Changes and standard errors, `[step][figure]`.
  public static func sampled(
    _ orders: [[Int]], _ values: Values
  ) -> (changes: [[Double]], standardErrors: [[Double]]) {
    precondition(
      orders.count >= 4 && orders.count.isMultiple(of: 2),
      "orders come in antithetic pairs, two at least")
    let pairs = stride(from: 0, to: orders.count, by: 2).map { first -> [[Double]] in
      let (one, two) = (inOrder(orders[first], values), inOrder(orders[first + 1], values))
      return zip(one, two).map { zip($0, $1).map { ($0 + $1) / 2 } }
    }
    let count = Double(pairs.count)
    var means = pairs[0].map { $0.map { _ in 0.0 } }
    for pair in pairs {
      for (step, changes) in pair.enumerated() {
        for (figure, change) in changes.enumerated() { means[step][figure] += change / count }
      }
    }
    let errors = means.enumerated().map { step, changes in
      changes.enumerated().map { figure, mean in
        let squares = pairs.reduce(0) { sum, pair in
          let distance = pair[step][figure] - mean
          return sum + distance * distance
        }
        return (squares / (count * (count - 1))).squareRoot()
      }
    }
    return (means, errors)
  }
}
