import Diagnostics
import Foundation
import Results
import Testing

@testable import Analysis

@Suite("Parameters that differ")
struct CompareParameterTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples").standardized.path

  private func folder() throws -> CompareFolder {
    let folder = try CompareFolder()
    try FileManager.default.copyItem(atPath: Self.examples, toPath: folder.path + "/examples")
    return folder
  }

  /// A reform of the small full scheme, run beside it.
  private func compared(_ changes: String, in folder: CompareFolder) throws -> RunComparison {
    try folder.write(
      """
      format: 1
      title: { en: A reform, vi: Cải cách }
      extends: examples/4-small-full-scheme/scenario.yaml
      changes:
      \(changes)
      """, "reform.yaml")
    let files = ["examples/4-small-full-scheme/scenario.yaml", "reform.yaml"]
    return try RunComparison(
      of: files.map { name in
        let scenario = try ReadScenario.read(folder.path + "/" + name)
        return LoadedRun(
          name: name, record: try scenario.valued(threads: 1, withParameters: true),
          scenario: scenario)
      })
  }

  private func line(of text: String, in file: String) throws -> Int {
    let lines = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  @Test("a reform's differences are exactly its changes, with the line and source of each side")
  func changes() throws {
    let folder = try folder()
    let comparison = try compared(
      """
        - set: law.pension.contributionRate.employer
          values: { 2025-01-01: 0.12 }
          reference: a bill
        - set: assumptions.pension.takeUp
          value: 0.9
          reference: assumed
      """, in: folder)
    let stated = comparison.parameters.filter { !$0.isConsequence }
    #expect(
      Set(stated.map(\.path)) == [
        "law.pension.contributionRate.employer", "assumptions.pension.takeUp",
      ])
    let rate = try #require(stated.first { $0.path.hasPrefix("law") })
    #expect(rate.years == 2025...2026 && rate.group == "all" && rate.unit == "rate")
    #expect(rate.values == ["0.1", "0.12"])
    #expect(rate.sources[1] == "a bill")
    let base = try #require(rate.places[0])
    let own = try #require(rate.places[1])
    #expect(base.file.hasSuffix("4-small-full-scheme/scenario.yaml"))
    #expect(
      base.line
        == (try line(
          of: "contributionRate:",
          in: folder.path + "/examples/4-small-full-scheme/scenario.yaml")))
    #expect(own.file == "reform.yaml")
    #expect(own.line == (try line(of: "2025-01-01: 0.12", in: folder.path + "/reform.yaml")))
  }

  @Test("a change that states what is stated already is no difference")
  func sameValue() throws {
    let comparison = try compared(
      """
        - set: law.pension.contributionRate.employer
          value: 0.10
      """, in: try folder())
    #expect(comparison.parameters.isEmpty)
    #expect(comparison.divergences.isEmpty)
  }

  @Test("a rule that holds from a date on differs from that year to the last")
  func rule() throws {
    let comparison = try compared(
      """
        - set: law.pension.indexation.rule
          values:
            2025-01-01: { rule: wages }
      """, in: try folder())
    let rule = try #require(comparison.parameters.first)
    #expect(comparison.parameters.count == 1)
    #expect(rule.path == "law.pension.indexation.rule" && rule.years == 2025...2026)
    #expect(rule.values == ["prices", "wages"])
  }

  @Test("a table that is moved is named even where few of its ages are shown")
  func table() throws {
    let comparison = try compared(
      """
        - multiply: assumptions.groups.employees.exitRate
          by: 1.5
          ages: [33, 33]
      """, in: try folder())
    let path = "assumptions.groups.employees.exitRate"
    #expect(Set(comparison.parameters.map(\.path)) == [path])
    #expect(comparison.parameters.first?.places[1]?.file == "reform.yaml")
  }

  @Test("a group without a value of its own has the general one")
  func groups() {
    func value(_ group: String, _ year: Int, _ number: Double) -> ParameterValue {
      ParameterValue(
        path: "law.rate", group: group, year: year, value: "\(number)", number: number,
        place: SourcePlace(file: "x.yaml", line: 1, column: 1), source: "Law")
    }
    let general = (2024...2026).map { value("all", $0, 0.1) }
    let own =
      general + [value("voluntary", 2024, 0.1)] + (2025...2026).map { value("voluntary", $0, 0.2) }
    let runs = [
      CompareSamples.run("one", reserve: [1, 2, 3], parameters: general),
      CompareSamples.run("two", reserve: [1, 2, 3], parameters: own),
    ]
    let found = ParameterComparison.differences(of: runs)
    #expect(found.map(\.group) == ["voluntary"] && found.map(\.years) == [2025...2026])
    #expect(found.first?.values == ["0.1", "0.2"])
  }

  @Test("a value read from the same line of the same file differs because of others")
  func consequence() {
    func runs(_ bytes: [String]) -> [LoadedRun] {
      zip(bytes, [100.0, 120.0]).map { content, number in
        var run = CompareSamples.run("base", reserve: [1, 2, 3])
        let value = ParameterValue(
          path: "law.ceiling", year: 2025, value: "\(number)", number: number,
          place: SourcePlace(file: "base.yaml", line: 4, column: 1))
        run.record = RunRecord(
          run.record.result, inputs: [InputFile(path: "base.yaml", bytes: Array(content.utf8))],
          parameters: [value])
        return run
      }
    }
    let same = ParameterComparison.differences(of: runs(["a", "a"]))
    #expect(same.map(\.isConsequence) == [true])
    // The same line of a file that was edited between the runs is a statement.
    let edited = ParameterComparison.differences(of: runs(["a", "b"]))
    #expect(edited.map(\.isConsequence) == [false])
  }

  @Test("events are compared by their year and history by each year")
  func events() {
    func event(_ year: Int, _ text: String, _ number: Double) -> ParameterValue {
      ParameterValue(path: "law.granted", year: year, value: "\(text): \(number)", number: number)
    }
    let runs = [
      CompareSamples.run(
        "one", reserve: [1, 2, 3],
        parameters: [event(2023, "2023-07-01", 0.2), event(2024, "2024-07-01", 0.15)]),
      CompareSamples.run("two", reserve: [1, 2, 3], parameters: [event(2024, "2024-07-01", 0.15)]),
    ]
    // An event before the projection counts where both know it.
    #expect(ParameterComparison.differences(of: runs).isEmpty)
    let other = CompareSamples.run(
      "three", reserve: [1, 2, 3], parameters: [event(2025, "2025-07-01", 0.1)])
    let found = ParameterComparison.differences(of: [runs[1], other])
    #expect(found.map(\.years) == [2024...2024, 2025...2025])
    #expect(found.map(\.values) == [["0.15", nil], [nil, "0.1"]])
  }

  @Test("runs kept without parameters are told, not taken for equal")
  func withoutParameters() throws {
    let comparison = try RunComparison(of: [CompareSamples.reference, CompareSamples.reform])
    #expect(comparison.parameters.isEmpty)
    #expect(comparison.notes.contains(.lacksParameters(run: 0)))
  }
}
