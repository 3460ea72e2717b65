import Diagnostics
import Foundation
import Quantities
import ScenarioFile
import Testing
import Valuation

@Suite("Branches that a scenario asks for")
struct ChosenBranchTests {
  private func scenario(_ extra: String) throws -> Scenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let source = SmallBranch.root.appending(path: "Scenarios/examples")
    try FileManager.default.copyItem(at: source, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "some.yaml")
    let text = """
      format: 1
      title: { en: Some branches, vi: Một số chế độ }
      extends: 4-small-full-scheme/scenario.yaml

      """
    try Data((text + extra).utf8).write(to: file)
    return try Scenario.read(file.path(percentEncoded: false))
  }

  @Test("without a list all that is stated is projected")
  func all() throws {
    let result = try Valuation.run(scenario("").assumptions())
    #expect(result.series("pension", "contributors") != nil)
  }

  @Test("a branch that is not asked for is not projected, nor are its stocks wanted")
  func chosen() throws {
    let result = try Valuation.run(scenario("branches: []\n").assumptions())
    #expect(result.series("pension", "contributors") == nil)
    #expect(result.series("labour", "labourForce") != nil)
  }

  @Test("an unknown branch is named with the nearest known one")
  func unknown() throws {
    let problems = #expect(throws: InputProblems.self) {
      try scenario("branches: [pensions]\n")
    }
    let problem = try #require(problems?.diagnostics.first)
    #expect(problem.message.contains("pensions"))
    #expect(problem.hint?.contains("pension") == true)
    #expect(problem.place?.line == 4)
  }
}
