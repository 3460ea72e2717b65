import Assumptions
import Diagnostics
import Valuation

/// The figures of the scenarios between two.
struct ScenarioValuation: StepValuation {
  let steps: AttributionSteps
  let figures: [AttributedFigure]

  var stepCount: Int { steps.steps.count }

  func values(after numbers: Set<Int>) throws(InputProblems) -> [Double] {
    let scenario = try steps.scenario(after: numbers)
    let parts = NeededParts(of: figures, with: scenario.assumptions)
    let assumptions = parts.only(scenario.assumptions)
    let result = try scenario.placing { () throws(InputProblems) in
      try Valuation.run(assumptions, threads: 1)
    }
    return figures.map { $0.value(in: result) }
  }
}

/// The parts of a valuation that figures read; the others are left out, and change nothing.
struct NeededParts {
  /// Branches to project; nothing for all.
  private let branches: Set<String>?

  init(of figures: [AttributedFigure], with assumptions: Assumptions) {
    var needed = Set(figures.map { $0.name.branch ?? "all" })
    if needed.contains("all") {
      branches = nil
      return
    }
    // Health insurance receives contributions from the others and insures their beneficiaries.
    if needed.contains("health") {
      needed.formUnion(["sicknessMaternity", "employmentInjury", "unemployment", "nonContributory"])
    }
    branches = needed
  }

  /// The assumptions without what the figures do not need.
  func only(_ assumptions: Assumptions) -> Assumptions {
    guard let branches else { return assumptions }
    var kept = assumptions
    kept.observations = []
    if branches.isSubset(of: ["population", "labour"]) { kept.coverageAges = nil }
    if !branches.contains("sicknessMaternity") { kept.sicknessMaternity = nil }
    if !branches.contains("employmentInjury") { kept.employmentInjury = nil }
    if !branches.contains("unemployment") { kept.unemployment = nil }
    if !branches.contains("health") { kept.health = nil }
    if !branches.contains("nonContributory") { kept.nonContributory = nil }
    kept.accounts = assumptions.accounts.filter { branches.contains($0.branch) }
    return kept
  }
}
