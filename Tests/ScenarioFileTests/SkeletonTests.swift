import Diagnostics
import Foundation
import Testing

@testable import ScenarioFile

@Suite("Skeleton of a country")
struct SkeletonTests {
  private static let files = Dictionary(
    uniqueKeysWithValues: Skeleton.files(country: "Ruritania").map { ($0.path, $0.text) })

  @Test("the catalogue says of every parameter what it is, and of nothing else")
  func meanings() {
    let names = Set(Catalogue.specs.map(\.name))
    #expect(Set(Catalogue.meanings.keys).symmetricDifference(names).isEmpty)
  }

  @Test("check tells every blank once, where it stands, and nothing else of the parameters")
  func blanks() throws {
    let scenario = try TemporaryScenario(Self.files)
    let problems = scenario.problems()
    for spec in Skeleton.written where spec.tableHead == nil {
      guard case .required = spec.standard else { continue }
      let path = spec.skeletonPath.joined(separator: ".")
      let told = problems.filter { $0.subject == path }
      #expect(told.count == 1, "\(path): \(told)")
      #expect(told.first?.message == "'\(path)' is still blank")
      #expect(told.first?.place?.line ?? 0 > 1)
    }
    let marks = Self.files.values.reduce(0) {
      $0 + $1.components(separatedBy: "FILL IN:").count - 1
    }
    #expect(problems.count { $0.message.contains("blank") } + 2 == marks)
  }

  @Test("check accepts the skeleton once its blanks are filled")
  func filled() throws {
    var files = Self.files
    for (path, rows) in SampleScenario.population where path.hasSuffix(".csv") {
      guard let name = Self.tables[path] else { continue }
      files[name] = rows
    }
    files["baseline.yaml"] = files["baseline.yaml"]?
      .replacing("valuationDate: ~", "valuationDate: 2023-12-31")
      .replacing("lastYear: ~", "lastYear: 2026")
    files["country.yaml"] = files["country.yaml"]?
      .replacing("code: ~", "code: RUR").replacing("words: ~", "words: { en: crowns, vi: curon }")
      .replacing("displayUnit: ~", "displayUnit: 1e6")
      .replacing("displayWords: ~", "displayWords: { en: million crowns, vi: triệu curon }")
    for (path, text) in files where path.hasSuffix(".yaml") {
      files[path] = text.split(separator: "\n").map(Self.filled).joined(separator: "\n")
    }
    for (path, word, value) in Self.inOrder {
      files[path] = files[path].map { Self.setting(value, after: word, in: $0) }
    }
    let scenario = try TemporaryScenario(files)
    #expect(scenario.problems().map(\.description) == [])
  }

  @Test("a blank is told in any scenario, and null still ends an amount that may end")
  func nulls() throws {
    let files = SampleScenario.with([
      "assumptions/pension.yaml": "takeUp: 1️⃣~\n",
      "law/pension/lumpSum.yaml": """
      rightsCutOff: ~
      monthsPerYear: 2
      withdrawalServiceLimit: 20
      """,
    ])
    let scenario = try TemporaryScenario(files)
    let problems = scenario.problems()
    let told = scenario.problem(at: "1️⃣", of: "assumptions/pension.yaml", in: problems)
    #expect(told?.message == "'assumptions.pension.takeUp' is still blank")
    #expect(!problems.contains { $0.subject?.contains("rightsCutOff") ?? false })
  }

  @Test("a name with quotes and line breaks stays one text")
  func names() throws {
    let files = Skeleton.files(country: "a\"b\\c\nd: #")
    let problems = Problems()
    let baseline = try #require(files.first { $0.path == "baseline.yaml" })
    let node = YAMLFile.parse(Array(baseline.text.utf8), file: "baseline.yaml", problems: problems)
    #expect(node?["title"]?["en"]?.text == "a\"b\\c d: #")
  }

  // MARK: - Values of a small scheme

  private static let tables = [
    "data/population.csv": "data/populationOpening.csv",
    "data/mx.csv": "data/mortalityDeathRates.csv",
    "data/migration.csv": "data/migrationNetMigrants.csv",
    "data/asfr.csv": "data/fertilityRates.csv",
  ]

  /// Values that must follow each other, or begin at zero.
  private static let inOrder = [
    ("law/employmentInjury/monthly/fromDegree.yaml", "", "31"),
    ("law/employmentInjury/attendance/fromDegree.yaml", "", "81"),
    ("law/sicknessMaternity/childCareDays/olderUnder.yaml", "", "7"),
    ("law/sicknessMaternity/sickness/maximumDays.yaml", "", "{ points: { 0: 30 } }"),
    ("law/sicknessMaternity/longIllness/replacement.yaml", "", "{ points: { 0: 0.5 } }"),
    ("assumptions/employmentInjury.yaml", "capacity of those with a pension", "40"),
    ("assumptions/employmentInjury.yaml", "capacity of the most severely injured", "90"),
  ]

  /// The text with the first value after a word replaced.
  private static func setting(_ value: String, after word: String, in text: String) -> String {
    let start = word.isEmpty ? text.startIndex : text.range(of: word)?.upperBound ?? text.endIndex
    guard let key = text.range(of: "value: ", range: start..<text.endIndex) else { return text }
    let end = text[key.upperBound...].firstIndex(of: "\n") ?? text.endIndex
    return text.replacingCharacters(in: key.upperBound..<end, with: value)
  }

  /// A line with its blank filled by what its own example allows.
  private static func filled(_ line: Substring) -> String {
    let parts = line.components(separatedBy: "value: ~  # FILL IN: ")
    guard parts.count == 2 else { return String(line) }
    let example = parts[1]
    let value: String
    if example.hasPrefix("a number, 40") {
      value = "60"
    } else if example.hasPrefix("a number, 0 to 0.999") || example.hasPrefix("a number, -") {
      value = "0.01"
    } else if example.hasPrefix("a number") || example.hasPrefix("money") {
      value = "1"
    } else if example.hasPrefix("a whole number, 0") {
      value = "18"
    } else if example.hasPrefix("a whole number") {
      value = "1"
    } else if example.hasPrefix("{ both") {
      value = "{ both: { points: { 20: 0.1, 60: 0.3 } } }"
    } else if example.hasPrefix("{ points") {
      value = "{ points: { 15: 0.45, 30: 0.75 } }"
    } else if example == "the name of a group" {
      value = "employees"
    } else if example.hasPrefix("{ rule") {
      value = "{ rule: prices }"
    } else if example == "true or false" {
      value = "true"
    } else {
      value =
        example.hasPrefix("{")
        ? example : example.split(separator: ",").first.map(String.init) ?? ""
    }
    return parts[0] + "value: " + value
  }
}
