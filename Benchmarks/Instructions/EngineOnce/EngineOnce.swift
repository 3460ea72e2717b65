import CCallgrind
import Schemes
import SocialInsurance

/// One piece of the engine a few times over, for an instruction counter or a sampling profiler.
///
/// Synchronous, on one thread, on made-up inputs without files.
///
///     EngineOnce lives|block|population|accounts [TIMES]
///
/// The first time warms up; callgrind counts the last one alone.
@main
enum EngineOnce {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let times = max(1, arguments.dropFirst().first.flatMap { Int($0) } ?? 1)
    switch arguments.first {
    case "lives": lives(times)
    case "block": block(times)
    case "population": population(times)
    case "accounts": accounts(times)
    default: print("usage: EngineOnce lives|block|population|accounts [TIMES]")
    }
  }

  /// One scenario with its frame, as a deterministic run carries it.
  private static func lives(_ times: Int) {
    let input = FiveGroups.lives()
    repeated(times) { InsuredLives.project(input).series(.oldAgePensions)[2100] }
  }

  /// Eight paths in lanes, the frame and the paths made beforehand.
  private static func block(_ times: Int) {
    let input = FiveGroups.lives()
    let paths = LivesPaths<SIMD8<Double>>(
      yearCount: input.years.count, groupCount: input.groups.count)
    FiveGroups.fill(input, firstPath: 0, into: paths)
    let worker = LivesWorker<SIMD8<Double>>(LivesFrame(input))
    var result = LivesProjection<SIMD8<Double>>(
      years: input.years, groupCount: input.groups.count)
    repeated(times) {
      worker.carry(paths, into: &result)
      return result.flows[LivesFlow.oldAgePensions.rawValue * input.years.count].sum()
    }
  }

  private static func population(_ times: Int) {
    let assumptions = FiveGroups.population()
    repeated(times) {
      PopulationProjection(assumptions, years: FiveGroups.years).population[2100].total
    }
  }

  /// The statement of one fund and every indicator of it.
  private static func accounts(_ times: Int) {
    let flows = FundFlows.example
    let yields = YearSeries(repeating: 0.045, over: flows.years)
    repeated(times) {
      let statement = FundStatement(flows: flows, opening: 1000, yields: yields, timing: .midYear)
      return Double(FundIndicators.all(of: statement).count)
    }
  }

  private static func repeated(_ times: Int, _ work: () -> Double) {
    let clock = ContinuousClock()
    var fastest = Duration.seconds(3600)
    var result = work()
    for time in 1...times {
      let start = clock.now
      if time == times { countInstructionsFromHere() }
      result = work()
      if time == times { countInstructionsUpToHere() }
      fastest = min(fastest, clock.now - start)
    }
    print("result \(result); fastest of \(times): \(fastest)")
  }
}
