import Analysis
import Diagnostics
import Quantities
import ScenarioFile
import Testing
import Valuation

/// Scenarios varied in memory against the same ones read from files.
@Suite("Variants of scenarios in memory")
struct AttributionVariantTests {
  private static let changes = """
      - set: law.pension.contributionRate.employer
        values: { 2025-07-01: 0.15 }
      - add: assumptions.economy.inflation
        by: 0.01
        from: 2026
    """
  private static let shorter = "  - set: lastYear\n    value: 2026"

  private let folder: AttributionFolder

  init() throws {
    folder = try AttributionFolder(
      "vietnam",
      [
        "short.yaml": AttributionFolder.scenario(
          "Short", extends: "baseline.yaml", "lastYear: 2027"),
        "changed.yaml": AttributionFolder.scenario(
          "Changed", extends: "short.yaml", changes: Self.changes),
        "shorter.yaml": AttributionFolder.scenario(
          "Shorter", extends: "changed.yaml", changes: Self.shorter),
        "first.yaml": AttributionFolder.scenario(
          "First", extends: "short.yaml",
          changes: Self.changes.split(separator: "\n").prefix(2).joined(separator: "\n")),
        "longer.yaml": AttributionFolder.scenario(
          "Longer", extends: "baseline.yaml", "lastYear: 2029"),
        "firstLonger.yaml": AttributionFolder.scenario(
          "First and longer", extends: "first.yaml", "lastYear: 2029"),
        "earlier.yaml": AttributionFolder.scenario(
          "Earlier", extends: "bases/2020.yaml", "lastYear: 2025"),
      ])
  }

  private func run(_ scenario: Scenario) throws -> ValuationResult {
    try ReadScenario(scenario, file: "variant").result(threads: 1)
  }

  @Test("all steps kept are the scenario itself, none the one that it extends")
  func keeping() throws {
    let (short, changed) = (try folder.read("short.yaml"), try folder.read("changed.yaml"))
    let scenario = changed.scenario
    #expect(scenario.steps.map(\.number) == [0, 1])
    let result = try changed.result(threads: 1)
    #expect(try run(scenario.keeping(steps: [0, 1])).hasSameFigures(as: result))
    let none = try run(scenario.keeping(steps: []))
    #expect(none.hasSameFigures(as: try short.result(threads: 1)))
    let first = try run(scenario.keeping(steps: [0]))
    #expect(first.hasSameFigures(as: try folder.read("first.yaml").result(threads: 1)))
  }

  @Test("a last year that a change brought forward goes back with the tables of the other")
  func lastYear() throws {
    let (changed, shorter) = (try folder.read("changed.yaml"), try folder.read("shorter.yaml"))
    let result = try run(
      shorter.scenario.keeping(steps: [0, 1], files: [], of: changed.scenario))
    #expect(result.hasSameFigures(as: try changed.result(threads: 1)))
    #expect(throws: InputProblems.self) { try shorter.scenario.keeping(steps: [0, 1]) }
    let added = try run(changed.scenario.adding(changes: Self.shorter, named: "added"))
    #expect(added.hasSameFigures(as: try shorter.result(threads: 1)))
  }

  @Test("changes added are those of a file, their problems too")
  func adding() throws {
    let (short, changed) = (try folder.read("short.yaml"), try folder.read("changed.yaml"))
    let added = try short.scenario.adding(changes: Self.changes, named: "added")
    #expect(try run(added).hasSameFigures(as: try changed.result(threads: 1)))
    let problems: [Diagnostic]
    do {
      _ = try short.scenario.adding(
        changes: "- set: law.pension.contributionRate.employer\n  value: 14", named: "added")
      problems = []
    } catch { problems = error.diagnostics }
    #expect(problems.first?.place?.file == "added" && problems.first?.place?.line == 2)
  }

  @Test("all that differs taken from another scenario is the other one, in both directions")
  func taking() throws {
    let scenarios = try ["short.yaml", "earlier.yaml", "shorter.yaml"].map(folder.read)
    for one in scenarios {
      for other in scenarios where other.file != one.file {
        let paths = Set(one.scenario.pathsDiffering(from: other.scenario))
        #expect(!paths.isEmpty)
        let taken = try run(one.scenario.taking(paths, from: other.scenario))
        #expect(taken.hasSameFigures(as: try other.result(threads: 1)))
      }
    }
  }

  @Test("a scenario does not differ from itself, nor by the years of its tables alone")
  func differing() throws {
    let (short, first) = (try folder.read("short.yaml"), try folder.read("first.yaml"))
    #expect(short.scenario.pathsDiffering(from: short.scenario).isEmpty)
    let baseline = try folder.read("baseline.yaml")
    #expect(short.scenario.pathsDiffering(from: baseline.scenario) == ["lastYear"])
    #expect(
      first.scenario.pathsDiffering(from: short.scenario)
        == ["law.pension.contributionRate.employer"])
    #expect(first.scenario.filesDiffering(from: short.scenario).isEmpty)
    #expect(first.scenario.changesInCommon(with: try folder.read("changed.yaml").scenario) == 1)
  }

  @Test("a longer horizon taken from another scenario goes on with its tables")
  func longer() throws {
    let (first, longer) = (try folder.read("first.yaml"), try folder.read("longer.yaml"))
    let taken = try run(first.scenario.taking(["lastYear"], from: longer.scenario))
    #expect(taken.hasSameFigures(as: try folder.read("firstLonger.yaml").result(threads: 1)))
  }

  @Test("leaving out branches that a figure does not need changes no bit of it")
  func neededParts() throws {
    let (short, changed) = (try folder.read("short.yaml"), try folder.read("changed.yaml"))
    let names = [
      "pension.reserveAtYearEnd@2026", "unemployment.reserveAtYearEnd@2026",
      "population.population@2026", "health.reserveAtYearEnd@2026", "all.reserveAtYearEnd@2026",
    ].compactMap { FigureName($0) }
    #expect(names.count == 5)
    let all = try Attribution.of(names, from: short, to: changed, counting: .sequential)
    for (name, together) in zip(names, all) {
      let alone = try Attribution.of([name], from: short, to: changed, counting: .sequential)[0]
      #expect(alone.steps.map(\.change) == together.steps.map(\.change))
      #expect(together.gap < 1e-9)
    }
  }
}
