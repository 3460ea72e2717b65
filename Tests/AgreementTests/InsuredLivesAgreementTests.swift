import Projection
import Quantities
import ReferenceModel
import Testing

/// The engine and the textbook, on the same inputs.
///
/// They add in another order, so they agree to 1e-9 of the series' largest value, and to 1e-6
/// persons or money where a series is as good as nothing.
@Suite("The cohort calculation and its textbook twin")
struct InsuredLivesAgreementTests {
  @Test("agree in every flow of every year", arguments: Variation.allCases)
  func variations(_ variation: Variation) {
    var scheme = RandomScheme(variation, seed: 20_24)
    let input = scheme.input()
    expectAgreement(
      InsuredLives.project(input), with: ReferenceModel.insuredLives(ReferenceInput(input)))
  }

  @Test("agree in schemes where everything varies", arguments: 1...2 as ClosedRange<UInt64>)
  func seeds(seed: UInt64) {
    var scheme = RandomScheme(.all, seed: seed, horizon: 6)
    let input = scheme.input()
    expectAgreement(
      InsuredLives.project(input), with: ReferenceModel.insuredLives(ReferenceInput(input)))
  }

  @Test("agree in every lane of a block of paths")
  func lanes() {
    var scheme = RandomScheme(.all, seed: 8, horizon: 2)
    let central = scheme.input()
    let inputs = (0..<8).map { central.path($0) }
    let batch = InsuredLives.project(batch: inputs)
    for (lane, input) in inputs.enumerated() {
      expectAgreement(batch, lane: lane, with: ReferenceModel.insuredLives(ReferenceInput(input)))
    }
  }

  private func expectAgreement<L: Lane>(
    _ engine: LivesProjection<L>, lane: Int = 0, with twin: ReferenceFlows
  ) {
    for flow in LivesFlow.allCases {
      guard let same = ReferenceFlow(rawValue: "\(flow)") else {
        Issue.record("the twin has no flow '\(flow)'")
        continue
      }
      expectAgreement(engine.series(flow, lane: lane), with: twin.series(same), of: "\(flow)")
    }
    let groups = 0..<twin.groupCount
    for flow in GroupFlow.allCases {
      guard let same = ReferenceGroupFlow(rawValue: "\(flow)") else {
        Issue.record("the twin has no flow '\(flow)'")
        continue
      }
      for group in groups {
        expectAgreement(
          engine.series(flow, group: group, lane: lane), with: twin.series(same, group: group),
          of: "\(flow) of group \(group)")
      }
    }
  }

  private func expectAgreement(
    _ engine: YearSeries<Double>, with twin: YearSeries<Double>, of flow: String
  ) {
    let scale = twin.values.map(abs).max() ?? 0
    let differing = twin.years.filter { year in
      !(abs(engine[year] - twin[year]) <= 1e-9 * scale + 1e-6)
    }
    guard
      let year = differing.max(by: { abs(engine[$0] - twin[$0]) < abs(engine[$1] - twin[$1]) })
    else { return }
    Issue.record(
      "\(flow) in \(year): engine \(engine[year]), twin \(twin[year]); \(differing.count) years")
  }
}

extension ReferenceInput {
  /// The twin's input from the engine's.
  convenience init(_ input: LivesInput) {
    self.init(
      years: input.years, groups: input.groups, law: input.law, behaviour: input.behaviour,
      opening: input.opening, population: input.population,
      deathProbability: input.deathProbability, contributors: input.contributors,
      earnings: input.earnings, indices: input.indices, pensionIndex: input.pensionIndex)
  }
}

extension LivesInput {
  /// The scenario with persons, deaths, coverage and earnings that differ after the first year.
  fileprivate func path(_ number: Int) -> LivesInput {
    var path = self
    for year in years.dropFirst() {
      func scale(_ grid: inout YearSeries<AgeSexGrid>, by step: Double) {
        let factor = 1 + step * Double(number) * Double(year.number % 3 - 1)
        grid[year] = grid[year].map { $0 * factor }
      }
      scale(&path.population, by: 0.01)
      scale(&path.deathProbability, by: 0.03)
      for group in groups.indices {
        scale(&path.contributors[group], by: 0.02)
        scale(&path.earnings[group], by: 0.04)
      }
    }
    return path
  }
}
