import Analysis
import Assumptions
import Explanation
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Testing
import Valuation

/// Each figure of a run is counted again from what its page shows.
@Suite("Every line of series.csv is explained by numbers that give it again")
struct RecomputeTests {
  /// Figures whose formula cannot be shown; to stay empty.
  private static let unexplained: Set<String> = []

  @Test("in a scheme of all branches with the law of Viet Nam", arguments: [2024, 2026])
  func allBranches(year: Int) throws {
    try check(Self.vietNam.get(), in: year, atLeast: 500)
  }

  @Test("in a reform with changes of the law within a year")
  func reform() throws {
    let run = try SampleRun.until(
      2025, "vietnam/baseline.yaml",
      changes: """
        changes:
          - set: law.pension.contributionRate.employer
            values: { 2025-04-01: 0.15 }
            groups: [stateEmployees, enterpriseEmployees]
            reference: illustrative
          - set: law.pension.qualifyingPeriod.oldAge
            values: { 2025-10-01: 12 }
            reference: illustrative
        """)
    try check(run, in: 2025, atLeast: 500)
  }

  @Test("in the pension scheme of Thailand", arguments: [2024, 2026])
  func thailand(year: Int) throws {
    try check(SampleRun.until(2026, "thailand/old-age.yaml"), in: year, atLeast: 100)
  }

  @Test(
    "in runs of a population, of accounts or of single branches alone",
    arguments: [
      ("thailand/population.yaml", 2024), ("thailand/population.yaml", 2060),
      ("thailand/population.yaml", 2100), ("examples/1-one-cohort/scenario.yaml", 2025),
      ("examples/2-stationary-population/scenario.yaml", 2026),
      ("examples/3-accounts-only/scenario.yaml", 2024),
      ("examples/3-accounts-only/scenario.yaml", 2026),
      ("examples/4-small-full-scheme/scenario.yaml", 2025),
      ("verification/oasdi/operations.yaml", 2030),
      ("vietnam/history/ui-relief-2021.yaml", 2021), ("vietnam/history/ui-relief-2021.yaml", 2026),
    ])
  func alone(name: String, year: Int) throws {
    try check(SampleRun.whole(name), in: year, atLeast: 10)
  }

  private static let vietNam = Result { try SampleRun.until(2026, "vietnam/baseline.yaml") }

  // MARK: - What is checked

  private func check(_ run: LoadedRun, in year: Int, atLeast count: Int) throws {
    let explainer = try Explainer(run)
    let explanations = try explainer.explanations(ofAllIn: Year(year))
    #expect(explanations.count == explainer.lines.count)
    #expect(explanations.count >= count)
    let paths = Set(run.scenario?.scenario.parameterPaths ?? [])
    let numbers = Self.numbers(of: run)
    for explanation in explanations
    where !Self.unexplained.contains(explanation.figure.description) {
      try checkValue(explanation, in: run.record.result.currency)
      checkOrigins(explanation, stated: paths)
      checkParameters(explanation, numbers)
      #expect(!isTrivial(explanation), "\(explanation.figure) is more than itself")
    }
  }

  /// The document is read as a program would read it, and counted by an evaluator of its own.
  private func checkValue(_ explanation: Explanation, in currency: Currency) throws {
    let page = ExplanationPage(explanation, of: "run", in: currency, language: .english)
    let shown = try JSONDecoder().decode(ShownFigure.self, from: Data(page.json().utf8))
    guard let value = explanation.value else { return }
    let again = try shown.recomputed()
    let size = max(abs(value), again.largestTerm)
    #expect(
      abs(again.value - value) <= 1e-9 * size,
      "\(explanation.figure): \(again.value) from what is shown, \(value) in the run")
  }

  private func checkOrigins(_ explanation: Explanation, stated: Set<String>) {
    var origins: [ExplainedInput.Origin] = []
    for input in explanation.inputs + explanation.related {
      origins.append(input.origin)
      if case .table(let table) = input.origin { origins += table.columns.map(\.origin) }
    }
    for origin in origins {
      switch origin {
      case .parameters(let all):
        #expect(all.count > 1 && all.allSatisfy { $0.place != nil })
      case .parameter(let parameter), .solved(let parameter):
        #expect(
          parameter.place != nil || !stated.contains(parameter.path),
          "\(explanation.figure): \(parameter.path) has a place")
      default: break
      }
    }
  }

  /// The numbers of `inspect` by path, group and year.
  private static func numbers(of run: LoadedRun) -> [String: Double] {
    Dictionary(
      (run.scenario?.inspect(nil) ?? []).compactMap { value in
        value.number.flatMap { number in
          value.year.map { ("\(value.path):\(value.group)@\($0)", number) }
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A value shown as a parameter's is the one that `inspect` tells.
  private func checkParameters(_ explanation: Explanation, _ numbers: [String: Double]) {
    guard let year = explanation.figure.year else { return }
    for input in explanation.inputs {
      guard case .parameter(let origin) = input.origin, let value = input.value,
        !origin.path.hasSuffix("interestFactor"),
        let number = numbers["\(origin.path):\(origin.group ?? "all")@\(year)"]
      else { continue }
      #expect(
        abs(value - number) <= 1e-9 * max(1, abs(number)),
        "\(explanation.figure): \(origin.path) is \(number), not \(value)")
    }
  }

  private func isTrivial(_ explanation: Explanation) -> Bool {
    explanation.inputs.contains { input in
      if case .figure(let figure) = input.origin { return figure == explanation.figure }
      return false
    }
  }
}

@Suite("Indicators of the whole projection")
struct IndicatorTests {
  /// What needs more than the lines of the fund, by the start of its name.
  private static let unexplained = [
    "scaledPremium", "closedGroupBalance", "accruedLiability", "internalRateOfReturn",
    "moneysWorth",
  ]

  @Test(
    "follow from the lines of the fund by year",
    arguments: ["verification/oasdi/intermediate.yaml", "examples/3-accounts-only/scenario.yaml"])
  func recomputed(name: String) throws {
    let run = try SampleRun.whole(name)
    let explainer = try Explainer(run)
    var count = 0
    for indicator in run.record.result.indicators {
      guard let value = indicator.value,
        !Self.unexplained.contains(where: { indicator.indicator.hasPrefix($0) })
      else { continue }
      let explanation = try explainer.explanation(
        of: FigureName(branch: indicator.branch, name: indicator.indicator))
      let page = ExplanationPage(
        explanation, of: name, in: run.record.result.currency, language: .english)
      let shown = try JSONDecoder().decode(ShownFigure.self, from: Data(page.json().utf8))
      let again = try shown.recomputed().value
      #expect(abs(again - value) <= 1e-9 * max(abs(value), 1), "\(indicator.indicator)")
      count += 1
    }
    #expect(count > 5)
  }
}
