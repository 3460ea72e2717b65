import Assumptions
import Diagnostics
import ScenarioFile
import Valuation

/// The groups of parameters that differ once the later state is taken over.
struct ReconciliationSteps: StepValuation {
  let from: ReadScenario
  let to: ReadScenario
  let taken: Set<String>
  let groups: [[String]]
  let figures: [AttributedFigure]

  var stepCount: Int { groups.count }

  func values(after numbers: Set<Int>) throws(InputProblems) -> [Double] {
    var scenario = to
    if numbers.count < groups.count {
      let paths = taken.union(numbers.flatMap { groups[$0] })
      scenario = try ReadScenario(
        try from.scenario.taking(paths, from: to.scenario), file: from.file)
    }
    let assumptions = NeededParts(of: figures, with: scenario.assumptions)
      .only(scenario.assumptions)
    let result = try scenario.placing { () throws(InputProblems) in
      try Valuation.run(assumptions, threads: 1)
    }
    return figures.map { $0.value(in: result) }
  }
}
