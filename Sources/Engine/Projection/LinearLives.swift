import LinearAlgebra
public import Quantities
import Scheme

/// Flows of money of many paths at once as products of weights that no path differs in.
///
/// Holds where headcounts are frozen, earnings move with wages alone and nobody has a minimum
/// pension. Readable twin: `FrozenLives` on the same paths.
public final class LinearLives: Sendable {
  public let lives: FrozenLives
  let weights: LinearWeights

  /// - Parameter lives: Headcounts with tied earnings and without minimum pension.
  public init(_ lives: FrozenLives) {
    precondition(
      lives.areEarningsTied && !lives.hasMinimumPension, "every rule is linear in the economy")
    self.lives = lives
    weights = LinearWeightsBuilder(lives).build()
  }

  /// Multiplications and additions in the products of one path.
  public var operationsPerPath: Int {
    let span = lives.frame.yearCount
    let direct = LinearWeights.directFlows.count * span * (span + 1)
    let pensions = (0..<span).reduce(0) { $0 + weights.flows.count * (span - $1) * ($1 + 2) }
    let own = weights.flows.count * span * span
    return 2 * (weights.families.count * (direct + pensions) + own)
  }
}

/// The memory of one thread in which blocks of paths are multiplied out.
///
/// A block always has the same size, padded where fewer paths are wanted: so a path's results are
/// the same bits whatever the slice it is asked for in.
public final class LinearWorker {
  /// Paths of a block, a multiple of eight.
  public let paths: Int
  private let linear: LinearLives
  private let span: Int
  /// Inputs, `[year][path]`.
  private let wages: UnsafeMutablePointer<Double>
  private let prices: UnsafeMutablePointer<Double>
  private let amounts: UnsafeMutablePointer<Double>
  private let index: UnsafeMutablePointer<Double>
  /// x of a family, `[column][path]`.
  private let earned: UnsafeMutablePointer<Double>
  /// What a product gives before it is scaled, `[row][path]`.
  private let product: UnsafeMutablePointer<Double>
  /// `[flow][year][path]`.
  private let direct: UnsafeMutablePointer<Double>
  private let pensions: UnsafeMutablePointer<Double>
  private let storage: UnsafeMutablePointer<Double>

  public init(_ linear: LinearLives, paths: Int) {
    precondition(paths % 8 == 0, "whole lanes")
    self.linear = linear
    self.paths = paths
    span = linear.lives.frame.yearCount
    let directRows = LinearWeights.directFlows.count * span
    let pensionRows = max(1, linear.weights.flows.count) * span
    let rows = 4 * span + (span + 1) + max(directRows, pensionRows) + directRows + pensionRows
    storage = .allocate(capacity: rows * paths)
    storage.initialize(repeating: 0, count: rows * paths)
    wages = storage
    prices = wages + span * paths
    amounts = prices + span * paths
    index = amounts + span * paths
    earned = index + span * paths
    product = earned + (span + 1) * paths
    direct = product + max(directRows, pensionRows) * paths
    pensions = direct + directRows * paths
    for place in 0..<(span * paths) {
      wages[place] = 1
      prices[place] = 1
      index[place] = 1
    }
  }

  deinit { storage.deallocate() }

  /// Reads the levels of eight paths of the block, from a path's position on.
  @_specialize(where L == SIMD8<Double>)
  public func read<L: Lane>(_ levels: LivesPaths<L>, at first: Int) {
    for t in 0..<span {
      for lane in 0..<L.laneCount {
        let place = t * paths + first + lane
        wages[place] = levels.wages[t][lane: lane]
        prices[place] = levels.prices[t][lane: lane]
        amounts[place] = levels.referenceAmount[t][lane: lane]
        index[place] = levels.pensionIndex[t][lane: lane]
      }
    }
  }

  /// Multiplies the block out; allocates nothing.
  public func carry() {
    let weights = linear.weights
    direct.update(repeating: 0, count: LinearWeights.directFlows.count * span * paths)
    pensions.update(repeating: 0, count: weights.flows.count * span * paths)
    for family in weights.families {
      prepare(family)
      multiplyDirect(family)
      for v in 0..<span { multiplyPensions(family, v) }
    }
    addOwn(weights)
    finish(weights)
  }

