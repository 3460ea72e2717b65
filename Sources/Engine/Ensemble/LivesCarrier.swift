import Projection
import Quantities

/// What the insured lives of paths are carried on, made once for an ensemble.
enum LivesCarriage: Sendable {
  case everything(LivesFrame)
  case frozenHeadcounts(FrozenLives)
  case linear(LinearLives)

  /// Carries the central path once where headcounts are frozen.
  init?(_ plan: EnvironmentPlan, method: EnsembleMethod) {
    guard let frame = plan.frame, let input = plan.input else { return nil }
    guard method.kind != .everything else {
      self = .everything(frame)
      return
    }
    let central = LivesPaths<Double>(yearCount: plan.yearCount, groupCount: plan.groupCount)
    central.fill(lane: 0, with: input)
    let lives = FrozenLives(
      frame, central: central, areEarningsTied: plan.earnings?.isTied ?? false)
    self = method.kind == .linear ? .linear(LinearLives(lives)) : .frozenHeadcounts(lives)
  }

  /// Paths that are carried together on one thread, aligned to the path number.
  var pathsAtOnce: Int {
    switch self {
    case .everything: 8
    case .frozenHeadcounts: 32
    case .linear: 64
    }
  }

  /// Whether the environment has to spread earnings over cells.
  var readsEarnings: Bool {
    switch self {
    case .everything: true
    case .frozenHeadcounts(let lives): !lives.areEarningsTied
    case .linear: false
    }
  }
}

/// Carries the insured lives of lane groups of paths on memory of its own.
final class LivesCarrier<L: Lane> {
  private enum Engine {
    case everything(LivesWorker<L>)
    case frozenHeadcounts(FrozenWorker<L>)
    case linear(LinearWorker)
  }

  private let plan: EnvironmentPlan
  private let engine: Engine
  private var results: [LivesProjection<L>]

  /// Memory for as many lane groups as are carried together.
  init(_ plan: EnvironmentPlan, _ carriage: LivesCarriage, groups: Int) {
    self.plan = plan
    engine =
      switch carriage {
      case .everything(let frame): .everything(LivesWorker(frame))
      case .frozenHeadcounts(let lives): .frozenHeadcounts(FrozenWorker(lives, blocks: groups))
      case .linear(let linear): .linear(LinearWorker(linear, paths: groups * L.laneCount))
      }
    let empty = LivesProjection<L>(years: plan.years, groupCount: plan.groupCount)
    results = Array(repeating: empty, count: groups)
  }

  /// Follows the lives of the paths of every lane group.
  func carry(_ paths: [LivesPaths<L>]) {
    switch engine {
    case .everything(let worker):
      for (group, path) in paths.enumerated() { worker.carry(path, into: &results[group]) }
    case .frozenHeadcounts(let worker):
      worker.carry(paths, into: &results)
    case .linear(let worker):
      for (group, path) in paths.enumerated() { worker.read(path, at: group * L.laneCount) }
      worker.carry()
      for group in paths.indices { worker.write(group * L.laneCount, into: &results[group]) }
    }
  }

  /// Lends the flows of a lane group carried last.
  func withFlows(of group: Int, _ read: (PathFlows<L>) -> Void) {
    results[group].flows.withUnsafeBufferPointer { flows in
      results[group].groupFlows.withUnsafeBufferPointer { groupFlows in
        guard let flows = flows.baseAddress, let groupFlows = groupFlows.baseAddress else {
          return
        }
        read(
          PathFlows(
            yearCount: plan.yearCount, groupCount: plan.groupCount, flows: flows,
            groupFlows: groupFlows))
      }
    }
  }
}
