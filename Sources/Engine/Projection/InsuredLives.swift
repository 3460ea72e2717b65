import Dispatch
import Economy
public import Quantities
import Scheme

/// The cohort calculation of the long-term branch: every generation from T0 to T1.
public enum InsuredLives {
  /// Carries one scenario.
  ///
  /// - Parameters:
  ///   - input: The scenario.
  ///   - threads: Threads to use; the result is the same bits for any number.
  /// - Returns: Flows by year.
  public static func project(_ input: LivesInput, threads: Int = 1) -> LivesProjection<Double> {
    Valued<Double>([input]).project(threads: threads)
  }

  /// Carries eight scenarios, one a lane.
  public static func project(
    batch inputs: [LivesInput], threads: Int = 1
  ) -> LivesProjection<SIMD8<Double>> {
    Valued<SIMD8<Double>>(inputs).project(threads: threads)
  }

  /// Carries one scenario, then the members of T0 alone, with and without further accrual.
  public static func projectWithClosedGroups(
    _ input: LivesInput, threads: Int = 1
  ) -> ClosedGroups {
    let valued = Valued<Double>([input])
    let moves = Moves<Double>(valued.plan)
    let open = valued.project(threads: threads, moves: moves)
    let years = input.years
    let lag = input.law.valorizationLag
    let prices = AccruedRights<Double>(index: valued.plan.laggedValorization)
    let wages = AccruedRights<Double>(
      index: years.map { input.indices.wages(in: $0.advanced(by: -lag)) })
    return ClosedGroups(
      open: open,
      closed: valued.project(threads: threads, closed: moves, rights: nil),
      accruedAtCurrentWages: valued.project(threads: threads, closed: moves, rights: prices),
      accruedAtProjectedWages: valued.project(threads: threads, closed: moves, rights: wages))
  }

  /// The open group beside the closed group of T0.
  public struct ClosedGroups: Sendable {
    public var open: LivesProjection<Double>
    /// Members, dormants and pensioners of T0, who go on contributing and earning rights.
    public var closed: LivesProjection<Double>
    /// Benefits of the service up to T0, past earnings at the prices of the award.
    public var accruedAtCurrentWages: LivesProjection<Double>
    /// Benefits of the service up to T0, past earnings brought to the award by wage growth.
    public var accruedAtProjectedWages: LivesProjection<Double>
  }
}

/// The moves between members and dormants that a closed group repeats,
/// `[cohort][year][group][kept, returned]`.
final class Moves<L: Lane>: @unchecked Sendable {
  let values: UnsafeMutablePointer<L>
  let size: Int

  init(_ plan: LivesPlan<L>) {
    size = Cohorts(plan.yearCount).count * plan.yearCount * plan.groupCount * 2
    values = .allocate(capacity: max(1, size))
    values.initialize(repeating: .zero, count: max(1, size))
  }

  deinit { values.deallocate() }
}

/// The generations of a run: both sexes, from the open age at T0 to those who join last.
struct Cohorts {
  let yearCount: Int

  init(_ yearCount: Int) { self.yearCount = yearCount }

  /// Ages at T0 from 100 down to those who reach the coverage ages in T1; negative before birth.
  private var youngest: Int { LivesPlan<Double>.firstAge - (yearCount - 1) }

  private var countOfEachSex: Int { Age.open - youngest + 1 }

  var count: Int { 2 * countOfEachSex }

  /// Sex and age on 1 January of T0; neighbours read neighbouring cells of the plan.
  subscript(index: Int) -> (sex: Sex, age: Int) {
    (index < countOfEachSex ? .male : .female, Age.open - index % countOfEachSex)
  }
}

/// A run of the cohort calculation on one lane type.
struct Valued<L: Lane> {
  let plan: LivesPlan<L>

  /// Generations are summed in this many parts, in one order, whatever the threads.
  private static var parts: Int { 16 }

  init(_ inputs: [LivesInput]) { plan = LivesPlan<L>(inputs) }

  func project(
    threads: Int, moves: Moves<L>? = nil
  ) -> LivesProjection<L> {
    sum(threads: threads) { cohort in
      .open(moves: moves.map { $0.values + cohort * plan.yearCount * plan.groupCount * 2 })
    }
  }

  func project(
    threads: Int, closed moves: Moves<L>, rights: AccruedRights<L>?
  ) -> LivesProjection<L> {
    sum(threads: threads) { cohort in
      .closed(
        moves: moves.values + cohort * plan.yearCount * plan.groupCount * 2, rights: rights)
    }
  }

  private func sum(threads: Int, mode: (Int) -> GroupMode<L>) -> LivesProjection<L> {
    let parts = PartialResults<L>(count: Self.parts)
    let workers = max(1, min(threads, Self.parts))
    withoutActuallyEscaping(mode) { mode in
      let carry = UncheckedSendable(mode)
      if workers == 1 {
        for part in 0..<Self.parts { parts.values[part] = self.part(part, mode: mode) }
      } else {
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          for part in stride(from: worker, to: Self.parts, by: workers) {
            parts.values[part] = self.part(part, mode: carry.value)
          }
        }
      }
    }
    var total = LivesProjection<L>(years: plan.years, groupCount: plan.groupCount)
    for part in 0..<Self.parts { parts.values[part].map { total.add($0) } }
    return total
  }

  /// Neighbouring generations, which find each other's cells of the plan in the cache.
  private func part(_ part: Int, mode: (Int) -> GroupMode<L>) -> LivesProjection<L> {
    var result = LivesProjection<L>(years: plan.years, groupCount: plan.groupCount)
    let cohorts = Cohorts(plan.yearCount)
    result.flows.withUnsafeMutableBufferPointer { flows in
      result.groupFlows.withUnsafeMutableBufferPointer { groupFlows in
        plan.tables.withUnsafeBufferPointer { tables in
          guard let flows = flows.baseAddress, let groupFlows = groupFlows.baseAddress,
            let tables = tables.baseAddress
          else { return }
          let memory = GenerationMemory<L>(plan: plan, flows: flows, groupFlows: groupFlows)
          let count = cohorts.count
          for index in (part * count / Self.parts)..<((part + 1) * count / Self.parts) {
            var generation = Generation<L>(
              plan: plan, memory: memory, tables: tables, mode: mode(index))
            let cohort = cohorts[index]
            generation.live(sex: cohort.sex, ageAtStart: cohort.age)
          }
        }
      }
    }
    return result
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
