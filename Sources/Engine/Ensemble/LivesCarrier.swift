import Projection
import Quantities

/// Carries the insured lives of a lane group of paths on memory of its own.
final class LivesCarrier<L: Lane> {
  private let plan: EnvironmentPlan
  private let worker: LivesWorker<L>
  private var result: LivesProjection<L>

  init(_ plan: EnvironmentPlan, frame: LivesFrame) {
    self.plan = plan
    worker = LivesWorker(frame)
    result = LivesProjection(years: plan.years, groupCount: plan.groupCount)
  }

  /// Follows the lives of the paths.
  func carry(_ paths: LivesPaths<L>) { worker.carry(paths, into: &result) }

  /// Lends the flows of the paths carried last.
  func withFlows(_ read: (PathFlows<L>) -> Void) {
    result.flows.withUnsafeBufferPointer { flows in
      result.groupFlows.withUnsafeBufferPointer { groupFlows in
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
