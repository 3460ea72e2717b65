public import Quantities

/// Paths that differ in money alone, carried on the headcounts of the central path.
///
/// Lives are carried once; a path carries only the credits, and every flow but the minimum pension
/// is a sum of credits times a column that is the same on every path. Readable twin: the cohort
/// calculation itself, `InsuredLives`.
public final class FrozenLives: Sendable {
  public let frame: LivesFrame
  /// Whether every path's earnings are the central ones times its wages over the central wages.
  public let areEarningsTied: Bool
  let record: FrozenHeadcounts
  /// Σ contribution-years × w/W, `[group][year]`.
  let payrollShape: [Double]

  /// Whether anybody may have a minimum pension, which no weight can express.
  public var hasMinimumPension: Bool { !record.minimums.isEmpty }

  /// Carries the central path and writes it down.
  ///
  /// - Parameters:
  ///   - frame: What all paths share.
  ///   - central: The central path, with its planes of persons and earnings.
  ///   - areEarningsTied: Whether earnings of every path are in proportion to its wages.
  public init(_ frame: LivesFrame, central: LivesPaths<Double>, areEarningsTied: Bool) {
    self.frame = frame
    self.areEarningsTied = areEarningsTied
    let recorder = LivesRecorder<Double>(frame, central)
    var result = LivesProjection<Double>(years: frame.years, groupCount: frame.groupCount)
    LivesWorker<Double>(frame).carry(central, into: &result, recorder: recorder) { _ in .open }
    let record = recorder.finish(central: result)
    self.record = record
    let plane = LivesPaths<Double>.plane
    payrollShape = (0..<(frame.groupCount * frame.yearCount)).map { row in
      (0..<plane).reduce(0) { sum, cell in
        sum + record.contributionYears[row * plane + cell] * record.shapes[row * plane + cell]
      }
    }
  }
}

/// The memory of one thread in which blocks of paths are carried on frozen headcounts.
public final class FrozenWorker<L: Lane> {
  private let lives: FrozenLives
  private let memory: CreditsMemory<L>
  private let blocks: [MoneyBlock<L>]

  /// - Parameters:
  ///   - lives: The headcounts.
  ///   - blocks: How many blocks are carried at once: a generation's columns stay in the cache
  ///     while it is carried for all of them.
  public init(_ lives: FrozenLives, blocks: Int) {
    self.lives = lives
    memory = CreditsMemory(lives.frame)
    self.blocks = (0..<blocks).map { _ in MoneyBlock(lives.frame) }
  }

  /// Carries as many blocks of paths as the worker has; allocates nothing.
  ///
  /// - Parameters:
  ///   - paths: Wages, prices, amounts and pension index of each block; planes of earnings where
  ///     earnings are not tied to wages.
  ///   - results: Replaced; flows of persons are the central path's.
  @_specialize(where L == SIMD8<Double>)
  public func carry(_ paths: [LivesPaths<L>], into results: inout [LivesProjection<L>]) {
    for (block, path) in zip(blocks, paths) {
      block.clear()
      block.levels.fill(path, isTied: lives.areEarningsTied)
      block.years.fill(lives.frame, path)
    }
    for cohort in lives.record.cohorts {
      for (block, path) in zip(blocks, paths) {
        memory.carry(cohort, lives, path, block.levels, minimum: block.years, into: block)
        memory.pay(cohort, lives, block)
      }
    }
    for index in paths.indices { report(blocks[index], paths[index], into: &results[index]) }
  }

  /// Flows of persons are the central path's, flows of money those of the block.
  private func report(
    _ block: MoneyBlock<L>, _ path: LivesPaths<L>, into result: inout LivesProjection<L>
  ) {
    let frame = lives.frame
    let record = lives.record
    for index in result.flows.indices { result.flows[index] = L(record.central.flows[index]) }
    for index in result.groupFlows.indices {
      result.groupFlows[index] = L(record.central.groupFlows[index])
    }
    let plane = LivesPaths<L>.plane
    for t in 0..<frame.yearCount {
      for group in 0..<frame.groupCount {
        let row = group * frame.yearCount + t
        var payroll = L(lives.payrollShape[row]) * path.wages[t]
        if !lives.areEarningsTied {
          payroll = .zero
          for cell in 0..<plane {
            payroll +=
              L(record.contributionYears[row * plane + cell]) * path.earnings[row * plane + cell]
          }
        }
        result.groupFlows[
          (GroupFlow.insurableEarnings.rawValue * frame.groupCount + group) * frame.yearCount + t] =
          payroll
      }
      func set(_ flow: LivesFlow, _ value: L) {
        result.flows[flow.rawValue * frame.yearCount + t] = value
      }
      func direct(_ flow: FrozenFlow) -> L { block.flow(flow, t) }
      set(.oldAgePensions, block.oldAgePensions[t])
      set(.newOldAgePensionAmount, direct(.oldAgeAmount))
      set(.referenceEarningsAtAward, direct(.referenceEarningsAtAward))
      set(.invalidityPensions, block.invalidityPensions[t])
      set(.withdrawals, direct(.withdrawals))
      set(.lumpSumsBeyondMaximum, direct(.lumpSumsBeyondMaximum))
      set(.ineligibleLumpSums, direct(.ineligibleLumpSums))
      set(.survivorsLumpSums, direct(.survivorsLumpSums) + block.pensionerLumpSums[t])
      let spouses = block.years.spouseAmount[t] * L(record.spouseYears[t])
      let children = block.years.childAmount[t] * L(record.childYears[t])
      set(.survivorsPensions, spouses + children + block.spousePensions[t])
      let recipients = LivesFlow.funeralGrantRecipients.rawValue * frame.yearCount + t
      set(.funeralGrants, L(record.central.flows[recipients]) * block.years.funeralGrant[t])
    }
  }
}

/// Levels and flows of one block of paths.
final class MoneyBlock<L: Lane> {
  let levels: MoneyYears<L>
  let years: PathYears<L>
  private let yearCount: Int
  /// `[flow][year]`.
  private let flows: UnsafeMutablePointer<L>
  let oldAgePensions: UnsafeMutablePointer<L>
  let invalidityPensions: UnsafeMutablePointer<L>
  let spousePensions: UnsafeMutablePointer<L>
  let pensionerLumpSums: UnsafeMutablePointer<L>
  private let size: Int

  init(_ frame: LivesFrame) {
    levels = MoneyYears(frame)
    years = PathYears(frame)
    yearCount = frame.yearCount
    size = (FrozenFlow.allCases.count + 4) * yearCount
    flows = .allocate(capacity: size)
    flows.initialize(repeating: .zero, count: size)
    oldAgePensions = flows + FrozenFlow.allCases.count * yearCount
    invalidityPensions = oldAgePensions + yearCount
    spousePensions = invalidityPensions + yearCount
    pensionerLumpSums = spousePensions + yearCount
  }

  deinit { flows.deallocate() }

  func clear() { flows.update(repeating: .zero, count: size) }

  @inline(__always)
  func flow(_ flow: FrozenFlow, _ t: Int) -> L { flows[flow.rawValue * yearCount + t] }

  @inline(__always)
  func add(_ flow: FrozenFlow, _ t: Int, _ value: L) {
    flows[flow.rawValue * yearCount + t] += value
  }
}