  // MARK: - Products

  /// The level of a family's index in year t of a path, `[path]`.
  private func level(_ family: LinearWeights.Family, _ t: Int) -> UnsafeMutablePointer<Double> {
    switch family.index {
    case .none, .prices: prices + t * paths
    case .wages: wages + t * paths
    case .referenceAmount: amounts + t * paths
    }
  }

  private func prepare(_ family: LinearWeights.Family) {
    for path in 0..<paths { earned[path] = 1 }
    for t in 0..<span {
      let levels = level(family, t)
      vectors(wages + t * paths, levels, to: earned + (t + 1) * paths) {
        $0.dividedOrZero(by: $1)
      }
    }
  }

  /// What brings a family's earnings to a year: the lagged index of career averages, else the year's.
  private func factor(_ family: LinearWeights.Family, _ t: Int) -> Factor {
    guard family.index == nil else { return .ofPaths(level(family, t)) }
    let lagged = t - linear.lives.frame.valorizationLag
    guard lagged < 0 else { return .ofPaths(prices + lagged * paths) }
    return .shared(linear.lives.frame.history.level(.prices, yearsBefore: -lagged))
  }

  private enum Factor {
    case shared(Double)
    case ofPaths(UnsafeMutablePointer<Double>)
  }

  private func multiplyDirect(_ family: LinearWeights.Family) {
    let rows = LinearWeights.directFlows.count * span
    MatrixProduct.multiply(
      rows: rows, columns: paths, inner: span + 1, family.direct, span + 1, earned, paths, beta: 0,
      product, paths)
    for row in 0..<rows {
      let (source, target) = (product + row * paths, direct + row * paths)
      switch factor(family, row % span) {
      case .shared(let level): add(source, to: target) { $0 * SIMD8(level) }
      case .ofPaths(let levels): add(source, levels, to: target) { $0 * $1 }
      }
    }
  }

  private func multiplyPensions(_ family: LinearWeights.Family, _ v: Int) {
    let flows = linear.weights.flows.count
    let years = span - v
    MatrixProduct.multiply(
      rows: flows * years, columns: paths, inner: v + 2, family.pensions[v], v + 2, earned, paths,
      beta: 0, product, paths)
    // J(v)/I(v) of each path.
    let factor = factor(family, v)
    for path in stride(from: 0, to: paths, by: 8) {
      let level = vector(index, v * paths + path)
      var scale = SIMD8<Double>(repeating: 1)
      switch factor {
      case .shared(let shared): scale = SIMD8(repeating: shared)
      case .ofPaths(let levels): scale = vector(levels, path)
      }
      scale = scale.dividedOrZero(by: level)
      for flow in 0..<flows {
        for t in 0..<years {
          let source = vector(product, (flow * years + t) * paths + path)
          let place = (flow * span + v + t) * paths + path
          store(vector(pensions, place) + scale * source, pensions, place)
        }
      }
    }
  }

  /// What the year's own earnings add: ½δw of those who leave in it.
  private func addOwn(_ weights: LinearWeights) {
    for row in 0..<(LinearWeights.directFlows.count * span) {
      let weight = SIMD8<Double>(repeating: weights.own[row])
      add(wages + row % span * paths, to: direct + row * paths) { $0 * weight }
    }
    for t in 0..<span {
      vectors(wages + t * paths, index + t * paths, to: earned + t * paths) {
        $0.dividedOrZero(by: $1)
      }
    }
    MatrixProduct.multiply(
      rows: weights.flows.count * span, columns: paths, inner: span, weights.ownPensions, span,
      earned, paths, beta: 1, pensions, paths)
  }

  /// Units of pension times the index of the year.
  private func finish(_ weights: LinearWeights) {
    for row in 0..<(weights.flows.count * span) {
      let opening = SIMD8<Double>(repeating: weights.opening[row])
      let units = pensions + row * paths
      vectors(units, index + row % span * paths, to: units) { ($0 + opening) * $1 }
    }
  }

  // MARK: - Results

