import Analysis
import Assumptions
import Foundation
import Quantities
import Report
import ScenarioFile
import Testing
import Valuation

/// Answers put beside hand counts and beside the engine's own indicators.
@Suite("Solving a scheme")
struct SolveSchemeTests {
  static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples").standardized.path(percentEncoded: false)

  private func solution(
    _ file: String, _ parameter: String, _ target: String,
    _ edit: (inout SolverQuestion) -> Void = { _ in }
  ) throws -> (SolverSolution, ValuationResult) {
    let scenario = try ReadScenario.read(file)
    let base = try scenario.result(threads: 2)
    var question = SolverQuestion(parameter, suchThat: try SolverTarget(parsing: target))
    edit(&question)
    let solver = try Solver(question, of: scenario, base: base)
    return (try solver.solve(threads: 2), base)
  }

  @Test("contributions of 40 hold a reserve of 1000 at 5 % against benefits of 90")
  func byHand() throws {
    // F(t+1) = 1000 · 1.05 + 40 − 90 = 1000 in every year.
    let (solution, _) = try solution(
      "\(Self.examples)/3-accounts-only/scenario.yaml", "accounts.pension.contributions",
      "reserveAtYearEnd@2026 >= 1000"
    ) {
      $0.range = 0...200
      $0.operation = .set
    }
    #expect(solution.answer?.number == 40)
  }

  @Test("the rate that leaves no obligation is the engine's required contribution rate")
  func requiredRate() throws {
    // Administration is a share of contributions in the example; without it cost does not depend
    // on the rate, and without a reserve and the other payer the employer's rate is all of it.
    try inFolder { folder in
      let file = "\(folder)/free.yaml"
      try """
      format: 1
      title: { en: Without administration, vi: Không có chi quản lý }
      extends: \(Self.relative("4-small-full-scheme/scenario.yaml", from: folder))
      changes:
        - set: assumptions.fund.pension.administration.rate
          value: 0
        - set: opening.pension.reserve
          value: 0
        - set: law.pension.contributionRate.insuredPerson
          value: 0
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let (solution, base) = try solution(
        file, "law.pension.contributionRate.employer", "openGroupUnfundedObligationHorizon = 0")
      let required = try #require(
        try TargetFigure("requiredContributionRateHorizonWithReserve", in: base).value(in: base))
      let employer = try #require(solution.answer?.number)
      #expect(abs(employer - required) < 1e-6)

      let (balanced, _) = try self.solution(
        file, "law.pension.contributionRate.employer", "actuarialBalance = 0")
      let premium = try #require(
        try TargetFigure("generalAveragePremiumHorizonWithReserveAndTarget", in: base)
          .value(in: base))
      let answer = try #require(balanced.answer?.number)
      #expect(abs(answer - premium) < 1e-6)
    }
  }

  @Test("the answer written into a file and run meets the target, and its neighbour does not")
  func roundTrip() throws {
    try inFolder { folder in
      let source = "\(Self.examples)/4-small-full-scheme/scenario.yaml"
      let (solution, base) = try solution(
        source, "law.pension.contributionRate.employer", "reserveAtYearEnd@2026 >= 20000000"
      ) { $0.from = .init(year: 2025, month: 1, day: 1) }
      let file = "\(folder)/deep/answer.yaml"
      let writer = try #require(SolutionScenario(solution, of: base.title, in: base.currency))
      try FileManager.default.createDirectory(
        atPath: "\(folder)/deep", withIntermediateDirectories: true)
      try writer.yaml(at: file, extending: source)
        .write(toFile: file, atomically: true, encoding: .utf8)
      let read = try ReadScenario.read(file)
      let result = try read.result(threads: 2)
      let figure = try TargetFigure("reserveAtYearEnd@2026", in: result)
      let value = try #require(figure.value(in: result))
      #expect(value >= 20_000_000)
      #expect(value == solution.answer?.value)
      guard case .found(_, let missing) = solution.outcome else { return }
      #expect((missing.value ?? .infinity) < 20_000_000)
      #expect(read.scenario.moves.map(\.path) == ["law.pension.contributionRate.employer"])
    }
  }

  @Test("no solution in a range says so with the figures at its ends")
  func noSolution() throws {
    let (solution, _) = try solution(
      "\(Self.examples)/3-accounts-only/scenario.yaml", "accounts.pension.contributions",
      "reserveAtYearEnd@2026 >= 1e9"
    ) {
      $0.range = 0...200
      $0.operation = .set
    }
    guard case .none(let closest) = solution.outcome else {
      Issue.record("\(solution.outcome)")
      return
    }
    #expect(closest?.number == 200)
    #expect(solution.trials.first?.number == 0 && solution.trials.last?.number == 200)
    #expect(solution.answer == nil)
    let page = SolutionPage(
      solution, of: LocalizedText(en: "Accounts", vi: "Thu chi"), in: CompareSamples.dong,
      language: .english
    ).text
    #expect(page.contains("Each number is what accounts.pension.contributions is set to."))
  }

  @Test(
    "a question that cannot be meant is told with the nearest word or the right unit",
    arguments: [
      ("law.pension.contributionRate.employr", "depletionYear = never", "Rate.employer'?"),
      ("law.pension.indexation.rule", "depletionYear = never", "scales and tables"),
      ("law.pension.contributionRate.employer", "depletonYear = never", "depletionYear"),
      ("law.pension.contributionRate.employer", "actuarialBalance = 22", "0.22"),
      ("law.pension.contributionRate.employer", "paygCostRate >= 0", "@"),
      ("law.pension.contributionRate.employer", "P(depletionYear > 2025) >= 0.5", "--paths"),
      ("law.unemployment.contributionRate.employer", "depletionYear = never", "does not state"),
    ])
  func problems(parameter: String, target: String, hint: String) throws {
    let file = "\(Self.examples)/4-small-full-scheme/scenario.yaml"
    let problems = #expect(throws: (any Error).self) {
      _ = try solution(file, parameter, target)
    }
    #expect("\(String(describing: problems))".contains(hint))
  }

  // MARK: - Folders

  static func relative(_ example: String, from folder: String) -> String {
    let up = folder.split(separator: "/").map { _ in ".." }.joined(separator: "/")
    return up + "\(examples)/\(example)"
  }

  private func inFolder(_ step: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "solve-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try step(folder)
  }
}
