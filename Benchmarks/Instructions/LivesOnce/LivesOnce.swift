import Schemes
import SocialInsurance

/// The insured lives of the five groups a few times over, synchronous and on one thread: what an
/// instruction counter or a sampling profiler is pointed at.
///
/// The first argument is how often (1); a second argument `block` carries eight paths in lanes,
/// the frame and the paths made beforehand.
@main
enum LivesOnce {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let times = arguments.first.flatMap { Int($0) } ?? 1
    let isBlock = arguments.contains("block")
    let input = FiveGroups.lives()
    let frame = LivesFrame(input)
    let paths = LivesPaths<SIMD8<Double>>(
      yearCount: input.years.count, groupCount: input.groups.count)
    for lane in 0..<8 { paths.fill(lane: lane, with: input) }
    let worker = LivesWorker<SIMD8<Double>>(frame)
    var block = LivesProjection<SIMD8<Double>>(
      years: input.years, groupCount: input.groups.count)
    let clock = ContinuousClock()
    var fastest = Duration.seconds(3600)
    var pensions = 0.0
    for _ in 0..<times {
      let elapsed = clock.measure {
        if isBlock {
          worker.carry(paths, into: &block)
          pensions = block.series(.oldAgePensions)[2100]
        } else {
          pensions = InsuredLives.project(input).series(.oldAgePensions)[2100]
        }
      }
      fastest = min(fastest, elapsed)
    }
    print("old-age pensions 2100: \(pensions); fastest of \(times): \(fastest)")
  }
}