  /// Writes the flows of eight paths, from a path's position on; flows of persons are the central
  /// path's.
  @_specialize(where L == SIMD8<Double>)
  public func write<L: Lane>(_ first: Int, into result: inout LivesProjection<L>) {
    let lives = linear.lives
    let frame = lives.frame
    let record = lives.record
    for place in result.flows.indices { result.flows[place] = L(record.central.flows[place]) }
    for place in result.groupFlows.indices {
      result.groupFlows[place] = L(record.central.groupFlows[place])
    }
    func lanes(_ column: UnsafeMutablePointer<Double>, _ row: Int) -> L {
      var value = L.zero
      for lane in 0..<L.laneCount { value[lane: lane] = column[row * paths + first + lane] }
      return value
    }
    func paid(_ flow: PensionFlow, _ t: Int) -> L {
      guard let place = linear.weights.flows.firstIndex(of: flow) else { return .zero }
      return lanes(pensions, place * span + t)
    }
    for t in 0..<span {
      func set(_ flow: LivesFlow, _ value: L) { result.flows[flow.rawValue * span + t] = value }
      let amount = lanes(amounts, t)
      for group in 0..<frame.groupCount {
        let place = (GroupFlow.insurableEarnings.rawValue * frame.groupCount + group) * span + t
        result.groupFlows[place] = L(lives.payrollShape[group * span + t]) * lanes(wages, t)
      }
      for (number, flow) in LinearWeights.directFlows.enumerated() {
        guard let target = flow.livesFlow else { continue }
        set(target, lanes(direct, number * span + t))
      }
      set(.oldAgePensions, paid(.oldAge, t))
      set(.invalidityPensions, paid(.invalidity, t))
      let survivors = result.flows[LivesFlow.survivorsLumpSums.rawValue * span + t]
      set(.survivorsLumpSums, survivors + paid(.pensionerLumpSums, t))
      let spouses = L(frame.spouseAmount[t] * record.spouseYears[t]) * amount
      let children = L(frame.childAmount[t] * record.childYears[t]) * amount
      set(.survivorsPensions, spouses + children + paid(.spouses, t))
      let recipients = LivesFlow.funeralGrantRecipients.rawValue * span + t
      set(.funeralGrants, L(record.central.flows[recipients] * frame.funeralGrant[t]) * amount)
    }
  }

  // MARK: - Vectors of paths

  @inline(__always)
  private func vector(_ column: UnsafeMutablePointer<Double>, _ place: Int) -> SIMD8<Double> {
    UnsafeRawPointer(column + place).loadUnaligned(as: SIMD8<Double>.self)
  }

  @inline(__always)
  private func store(
    _ value: SIMD8<Double>, _ column: UnsafeMutablePointer<Double>, _ place: Int
  ) {
    UnsafeMutableRawPointer(column + place).storeBytes(of: value, as: SIMD8<Double>.self)
  }

  @inline(__always)
  private func vectors(
    _ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>,
    to target: UnsafeMutablePointer<Double>,
    _ body: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>
  ) {
    for path in stride(from: 0, to: paths, by: 8) {
      store(body(vector(a, path), vector(b, path)), target, path)
    }
  }

  @inline(__always)
  private func add(
    _ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>,
    to target: UnsafeMutablePointer<Double>,
    _ body: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>
  ) {
    for path in stride(from: 0, to: paths, by: 8) {
      store(vector(target, path) + body(vector(a, path), vector(b, path)), target, path)
    }
  }

  @inline(__always)
  private func add(
    _ a: UnsafeMutablePointer<Double>, to target: UnsafeMutablePointer<Double>,
    _ body: (SIMD8<Double>) -> SIMD8<Double>
  ) {
    for path in stride(from: 0, to: paths, by: 8) {
      store(vector(target, path) + body(vector(a, path)), target, path)
    }
  }
}

extension FrozenFlow {
  /// The flow of the cohort calculation that reports it, where one does.
  var livesFlow: LivesFlow? {
    switch self {
    case .survivorsLumpSums: .survivorsLumpSums
    case .withdrawals: .withdrawals
    case .ineligibleLumpSums: .ineligibleLumpSums
    case .lumpSumsBeyondMaximum: .lumpSumsBeyondMaximum
    case .referenceEarningsAtAward: .referenceEarningsAtAward
    case .oldAgeAmount: .newOldAgePensionAmount
    case .invalidityAmount, .spouseAmount: nil
    }
  }
}
