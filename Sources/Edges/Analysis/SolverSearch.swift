import Diagnostics

/// The trials of one search on a grid.
struct SolverSearch {
  /// What one number makes of the figure, on a number of threads.
  typealias Trial = @Sendable (_ number: String, _ threads: Int) throws(InputProblems) -> Double?

  let trial: Trial
  /// Whether a trial has work for all threads.
  let isEnsemble: Bool
  let grid: SolverGrid
  let limit: SolverTarget.Limit
  let isStep: Bool
  let threads: Int
  let told: @Sendable (SolverTrial) -> Void
  private var known: [Int: SolverTrial] = [:]
  private var problems: [InputProblems] = []

  init(
    grid: SolverGrid, limit: SolverTarget.Limit, isStep: Bool, isEnsemble: Bool = false,
    threads: Int, told: @escaping @Sendable (SolverTrial) -> Void = { _ in },
    trial: @escaping Trial
  ) {
    self.trial = trial
    self.isEnsemble = isEnsemble
    self.grid = grid
    self.limit = limit
    self.isStep = isStep
    self.threads = threads
    self.told = told
  }

  /// In order of the number.
  var trials: [SolverTrial] { known.values.sorted { $0.multiple < $1.multiple } }

  // MARK: - Trials

  mutating func know(_ multiple: Int, _ outcome: SolverTrial.Outcome) {
    known[multiple] = SolverTrial(
      multiple: multiple, number: grid.value(multiple), outcome: outcome)
  }

  /// Tries numbers that were not tried yet: one a thread, an ensemble on all threads.
  mutating func tryAll(_ multiples: [Int]) {
    let new = Array(Set(multiples).subtracting(known.keys)).sorted()
    let (value, grid) = (trial, grid)
    let isOneByOne = isEnsemble || new.count == 1
    let inner = isOneByOne ? threads : 1
    let results = ParallelWork.map(new.count, threads: isOneByOne ? 1 : threads) { index in
      Result { () throws(InputProblems) in try value(grid.text(new[index]), inner) }
    }
    for (multiple, result) in zip(new, results) {
      switch result {
      case .success(let value): know(multiple, .value(value))
      case .failure(let error):
        know(multiple, .refused(error.diagnostics.first?.message ?? ""))
        problems.append(error)
      }
      if let trial = known[multiple] { told(trial) }
    }
  }

  /// Why every number was refused, if it was.
  var allRefused: InputProblems? {
    known.values.allSatisfy(\.isRefused) ? problems.first : nil
  }

  /// Tries numbers evenly spread over a range, its ends included.
  mutating func scan(_ range: ClosedRange<Int>, points: Int) {
    let (low, high) = (range.lowerBound, range.upperBound)
    let last = max(1, points - 1)
    let steps = (0...last).map { step in
      low + Int((Double(high - low) * Double(step) / Double(last)).rounded())
    }
    tryAll(steps)
  }

  // MARK: - Where the target begins to be met

  /// Whether a trial lies on the side of the target: it meets it, or for an equality is not below.
  private func isOnSide(_ trial: SolverTrial) -> Bool {
    guard limit.comparison == .equal else { return limit.isMet(by: trial.value) }
    return trial.value.map { limit.excess(of: $0) >= 0 } ?? false
  }

  /// Neighbouring trials on different sides, without refused ones between; for an equality both
  /// have a value.
  var crossings: [ClosedRange<Int>] {
    let trials = trials
    return zip(trials, trials.dropFirst()).compactMap { one, two in
      guard !one.isRefused, !two.isRefused, isOnSide(one) != isOnSide(two) else { return nil }
      if limit.comparison == .equal, one.value == nil || two.value == nil { return nil }
      return one.multiple...two.multiple
    }
  }

  /// Moves towards the numbers that are refused, halfway at a time.
  mutating func approachRefusals() {
    for _ in 0..<6 {
      let trials = trials
      let halves = zip(trials, trials.dropFirst()).compactMap { one, two -> Int? in
        guard one.isRefused != two.isRefused, two.multiple - one.multiple > 1 else { return nil }
        return one.multiple + (two.multiple - one.multiple) / 2
      }
      guard !halves.isEmpty else { return }
      tryAll(halves)
      if !crossings.isEmpty { return }
    }
  }

  /// Tries more numbers beside the one that comes closest, where none meets the target.
  mutating func lookCloser() {
    for _ in 0..<2 {
      let taken = trials.filter { !$0.isRefused }
      guard !taken.contains(where: isOnSide) || limit.comparison == .equal, let best = closest,
        let place = taken.firstIndex(of: best)
      else { return }
      let neighbours = [place - 1, place + 1].filter(taken.indices.contains).map { taken[$0] }
      tryAll(neighbours.map { ($0.multiple + best.multiple) / 2 })
      if !crossings.isEmpty { return }
    }
  }

  /// The trial whose figure is nearest to the limit.
  private var closest: SolverTrial? {
    let valued = trials.compactMap { trial in trial.value.map { (trial: trial, value: $0) } }
    func distance(_ value: Double) -> Double {
      // All years are infinitely far from never; the latest is nearest.
      limit.value.isFinite ? abs(limit.excess(of: value)) : -value
    }
    return valued.min { distance($0.value) < distance($1.value) }?.trial
  }

  /// What there is to say where no two neighbours differ.
  var outcomeWithoutCrossing: SolverSolution.Outcome {
    let taken = trials.filter { !$0.isRefused }
    return taken.allSatisfy { limit.isMet(by: $0.value) } ? .everywhere : .none(closest: closest)
  }

  // MARK: - Closing in

  /// Narrows a crossing to neighbours on the grid.
  mutating func close(_ crossing: ClosedRange<Int>) -> SolverSolution.Outcome {
    guard let low = end(crossing.lowerBound), let high = end(crossing.upperBound) else {
      return .none(closest: closest)
    }
    let spread = abs(high.excess - low.excess)
    var bracket = SolverBracket(low, high, isStep: isStep)
    while let next = bracket.next {
      tryAll([next])
      // What is refused inside a range whose ends are taken counts as missing the target.
      bracket.narrow(
        with: end(next) ?? .init(multiple: next, isMet: false, excess: .infinity))
    }
    guard let met = known[bracket.met.multiple], let missed = known[bracket.missed.multiple] else {
      return .none(closest: closest)
    }
    guard limit.comparison == .equal else { return .found(met, missing: missed) }
    if limit.isMet(by: met.value) { return .found(met, missing: missed) }
    if limit.isMet(by: missed.value) { return .found(missed, missing: met) }
    let gap = abs(bracket.high.excess - bracket.low.excess)
    let isJump =
      isStep || !gap.isFinite || crossing.count > 100 && gap > 0.2 * spread
    if isJump {
      return bracket.low.isMet ? .jump(met, missed) : .jump(missed, met)
    }
    let isMetNearer = abs(bracket.met.excess) <= abs(bracket.missed.excess)
    return isMetNearer ? .found(met, missing: missed) : .found(missed, missing: met)
  }

  private func end(_ multiple: Int) -> SolverBracket.End? {
    guard let trial = known[multiple], !trial.isRefused else { return nil }
    let excess = trial.value.map { limit.excess(of: $0) } ?? .infinity
    return .init(multiple: multiple, isMet: isOnSide(trial), excess: excess)
  }
}
