import CAllocations
import Foundation
import Schemes
import SocialInsurance

/// Fails where the loop over the insured lives asks the heap for memory.
///
/// Debug builds check invariants with arrays, so this is a program of the release build and not a
/// test of the debug build.
@main
enum LoopAllocations {
  static func main() {
    let input = FiveGroups.lives()
    let frame = LivesFrame(input)
    let one = allocations(Double.self, input, frame)
    let block = allocations(SIMD8<Double>.self, input, frame)
    let control = counted { _ = [Double](repeating: .random(in: 0...1), count: 1000) + [0] }
    print("allocations of the loop: one path \(one), block of eight \(block)")
    print("allocations of an array, to see that they are counted: \(control)")
    guard control > 0 else { fail("the counter does not count") }
    guard one == 0, block == 0 else { fail("the loop allocates") }
  }

  /// What a second block asks for; the first may set up what the runtime does once.
  private static func allocations<L: Lane>(
    _: L.Type, _ input: LivesInput, _ frame: LivesFrame
  ) -> Int {
    let paths = LivesPaths<L>(yearCount: input.years.count, groupCount: input.groups.count)
    let worker = LivesWorker<L>(frame)
    var result = LivesProjection<L>(years: input.years, groupCount: input.groups.count)
    FiveGroups.fill(input, firstPath: 0, into: paths)
    worker.carry(paths, into: &result)
    FiveGroups.fill(input, firstPath: L.laneCount, into: paths)
    return counted { worker.carry(paths, into: &result) }
  }

  private static func counted(_ work: () -> Void) -> Int {
    let before = allocationsOfThisThread()
    work()
    return allocationsOfThisThread() - before
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("LoopAllocations: \(message)\n".utf8))
    exit(1)
  }
}
