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

extension FundFlows {
  /// A fund without administration and transfers, from 2024 on.
  init(
    contributions: [Double], benefits: [Double], earnings: [Double], otherIncome: [Double]? = nil
  ) {
    let years = Year(2024)...Year(2023 + contributions.count)
    let none = YearSeries(repeating: 0.0, over: years)
    self.init(
      years: years, contributions: YearSeries(from: 2024, contributions),
      otherIncome: otherIncome.map { YearSeries(from: 2024, $0) } ?? none,
      benefits: YearSeries(from: 2024, benefits), administration: none, transfers: none,
      insurableEarnings: YearSeries(from: 2024, earnings))
  }

  /// The same fund with contributions at a level rate of insurable earnings.
  func contributing(_ rate: Double) -> FundFlows {
    FundFlows(
      years: years, contributions: insurableEarnings.map { $0 * rate }, otherIncome: otherIncome,
      benefits: benefits, administration: administration, transfers: transfers,
      insurableEarnings: insurableEarnings)
  }
}

/// A fund with every line, growing unevenly over 80 years.
struct SampleFund {
  var flows: FundFlows
  var opening: Double
  var yields: YearSeries<Double>

  init(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let years: ClosedRange<Year> = 2024...2103
    func line(_ start: Double, growth: ClosedRange<Double>) -> YearSeries<Double> {
      var amount = start
      return YearSeries(over: years) { _ in
        amount *= 1 + Double.random(in: growth, using: &random)
        return amount
      }
    }
    flows = FundFlows(
      years: years, contributions: line(100, growth: 0.02...0.06),
      otherIncome: line(3, growth: 0...0.05), benefits: line(70, growth: 0.03...0.09),
      administration: line(2, growth: 0.02...0.06), transfers: line(3, growth: 0.02...0.07),
      insurableEarnings: line(500, growth: 0.02...0.06))
    opening = Double.random(in: 0...2000, using: &random)
    yields = YearSeries(over: years) { _ in Double.random(in: 0.01...0.08, using: &random) }
  }

  func statement(_ timing: CashFlowTiming = .midYear) -> FundStatement {
    FundStatement(flows: flows, opening: opening, yields: yields, timing: timing)
  }
}
