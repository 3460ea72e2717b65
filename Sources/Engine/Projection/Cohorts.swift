import Dispatch
public import Quantities

/// The generations of a run: both sexes, from the open age at T0 to those who join last.
struct Cohorts {
  let yearCount: Int

  init(_ yearCount: Int) { self.yearCount = yearCount }

  /// Ages at T0 from 100 down to those who reach the coverage ages in T1; negative before birth.
  private var youngest: Int { LivesFrame.firstAge - (yearCount - 1) }

  private var countOfEachSex: Int { Age.open - youngest + 1 }

  var count: Int { 2 * countOfEachSex }

  /// Sex and age on 1 January of T0; neighbours read neighbouring cells of the planes.
  subscript(index: Int) -> (sex: Sex, age: Int) {
    (index < countOfEachSex ? .male : .female, Age.open - index % countOfEachSex)
  }

  /// Generations are summed in this many parts, in one order, whatever the threads.
  static var parts: Int { 16 }

  /// Neighbouring generations of a part, which find each other's cells in the cache.
  func part(_ part: Int) -> Range<Int> {
    (part * count / Self.parts)..<((part + 1) * count / Self.parts)
  }

  /// Carries all generations of a block of paths, parts on threads.
  static func carry<L: Lane>(
    _ frame: LivesFrame, _ paths: LivesPaths<L>, threads: Int,
    mode: (Int) -> GroupMode<L>
  ) -> LivesProjection<L> {
    let workers = max(1, min(threads, parts))
    var total = LivesProjection<L>(years: frame.years, groupCount: frame.groupCount)
    if workers == 1 {
      LivesWorker<L>(frame).carry(paths, into: &total, mode: mode)
      return total
    }
    let results = PartialResults<L>(count: parts)
    withoutActuallyEscaping(mode) { mode in
      let mode = UncheckedSendable(mode)
      DispatchQueue.concurrentPerform(iterations: workers) { number in
        let worker = LivesWorker<L>(frame)
        worker.prepare(paths)
        for part in stride(from: number, to: parts, by: workers) {
          var result = LivesProjection<L>(years: frame.years, groupCount: frame.groupCount)
          worker.carry(part, paths, into: &result, mode: mode.value)
          results.values[part] = result
        }
      }
    }
    for part in 0..<parts { results.values[part].map { total.add($0.flows, $0.groupFlows) } }
    return total
  }
}

/// The memory of one thread in which blocks of paths are carried one after another.
public final class LivesWorker<L: Lane> {
  private let frame: LivesFrame
  private let memory: GenerationMemory<L>
  private let cohorts: Cohorts

  public init(_ frame: LivesFrame) {
    self.frame = frame
    memory = GenerationMemory(frame)
    cohorts = Cohorts(frame.yearCount)
  }

  /// Carries the open group of a block of paths; allocates nothing.
  ///
  /// - Parameters:
  ///   - paths: What the paths differ in.
  ///   - result: Its flows are replaced.
  @_specialize(where L == SIMD8<Double>)
  @_specialize(where L == Double)
  public func carry(_ paths: LivesPaths<L>, into result: inout LivesProjection<L>) {
    result.clear()
    carry(paths, into: &result) { _ in .open }
  }

  func carry(
    _ paths: LivesPaths<L>, into result: inout LivesProjection<L>,
    recorder: LivesRecorder<L>? = nil, mode: (Int) -> GroupMode<L>
  ) {
    prepare(paths)
    for part in 0..<Cohorts.parts {
      carry(part, paths, into: &result, recorder: recorder, mode: mode)
    }
  }

  /// Levels and amounts of the years, which all generations read.
  func prepare(_ paths: LivesPaths<L>) { memory.years.fill(frame, paths) }

  /// Carries one part of the generations and adds its flows.
  func carry(
    _ part: Int, _ paths: LivesPaths<L>, into result: inout LivesProjection<L>,
    recorder: LivesRecorder<L>? = nil, mode: (Int) -> GroupMode<L>
  ) {
    memory.clearFlows(frame)
    for index in cohorts.part(part) {
      var generation = Generation<L>(
        frame: frame, paths: paths, memory: memory, mode: mode(index))
      generation.recorder = recorder
      let cohort = cohorts[index]
      generation.live(sex: cohort.sex, ageAtStart: cohort.age)
    }
    result.add(memory.flows, memory.groupFlows)
  }
}

/// Results of the parts, each written by one thread only.
private final class PartialResults<L: Lane>: @unchecked Sendable {
  let values: UnsafeMutableBufferPointer<LivesProjection<L>?>

  init(count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: nil)
  }

  deinit {
    values.deinitialize()
    values.deallocate()
  }
}

private struct UncheckedSendable<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
