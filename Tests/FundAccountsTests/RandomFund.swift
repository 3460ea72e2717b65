import Assumptions
import FundAccounts
import Quantities

/// SplitMix64 (Steele, Lea, Flood 2014): the seed is written in the test.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small fund with random flows and yields, deep in surplus or in deficit.
struct RandomFund {
  var flows: FundFlows
  var opening: Double
  var yields: YearSeries<Double>

  init(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let years: ClosedRange<Year> = 2024...2063
    func line(_ range: ClosedRange<Double>) -> YearSeries<Double> {
      YearSeries(over: years) { _ in Double.random(in: range, using: &random) }
    }
    flows = FundFlows(
      years: years, contributions: line(0...100), otherIncome: line(0...5),
      benefits: line(0...120), administration: line(0...5), transfers: line(0...5),
      insurableEarnings: line(300...600))
    opening = Double.random(in: -100...1000, using: &random)
    yields = line(-0.02...0.12)
  }
}

extension FundFlows {
  /// A fund that only collects contributions and pays benefits, from 2024 on.
  init(contributions: [Double], benefits: [Double]) {
    let years = Year(2024)...Year(2023 + contributions.count)
    let none = YearSeries(repeating: 0.0, over: years)
    self.init(
      years: years, contributions: YearSeries(from: 2024, contributions), otherIncome: none,
      benefits: YearSeries(from: 2024, benefits), administration: none, transfers: none,
      insurableEarnings: none)
  }
}
