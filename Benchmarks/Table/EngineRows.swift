import Dispatch
import Schemes
import SocialInsurance

/// The parts of the engine on made-up inputs of full size.
enum EngineRows {
  typealias Lanes = SIMD8<Double>

  static func all() -> [Row] {
    let input = FiveGroups.lives()
    return [
      Row(
        work: "insured lives, five groups, one path",
        seconds: fastest(of: 20) { _ = InsuredLives.project(input) }, paths: 1, hasPeers: true),
      blocks(input, threads: 1), blocks(input, threads: 2), products(input), population(),
      accounts(),
    ]
  }

  /// Blocks of eight paths in lanes, the frame shared; every thread has memory of its own.
  private static func blocks(_ input: LivesInput, threads: Int) -> Row {
    let rounds = 2
    let frame = LivesFrame(input)
    let memories = (0..<threads).map { Memory(input, frame, firstPath: $0 * Lanes.scalarCount) }
    let seconds = fastest(of: 8) {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for _ in 0..<rounds { memories[thread].carry() }
      }
    }
    return Row(
      work: "insured lives, five groups, blocks of eight", threads: threads, seconds: seconds,
      paths: rounds * threads * Lanes.scalarCount, hasPeers: true)
  }

  /// Paths multiplied out where no rule bends money, and how near that comes to the machine's products.
  private static func products(_ input: LivesInput) -> Row {
    var linear = input
    for year in linear.law.minimumPension.years { linear.law.minimumPension[year] = 0 }
    let central = LivesPaths<Double>(
      yearCount: input.years.count, groupCount: input.groups.count)
    central.fill(lane: 0, with: linear)
    let weights = LinearLives(
      FrozenLives(LivesFrame(linear), central: central, areEarningsTied: true))
    let paths = 64
    let worker = LinearWorker(weights, paths: paths)
    let seconds = fastest(of: 50) { worker.carry() }
    let rate = 1e-9 * Double(weights.operationsPerPath * paths) / seconds
    return Row(
      work: "insured lives, five groups, \(Table.number(rate)) GFLOP/s of weights",
      seconds: seconds, paths: paths)
  }

  /// What one thread calculates with.
  private final class Memory: @unchecked Sendable {
    private let paths: LivesPaths<Lanes>
    private let worker: LivesWorker<Lanes>
    private var result: LivesProjection<Lanes>

    init(_ input: LivesInput, _ frame: LivesFrame, firstPath: Int) {
      paths = LivesPaths(yearCount: input.years.count, groupCount: input.groups.count)
      worker = LivesWorker(frame)
      result = LivesProjection(years: input.years, groupCount: input.groups.count)
      FiveGroups.fill(input, firstPath: firstPath, into: paths)
    }

    func carry() { worker.carry(paths, into: &result) }
  }

  private static func population() -> Row {
    let assumptions = FiveGroups.population()
    return Row(
      work: "population with its life tables",
      seconds: fastest(of: 200) {
        _ = PopulationProjection(assumptions, years: FiveGroups.years)
      })
  }

  private static func accounts() -> Row {
    let flows = FundFlows.example
    let yields = YearSeries(repeating: 0.045, over: flows.years)
    return Row(
      work: "accounts of a fund and all indicators",
      seconds: fastest(of: 500) {
        let statement = FundStatement(
          flows: flows, opening: 1000, yields: yields, timing: .midYear)
        _ = FundIndicators.all(of: statement)
      })
  }
}
