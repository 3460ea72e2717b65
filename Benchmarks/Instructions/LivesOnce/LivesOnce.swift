import Schemes
import SocialInsurance

/// The insured lives of the five groups a few times over, synchronous and on one thread: what an
/// instruction counter or a sampling profiler is pointed at.
///
/// The first argument is how often (1); a second argument `batch` carries eight scenarios in lanes.
@main
enum LivesOnce {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let times = arguments.first.flatMap { Int($0) } ?? 1
    let isBatch = arguments.contains("batch")
    let input = FiveGroups.lives()
    let batch = Array(repeating: input, count: 8)
    let clock = ContinuousClock()
    var fastest = Duration.seconds(3600)
    var pensions = 0.0
    for _ in 0..<times {
      let elapsed = clock.measure {
        pensions =
          isBatch
          ? InsuredLives.project(batch: batch).series(.oldAgePensions)[2100]
          : InsuredLives.project(input).series(.oldAgePensions)[2100]
      }
      fastest = min(fastest, elapsed)
    }
    print("old-age pensions 2100: \(pensions); fastest of \(times): \(fastest)")
  }
}
