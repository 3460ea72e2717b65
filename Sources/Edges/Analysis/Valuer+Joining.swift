import Diagnostics

/// Steps that are counted as one because some of them cannot stand without the others.
struct JoinedSteps: Sendable {
  /// The numbers of the steps that make each one, in order.
  private(set) var parts: [[Int]]
  /// Why the steps of a part were joined, by the first of its numbers.
  private(set) var reasons: [Int: Message] = [:]

  /// - Parameters:
  ///   - count: Steps from 0.
  ///   - wishes: Steps that somebody wants as one.
  init(_ count: Int, joining wishes: [Set<Int>] = []) {
    parts = (0..<count).map { [$0] }
    for wish in wishes {
      let chosen = parts.indices.filter { !wish.isDisjoint(with: parts[$0]) }
      join(chosen, because: nil)
    }
  }

  /// The numbers behind a set of joined steps.
  func numbers(of set: Set<Int>) -> Set<Int> { Set(set.flatMap { parts[$0] }) }

  /// Makes one step of several, at the place of the first.
  mutating func join(_ chosen: [Int], because reason: Message?) {
    guard let first = chosen.min(), Set(chosen).count > 1 else { return }
    let numbers = Set(chosen).flatMap { parts[$0] }.sorted()
    let told = chosen.compactMap { reasons[parts[$0][0]] }.first ?? reason
    parts[first] = numbers
    for other in Set(chosen).sorted(by: >) where other != first { parts.remove(at: other) }
    if let told, let number = numbers.first { reasons[number] = told }
  }
}

extension Valuer {
  /// Values the sets that a plan asks for, and joins steps until all of them can be valued.
  ///
  /// Of a set that cannot be valued the last step is joined with the nearest one outside that mends
  /// it, or the nearest two, else with the one that follows.
  ///
  /// - Parameters:
  ///   - steps: The steps to begin with.
  ///   - plan: The sets of steps that are wanted where there are so many.
  /// - Returns: The steps that can stand alone.
  /// - Throws: What is wrong with all steps together.
  func valueJoining(
    _ steps: JoinedSteps, _ plan: (Int) -> [Set<Int>]
  ) throws(InputProblems) -> JoinedSteps {
    var steps = steps
    let all = Set(steps.parts.joined())
    value([[], all])
    for set in [[], all] { if let problems = problems(after: set) { throw problems } }
    while true {
      // Single steps first: what cannot stand alone is most often found there.
      let count = steps.parts.count
      let singles = count > 2 ? plan(count).filter { $0.count == 1 } : []
      var failing: Set<Int>?
      for sets in [singles, plan(count)] where failing == nil {
        value(sets.map(steps.numbers))
        failing = sets.filter { problems(after: steps.numbers(of: $0)) != nil }
          .min { StepShares.isBefore($0, $1) }
      }
      guard let failing else { return steps }
      join(&steps, failing)
    }
  }

  private func join(_ steps: inout JoinedSteps, _ failing: Set<Int>) {
    let reason = problems(after: steps.numbers(of: failing))?.diagnostics.first?.message
    let others = steps.parts.indices.filter { !failing.contains($0) }
    // The nearest first, those that follow before those that precede.
    let last = failing.max() ?? 0
    let ordered = others.filter { $0 > last } + others.filter { $0 < last }.reversed()
    let pairs = ordered.indices.flatMap { one in
      ordered.indices.filter { $0 > one }.map { [ordered[one], ordered[$0]] }
    }
    for partners in [ordered.map { [$0] }, pairs] {
      let sets = partners.map { steps.numbers(of: failing.union($0)) }
      value(sets)
      for (partners, set) in zip(partners, sets) where problems(after: set) == nil {
        return steps.join([last] + partners, because: reason)
      }
    }
    steps.join([last] + ordered.prefix(1), because: reason)
  }
}
