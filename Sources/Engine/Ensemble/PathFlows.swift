import Projection
import Quantities

/// The flows of the insured lives on a lane group of paths, as accounts and measures read them.
struct PathFlows<L: Lane> {
  let yearCount: Int
  let groupCount: Int
  /// `[flow][year]`.
  let flows: UnsafePointer<L>
  /// `[flow][group][year]`.
  let groupFlows: UnsafePointer<L>

  @inline(__always)
  func value(_ flow: LivesFlow, _ year: Int) -> L { flows[flow.rawValue * yearCount + year] }

  @inline(__always)
  func value(_ flow: GroupFlow, _ group: Int, _ year: Int) -> L {
    groupFlows[(flow.rawValue * groupCount + group) * yearCount + year]
  }

  @inline(__always)
  func sum(_ flow: GroupFlow, _ year: Int) -> L {
    var sum = L.zero
    for group in 0..<groupCount { sum += value(flow, group, year) }
    return sum
  }
}
