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
    let frozen = allocationsOnFrozenHeadcounts(input, frame)
    let weights = allocationsOfWeights(input)
    let control = counted { _ = [Double](repeating: .random(in: 0...1), count: 1000) + [0] }
    print(
      "allocations of the loop: one path \(one), block of eight \(block), frozen headcounts"
        + " \(frozen), weights \(weights)")
    print("allocations of an array, to see that they are counted: \(control)")
    guard control > 0 else { fail("the counter does not count") }
    guard one == 0, block == 0, frozen == 0, weights == 0 else { fail("the loop allocates") }
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

  private static func allocationsOnFrozenHeadcounts(
    _ input: LivesInput, _ frame: LivesFrame
  ) -> Int {
    typealias Lanes = SIMD8<Double>
    let lives = FrozenLives(frame, central: central(input), areEarningsTied: true)
    let paths = LivesPaths<Lanes>(yearCount: input.years.count, groupCount: input.groups.count)
    FiveGroups.fill(input, firstPath: 0, into: paths)
    let worker = FrozenWorker<Lanes>(lives, blocks: 2)
    let empty = LivesProjection<Lanes>(years: input.years, groupCount: input.groups.count)
    var results = [empty, empty]
    let blocks = [paths, paths]
    worker.carry(blocks, into: &results)
    return counted { worker.carry(blocks, into: &results) }
  }

  private static func allocationsOfWeights(_ input: LivesInput) -> Int {
    var linear = input
    for year in linear.law.minimumPension.years { linear.law.minimumPension[year] = 0 }
    let lives = FrozenLives(
      LivesFrame(linear), central: central(linear), areEarningsTied: true)
    let worker = LinearWorker(LinearLives(lives), paths: 64)
    worker.carry()
    return counted { worker.carry() }
  }

  private static func central(_ input: LivesInput) -> LivesPaths<Double> {
    let central = LivesPaths<Double>(
      yearCount: input.years.count, groupCount: input.groups.count)
    central.fill(lane: 0, with: input)
    return central
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
